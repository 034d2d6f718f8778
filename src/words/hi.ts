import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/**
 * The same in Hindi. A laurel is a “साधुवाद”. Nouns stand where a verb would call somebody a man or a woman; none is counted as
 * one is, so forms are of words that suit both.
 */
export const hindi = (spoken: Spoken): Catalogue => {
	const { number, day, list, series, plural } = spoken;
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) => plural(count, { one: `${number(count)} व्यक्ति`, other: `${number(count)} लोग` });
	const laurels = (count: number) => `${number(count)} साधुवाद`;
	const more = (count: number) => `${number(count)} और`;
	return {
		number,
		day,
		list,
		series,
		ended: spoken.ended,
		sentences: spoken.sentences,
		forms: spoken.forms,
		quotation: (text) => `“${text}”`,
		names: row,
		more,
		andMore: (count) => `और ${number(count)} अन्य`,
		namesAnd: (names, others) =>
			names.length === 0 ? people(others) : row(others > 0 ? [...names, `${number(others)} अन्य`] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, `${number(others)} अन्य`] : names),

		kinds: {
			recommendation: 'सिफ़ारिश',
			thanks: 'धन्यवाद',
			'shout-out': 'शाबाशी',
			quote: 'सहेजने लायक बात',
			introduction: 'परिचय',
			milestone: 'पड़ाव',
			welcome: 'स्वागत',
		},
		works: {
			talk: 'व्याख्यान',
			book: 'किताब',
			article: 'लेख',
			episode: 'एपिसोड',
			video: 'वीडियो',
			event: 'कार्यक्रम',
			workshop: 'कार्यशाला',
			chat: 'बातचीत',
			course: 'कोर्स',
			project: 'प्रोजेक्ट',
			cause: 'नेक काम',
		},

		praise: {
			begin: '… के लिए',
			example: 'हर नए साथी के पहले सवाल का जवाब देने के लिए',
			laurelsTo: (names) => `${names} को साधुवाद`,
			laurels: (reason) => `${reason.replace(/[।.]$/u, '')} साधुवाद`,
			whole: (names, reason) => sentence`${names} को साधुवाद ${reason}`,
			quoted: (names, words) => `${names}: “${words}”`,
			meet: (name) => `इनसे मिलिए: ${name}`,
			introduced: (first, others) => sentence`${first}, इनसे मिलिए: ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}, इनसे मिलिए: ${others}। ${reason}`,
			pair: (first, others) => sentence`${first}, इनसे मिलिए: ${others}`,
			pairFor: (first, others, reason) => sentence`${first}, इनसे मिलिए: ${others}। ${reason}`,
			welcome: (names) => sentence`स्वागत है, ${names}।`,
			madeBy: (names) => sentence`${names} की ओर से`,
			wordsOf: (names) => `${names} के शब्द`,
			given: {
				recommendation: (owner, date) => sentence`${owner} की सिफ़ारिश, ${date}।`,
				thanks: (owner, date) => sentence`${owner} की ओर से धन्यवाद, ${date}।`,
				'shout-out': (owner, date) => sentence`${owner} की ओर से शाबाशी, ${date}।`,
				quote: (owner, date) => sentence`${owner} के यहाँ सहेजा गया, ${date}।`,
				introduction: (owner, date) => sentence`${owner} ने परिचय कराया, ${date}।`,
				milestone: (owner, date) => sentence`${owner} की ओर से बधाई, ${date}।`,
				welcome: (owner, date) => sentence`${owner} की ओर से स्वागत, ${date}।`,
			},
			by: (owner, date, link) => sentence`${owner}, ${date}। ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`दोनों की सहमति से ${owner} ने परिचय कराया। ${date}।`
					: sentence`सबकी सहमति से ${owner} ने परिचय कराया। ${date}।`,
			inAnswer: (to) => sentence`${to} के जवाब में`,
			laurelCount: (count, since) => (since ? `${day(since)} से ${laurels(count)}` : laurels(count)),
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `${clock} से ${end}` : clock;
				return city ? `${hours}, ${city} के समय पर (UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `${day(last)} तक`, clock, repeats].filter(Boolean).join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const said = [day(date, { weekday: true }), clock, where, repeats].filter(Boolean);
				return `${isAgain ? 'अगली बार: ' : ''}${said.join(', ')}।`;
			},
			online: 'ऑनलाइन',
			placeAndOnline: (place) => `${place} और ऑनलाइन`,
			repeats: (rule) => repeatsBy(repeats, rule, spoken),
		},

		site: {
			site: 'साइट',
			keptBy: (owner) => `${owner} की देखरेख में`,
			people: 'लोग',
			laurels: 'साधुवाद',
			pairs: 'परिचय',
			works: 'काम',
			follow: 'फ़ॉलो करें',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'सीधे सामग्री पर जाएँ',
			page: (title, page) => `${title}, पेज ${number(page)}`,
			pages: 'पेज',
			pageNumber: (page) => `पेज ${number(page)}`,
			previous: 'पिछला पेज',
			nextPage: 'अगला पेज',
			more: 'और भी',
			isThisYou: (contact) => sentence`क्या यह आपके बारे में है? यहाँ हर कोई बदलाव करने या हटाने के लिए कह सकता है: ${contact}।`,
			notCounted: 'न कुकी, न गिनती।',
			counted: (by) => `कोई कुकी नहीं। विज़िट ${by} से गिनी जाती हैं, जो किसी का पीछा नहीं करता।`,
			madeWith: (others) => sentence`Laurels से, और ${others} से बना।`,
			madeByOthers: 'दूसरों के फ़ॉन्ट और इमोजी',
			asMarkdown: 'यह पेज Markdown में',
		},

		elsewhere: {
			home: (address) => sentence`इस पेज का अपना पता ${address} है।`,
			forOwner: (line) =>
				sentence`अगर यह पेज आपका है और इसे यहीं रहना है, तो content/hub.md में ${line} लिखें और दोबारा प्रकाशित करें।`,
			asFile: (command) => sentence`फ़ाइल की तरह खोलने पर इसका रूप नहीं दिखता: ${command} से साइट इसी मशीन पर दिखती है।`,
		},
		moved: {
			title: (name) => `${name} का पता बदल गया है`,
			thisLaurel: 'यह साधुवाद',
			link: 'नए पेज पर जाएँ',
		},
		notFound: {
			name: 'नहीं मिला',
			description: 'यह पेज कहीं और चला गया है, या अब यहाँ नहीं है।',
			title: 'यह पत्ता झड़ चुका है।',
			why: 'पेज का पता बदल गया है, या उस व्यक्ति ने यहाँ न रहना चाहा। बाकी सब अब भी शाखा पर हैं।',
			people: 'लोगों से मिलें',
			home: 'पहले पेज पर जाएँ',
		},

		ribbon: {
			draft: 'मसौदा: यह केवल आपको दिखता है।',
			waitsUntil: (date) => `केवल आपको दिखता है: ${day(date)} तक रुका है।`,
			waitsFor: (names) => `जब तक सब सहमत न हों, केवल आपको दिखता है। इनकी हाँ बाकी है: ${row(names)}।`,
			onlyYou: 'यह केवल आपको दिखता है।',
		},

		home: {
			description: (owner) => `वे लोग जिनके लिए ${owner} के मन में आभार है, और क्यों।`,
			meetAll: (count) => (count === 1 ? 'मिलिए' : `सभी ${number(count)} से मिलिए`),
			latest: 'सबसे नया',
			rhythm: (rhythm) => `${rhythm}।`,
			allLaurels: (count) => (count === 1 ? 'पहला साधुवाद' : `सभी ${number(count)} साधुवाद`),
			rounds: 'यही सप्ताह, सालों पहले',
			roundsNote: 'कुछ धन्यवाद पुराने नहीं होते।',
			allLists: (count) => `सभी ${number(count)} सूचियाँ`,
			allEvents: 'आगे के सभी कार्यक्रम',
			branch: 'शाखा पर',
			onTheBranch: (people) => sentence`शाखा पर, ऊपर से: ${people}।`,
			firstLeaf: 'पहला पत्ता आपके हाथ से।',
			thisWeek: 'इस सप्ताह का साधुवाद',
			lately: 'हाल का साधुवाद',
			withOthers: (others, reason) => `${row(others)} के साथ${reason && `, ${reason}`}`,
			readStory: 'कहानी पढ़ें',
			meetThem: 'मिलिए',
		},

		archive: {
			title: 'सबसे नए साधुवाद',
			description: (owner) => `${owner} की ओर से दिए गए सभी साधुवाद, नए से पुराने।`,
			years: 'साल',
			latest: 'सबसे नए',
			of: (date) => `${day(date)} के साधुवाद`,
			ofYear: (owner, year) => `${year} में ${owner} की ओर से दिए गए सभी साधुवाद।`,
			ofMonth: (names) => `${names} को साधुवाद।`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'यही महीना, साल',
			none: 'अभी कोई साधुवाद नहीं',
			noneYet: (folder) => sentence`पहला बस ${folder} में एक फ़ाइल की दूरी पर है।`,
		},
		citation: {
			draft: 'मसौदा। ',
			waits: 'अपने दिन के इंतज़ार में। ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}, ${work} के लिए। ${date}। ${link}` : sentence`${kind}। ${date}। ${link}`,
			seePair: 'परिचय देखें',
			read: 'पढ़ें और शेयर करें',
			about: (names, date) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'विस्तार से',
			whoIsWho: 'कौन कौन है',
			askFirst: 'पहले उनसे पूछें',
			whatFor: 'किस बात के लिए',
			see: 'खुद देखें',
			passOnPair: 'कोई तीसरा याद आया? आगे बढ़ाएँ',
			beforeAndAfter: 'इससे पहले और बाद',
			before: 'पहले',
			after: 'बाद में',
			share: 'इनमें क्या साझा है',
			sameTopics: 'एक जैसे विषय',
			sameWork: 'एक ही काम',
			samePlace: 'एक ही जगह',
			sameLists: 'एक ही सूचियाँ',
			meet: 'मिलिए',
		},
		introductions: {
			description: (owner) => `वे लोग जिन्हें ${owner} ने मिलवाया, और क्यों।`,
			lead: 'वे लोग जिनका मिलना अच्छा रहेगा, और जिन्होंने हाँ कही।',
			none: 'अभी कोई परिचय नहीं',
			noneYet: 'जब यहाँ के दो लोगों का मिलना अच्छा रहे और दोनों सहमत हों, तो वे यहाँ साथ दिखते हैं।',
		},

		person: {
			description: (owner, name) => `${owner} की ओर से ${name} का सम्मान क्यों।`,
			sayIt: 'उच्चारण',
			pronouns: 'सर्वनाम',
			also: 'दूसरे नाम',
			livesIn: 'निवास',
			worksAs: 'पेशा',
			lists: 'सूचियों में',
			hereFor: 'यहाँ किसलिए',
			shareCard: 'कार्ड शेयर करें',
			draft: 'मसौदा',
			story: 'कहानी',
			words: 'सहेजने लायक बातें',
			thisLine: ': यह बात',
			find: (name) => `${name} कहाँ मिलेंगे`,
			feed: 'फ़ीड',
			contact: 'संपर्क',
			saveContact: 'संपर्कों में सहेजें',
			others: 'औरों से मिलिए',
			othersNote: 'यहाँ एक-दूसरे के पास खड़े लोग।',
			sprig: 'टहनी',
			sprigNote: 'हर बार के लिए एक पत्ता। यह अब भी बढ़ रही है।',
			meet: (names, reason) => `इनसे परिचय: ${row(names)}। ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => `, ${day(date)}`,
			tell: 'अपने लोगों को बताएँ।',
			card: 'इस पेज का पता पेस्ट करने पर हर नेटवर्क यह कार्ड दिखाता है। हर नेटवर्क के लिए शब्द और दूसरे आकार भी तैयार हैं।',
			wordsAndCards: 'शेयर करने के लिए शब्द और कार्ड',
			download: 'यह कार्ड डाउनलोड करें',
		},

		directory: {
			title: (count) =>
				plural(count, { one: `मिलने लायक ${people(count)}`, other: `${people(count)} जिन्हें जानना अच्छा रहेगा` }),
			description: (owner) => `${owner} की ओर से सम्मानित सभी लोग, नाम के क्रम में।`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}। ${owner} की ओर से सम्मानित ${people(count)}।`,
			topic: (owner, topic) => `${topic} के लिए ${owner} की ओर से सम्मानित लोग।`,
			letters: 'अक्षर से',
			listsAndTopics: 'सूचियाँ और विषय',
			byList: 'सूची',
			byTopic: 'विषय',
			everyone: 'सब लोग',
			allTopics: 'सभी विषय',
			followOne: (name) => `“${name}” को फ़ॉलो करें`,
			shareList: 'यह सूची शेयर करें',
			people,
			waysOn: 'दूसरी सूचियाँ और विषय',
			findOrGoOn: 'किसी को खोजें, या दूसरी सूचियाँ और विषय देखें',
			follow: 'इसे फ़ॉलो करें',
			findHere: 'यहाँ किसी को खोजें',
			byChance: 'संयोग से कोई एक',
			none: 'अभी यहाँ कोई नहीं',
			noneYet: (folder) => sentence`पहला नाम बस ${folder} में एक फ़ाइल की दूरी पर है।`,
		},
		lists: {
			title: 'सूचियाँ',
			description: (owner) => `${owner} की ओर से सम्मानित लोगों को जानने के रास्ते।`,
			lead: 'इन लोगों को जानने के रास्ते। कई लोग एक से ज़्यादा सूचियों में हैं।',
			none: 'अभी कोई सूची नहीं',
			noneYet: 'जो लोग साथ जुड़ते हैं, वे यहाँ एक शीर्षक के नीचे आते हैं।',
		},
		topics: {
			title: 'विषय',
			description: (owner) => `${owner} की ओर से सम्मानित लोगों के विषय।`,
			lead: 'लोग यहाँ किसलिए हैं, अ से ह तक।',
			none: 'अभी कोई विषय नहीं',
			noneYet: 'जैसे ही उनकी प्रोफ़ाइल में लिखा होगा, लोग यहाँ अपनी रुचियों से दिखेंगे।',
		},
		search: {
			words: 'किसी को खोजें',
			example: 'कोई नाम, जगह या काम',
			button: 'खोजें',
			place: 'जगह',
			anywhere: 'कहीं भी',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'कोई नहीं मिला',
			tryThis: 'कम शब्द, कोई जगह या काम आज़माएँ। नाम अपनी लिपि में या रोमन अक्षरों में लिखे जा सकते हैं।',
			showEveryone: 'सबको दिखाएँ',
			showMore: 'और दिखाएँ',
			waiting: 'खोज जारी है',
			failed: 'खोज लोड नहीं हुई: पेज फिर से लोड करें, या सबको देखें।',
			about: (name) => sentence`“${name}” के बारे में`,
			found: (count, shown) => plural(count, { one: sentence`${shown} व्यक्ति`, other: sentence`${shown} लोग` }),
			foundFirst: (count, shown) =>
				plural(count, { one: sentence`अब तक ${shown} व्यक्ति`, other: sentence`अब तक ${shown} लोग` }),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`“${words}” से कोई नहीं मिला। मिलता-जुलता: ${shown} व्यक्ति`,
					other: sentence`“${words}” से कोई नहीं मिला। मिलते-जुलते: ${shown} लोग`,
				}),
		},

		wall: {
			title: (title) => `चेहरे: ${title}`,
			description: (count, owner) => `${owner} की ओर से सम्मानित ${people(count)}।`,
			put: 'ये चेहरे अपनी साइट पर लगाएँ',
			upToDate: (picture, page) =>
				sentence`ये हमेशा नए बने रहते हैं: ${picture} के रूप में, या ऐसे ${page} के रूप में जिस पर हर चेहरा एक लिंक है।`,
			picture: 'तस्वीर',
			page: 'पेज',
			alt: (title, names, others) =>
				`${title}: ${plain(series(names))}${others > 0 ? ` और ${number(others)} अन्य` : ''}`,
		},
		badge: {
			from: (owner) => `${owner} की ओर से साधुवाद`,
			title: (owner, name) => `${owner} की ओर से ${name} को साधुवाद`,
		},
		snippet: { html: 'वेब पेज के लिए (HTML)', markdown: 'README के लिए (Markdown)' },

		work: {
			title: 'इनका काम',
			description: 'ये लोग क्या बनाते और करते हैं: व्याख्यान, किताबें, एपिसोड, प्रोजेक्ट, नेक काम।',
			none: 'अभी कोई काम नहीं',
			noneYet: (folder) => sentence`व्याख्यान, किताब, नेक काम: हर एक ${folder} में एक फ़ाइल है।`,
			typeBy: (type, names) => `${names} की ओर से ${type}`,
			describedBy: (type, names) => `${names} की ओर से ${type}।`,
			by: (people) => sentence`${people} की ओर से।`,
			with: (people) => sentence`${people} के साथ।`,
			when: 'कब',
			wasOn: 'कब हुआ',
			out: 'प्रकाशन',
			where: 'कहाँ',
			online: 'ऑनलाइन',
			from: 'प्रकाशक',
			seeWhatItWas: 'देखें क्या हुआ',
			go: {
				watch: 'देखें',
				read: 'पढ़ें',
				listen: 'सुनें',
				come: 'आएँ',
				join: 'जुड़ें',
				give: 'सहयोग दें',
				look: 'एक नज़र डालें',
			},
			ahead: 'आगे क्या है',
			made: 'पढ़ने, देखने और सुनने के लिए',
			addToCalendar: 'कैलेंडर में जोड़ें',
			play: (title) => `“${title}” चलाएँ`,
			see: (title) => `“${title}” देखें`,
			plays: (host) => `${host} पर चलता है। आपके जाने से पहले वहाँ से कुछ लोड नहीं होता।`,
			opens: (host) => `${host} पर खुलता है। आपके जाने से पहले वहाँ से कुछ लोड नहीं होता।`,
			worth: 'इसे समय देना क्यों अच्छा है',
			laurels: 'इसके लिए साधुवाद',
			all: 'सभी काम',
			bring: 'किसी को साथ लाएँ',
		},
		events: {
			title: 'वहाँ मौजूद रहें',
			description: 'ये लोग आगे क्या कर रहे हैं।',
			lead: 'ये आगे क्या कर रहे हैं। जाएँ, और बताएँ कि आपको किसने भेजा।',
			pastLead: 'ये आगे क्या करेंगे, और क्या हो चुका।',
			none: 'एक शांत महीना',
			noneYet: 'जब इनमें से किसी का ऐसा कार्यक्रम होगा जिसमें आया जा सके, तो वह यहाँ दिखेगा।',
			hear: 'अगले की ख़बर पाएँ',
			subscribe: 'अपने कैलेंडर में सब्सक्राइब करें',
			orFile: (link) => sentence`या ${link}`,
			takeFile: 'फ़ाइल ले लें',
			past: 'पिछले कार्यक्रम',
		},

		follow: {
			description: (owner) => `${owner} के नए साधुवाद की ख़बर पाने के सभी तरीके।`,
			heading: 'साथ बने रहें',
			lead: 'फ़ीड हर नए साधुवाद को आपके फ़ीड रीडर तक लाती है: उसका पता वहाँ पेस्ट करें। एक काफ़ी है; पहली में सब कुछ है। या आप जहाँ भी हों, इन लोगों को ही फ़ॉलो करें।',
			along: 'साथ बने रहें।',
			what: 'इस पेज को फ़ॉलो करें और हर नया साधुवाद, अपनी वजह के साथ, आप तक आएगा। इसके अलावा कभी कुछ नहीं भेजा जाता।',
			address: 'फ़ीड का पता',
			copyAddress: 'पता कॉपी करें',
			orInto: (readers) => sentence`या सीधे यहाँ: ${readers}।`,
			inApp: 'इस डिवाइस का कोई रीडर',
			all: 'सभी फ़ीड',
			whatIsFeed: 'फ़ीड क्या है?',
			aFeedIs:
				'एक पता, जिसे पढ़ने वाला ऐप आपके लिए देखता रहता है। उसे किसी भी फ़ीड रीडर (RSS) में पेस्ट करें और यह पेज आप तक आएगा: न हमारे यहाँ कोई खाता, न अपना पता देने की ज़रूरत।',
			everything: 'सब कुछ',
			everythingNote: 'हर नया साधुवाद। रीडर इनमें से कोई भी ले लेते हैं; एक चुनें।',
			everybody: 'सबको फ़ॉलो करें',
			everybodyNote: 'दूसरे प्रोग्रामों के लिए फ़ाइलें, हर तरीके के लिए एक।',
			subscribe: 'सब्सक्राइब करें',
			orFile: 'या फ़ाइल ले लें',
			byList: 'सूची के हिसाब से',
			byListNote: 'एक सूची के लोगों के साधुवाद।',
			byTopic: 'विषय के हिसाब से',
			byTopicNote: 'एक विषय के लोगों के साधुवाद।',
			byPerson: 'व्यक्ति के हिसाब से',
			byPersonNote: 'एक व्यक्ति के साधुवाद।',
			theseLaurels: 'ये साधुवाद फ़ॉलो करें',
		},

		kit: {
			title: 'आगे बढ़ाएँ',
			getCard: 'कार्ड लें',
			sendThem: 'उन्हें भेजें',
			share: (name) => `शेयर करें: ${name}`,
			description: (name) => `${name} के बारे में पोस्ट करने के लिए तैयार शब्द और कार्ड।`,
			shareHub: 'यह सब शेयर करें',
			shareHubNote: 'पूरी साइट के लिए एक कार्ड और शब्द तैयार हैं।',
			passOn: (name) => sentence`आगे बढ़ाएँ: ${name}`,
			sayIt: 'जहाँ आप हैं, वहीं कहें',
			lead: 'वह जगह चुनें जहाँ आप लोगों से बात करते हैं। शब्दों में वहाँ का हर किसी का अपना हैंडल है; जो चाहें बदल लें, आपकी आवाज़ में यह और अच्छा लगेगा।',
			words: '1. शब्द',
			network: 'नेटवर्क',
			postFor: (network) => `${network} के लिए पोस्ट`,
			count: (count, limit) => sentence`${`${limit}`} में से ${count} अक्षर`,
			names: (names) => sentence`इनके नाम हैं: ${series(names)}`,
			shortened: (network) => `छोटा किया गया, ताकि ${network} पर आ सके।`,
			copyWords: 'शब्द कॉपी करें',
			open: (network) => `${network} खोलें`,
			alt: '2. विवरण',
			copyAlt: 'विवरण कॉपी करें',
			altNote: 'इसे वैकल्पिक टेक्स्ट (alt) की जगह पेस्ट करें, ताकि जो कार्ड नहीं देख सकते, उन तक भी यह पहुँचे।',
			card: '3. कार्ड',
			format: 'आकार',
			style: 'शैली',
			download: 'PNG डाउनलोड करें',
			shareFile: 'शेयर करें',
			goodFor: (width, height, places) => `${width} × ${height}। इनके लिए अच्छा: ${places}।`,
			all: 'सभी कार्ड और शब्द साथ ले जाएँ (zip)',
			close: 'बंद करें',
			tellThem: 'उन्हें बताएँ',
			copyFor: (name) => `${name} के लिए कॉपी करें`,
			writeMail: 'ईमेल लिखें',
			oneLaurel: 'या एक साधुवाद शेयर करें',
			oneLaurelNote: 'हर एक के अपने शब्द और कार्ड हैं।',
			isThisYou: 'क्या यह आपके बारे में है?',
			yours: (tell) =>
				sentence`यह सब आपके इस्तेमाल के लिए है: कार्ड, शब्द, आपके पेज का पता। अगर कुछ और तरह से कहा जाना चाहिए, या आप यहाँ न रहना चाहें, तो ${tell}, और उसे बदल या हटा दिया जाएगा।`,
			tell: (owner) => `${owner} को बताएँ`,
			forYou:
				'तो यह आपका है: दिखाने के लिए कार्ड, अपनी साइट के लिए बैज, और पोस्ट करने के लिए तैयार धन्यवाद। अगर कुछ और तरह से कहा जाना चाहिए, या आप यहाँ न रहना चाहें, तो बस कह दें, और वैसा ही होगा।',
			takeIt: 'जो आपका है, लें',
			yourCard: 'आपका कार्ड',
			yourCardNote: 'पोस्ट करने, छापने, या व्याख्यान के अंत में लगाने के लिए।',
			yourBadge: 'आपका बैज',
			badge: 'आपकी अपनी साइट के लिए। यह यहाँ आपके पेज तक लाता है।',
			yourThanks: 'पोस्ट करने के लिए धन्यवाद',
			yourThanksNote: 'केवल मन हो तो। कोई इसकी राह नहीं देख रहा।',
			copy: 'कॉपी करें',
			copied: 'कॉपी हो गया',
			byHand: 'Ctrl+C दबाएँ',
			shareHere: 'इस डिवाइस से शेयर करें',
			copyPicture: 'तस्वीर कॉपी करें',
			notPossible: 'यहाँ संभव नहीं: डाउनलोड करें',
			formats: {
				wide: { name: 'चौड़ा', goodFor: 'लिंक प्रीव्यू, LinkedIn, X, Bluesky' },
				square: { name: 'चौकोर', goodFor: 'हर जगह की टाइमलाइन' },
				tall: { name: 'लंबा', goodFor: 'Instagram, Threads, LinkedIn' },
				story: { name: 'स्टोरी', goodFor: 'स्टोरी और स्टेटस' },
			},
			styles: { paper: 'काग़ज़', ink: 'स्याही', colour: 'रंगीन', mono: 'सादा' },
			email: 'ईमेल',
			byNetwork: {
				linkedin: 'LinkedIn केवल पता लेता है: पहले शब्द कॉपी करें। किसी को टैग करने के लिए @ और नाम लिखें।',
				facebook: 'Facebook केवल पता लेता है: पहले शब्द कॉपी करें।',
				instagram: 'Instagram शब्दों के साथ नहीं खुलता: कार्ड डाउनलोड करें, शब्द कॉपी करें, और ऐप में पोस्ट करें।',
				reddit: 'Reddit पता और शीर्षक लेता है: शब्दों को टिप्पणी के रूप में पेस्ट करें।',
			},
		},

		post: {
			laurels: (names, core) => `${row(names)} को साधुवाद${core && ` ${core}`}`,
			thanks: (owner) => `साधुवाद के लिए धन्यवाद, ${row(owner)}!`,
			meet: (names, core) => `इनसे मिलिए: ${row(names)}${core && `। ${core}`}`,
			introduction: (first, others, core) => `${first}, इनसे मिलिए: ${row(others)}।${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`“${core}”${translation && `\n(“${translation}”)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}।` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${owner} की ओर से सम्मानित: ${row(names)}।` : ''}`,
			work: (title, type, names, core) => `“${title}”, ${row(names)} की ओर से ${type}।${core && ` ${core}`}`,
		},

		notes: {
			draftFor: (name) => `${name} के लिए मसौदा। यह किसी और को नहीं दिखता।`,
			dear: (name) => `नमस्ते ${name},`,
			thanks: (owner) => `आभार सहित,\n${owner}`,
			seen: 'क्या आपने यह देखा? यह आपके बारे में है।',
			recognised: (title) => `आपका नाम “${title}” पर है, और मेरी इच्छा थी कि यह ख़बर आपको मुझसे मिले:`,
			kit: (address) => `अगर आप इसे आगे बढ़ाना चाहें, तो कार्ड, शब्द और आपकी साइट के लिए एक बैज यहाँ हैं:\n${address}`,
			nothingExpected: (contact) =>
				`आपको कुछ भी करने की ज़रूरत नहीं है। अगर मुझसे कोई ग़लती हुई हो, या आप वहाँ न रहना चाहें, तो मुझे लिखें, और उसे बदल या हटा दिया जाएगा: ${contact}`,
			mayIIntroduce: (others) => `क्या मैं आपका परिचय ${row(others)} से कराऊँ?`,
			introduce: (others) => `मेरी इच्छा है कि आपका परिचय ${row(others)} से हो।`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`क्या आपकी अनुमति है? एक छोटी-सी हाँ काफ़ी है; ${row(others)} से भी यही सवाल है। यह परिचय “${title}” पर तभी प्रकाशित होगा जब सब सहमत हों, उससे पहले नहीं। अगर आप न चाहें, तो किसी और को पता नहीं चलेगा।`,
			mayIRecognise: (title) => `क्या मैं “${title}” पर आपका सम्मान करूँ?`,
			amongThem: (title, reason) =>
				`“${title}” पर मेरी ओर से उन लोगों का सबके सामने सम्मान होता है जिनके काम की मेरे मन में क़द्र है। मेरी इच्छा है कि आप भी उनमें हों${reason ? `, ${reason}` : ''}।`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'पेज और कार्ड, जैसे वे दिखेंगे, आपकी फ़ोटो के साथ संलग्न हैं। बताएँ कि क्या कुछ और तरह से कहा जाना चाहिए।'
					: 'पेज और कार्ड, जैसे वे दिखेंगे, संलग्न हैं। बताएँ कि क्या कुछ और तरह से कहा जाना चाहिए।',
			mayIPublish: (hasPhoto, contact) =>
				`क्या आपकी अनुमति है? एक छोटी-सी हाँ काफ़ी है${hasPhoto ? '; उसके बिना आपकी फ़ोटो नहीं दिखाई जाएगी' : ''}। अगर आप वहाँ न रहना चाहें, तो बता दें, और आपके बारे में कुछ भी प्रकाशित नहीं होगा: ${contact}`,
		},

		card: {
			laurelsTo: 'साधुवाद',
			welcome: 'स्वागत है,',
			meet: 'इनसे मिलिए',
			and: 'और',
			by: (names) => `${names} की ओर से`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => number(Number(date.slice(8))),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `शब्दों के पास ${faces}`,
			faces: (names) => `${names} के चेहरे`,
			portrait: (name, alt) => (alt ? `${name} की तस्वीर: ${alt}` : `${name} की तस्वीर`),
			initials: (name) => `${name} के पहले अक्षर`,
			both: (faces) => faces.join(' और '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}, ${owner} की ओर से सम्मानित`,
			topicBy: (topic, owner) => `${topic} के लिए ${owner} की ओर से सम्मानित लोग`,
			peopleBy: (owner) => `${owner} की ओर से सम्मानित लोग`,
			takenDown: 'हटाया गया',
			tookDown: 'यहाँ जो था, उसे हटा दिया गया।',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `“${words}” (“${translation}”)` : `“${words}”`),
		},

		calendar: {
			with: (names) => `साथ में: ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `ऑनलाइन: ${address}`,
		},

		files: {
			calendar: {
				label: 'कैलेंडर',
				note: 'किसी कैलेंडर में सब्सक्राइब करें: ये लोग आगे जो करेंगे, वह उसमें अपने-आप दिखेगा।',
			},
			directory: {
				label: 'सबका डेटा',
				note: 'प्रोग्रामरों के लिए: सभी लोगों के नाम, वजहें और लिंक JSON में, स्कीमा के साथ।',
			},
			mastodon: {
				label: 'Mastodon पर सब',
				note: 'Mastodon में प्राथमिकताएँ, फिर आयात, फिर फ़ॉलो सूची चुनें, और यह फ़ाइल दें: आप सबको एक साथ फ़ॉलो कर लेंगे।',
			},
			profiles: {
				label: 'प्रोफ़ाइल, नेटवर्क के हिसाब से',
				note: 'एक नेटवर्क पर सबकी प्रोफ़ाइलों के पते, हर पंक्ति में एक, खोलने या वहाँ किसी सूची में डालने के लिए।',
			},
			text: {
				label: 'सब कुछ सादे टेक्स्ट में',
				note: 'AI सहायकों के लिए: यहाँ जो है, हर पेज की सादी प्रति के साथ। किसी को इसका पता दें, और इन लोगों के बारे में पूछें।',
			},
			blogroll: {
				label: 'ब्लॉग सूची',
				note: 'यह फ़ाइल किसी फ़ीड रीडर में आयात करें: वह सबके अपने ब्लॉग फ़ॉलो करता है।',
			},
			peopleOf: (title) => `“${title}” के लोग`,
			andMore: 'और भी बहुत कुछ',
		},

		copies: {
			from: (hub, owner, page) => `${owner} की ओर से “${hub}”: ${page}`,
			thisPage: 'यह पेज',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `${owner} की ओर से सम्मानित लोग, और क्यों।`,
			lists: 'सूचियाँ',
			latest: 'सबसे नए साधुवाद',
			feeds: 'फ़ीड',
			eachNew: 'हर नया साधुवाद',
			asJson: 'सब लोग JSON में',
		},
	};
};

const ordinals = ['पहले', 'दूसरे', 'तीसरे', 'चौथे', 'पाँचवें'];
const placed = (place: number): string => {
	if (place === -1) return 'आख़िरी';
	const ordinal = ordinals[Math.abs(place) - 1] ?? `${Math.abs(place)}वें`;
	return place < 0 ? `आख़िर से ${ordinal}` : ordinal;
};
const every = (one: string, unit: string) => (count: number) => (count === 1 ? `हर ${one}` : `हर ${count} ${unit}`);

const repeats: RepeatWords = {
	every: {
		day: every('दिन', 'दिन में'),
		week: every('सप्ताह', 'सप्ताह में'),
		month: every('महीने', 'महीने में'),
		year: every('साल', 'साल में'),
	},
	weekly: (weekdays) => `हर ${weekdays.join(' और ')}`,
	workWeek: 'हर सप्ताह सोमवार से शुक्रवार तक',
	workday: 'सोमवार से शुक्रवार',
	weekday: (name, place) => (place ? `${placed(place)} ${name}` : name),
	date: (date) => (date < 0 ? `${placed(date)} तारीख़` : `${date} तारीख़`),
	on: (often, days) => `${often} ${days} को`,
	both: (weekdays, dates) => `${dates} वाले ${weekdays}`,
	picked: (picked, days) => `${days} में से ${picked.map(placed).join(' और ')} दिन`,
	of: (dates, months) => `${months} की ${dates}`,
	during: (said, months) => `${months} में ${said}`,
	until: (said, day) => `${said}, ${day} तक`,
	times: (said, count) => `${said}, कुल ${count} बार`,
};
