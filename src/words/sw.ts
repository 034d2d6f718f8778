import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/** The same in Swahili. Laurels are “pongezi”, what is said to somebody who has done well; they are counted by the same word. */
export const swahili = (spoken: Spoken): Catalogue => {
	const { number, day, list, series, plural } = spoken;
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) => plural(count, { one: 'Mtu mmoja', other: `Watu ${number(count)}` });
	const more = (count: number) => plural(count, { one: 'mwingine mmoja', other: `wengine ${number(count)}` });
	const laurels = (count: number) => `pongezi ${number(count)}`;
	/** A year alone is said with what it is: `mwaka 2026`. */
	const when = (date: string) => (date.length === 4 ? `mwaka ${day(date)}` : day(date));
	return {
		number,
		day,
		list,
		series,
		forms: spoken.forms,
		quotation: (text) => `“${text}”`,
		fullStop: '. ',
		names: row,
		more,
		andMore: (count) => `na ${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'Pendekezo',
			thanks: 'Shukrani',
			'shout-out': 'Heko',
			quote: 'Maneno ya kukumbukwa',
			introduction: 'Utambulisho',
			milestone: 'Hatua kubwa',
			welcome: 'Makaribisho',
		},
		works: {
			talk: 'Hotuba',
			book: 'Kitabu',
			article: 'Makala',
			episode: 'Kipindi',
			video: 'Video',
			event: 'Tukio',
			workshop: 'Warsha',
			chat: 'Mazungumzo',
			course: 'Kozi',
			project: 'Mradi',
			cause: 'Harakati',
		},

		praise: {
			begin: 'kwa …',
			example: 'kwa kujibu swali la kwanza la kila mgeni',
			laurelsTo: (names) => `Pongezi kwa ${names}`,
			laurels: (reason) => `Pongezi ${reason}`,
			whole: (names, reason) => sentence`Pongezi kwa ${names} ${reason}`,
			beforeReason: () => ' ',
			quoted: (names, words) => `${names}: “${words}”`,
			meet: (name) => `Kutana na ${name}`,
			introduced: (first, others) => sentence`${first}, kutana na ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}, kutana na ${others}. ${reason}`,
			pair: (first, others) => sentence`${first} akutana na ${others}`,
			pairFor: (first, others, reason) => sentence`${first} akutana na ${others}. ${reason}`,
			welcome: (names) => sentence`${names.length > 1 ? 'Karibuni' : 'Karibu'}, ${names}.`,
			madeBy: (names) => sentence`kazi ya ${names}`,
			wordsOf: (names) => `Maneno ya ${names}`,
			given: {
				recommendation: (owner, date) => sentence`Pendekezo la ${owner}, ${date}.`,
				thanks: (owner, date) => sentence`Shukrani kutoka kwa ${owner}, ${date}.`,
				'shout-out': (owner, date) => sentence`Heko kutoka kwa ${owner}, ${date}.`,
				quote: (owner, date) => sentence`Yamehifadhiwa na ${owner}, ${date}.`,
				introduction: (owner, date) => sentence`Utambulisho wa ${owner}, ${date}.`,
				milestone: (owner, date) => sentence`Inasherehekewa na ${owner}, ${date}.`,
				welcome: (owner, date) => sentence`Makaribisho kutoka kwa ${owner}, ${date}.`,
			},
			kindBy: (kind, by) => `${kind} kutoka kwa ${by}`,
			by: (owner, date, link) => sentence`${owner}, ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`Utambulisho wa ${owner}, kwa ridhaa ya wote wawili. ${date}.`
					: sentence`Utambulisho wa ${owner}, kwa ridhaa ya wote. ${date}.`,
			inAnswer: (to) => sentence`Kwa kujibu ${to}`,
			laurelCount: (count, since) => (since ? `${laurels(count)} tangu ${when(since)}` : laurels(count)),
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `${clock} hadi ${end}` : clock;
				return city ? `${hours}, saa za ${city} (UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `hadi ${day(last)}`, clock, repeats && `na ${repeats}`]
					.filter(Boolean)
					.join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats && `na ${repeats}`].filter(Boolean);
				return `${isAgain ? 'Mara ijayo: ' : ''}${parts.join(', ')}.`;
			},
			online: 'mtandaoni',
			placeAndOnline: (place) => `${place} na mtandaoni`,
			repeats: (rule) => repeatsBy(repeats, rule, spoken),
		},

		site: {
			site: 'Tovuti',
			keptBy: (owner) => `inatunzwa na ${owner}`,
			people: 'Watu',
			laurels: 'Pongezi',
			pairs: 'Utambulisho',
			works: 'Kazi',
			follow: 'Fuata',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'Ruka hadi maudhui',
			page: (title, page) => `${title}, ukurasa wa ${number(page)}`,
			pages: 'Kurasa',
			pageNumber: (page) => `Ukurasa wa ${number(page)}`,
			previous: 'Ukurasa uliotangulia',
			nextPage: 'Ukurasa unaofuata',
			more: 'Zaidi',
			isThisYou: (contact) =>
				sentence`Je, huyu ni wewe? Kila aliye hapa anaweza kuomba kubadilishwa au kuondolewa: ${contact}.`,
			notCounted: 'Hakuna vidakuzi, hakuna kuhesabu wanaotembelea.',
			counted: (by) => `Hakuna vidakuzi. Wanaotembelea huhesabiwa na ${by}, ambayo haimfuatilii mtu yeyote.`,
			madeWith: (others) => sentence`Imetengenezwa kwa Laurels, na kwa ${others}.`,
			madeByOthers: 'fonti na emoji za wengine',
			languages: 'Lugha',
			asMarkdown: 'Ukurasa huu kama Markdown',
		},

		elsewhere: {
			home: (address) => sentence`Makao ya ukurasa huu ni ${address}.`,
			forOwner: (line) =>
				sentence`Ikiwa ni wako na unapaswa kuwa hapa, andika ${line} kwenye content/hub.md, kisha uchapishe tena.`,
			asFile: (command) =>
				sentence`Ukifunguliwa kama faili hauna muonekano wake: ${command} inaonyesha tovuti kwenye kompyuta hii.`,
		},
		moved: {
			title: (name) => `${name} imehama`,
			thisLaurel: 'Pongezi hii',
			link: 'Nenda kwenye ukurasa mpya',
		},
		notFound: {
			name: 'Haijapatikana',
			description: 'Ukurasa huu umehamishwa, au haupo tena.',
			title: 'Jani hili limeanguka.',
			why: 'Ukurasa umehamishwa, au mhusika ameomba asiwepo tena. Wengine wote bado wako kwenye tawi.',
			people: 'Kutana na watu',
			home: 'Nenda ukurasa wa mbele',
		},

		ribbon: {
			draft: 'Rasimu: ni wewe tu unayeiona.',
			waitsUntil: (date) => `Ni wewe tu unayeona hii: inasubiri hadi ${day(date)}.`,
			waitsFor: (names) => `Ni wewe tu unayeona hii, hadi wote wakubali. Inasubiri idhini ya ${row(names)}.`,
			onlyYou: 'Ni wewe tu unayeona hii.',
		},

		home: {
			tagline: 'Hakuna anayefika mbali peke yake.',
			description: (owner) => `Watu ambao ${owner} anawashukuru, na sababu zake.`,
			meetAll: (count) => plural(count, { one: 'Kutana naye', other: `Kutana na wote ${number(count)}` }),
			latest: 'Mapya',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => plural(count, { one: 'Pongezi ya kwanza', other: `Pongezi zote ${number(count)}` }),
			rounds: 'Wiki hii, miaka iliyopita',
			roundsNote: 'Shukrani nyingine hazizeeki.',
			allLists: (count) => `Orodha zote ${number(count)}`,
			allEvents: 'Yote yanayokuja',
			branch: 'Kwenye tawi',
			onTheBranch: (people) => sentence`Kwenye tawi, kuanzia juu: ${people}.`,
			firstLeaf: 'Jani la kwanza linatoka kwako.',
			thisWeek: 'Wiki hii, pongezi kwa',
			lately: 'Hivi karibuni, pongezi kwa',
			withOthers: (others, reason) => `pamoja na ${row(others)}${reason && `, ${reason}`}`,
			readStory: 'Soma simulizi',
			meetThem: 'Kutana naye',
		},

		archive: {
			title: 'Pongezi za hivi karibuni',
			description: (owner) => `Yote ambayo ${owner} ameyapongeza, mapya kwanza.`,
			years: 'Miaka',
			latest: 'Za karibuni',
			of: (date) => `Pongezi za ${when(date)}`,
			ofYear: (owner, year) => `Yote ambayo ${owner} aliyapongeza mwaka ${year}.`,
			ofMonth: (names) => `Pongezi kwa ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'Mwezi huohuo mwaka',
			none: 'Bado hakuna pongezi',
			noneYet: (folder) => sentence`Ya kwanza inahitaji faili moja tu ndani ya ${folder}.`,
		},
		citation: {
			draft: 'Rasimu. ',
			waits: 'Inasubiri siku yake. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}, kwa ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'Ona utambulisho',
			read: 'Soma na usambaze',
			about: (names, date) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'Kwa urefu zaidi',
			whoIsWho: 'Nani ni nani',
			askFirst: 'Waulize kwanza',
			whatFor: 'Ni kwa nini',
			see: 'Jionee',
			passOnPair: 'Unamjua wa tatu? Sambaza',
			beforeAndAfter: 'Kabla na baada',
			before: 'Kabla',
			after: 'Baada',
			share: 'Yanayowaunganisha',
			sameTopics: 'Mada zilezile',
			sameWork: 'Kazi ileile',
			samePlace: 'Mahali palepale',
			sameLists: 'Orodha zilezile',
			meet: 'Kutana naye',
		},
		introductions: {
			description: (owner) => `Watu ambao ${owner} amewakutanisha, na sababu zake.`,
			lead: 'Watu wanaofaa kukutana, na waliokubali.',
			none: 'Bado hakuna utambulisho',
			noneYet: 'Watu wawili hapa wanapofaa kukutana na wote wawili wakikubali, wataonekana pamoja.',
		},

		person: {
			description: (owner, name) => `Kwa nini ${owner} anampongeza ${name}.`,
			sayIt: 'Matamshi',
			pronouns: 'Viwakilishi',
			also: 'Pia',
			livesIn: 'Makazi',
			worksAs: 'Kazi yake',
			lists: 'Kwenye orodha',
			hereFor: 'Yupo hapa kwa',
			shareCard: 'Sambaza kadi',
			draft: 'Rasimu',
			story: 'Simulizi',
			words: 'Maneno yanayofaa kukumbukwa',
			thisLine: ' maneno haya',
			find: (name) => `Mpate ${name}`,
			feed: 'Mlisho',
			contact: 'Mawasiliano',
			saveContact: 'Hifadhi mawasiliano',
			gave: (name) => `Pongezi kutoka kwa ${name}`,
			others: 'Kutana na wengine',
			othersNote: 'Watu walio jirani hapa.',
			sprig: 'Kitawi',
			sprigNote: 'Jani moja kwa kila mara. Bado kinakua.',
			meet: (names, reason) => `Kutana na ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => ` ya ${day(date)}`,
			tell: 'Waambie watu wako.',
			card: 'Kadi ambayo kila mtandao huonyesha ukibandika anwani ya ukurasa huu. Maneno ya kila mtandao na maumbo mengine pia yako tayari.',
			wordsAndCards: 'Maneno na kadi za kusambaza',
			download: 'Pakua kadi hii',
		},

		directory: {
			title: (count) =>
				plural(count, { one: 'Mtu mmoja anayefaa kujulikana', other: `Watu ${number(count)} wanaofaa kujulikana` }),
			description: (owner) => `Wote ambao ${owner} anawapongeza, kwa majina.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)}, pongezi kutoka kwa ${owner}.`,
			topic: (owner, topic) => `Watu ambao ${owner} anawapongeza kwa ${topic}.`,
			letters: 'Kwa herufi',
			listsAndTopics: 'Orodha na mada',
			byList: 'Orodha',
			byTopic: 'Mada',
			everyone: 'Wote',
			allTopics: 'Mada zote',
			followOne: (name) => `Fuata “${name}”`,
			shareList: 'Sambaza orodha hii',
			people,
			waysOn: 'Orodha na mada nyingine',
			findOrGoOn: 'Tafuta mtu, au ona orodha na mada nyingine',
			follow: 'Fuata',
			findHere: 'Tafuta mtu hapa',
			byChance: 'Mtu yeyote kwa bahati',
			none: 'Bado hakuna mtu hapa',
			noneYet: (folder) => sentence`Jina la kwanza linahitaji faili moja tu ndani ya ${folder}.`,
		},
		lists: {
			title: 'Orodha',
			description: (owner) => `Njia za kuwajua watu ambao ${owner} anawapongeza.`,
			lead: 'Njia za kuwajua watu hawa. Wengi wako kwenye zaidi ya orodha moja.',
			none: 'Bado hakuna orodha',
			noneYet: 'Watu wanaoendana huwekwa hapa chini ya kichwa kimoja.',
		},
		topics: {
			title: 'Mada',
			description: (owner) => `Wanachokifanya watu ambao ${owner} anawapongeza.`,
			lead: 'Wanachokifanya watu hawa, kuanzia A hadi Z.',
			none: 'Bado hakuna mada',
			noneYet: 'Watu huonekana hapa kwa wanayoyajali, pindi tu wasifu wao utakapoyataja.',
		},
		search: {
			words: 'Tafuta mtu',
			example: 'Jina, mahali, kazi',
			button: 'Tafuta',
			place: 'Mahali',
			anywhere: 'Popote',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'Hakuna aliyepatikana',
			tryThis:
				'Jaribu maneno machache zaidi, mahali, au kazi. Majina yanaweza kuandikwa kwa maandishi yao wenyewe au kwa herufi za Kilatini, yakiwa na alama za herufi au bila.',
			showEveryone: 'Onyesha wote',
			showMore: 'Onyesha zaidi',
			waiting: 'Inatafuta',
			failed: 'Utafutaji haukupakia: pakia ukurasa huu tena, au wapitie watu wote.',
			about: (name) => sentence`Kuhusu “${name}”`,
			found: (count, shown) => plural(count, { one: sentence`Mtu mmoja`, other: sentence`Watu ${shown}` }),
			foundFirst: (count, shown) =>
				plural(count, { one: sentence`Mtu mmoja hadi sasa`, other: sentence`Watu ${shown} hadi sasa` }),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`Hakuna anayelingana na “${words}”. Anayekaribia: mtu mmoja`,
					other: sentence`Hakuna anayelingana na “${words}”. Wanaokaribia: watu ${shown}`,
				}),
		},

		wall: {
			title: (list) => `Nyuso: ${list}`,
			description: (count, owner) => `${people(count)}, pongezi kutoka kwa ${owner}.`,
			put: 'Weka nyuso hizi kwenye tovuti yako',
			upToDate: (picture, page) =>
				sentence`Hujisasisha zenyewe: kama ${picture}, au kama ${page} ambapo kila uso ni kiungo.`,
			picture: 'picha',
			page: 'ukurasa',
			alt: (title, names, others) => `${title}: ${plain(series(names))}${others > 0 ? ` na ${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `Pongezi kutoka kwa ${owner}`,
			title: (owner, name) => `Pongezi kutoka kwa ${owner} kwa ${name}`,
		},
		snippet: { html: 'Kwa ukurasa wa wavuti (HTML)', markdown: 'Kwa README (Markdown)' },

		work: {
			title: 'Wanayoyafanya',
			description: 'Wanayoyatengeneza na kuyafanya watu hawa: hotuba, vitabu, vipindi, miradi, harakati.',
			none: 'Bado hakuna kazi',
			noneYet: (folder) => sentence`Hotuba, kitabu, harakati: kila moja ni faili ndani ya ${folder}.`,
			typeBy: (type, names) => `${type}: ${names}`,
			describedBy: (type, names) => `${type}: ${names}.`,
			by: (people) => sentence`Kazi ya ${people}.`,
			with: (people) => sentence`Pamoja na ${people}.`,
			when: 'Lini',
			wasOn: 'Ilikuwa',
			out: 'Kutoka',
			where: 'Wapi',
			online: 'Mtandaoni',
			from: 'Mchapishaji',
			seeWhatItWas: 'Ona ilivyokuwa',
			go: {
				watch: 'Tazama',
				read: 'Soma',
				listen: 'Sikiliza',
				come: 'Njoo',
				join: 'Jiunge',
				give: 'Changia',
				look: 'Angalia',
			},
			ahead: 'Yanayokuja',
			made: 'Ya kusoma, kutazama na kusikiliza',
			addToCalendar: 'Weka kwenye kalenda',
			play: (title) => `Cheza “${title}”`,
			see: (title) => `Tazama “${title}”`,
			plays: (host) => `Huchezwa kwenye ${host}. Hakuna kinachopakiwa kutoka huko kabla hujaenda.`,
			opens: (host) => `Hufunguka kwenye ${host}. Hakuna kinachopakiwa kutoka huko kabla hujaenda.`,
			worth: 'Kwa nini inastahili muda wako',
			laurels: 'Pongezi zake',
			all: 'Kazi zote',
			bring: 'Njoo na mwenzako',
		},
		events: {
			title: 'Usikose kufika',
			description: 'Watakayoyafanya watu hawa.',
			lead: 'Watakayoyafanya. Nenda, na uwaambie aliyekutuma.',
			pastLead: 'Watakayoyafanya, na waliyoyafanya.',
			none: 'Mwezi mtulivu',
			noneYet: 'Mmoja wa watu hawa akiwa na tukio la kuhudhuria, litaonekana hapa.',
			hear: 'Pata habari za lijalo',
			subscribe: 'Jiandikishe kwenye kalenda yako',
			orFile: (link) => sentence`au ${link}`,
			takeFile: 'chukua faili',
			past: 'Matukio yaliyopita',
		},

		follow: {
			description: (owner) => `Njia zote za kupata habari ${owner} anapotoa pongezi.`,
			heading: 'Fuatilia',
			lead: 'Mlisho (RSS) huleta kila pongezi mpya kwenye kisoma milisho chako: bandika anwani yake humo. Mmoja unatosha; wa kwanza una yote. Au wafuate watu hawa wote wenyewe, popote ulipo.',
			along: 'Fuatilia nasi.',
			what: 'Fuata ukurasa huu, na kila pongezi mpya itakujia pamoja na sababu yake. Hakuna kingine kinachotumwa kamwe.',
			address: 'Anwani ya mlisho',
			copyAddress: 'Nakili anwani',
			orInto: (readers) => sentence`Au moja kwa moja kwenye ${readers}.`,
			inApp: 'kisoma milisho kwenye kifaa hiki',
			all: 'Milisho yote',
			whatIsFeed: 'Mlisho ni nini?',
			aFeedIs:
				'Ni anwani ambayo programu ya kusomea huikagua kwa niaba yako. Ibandike kwenye kisoma milisho chochote, na ukurasa huu utakujia: bila akaunti kwetu, bila kutoa anwani yoyote.',
			everything: 'Kila kitu',
			everythingNote: 'Kila pongezi mpya. Visoma milisho hukubali wowote kati ya hii; chagua mmoja.',
			everybody: 'Wafuate wote',
			everybodyNote: 'Faili za programu nyingine, moja kwa kila njia.',
			subscribe: 'Jiandikishe',
			orFile: 'au chukua faili',
			byList: 'Kwa orodha',
			byListNote: 'Pongezi kwa watu wa orodha moja.',
			byTopic: 'Kwa mada',
			byTopicNote: 'Pongezi kwa watu wa mada moja.',
			byPerson: 'Kwa mtu',
			byPersonNote: 'Pongezi kwa mtu mmoja.',
			theseLaurels: 'Fuata pongezi hizi',
		},

		email: {
			subscribe: 'Pata kwa barua pepe',
			title: 'Kama barua pepe',
			lead: 'Pongezi za mwezi, tayari kutumwa. Zinakili kwenye barua pepe au jarida lako, na ubadilishe upendavyo.',
			copy: 'Nakili barua pepe',
			text: 'Maandishi tu',
			code: 'HTML yake',
			fetched: 'Huduma za majarida zinaweza kuichukua hapa pia: daima ni ya mwezi wa mwisho.',
		},

		kit: {
			title: 'Sambaza',
			getCard: 'Pata kadi',
			sendThem: 'Mtumie mhusika',
			share: (name) => `Sambaza ${name}`,
			description: (name) => `Maneno na kadi kuhusu ${name}, tayari kuchapishwa.`,
			shareHub: 'Sambaza yote haya',
			shareHubNote: 'Kadi na maneno ya ukurasa mzima yako tayari.',
			passOn: (name) => sentence`Waambie wengine kuhusu ${name}`,
			sayIt: 'Iseme ulipo',
			lead: 'Chagua mahali unapozungumza na watu. Maneno yanamtaja kila mtu kwa jina lake la huko; badilisha upendavyo, kwa sauti yako itapendeza zaidi.',
			words: '1. Maneno',
			network: 'Mtandao',
			postFor: (network) => `Chapisho la ${network}`,
			count: (count, limit) => sentence`Herufi ${count} kati ya ${`${limit}`}`,
			names: (names) => sentence`Linataja ${series(names)}`,
			shortened: (network) => `Limefupishwa ili ${network} ilikubali.`,
			copyWords: 'Nakili maneno',
			open: (network) => `Fungua ${network}`,
			alt: '2. Maelezo',
			copyAlt: 'Nakili maelezo',
			altNote: 'Yabandike kama maandishi mbadala (alt), ili wasioweza kuiona kadi nao waipate.',
			card: '3. Kadi',
			format: 'Umbo',
			style: 'Mtindo',
			download: 'Pakua PNG',
			shareFile: 'Sambaza',
			goodFor: (width, height, places) => `${width} × ${height}. Inafaa kwa ${places}.`,
			all: 'Chukua kadi na maneno yote (zip)',
			close: 'Funga',
			tellThem: 'Waambie wahusika',
			copyFor: (name) => `Nakili kwa ${name}`,
			writeMail: 'Andika barua pepe',
			oneLaurel: 'Au sambaza pongezi moja',
			oneLaurelNote: 'Kila moja ina maneno na kadi zake.',
			isThisYou: 'Je, huyu ni wewe?',
			yours: (tell) =>
				sentence`Yote haya ni yako kutumia: kadi, maneno, anwani ya ukurasa wako. Kama kuna jambo la kusemwa tofauti, au ungependa usiwepo hapa, ${tell}, nalo litabadilishwa au kuondolewa.`,
			tell: (owner) => `mwambie ${owner}`,
			forYou:
				'Basi haya ni yako: kadi ya kuonyesha, beji ya tovuti yako, na shukrani iliyo tayari kuchapishwa. Kama kuna jambo la kusemwa tofauti, au ungependa usiwepo hapa, sema tu, na litafanyika.',
			takeIt: 'Chukua kilicho chako',
			yourCard: 'Kadi yako',
			yourCardNote: 'Ya kuchapisha mtandaoni, kwenye karatasi, au kuweka mwishoni mwa hotuba.',
			yourBadge: 'Beji yako',
			badge: 'Kwa tovuti yako. Inarudisha kwenye ukurasa wako hapa.',
			yourThanks: 'Shukrani ya kuchapisha',
			yourThanksNote: 'Ukijisikia tu. Hakuna anayeisubiri.',
			copy: 'Nakili',
			copied: 'Imenakiliwa',
			byHand: 'Bonyeza Ctrl+C',
			shareHere: 'Sambaza kutoka kifaa hiki',
			copyPicture: 'Nakili picha',
			notPossible: 'Haiwezekani hapa: ipakue',
			formats: {
				wide: { name: 'Pana', goodFor: 'hakikisho za viungo, LinkedIn, X, Bluesky' },
				square: { name: 'Mraba', goodFor: 'mitandao yote' },
				tall: { name: 'Ndefu', goodFor: 'Instagram, Threads na LinkedIn' },
				story: { name: 'Stori', goodFor: 'stori na hali' },
			},
			styles: { paper: 'Karatasi', ink: 'Wino', colour: 'Rangi', mono: 'Sahili' },
			email: 'Barua pepe',
			byNetwork: {
				linkedin: 'LinkedIn hupokea anwani tu: nakili maneno kwanza. Andika @ na jina ili kumtaja mtu.',
				facebook: 'Facebook hupokea anwani tu: nakili maneno kwanza.',
				instagram:
					'Instagram haiwezi kufunguliwa ikiwa na maneno: pakua kadi, nakili maneno, kisha uvichapishe kwenye programu yake.',
				reddit: 'Reddit hupokea anwani na kichwa: bandika maneno kama maoni.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}: ${words}`,
			laurels: (names, core) => `Pongezi kwa ${row(names)}${core && ` ${core}`}`,
			praise: {
				thanks: (names, core) => `Shukrani kwa ${row(names)}${core && ` ${core}`}`,
				recommendation: (names, core) =>
					`${names.length > 1 ? 'Wanaofaa' : 'Anayefaa'} kujulikana: ${row(names)}${core && `, ${core}`}`,
				'shout-out': (names, core) => `Heko kwa ${row(names)}${core && ` ${core}`}`,
				milestone: (names, core) => `Hongera kwa ${row(names)}${core && ` ${core}`}`,
				welcome: (names, core) =>
					`${names.length > 1 ? 'Karibuni' : 'Karibu'}, ${row(names)}!${core && ` Pongezi ${core}`}`,
			},
			told: (owner, story) => `${owner}: ${story}`,
			toSomebody: 'Nilidhani utapenda hii.',
			signUp: (address) => `Maelezo na kujiandikisha: ${address}`,
			thanks: (owner) => `Asante kwa pongezi, ${row(owner)}!`,
			meet: (names, core) => `Kutana na ${row(names)}${core && `: ${core}`}`,
			introduction: (first, others, core) => `${first}, kutana na ${row(others)}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`“${core}”${translation && `\n(“${translation}”)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\nPongezi kutoka kwa ${owner}: ${row(names)}.` : ''}`,
			work: (title, type, names, core) => `“${title}”. ${type}: ${row(names)}.${core && ` ${core}`}`,
		},

		notes: {
			draftFor: (name) => `Rasimu kwa ${name}. Hakuna mwingine anayeiona.`,
			dear: (name) => `Habari ${name},`,
			thanks: (owner) => `Kwa shukrani,\n${owner}`,
			seen: 'Je, umeiona hii? Inakuhusu.',
			recognised: {
				person: (title) => `Upo kwenye ${title}, na nilitaka usikie kutoka kwangu:`,
				work: (title, work) => `“${work}” inafaa kuwafikia watu wengi zaidi, kwa hiyo sasa ipo kwenye ${title}:`,
				thanks: (title) => `Nimekushukuru hadharani kwenye ${title}, na nilitaka usikie kutoka kwangu:`,
				recommendation: (title) => `Huwa nakupendekeza kwa watu, na sasa nimeandika, kwenye ${title}:`,
				'shout-out': (title) => `Sikuweza kunyamaza na hili, kwa hiyo sasa lipo kwenye ${title}:`,
				quote: (title) => `Kuna ulichosema ambacho nimekikumbuka. Nimekihifadhi kwenye ${title}, wengine wakipate:`,
				introduction: (title) => `Wote wamekubali, kwa hiyo utambulisho sasa upo kwenye ${title}:`,
				milestone: (title) => `Hongera! Nimeiandika kwenye ${title}, ili wengine washangilie pia:`,
				welcome: (title) => `Ni vizuri kuwa nawe hapa. Nimesema hivyo kwenye ${title} pia:`,
			},
			recognisedBy: (by, title) => `${by} amekupongeza kwenye ${title}, na nilitaka usikie kutoka kwangu:`,
			kit: (address) => `Ukipenda kuisambaza, kuna kadi, maneno na beji ya tovuti yako:\n${address}`,
			nothingExpected: (contact) =>
				`Huna unalopaswa kufanya. Kama nimekosea jambo, au ungependa usiwepo, niandikie, nami nitabadilisha au kuondoa: ${contact}`,
			mayIIntroduce: (others) => `Naomba kukutambulisha kwa ${row(others)}. Je, ni sawa?`,
			introduce: (others) => `Ningependa kukutambulisha kwa ${row(others)}.`,
			introduces: (by, others) => `${by} angependa kukutambulisha kwa ${row(others)}.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`Naomba ruhusa. “Ndiyo” fupi inatosha; ${others.length > 1 ? 'nawauliza' : 'namuuliza'} ${row(others)} vivyo hivyo. Utambulisho utachapishwa kwenye ${title} pale tu wote watakapokubali, si kabla. Kama hupendi, hakuna mwingine atakayejua.`,
			mayIRecognise: (title) => `Je, naweza kukupongeza kwenye ${title}?`,
			amongThem: (title, reason) =>
				`Kwenye ${title} nawapongeza hadharani watu ambao kazi yao naithamini. Ningependa nawe uwe miongoni mwao${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'Nimeambatisha ukurasa na kadi jinsi vitakavyokuwa, pamoja na picha yako. Niambie kama kuna la kusemwa tofauti.'
					: 'Nimeambatisha ukurasa na kadi jinsi vitakavyokuwa. Niambie kama kuna la kusemwa tofauti.',
			mayIPublish: (hasPhoto, contact) =>
				`Naomba ruhusa. “Ndiyo” fupi inatosha${hasPhoto ? '; bila hiyo, picha yako haitaonyeshwa' : ''}. Kama ungependa usiwepo, niambie, na hakuna lolote lako litakalochapishwa: ${contact}`,
		},

		card: {
			from: (by) => `Kutoka kwa ${by}`,
			laurelsTo: 'Pongezi kwa',
			welcome: 'Karibu,',
			meet: 'kutana na',
			and: 'na',
			by: (names) => `Kazi ya ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `Kando ya maneno, ${faces}`,
			faces: (names) => `nyuso za ${names}`,
			portrait: (name, alt) => (alt ? `picha ya ${name}: ${alt}` : `picha ya ${name}`),
			initials: (name) => `herufi za kwanza za ${name}`,
			both: (faces) => faces.join(', na '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}, pongezi kutoka kwa ${owner}`,
			topicBy: (topic, owner) => `Watu wa ${topic}, pongezi kutoka kwa ${owner}`,
			peopleBy: (owner) => `Watu wanaopongezwa na ${owner}`,
			takenDown: 'Imeondolewa',
			tookDown: 'Kilichokuwa hapa kimeondolewa.',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `“${words}” (“${translation}”)` : `“${words}”`),
		},

		calendar: {
			with: (names) => `Pamoja na ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `Mtandaoni: ${address}`,
		},

		files: {
			calendar: {
				label: 'Kalenda',
				note: 'Jiandikishe kwa programu ya kalenda: watakayoyafanya watu hawa yataonekana humo yenyewe.',
			},
			directory: {
				label: 'Wote kama data',
				note: 'Kwa watengeneza programu: majina, sababu na viungo vya watu wote kama JSON, pamoja na muundo wake.',
			},
			mastodon: {
				label: 'Wote kwenye Mastodon',
				note: 'Kwenye Mastodon chagua Preferences, kisha Import, kisha Following list, na uipe faili hii: utawafuata wote mara moja.',
			},
			profiles: {
				label: 'Wasifu, kwa mtandao',
				note: 'Anwani za wasifu wa wote kwenye mtandao mmoja, moja kwa kila mstari, za kufungua au kuweka kwenye orodha ya huko.',
			},
			text: {
				label: 'Yote kama maandishi ya kawaida',
				note: 'Kwa wasaidizi wa AI: yaliyomo hapa, pamoja na nakala ya maandishi ya kila ukurasa. Mpe mmoja anwani yake, kisha uulize kuhusu watu hawa.',
			},
			blogroll: {
				label: 'Orodha ya blogu',
				note: 'Ingiza faili hii kwenye kisoma milisho: kitafuata blogu ya kila mmoja.',
			},
			peopleOf: (title) => `Watu wa ${title}`,
			andMore: 'Na wengineo',
		},

		copies: {
			from: (hub, owner, page) => `Kutoka ${hub} ya ${owner}: ${page}`,
			thisPage: 'ukurasa huu',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `Watu wanaopongezwa na ${owner}, na sababu zake.`,
			lists: 'Orodha',
			latest: 'Pongezi za karibuni',
			feeds: 'Milisho',
			eachNew: 'kila pongezi mpya',
			asJson: 'wote kama JSON',
		},
	};
};

const places: Record<number, string> = {
	...{ 1: 'ya kwanza', 2: 'ya pili', 3: 'ya tatu', 4: 'ya nne', 5: 'ya tano' },
	...{ [-1]: 'ya mwisho', [-2]: 'ya pili kutoka mwisho', [-3]: 'ya tatu kutoka mwisho' },
};
const placed = (place: number): string => places[place] ?? (place < 0 ? `ya ${-place} kutoka mwisho` : `ya ${place}`);

const every = (one: string, many: string) => (count: number) => (count === 1 ? `kila ${one}` : `kila ${many} ${count}`);

const repeats: RepeatWords = {
	every: {
		day: every('siku', 'siku'),
		week: every('wiki', 'wiki'),
		month: every('mwezi', 'miezi'),
		year: every('mwaka', 'miaka'),
	},
	weekly: (weekdays) => `kila ${weekdays.join(' na ')}`,
	workWeek: 'kila Jumatatu hadi Ijumaa',
	workday: 'siku ya kazi',
	weekday: (name, place) => (place ? `${name} ${placed(place)}` : name),
	date: (date) => (date < 0 ? `siku ${placed(date)}` : `tarehe ${date}`),
	on: (often, days) => `${often}, ${days}`,
	both: (weekdays, dates) => `${weekdays} ikiwa ni ${dates}`,
	picked: (picked, days) => `${days} ${picked.map(placed).join(' na ')}`,
	of: (dates, months) => `${dates} ${months}`,
	during: (often, months) => `${often} (${months})`,
	until: (often, day) => `${often} hadi ${day}`,
	times: (often, count) => `${often}, mara ${count} kwa jumla`,
};
