import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/** The same in Dutch, with “je”. */
export const dutch = (spoken: Spoken): Catalogue => {
	const { number, day, list, series, plural } = spoken;
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) => plural(count, { one: 'Eén persoon', other: `${number(count)} mensen` });
	const more = (count: number) => plural(count, { one: 'nog iemand', other: `nog ${number(count)}` });
	return {
		number,
		day,
		list,
		series,
		forms: spoken.forms,
		quotation: (text) => `‘${text}’`,
		fullStop: '. ',
		names: row,
		more,
		andMore: (count) => `en ${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'Een aanrader',
			thanks: 'Een bedankje',
			'shout-out': 'Een pluim',
			quote: 'Een zin om te bewaren',
			introduction: 'Een kennismaking',
			milestone: 'Een mijlpaal',
			welcome: 'Een welkom',
		},
		works: {
			talk: 'Lezing',
			book: 'Boek',
			article: 'Artikel',
			episode: 'Aflevering',
			video: 'Video',
			event: 'Evenement',
			workshop: 'Workshop',
			chat: 'Gesprek',
			course: 'Cursus',
			project: 'Project',
			cause: 'Goed doel',
		},

		praise: {
			begin: 'voor …',
			example: 'voor het antwoord op elke eerste vraag',
			laurelsTo: (names) => `Lauweren aan ${names}`,
			laurels: (reason) => `Lauweren${withComma(reason)}`,
			whole: (names, reason) => sentence`Lauweren aan ${names}${between(reason)}${reason}`,
			beforeReason: between,
			quoted: (names, words) => `${names}: ‘${words}’`,
			meet: (name) => `Dit is ${name}`,
			introduced: (first, others) => sentence`${first}, mag ik je voorstellen: ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}, mag ik je voorstellen: ${others}. ${reason}`,
			pair: (first, others) => sentence`${first} ontmoet ${others}`,
			pairFor: (first, others, reason) => sentence`${first} ontmoet ${others}. ${reason}`,
			welcome: (names) => sentence`Welkom, ${names}.`,
			madeBy: (names) => sentence`van ${names}`,
			wordsOf: (names) => `Woorden van ${names}`,
			given: {
				recommendation: (owner, date) => sentence`Aanbevolen door ${owner}, ${date}.`,
				thanks: (owner, date) => sentence`Een bedankje van ${owner}, ${date}.`,
				'shout-out': (owner, date) => sentence`Een pluim van ${owner}, ${date}.`,
				quote: (owner, date) => sentence`Bewaard door ${owner}, ${date}.`,
				introduction: (owner, date) => sentence`Aan elkaar voorgesteld door ${owner}, ${date}.`,
				milestone: (owner, date) => sentence`Gevierd door ${owner}, ${date}.`,
				welcome: (owner, date) => sentence`Verwelkomd door ${owner}, ${date}.`,
			},
			kindBy: (kind, by) => `${kind} van ${by}`,
			by: (owner, date, link) => sentence`${owner}, ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`Aan elkaar voorgesteld door ${owner}, met instemming van beiden. ${date}.`
					: sentence`Aan elkaar voorgesteld door ${owner}, met instemming van iedereen. ${date}.`,
			inAnswer: (to) => sentence`Als antwoord op ${to}`,
			laurelCount: (count, since) => {
				const laurels = plural(count, { one: '1 lauwer', other: `${number(count)} lauweren` });
				return since ? `${laurels} sinds ${day(since)}` : laurels;
			},
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `van ${clock} tot ${end} uur` : `${clock} uur`;
				return city ? `${hours}, tijd in ${city} (UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `tot en met ${day(last)}`, clock, repeats && `en ${repeats}`]
					.filter(Boolean)
					.join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats && `en ${repeats}`].filter(Boolean);
				return `${isAgain ? 'De volgende keer: ' : ''}${parts.join(', ')}.`;
			},
			online: 'online',
			placeAndOnline: (place) => `${place} en online`,
			repeats: (rule) => repeatsBy(repeats, rule, spoken),
		},

		site: {
			site: 'Website',
			keptBy: (owner) => `bijgehouden door ${owner}`,
			people: 'Mensen',
			laurels: 'Lauweren',
			pairs: 'Kennismakingen',
			works: 'Werk',
			follow: 'Volgen',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'Naar de inhoud',
			page: (title, page) => `${title}, pagina ${number(page)}`,
			pages: 'Pagina’s',
			pageNumber: (page) => `Pagina ${number(page)}`,
			previous: 'Vorige pagina',
			nextPage: 'Volgende pagina',
			more: 'Meer',
			isThisYou: (contact) =>
				sentence`Ben jij dit? Iedereen hier mag vragen om een wijziging of om er niet meer te staan: ${contact}.`,
			notCounted: 'Geen cookies, geen tellers.',
			counted: (by) => `Geen cookies. Bezoeken worden geteld met ${by}, dat niemand volgt.`,
			madeWith: (others) => sentence`Gemaakt met Laurels en met ${others}.`,
			madeByOthers: 'lettertypen en emoji van anderen',
			languages: 'Talen',
			asMarkdown: 'Deze pagina als Markdown',
		},

		elsewhere: {
			home: (address) => sentence`Deze pagina is thuis op ${address}.`,
			forOwner: (line) =>
				sentence`Is deze pagina van jou en hoort die hier te staan, schrijf dan ${line} in content/hub.md en publiceer opnieuw.`,
			asFile: (command) =>
				sentence`Als bestand geopend heeft de pagina geen opmaak: ${command} toont de website op deze computer.`,
		},
		moved: {
			title: (name) => `${name} is verhuisd`,
			thisLaurel: 'Deze lauwer',
			link: 'Naar de nieuwe pagina',
		},
		notFound: {
			name: 'Niet gevonden',
			description: 'Deze pagina is verhuisd of staat hier niet meer.',
			title: 'Dit blad is gevallen.',
			why: 'De pagina is verhuisd, of de persoon wilde hier niet meer staan. Alle anderen zitten nog aan de tak.',
			people: 'Naar de mensen',
			home: 'Naar de voorpagina',
		},

		ribbon: {
			draft: 'Een concept: alleen jij ziet het.',
			waitsUntil: (date) => `Alleen jij ziet dit: het wacht tot ${day(date)}.`,
			waitsFor: (names) => `Alleen jij ziet dit, tot iedereen ja heeft gezegd. Het wacht op ${row(names)}.`,
			onlyYou: 'Alleen jij ziet dit.',
		},

		home: {
			tagline: 'Niemand komt er alleen.',
			description: (owner) => `De mensen die ${owner} wil bedanken, en waarom.`,
			meetAll: (count) => plural(count, { one: 'Maak kennis', other: `Maak kennis met alle ${number(count)}` }),
			latest: 'Het nieuwste',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => plural(count, { one: 'De eerste lauwer', other: `Alle ${number(count)} lauweren` }),
			rounds: 'Deze week, jaren geleden',
			roundsNote: 'Sommige dank veroudert niet.',
			allLists: (count) => `Alle ${number(count)} lijsten`,
			allEvents: 'Alles wat eraan komt',
			branch: 'Aan de tak',
			onTheBranch: (people) => sentence`Aan de tak, van boven: ${people}.`,
			firstLeaf: 'Het eerste blad geef jij.',
			thisWeek: 'Deze week lauweren aan',
			lately: 'Onlangs lauweren aan',
			withOthers: (others, reason) => `samen met ${row(others)}${reason && `, ${reason}`}`,
			readStory: 'Lees het verhaal',
			meetThem: 'Maak kennis',
		},

		lists: {
			title: 'De lijsten',
			description: (owner) => `Wegen naar de mensen die ${owner} eert.`,
			lead: 'Wegen naar deze mensen. Velen staan op meer dan één.',
			none: 'Nog geen lijsten',
			noneYet: 'Mensen die bij elkaar horen, staan hier onder één titel.',
		},
		archive: {
			title: 'De nieuwste lauweren',
			description: (owner) => `Alles waarvoor ${owner} lauweren gaf, het nieuwste eerst.`,
			years: 'Jaren',
			latest: 'Nieuwste',
			of: (date) => `Lauweren van ${day(date)}`,
			ofYear: (owner, year) => `Alles waarvoor ${owner} in ${year} lauweren gaf.`,
			ofMonth: (names) => `Lauweren aan ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'Dezelfde maand in',
			none: 'Nog geen lauweren',
			noneYet: (folder) => sentence`Voor de eerste is maar één bestand nodig, in ${folder}.`,
		},
		citation: {
			draft: 'Concept. ',
			waits: 'Wacht op zijn dag. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}, voor ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'Bekijk de kennismaking',
			read: 'Lees en deel',
			about: (names, date) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'Het langere verhaal',
			whoIsWho: 'Wie is wie',
			askFirst: 'Vraag het eerst',
			whatFor: 'Waar het om gaat',
			see: 'Kijk zelf',
			passOnPair: 'Ken je nog iemand? Geef het door',
			beforeAndAfter: 'Ervoor en erna',
			before: 'Ervoor',
			after: 'Erna',
			share: 'Wat ze delen',
			sameTopics: 'Dezelfde onderwerpen',
			sameWork: 'Hetzelfde werk',
			samePlace: 'Dezelfde plaats',
			sameLists: 'Dezelfde lijsten',
			meet: 'Maak kennis',
		},
		introductions: {
			description: (owner) => `Wie ${owner} bij elkaar bracht, en waarom.`,
			lead: 'Mensen die elkaar zouden moeten kennen, en ja zeiden.',
			none: 'Nog geen kennismakingen',
			noneYet: 'Als twee mensen hier elkaar zouden moeten kennen en allebei ja zeggen, staan ze hier samen.',
		},

		person: {
			description: (owner, name) => `Waarom ${owner} ${name} eert.`,
			sayIt: 'Uitspraak',
			pronouns: 'Voornaamwoorden',
			also: 'Ook',
			livesIn: 'Woont in',
			worksAs: 'Werkt als',
			lists: 'Lijsten',
			hereFor: 'Waardering',
			shareCard: 'Deel de kaart',
			draft: 'Concept',
			story: 'Het verhaal',
			words: 'Woorden om te bewaren',
			thisLine: ' deze zin',
			find: (name) => `Waar je ${name} vindt`,
			feed: 'Feed',
			contact: 'Contactgegevens',
			saveContact: 'Bewaar als contact',
			gave: (name) => `Lauweren van ${name}`,
			others: 'Maak kennis met anderen',
			othersNote: 'Mensen die hier naast elkaar staan.',
			sprig: 'Het takje',
			sprigNote: 'Een blad voor elke keer. Het groeit nog.',
			meet: (names, reason) => `Kennisgemaakt met ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => ` van ${day(date)}`,
			tell: 'Vertel het verder.',
			card: 'Een kaart die elk netwerk toont als je het adres van deze pagina plakt. Ook teksten voor elk netwerk en andere formaten liggen klaar.',
			wordsAndCards: 'Teksten en kaarten om te delen',
			download: 'Download deze kaart',
		},

		directory: {
			title: (count) => `${people(count)} om te leren kennen`,
			description: (owner) => `Iedereen die ${owner} eert, op naam.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)}, geëerd door ${owner}.`,
			topic: (owner, topic) => `Mensen die ${owner} eert om ${topic}.`,
			letters: 'Op letter',
			listsAndTopics: 'Lijsten en onderwerpen',
			byList: 'Lijst',
			byTopic: 'Onderwerp',
			everyone: 'Iedereen',
			allTopics: 'Alle onderwerpen',
			followOne: (name) => `Volg ‘${name}’`,
			shareList: 'Deel deze lijst',
			people,
			waysOn: 'Andere lijsten en onderwerpen',
			findOrGoOn: 'Zoek iemand, of bekijk andere lijsten en onderwerpen',
			follow: 'Volg deze lijst',
			findHere: 'Zoek hier iemand',
			byChance: 'Zomaar iemand',
			none: 'Nog niemand hier',
			noneYet: (folder) => sentence`Voor de eerste naam is maar één bestand nodig, in ${folder}.`,
		},
		topics: {
			title: 'Onderwerpen',
			description: (owner) => `Waarvoor de mensen die ${owner} eert hier staan.`,
			lead: 'Waarvoor mensen hier staan, van A tot Z.',
			none: 'Nog geen onderwerpen',
			noneYet: 'Hier staan mensen bij wat hun ter harte gaat, zodra hun profielen het zeggen.',
		},
		search: {
			words: 'Zoek iemand',
			example: 'Een naam, een plaats, een beroep',
			button: 'Zoek',
			place: 'Plaats',
			anywhere: 'Overal',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'Niemand gevonden',
			tryThis:
				'Probeer minder woorden, een plaats of een beroep. Namen kun je in hun eigen schrift of in Latijnse letters typen, met of zonder accenten.',
			showEveryone: 'Toon iedereen',
			showMore: 'Toon meer',
			waiting: 'Aan het zoeken',
			failed: 'De zoekfunctie kon niet laden: laad de pagina opnieuw, of bekijk iedereen.',
			about: (name) => sentence`Over ‘${name}’`,
			found: (count, shown) => plural(count, { one: sentence`Eén persoon`, other: sentence`${shown} mensen` }),
			foundFirst: (count, shown) =>
				plural(count, { one: sentence`Tot nu toe één persoon`, other: sentence`Tot nu toe ${shown} mensen` }),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`Niemand gevonden met ‘${words}’. Lijkt erop: één persoon`,
					other: sentence`Niemand gevonden met ‘${words}’. Lijkt erop: ${shown} mensen`,
				}),
		},

		wall: {
			title: (title) => `Gezichten: ${title}`,
			description: (count, owner) => `${people(count)}, geëerd door ${owner}.`,
			put: 'Zet deze gezichten op je eigen website',
			upToDate: (picture, page) =>
				sentence`Ze blijven bij de tijd: als ${picture}, of als ${page} waarop elk gezicht een link is.`,
			picture: 'plaatje',
			page: 'pagina',
			alt: (title, names, others) => `${title}: ${plain(series(names))}${others > 0 ? ` en ${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `Lauweren van ${owner}`,
			title: (owner, name) => `Lauweren van ${owner} aan ${name}`,
		},
		snippet: { html: 'Voor een webpagina (HTML)', markdown: 'Voor een README (Markdown)' },

		work: {
			title: 'Wat ze maken',
			description: 'Wat deze mensen maken en doen: lezingen, boeken, afleveringen, projecten, goede doelen.',
			none: 'Nog geen werk',
			noneYet: (folder) => sentence`Een lezing, een boek, een goed doel: elk daarvan is een bestand in ${folder}.`,
			typeBy: (type, names) => `${type} van ${names}`,
			describedBy: (type, names) => `${type} van ${names}.`,
			by: (people) => sentence`Van ${people}.`,
			with: (people) => sentence`Met ${people}.`,
			when: 'Wanneer',
			wasOn: 'Was op',
			out: 'Verschenen',
			where: 'Waar',
			online: 'Online',
			from: 'Verschenen bij',
			seeWhatItWas: 'Kijk wat het was',
			go: {
				watch: 'Kijken',
				read: 'Lezen',
				listen: 'Luisteren',
				come: 'Ga erheen',
				join: 'Meedoen',
				give: 'Steunen',
				look: 'Neem een kijkje',
			},
			ahead: 'Binnenkort',
			made: 'Om te lezen, te zien en te horen',
			addToCalendar: 'Zet in je agenda',
			play: (title) => `Speel ‘${title}’ af`,
			see: (title) => `Bekijk ‘${title}’`,
			plays: (host) => `Speelt af op ${host}. Daarvandaan wordt niets geladen voordat je erheen gaat.`,
			opens: (host) => `Opent op ${host}. Daarvandaan wordt niets geladen voordat je erheen gaat.`,
			worth: 'Waarom het je tijd waard is',
			laurels: 'Lauweren ervoor',
			all: 'Al het werk',
			bring: 'Neem iemand mee',
		},
		events: {
			title: 'Kom erbij',
			description: 'Wat deze mensen binnenkort doen.',
			lead: 'Wat ze binnenkort doen. Ga erheen, en zeg wie je stuurt.',
			pastLead: 'Wat ze binnenkort doen, en wat ze deden.',
			none: 'Een rustige maand',
			noneYet: 'Zodra een van deze mensen iets heeft om heen te gaan, staat het hier.',
			hear: 'Hoor van de volgende keer',
			subscribe: 'Abonneer je in je agenda',
			orFile: (link) => sentence`of ${link}`,
			takeFile: 'neem het bestand',
			past: 'Geweest',
		},

		follow: {
			description: (owner) => `Alle manieren om het te horen als ${owner} lauweren geeft.`,
			heading: 'Volg mee',
			lead: 'Een feed brengt elke nieuwe lauwer naar je feedlezer: plak daar het adres. Eén is genoeg; in de eerste staat alles. Of volg al deze mensen zelf, waar je ook bent.',
			along: 'Volg mee.',
			what: 'Volg deze pagina, en elke nieuwe lauwer komt naar je toe, met de reden erbij. Er wordt nooit iets anders gestuurd.',
			address: 'Het adres van de feed',
			copyAddress: 'Kopieer het adres',
			orInto: (readers) => sentence`Of meteen in ${readers}.`,
			inApp: 'een feedlezer op dit apparaat',
			all: 'Alle feeds',
			whatIsFeed: 'Wat is een feed?',
			aFeedIs:
				'Een adres dat een leesapp voor je in de gaten houdt. Plak het in een willekeurige feedlezer, en deze pagina komt naar je toe: zonder account bij ons, zonder een adres af te geven.',
			everything: 'Alles',
			everythingNote: 'Elke nieuwe lauwer. Feedlezers kunnen ze allemaal aan; kies er een.',
			everybody: 'Volg iedereen',
			everybodyNote: 'Bestanden voor andere programma’s, één voor elke manier.',
			subscribe: 'Abonneer je',
			orFile: 'of neem het bestand',
			byList: 'Per lijst',
			byListNote: 'Lauweren aan de mensen op één lijst.',
			byTopic: 'Per onderwerp',
			byTopicNote: 'Lauweren aan mensen met één onderwerp.',
			byPerson: 'Per persoon',
			byPersonNote: 'Lauweren aan één persoon.',
			theseLaurels: 'Volg deze lauweren',
		},

		email: {
			subscribe: 'Ontvang het per e-mail',
			title: 'Als e-mail',
			lead: 'De lauweren van een maand, klaar om te versturen. Kopieer ze naar je mail of nieuwsbrief, en verander wat je wilt.',
			copy: 'E-mail kopiëren',
			text: 'Als platte tekst',
			code: 'Als HTML',
			fetched: 'Nieuwsbriefdiensten kunnen hem hier ook ophalen: het is altijd die van de laatste maand.',
		},

		kit: {
			title: 'Geef het door',
			getCard: 'Naar de kaart',
			sendThem: 'Stuur persoonlijk',
			share: (name) => `Deel ${name}`,
			description: (name) => `Teksten en kaarten over ${name}, klaar om te plaatsen.`,
			shareHub: 'Deel dit alles',
			shareHubNote: 'Een kaart en een tekst voor de hele pagina liggen klaar.',
			passOn: (name) => sentence`Vertel over ${name}`,
			sayIt: 'Zeg het daar waar je bent',
			lead: 'Kies waar je met mensen praat. In de tekst staat iedereen met de naam van daar; verander wat je wilt: op jouw manier klinkt het beter.',
			words: '1. De tekst',
			network: 'Netwerk',
			postFor: (network) => `Bericht voor ${network}`,
			count: (count, limit) => sentence`${count} van ${`${limit}`} tekens`,
			names: (names) => sentence`Noemt ${series(names)}`,
			shortened: (network) => `Ingekort, zodat het op ${network} past.`,
			copyWords: 'Kopieer de tekst',
			open: (network) => `Naar ${network}`,
			alt: '2. De beschrijving',
			copyAlt: 'Kopieer de beschrijving',
			altNote: 'Plak die als alternatieve tekst, zodat ook wie de kaart niet ziet er iets aan heeft.',
			card: '3. De kaart',
			format: 'Formaat',
			style: 'Stijl',
			download: 'PNG downloaden',
			shareFile: 'Deel',
			goodFor: (width, height, places) => `${width} × ${height}. Goed voor ${places}.`,
			all: 'Neem alle kaarten en teksten mee (zip)',
			close: 'Sluit',
			tellThem: 'Vertel het persoonlijk',
			copyFor: (name) => `Kopieer voor ${name}`,
			writeMail: 'Schrijf een mail',
			oneLaurel: 'Of deel één lauwer',
			oneLaurelNote: 'Elk heeft een eigen tekst en kaarten.',
			isThisYou: 'Ben jij dit?',
			yours: (tell) =>
				sentence`Dit is allemaal van jou: de kaarten, de teksten, het adres van je pagina. Wil je iets anders, of sta je hier liever niet, ${tell}, en het wordt veranderd of weggehaald.`,
			tell: (owner) => `zeg het tegen ${owner}`,
			forYou:
				'Dan is dit van jou: de kaart om te laten zien, een badge voor je eigen website en een bedankje dat klaarligt. Wil je iets anders, of sta je hier liever niet, zeg het, en het gebeurt.',
			takeIt: 'Neem wat van jou is',
			yourCard: 'Jouw kaart',
			yourCardNote: 'Om te plaatsen, te printen, aan het eind van een lezing te zetten.',
			yourBadge: 'Jouw badge',
			badge: 'Voor je eigen website. Hij leidt terug naar je pagina hier.',
			yourThanks: 'Een bedankje om te plaatsen',
			yourThanksNote: 'Alleen als je er zin in hebt. Niemand wacht erop.',
			copy: 'Kopieer',
			copied: 'Gekopieerd',
			byHand: 'Druk op Ctrl+C',
			shareHere: 'Deel vanaf dit apparaat',
			copyPicture: 'Kopieer het plaatje',
			notPossible: 'Kan hier niet: download het',
			formats: {
				wide: { name: 'Breed', goodFor: 'linkvoorbeelden, LinkedIn, X, Bluesky' },
				square: { name: 'Vierkant', goodFor: 'tijdlijnen overal' },
				tall: { name: 'Hoog', goodFor: 'Instagram, Threads, LinkedIn' },
				story: { name: 'Story', goodFor: 'stories en status' },
			},
			styles: { paper: 'Papier', ink: 'Inkt', colour: 'Kleur', mono: 'Sober' },
			email: 'E-mail',
			byNetwork: {
				linkedin: 'LinkedIn neemt alleen het adres: kopieer eerst de tekst. Typ @ en de naam om iemand te taggen.',
				facebook: 'Facebook neemt alleen het adres: kopieer eerst de tekst.',
				instagram:
					'Instagram opent niet met een tekst: download een kaart, kopieer de tekst, en plaats ze samen in de app.',
				reddit: 'Reddit neemt het adres en de titel: plak de tekst als reactie.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}: ${words}`,
			laurels: (names, core) => `Lauweren aan ${row(names)}${core && withComma(core)}`,
			praise: {
				thanks: (names, core) => `Dank aan ${row(names)}${core && withComma(core)}`,
				recommendation: (names, core) => `Een aanrader: ${row(names)}${core && withComma(core)}`,
				'shout-out': (names, core) => `Hulde aan ${row(names)}${core && withComma(core)}`,
				milestone: (names, core) => `Gefeliciteerd, ${row(names)}!${core && ` Lauweren${withComma(core)}`}`,
				welcome: (names, core) => `Welkom, ${row(names)}!${core && ` Lauweren${withComma(core)}`}`,
			},
			thanks: (owner) => `Dank je voor de lauweren, ${row(owner)}!`,
			meet: (names, core) => `Mag ik voorstellen: ${row(names)}${core && `. ${core}`}`,
			introduction: (first, others, core) => `${first}, mag ik je voorstellen: ${row(others)}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`‘${core}’${translation && `\n(‘${translation}’)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${owner} eert ${row(names)}.` : ''}`,
			work: (title, type, names, core) => `‘${title}’, ${type.toLowerCase()} van ${row(names)}.${core && ` ${core}`}`,
			told: (owner, story) => `${owner}: ${story}`,
			toSomebody: 'Dit leek me iets voor jou.',
			signUp: (address) => `Informatie en aanmelden: ${address}`,
		},

		notes: {
			draftFor: (name) => `Een concept voor ${name}. Verder ziet niemand het.`,
			dear: (name) => `Hallo ${name},`,
			thanks: (owner) => `Dank en hartelijke groet,\n${owner}`,
			seen: 'Heb je dit gezien? Het gaat over jou.',
			recognised: {
				person: (title) => `Je staat op ‘${title}’, en ik wilde dat je het van mij hoorde:`,
				work: (title, work) => `‘${work}’ mag meer mensen bereiken, dus staat het nu op ‘${title}’:`,
				thanks: (title) => `Ik heb je in het openbaar bedankt, op ‘${title}’, en wilde dat je het van mij hoorde:`,
				recommendation: (title) => `Ik beveel je al langer aan, en nu ook zwart op wit, op ‘${title}’:`,
				'shout-out': (title) => `Ik kon dit niet voor mezelf houden, dus staat het nu op ‘${title}’:`,
				quote: (title) => `Iets wat je zei, is me bijgebleven. Ik bewaar het op ‘${title}’, waar anderen het vinden:`,
				introduction: (title) => `Iedereen heeft ja gezegd, dus de kennismaking staat nu op ‘${title}’:`,
				milestone: (title) => `Gefeliciteerd! Ik heb het vastgelegd op ‘${title}’, zodat anderen mee kunnen juichen:`,
				welcome: (title) => `Fijn dat je er bent. Dat heb ik ook gezegd op ‘${title}’:`,
			},
			recognisedBy: (by, title) => `${by} geeft je lauweren op ‘${title}’, en ik wilde dat je het van mij hoorde:`,
			kit: (address) =>
				`Wil je het doorgeven, dan liggen er kaarten, teksten en een badge voor je eigen website klaar:\n${address}`,
			nothingExpected: (contact) =>
				`Je hoeft niets te doen. Klopt er iets niet, of sta je er liever niet, schrijf me, en ik verander het of haal het weg: ${contact}`,
			mayIIntroduce: (others) => `Mag ik je voorstellen aan ${row(others)}?`,
			introduce: (others) => `Ik wil je graag voorstellen aan ${row(others)}.`,
			introduces: (by, others) => `${by} wil je graag voorstellen aan ${row(others)}.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`Mag dat? Een kort ja is genoeg; ik vraag ${row(others)} hetzelfde. De kennismaking komt pas op ‘${title}’ als iedereen ja heeft gezegd, en niet eerder. Heb je het liever niet, dan hoort verder niemand ervan.`,
			mayIRecognise: (title) => `Mag ik je in het zonnetje zetten op ‘${title}’?`,
			amongThem: (title, reason) =>
				`Op ‘${title}’ zet ik in het openbaar mensen in het zonnetje van wie ik het werk waardeer. Ik heb je er graag bij${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'In de bijlage zie je de pagina en de kaart zoals ze zouden worden, met je foto. Laat me weten wat je anders wilt.'
					: 'In de bijlage zie je de pagina en de kaart zoals ze zouden worden. Laat me weten wat je anders wilt.',
			mayIPublish: (hasPhoto, contact) =>
				`Mag dat? Een kort ja is genoeg${hasPhoto ? '; zonder je ja wordt je foto niet getoond' : ''}. Sta je er liever niet, zeg het me, en er wordt niets van je gepubliceerd: ${contact}`,
		},

		card: {
			from: (by) => `Van ${by}`,
			laurelsTo: 'Lauweren aan',
			welcome: 'Welkom,',
			meet: 'ontmoet',
			and: 'en',
			by: (names) => `Van ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `Naast de tekst ${faces}`,
			faces: (names) => `de gezichten van ${names}`,
			portrait: (name, alt) => (alt ? `een portret van ${name}: ${alt}` : `een portret van ${name}`),
			initials: (name) => `de initialen van ${name}`,
			both: (faces) => faces.join(' en '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}, geëerd door ${owner}`,
			topicBy: (topic, owner) => `Mensen bij ${topic}, geëerd door ${owner}`,
			peopleBy: (owner) => `Mensen die ${owner} eert`,
			takenDown: 'Weggehaald',
			tookDown: 'Wat hier stond, is weggehaald.',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `‘${words}’ (‘${translation}’)` : `‘${words}’`),
		},

		calendar: {
			with: (names) => `Met ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `Online: ${address}`,
		},

		files: {
			calendar: {
				label: 'Agenda',
				note: 'Abonneer je met een agenda: wat deze mensen binnenkort doen, verschijnt er vanzelf in.',
			},
			directory: {
				label: 'Iedereen als gegevens',
				note: 'Om mee te programmeren: namen, redenen en links van iedereen als JSON, met een schema.',
			},
			mastodon: {
				label: 'Iedereen op Mastodon',
				note: 'Kies in Mastodon Voorkeuren, dan Importeren, dan Volglijst, en geef het dit bestand: je volgt iedereen in één keer.',
			},
			profiles: {
				label: 'Profielen, per netwerk',
				note: 'De adressen van ieders profielen op één netwerk, één per regel, om te openen of daar op een lijst te zetten.',
			},
			text: {
				label: 'Alles als platte tekst',
				note: 'Voor AI-assistenten: wat hier staat, met een tekstversie van elke pagina. Geef zo’n assistent het adres, en vraag naar deze mensen.',
			},
			blogroll: {
				label: 'Bloglijst',
				note: 'Importeer dit bestand in een feedlezer: hij volgt het blog van iedereen die er een heeft.',
			},
			peopleOf: (title) => `Mensen van ‘${title}’`,
			andMore: 'En meer',
		},

		copies: {
			from: (hub, owner, page) => `Uit ‘${hub}’ van ${owner}: ${page}`,
			thisPage: 'deze pagina',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `Mensen die ${owner} eert, en waarom.`,
			lists: 'Lijsten',
			latest: 'Nieuwste lauweren',
			feeds: 'Feeds',
			eachNew: 'elke nieuwe lauwer',
			asJson: 'iedereen als JSON',
		},
	};
};

/** Reasons that begin like these have a comma before them: Lauweren aan Ada, omdat ze … */
const clause = /^(?:omdat|want|die|dat)\s/iu;
const between = (reason: unknown): string => (typeof reason === 'string' && clause.test(reason) ? ', ' : ' ');
const withComma = (reason: string): string => between(reason) + reason;

const places: Record<number, string> = {
	...{ 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', 5: 'vijfde' },
	...{ [-1]: 'laatste', [-2]: 'voorlaatste', [-3]: 'op twee na laatste', [-4]: 'op drie na laatste' },
};
const placed = (place: number): string => places[place] ?? (place < 0 ? `${-place}e van achteren` : `${place}e`);

const repeats: RepeatWords = {
	every: {
		day: (count) => (count === 1 ? 'elke dag' : `elke ${count} dagen`),
		week: (count) => (count === 1 ? 'elke week' : `elke ${count} weken`),
		month: (count) => (count === 1 ? 'elke maand' : `elke ${count} maanden`),
		year: (count) => (count === 1 ? 'elk jaar' : `elke ${count} jaar`),
	},
	weekly: (weekdays) => `elke ${weekdays.join(' en ')}`,
	workWeek: 'elke werkdag',
	workday: 'werkdag',
	weekday: (name, place) => (place ? `de ${placed(place)} ${name}` : name),
	date: (date) => (date < 0 ? `de ${placed(date)} dag` : `de ${date}e`),
	on: (often, days) => `${often} op ${days}`,
	both: (weekdays, dates) => `${weekdays} als het ${dates} is`,
	picked: (picked, days) => `de ${picked.map(placed).join(' en ')} ${days}`,
	of: (dates, months) => `${dates} van ${months}`,
	during: (often, months) => `${often} in ${months}`,
	until: (often, day) => `${often} tot en met ${day}`,
	times: (often, count) => `${often}, ${count} keer in totaal`,
};
