import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/** The same in German. Readers and the owner’s people are called “du”; nobody is called by a gender. */
export const german = (spoken: Spoken): Catalogue => {
	const { number, day, list, series, plural } = spoken;
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) => plural(count, { one: 'Eine Person', other: `${number(count)} Menschen` });
	const others = (count: number) => plural(count, { one: '1 weitere Person', other: `${number(count)} weitere` });
	return {
		number,
		day,
		list,
		series,
		forms: spoken.forms,
		quotation: (text) => `„${text}“`,
		fullStop: '. ',
		names: row,
		more: others,
		andMore: (count) => `und ${others(count)}`,
		namesAnd: (names, more) => row(more > 0 ? [...names, others(more)] : names),
		people,
		namesAndMore: (names, more) => list(more > 0 ? [...names, others(more)] : names),

		kinds: {
			recommendation: 'Eine Empfehlung',
			thanks: 'Ein Dankeschön',
			'shout-out': 'Ein Hoch',
			quote: 'Ein Satz zum Behalten',
			introduction: 'Eine Begegnung',
			milestone: 'Ein Meilenstein',
			welcome: 'Ein Willkommen',
		},
		works: {
			talk: 'Vortrag',
			book: 'Buch',
			article: 'Artikel',
			episode: 'Folge',
			video: 'Video',
			event: 'Veranstaltung',
			workshop: 'Workshop',
			chat: 'Gespräch',
			course: 'Kurs',
			project: 'Projekt',
			cause: 'Gute Sache',
		},

		praise: {
			begin: 'für …',
			example: 'für die Antwort auf jede erste Frage',
			laurelsTo: (names) => `Lorbeeren an ${names}`,
			laurels: (reason) => `Lorbeeren${withComma(reason)}`,
			whole: (names, reason) => sentence`Lorbeeren an ${names}${between(reason)}${reason}`,
			beforeReason: between,
			quoted: (names, words) => `${names}: „${words}“`,
			meet: (name) => `Das ist ${name}`,
			introduced: (first, others) => sentence`${first}, darf ich vorstellen: ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}, darf ich vorstellen: ${others}. ${reason}`,
			pair: (first, others) => sentence`${first} trifft ${others}`,
			pairFor: (first, others, reason) => sentence`${first} trifft ${others}. ${reason}`,
			welcome: (names) => sentence`Willkommen, ${names}.`,
			madeBy: (names) => sentence`von ${names}`,
			wordsOf: (names) => `Worte von ${names}`,
			given: {
				recommendation: (owner, date) => sentence`Empfohlen von ${owner}, ${date}.`,
				thanks: (owner, date) => sentence`Ein Dankeschön von ${owner}, ${date}.`,
				'shout-out': (owner, date) => sentence`Ein Hoch von ${owner}, ${date}.`,
				quote: (owner, date) => sentence`Festgehalten von ${owner}, ${date}.`,
				introduction: (owner, date) => sentence`Bekannt gemacht von ${owner}, ${date}.`,
				milestone: (owner, date) => sentence`Gefeiert von ${owner}, ${date}.`,
				welcome: (owner, date) => sentence`Begrüßt von ${owner}, ${date}.`,
			},
			kindBy: (kind, by) => `${kind} von ${by}`,
			by: (owner, date, link) => sentence`${owner}, ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`Bekannt gemacht von ${owner}, mit dem Segen beider. ${date}.`
					: sentence`Bekannt gemacht von ${owner}, mit dem Segen aller. ${date}.`,
			inAnswer: (to) => sentence`Als Antwort auf ${to}`,
			laurelCount: (count, since) => {
				const laurels = plural(count, { one: '1 Lorbeer', other: `${number(count)} Lorbeeren` });
				return since ? `${laurels} seit ${day(since)}` : laurels;
			},
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `${clock} bis ${end} Uhr` : `${clock} Uhr`;
				return city ? `${hours}, Zeit in ${city} (UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `bis ${day(last)}`, clock, repeats && `und ${repeats}`]
					.filter(Boolean)
					.join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats && `und ${repeats}`].filter(Boolean);
				return `${isAgain ? 'Das nächste Mal: ' : ''}${parts.join(', ')}.`;
			},
			online: 'online',
			placeAndOnline: (place) => `${place} und online`,
			repeats: (rule) => repeatsBy(repeats, rule, spoken),
		},

		site: {
			site: 'Website',
			keptBy: (owner) => `gepflegt von ${owner}`,
			people: 'Menschen',
			laurels: 'Lorbeeren',
			pairs: 'Begegnungen',
			works: 'Werke',
			follow: 'Folgen',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'Zum Inhalt springen',
			page: (title, page) => `${title}, Seite ${number(page)}`,
			pages: 'Seiten',
			pageNumber: (page) => `Seite ${number(page)}`,
			previous: 'Vorige Seite',
			nextPage: 'Nächste Seite',
			more: 'Mehr',
			isThisYou: (contact) =>
				sentence`Bist du das? Wer hier steht, kann um eine Änderung bitten oder darum, nicht mehr hier zu stehen: ${contact}.`,
			notCounted: 'Keine Cookies, keine Zählung.',
			counted: (by) => `Keine Cookies. Besuche werden mit ${by} gezählt, ohne dass jemand verfolgt wird.`,
			madeWith: (others) => sentence`Gemacht mit Laurels und mit ${others}.`,
			madeByOthers: 'Schriften und Emojis von anderen',
			languages: 'Sprachen',
			asMarkdown: 'Diese Seite als Markdown',
		},

		elsewhere: {
			home: (address) => sentence`Diese Seite ist unter ${address} zu Hause.`,
			forOwner: (line) =>
				sentence`Wenn sie dir gehört und hier stehen soll, schreib ${line} in content/hub.md und veröffentliche sie neu.`,
			asFile: (command) =>
				sentence`Als Datei geöffnet erscheint sie ohne Gestaltung: ${command} zeigt die Website auf diesem Rechner.`,
		},
		moved: {
			title: (name) => `${name} ist umgezogen`,
			thisLaurel: 'Dieser Lorbeer',
			link: 'Zur neuen Seite',
		},
		notFound: {
			name: 'Nicht gefunden',
			description: 'Diese Seite ist umgezogen oder nicht mehr da.',
			title: 'Dieses Blatt ist gefallen.',
			why: 'Die Seite ist umgezogen, oder die Person wollte nicht mehr hier stehen. Alle anderen sind noch am Zweig.',
			people: 'Zu den Menschen',
			home: 'Zur Startseite',
		},

		ribbon: {
			draft: 'Ein Entwurf: Nur du siehst ihn.',
			waitsUntil: (date) => `Nur du siehst das: Es wartet bis zum ${day(date)}.`,
			waitsFor: (names) => `Nur du siehst das, bis alle zugestimmt haben. Es fehlt noch das Ja von ${row(names)}.`,
			onlyYou: 'Nur du siehst das.',
		},

		home: {
			tagline: 'Niemand schafft es allein.',
			description: (owner) => `Die Menschen, denen ${owner} dankbar ist, und warum.`,
			meetAll: (count) => plural(count, { one: 'Kennenlernen', other: `Alle ${number(count)} kennenlernen` }),
			latest: 'Das Neueste',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => plural(count, { one: 'Der erste Lorbeer', other: `Alle ${number(count)} Lorbeeren` }),
			rounds: 'In dieser Woche, vor Jahren',
			roundsNote: 'Mancher Dank veraltet nicht.',
			allLists: (count) => `Alle ${number(count)} Listen`,
			allEvents: 'Alles, was ansteht',
			branch: 'Am Zweig',
			onTheBranch: (people) => sentence`Am Zweig, von oben: ${people}.`,
			firstLeaf: 'Das erste Blatt vergibst du.',
			thisWeek: 'Diese Woche Lorbeeren an',
			lately: 'Zuletzt Lorbeeren an',
			withOthers: (others, reason) => `gemeinsam mit ${row(others)}${reason && `, ${reason}`}`,
			readStory: 'Die Geschichte lesen',
			meetThem: 'Kennenlernen',
		},

		archive: {
			title: 'Die neuesten Lorbeeren',
			description: (owner) => `Alles, wofür ${owner} Lorbeeren vergeben hat, das Neueste zuerst.`,
			years: 'Jahre',
			latest: 'Neueste',
			of: (date) => (date.length === 4 ? `Lorbeeren aus dem Jahr ${day(date)}` : `Lorbeeren im ${day(date)}`),
			ofYear: (owner, year) => `Alles, wofür ${owner} ${year} Lorbeeren vergeben hat.`,
			ofMonth: (names) => `Lorbeeren an ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'Derselbe Monat im Jahr',
			none: 'Noch keine Lorbeeren',
			noneYet: (folder) => sentence`Bis zum ersten fehlt nur eine Datei in ${folder}.`,
		},
		citation: {
			draft: 'Entwurf. ',
			waits: 'Wartet auf seinen Tag. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}, für ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'Zur Begegnung',
			read: 'Lesen und teilen',
			about: (names, date) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'Ausführlicher',
			whoIsWho: 'Wer ist wer',
			askFirst: 'Vorher fragen',
			whatFor: 'Worum es geht',
			see: 'Sieh selbst',
			passOnPair: 'Du kennst noch jemanden? Gib es weiter',
			beforeAndAfter: 'Davor und danach',
			before: 'Davor',
			after: 'Danach',
			share: 'Was sie verbindet',
			sameTopics: 'Dieselben Themen',
			sameWork: 'Dasselbe Werk',
			samePlace: 'Derselbe Ort',
			sameLists: 'Dieselben Listen',
			meet: 'Kennenlernen',
		},
		introductions: {
			description: (owner) => `Wen ${owner} zusammengebracht hat, und warum.`,
			lead: 'Menschen, die sich kennen sollten und Ja gesagt haben.',
			none: 'Noch keine Begegnungen',
			noneYet: 'Wenn zwei Menschen hier sich kennen sollten und beide zustimmen, stehen sie hier zusammen.',
		},

		person: {
			description: (owner, name) => `Warum ${owner} ${name} würdigt.`,
			sayIt: 'Aussprache',
			pronouns: 'Pronomen',
			also: 'Auch',
			livesIn: 'Lebt in',
			worksAs: 'Beruf',
			lists: 'Listen',
			hereFor: 'Gewürdigt mit',
			shareCard: 'Karte teilen',
			draft: 'Entwurf',
			story: 'Die Geschichte',
			words: 'Worte zum Behalten',
			thisLine: ' diesen Satz',
			find: (name) => `Wo du ${name} findest`,
			feed: 'Feed',
			contact: 'Kontakt',
			saveContact: 'Kontakt speichern',
			gave: (name) => `Lorbeeren von ${name}`,
			others: 'Andere kennenlernen',
			othersNote: 'Menschen, die hier nebeneinanderstehen.',
			sprig: 'Der Zweig',
			sprigNote: 'Ein Blatt für jedes Mal. Er wächst noch.',
			meet: (names, reason) => `Bekannt gemacht mit ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => ` vom ${day(date)}`,
			tell: 'Erzähl es weiter.',
			card: 'Eine Karte, die jedes Netzwerk zeigt, wenn du die Adresse dieser Seite einfügst. Auch Texte für jedes Netzwerk und weitere Formate liegen bereit.',
			wordsAndCards: 'Text und Karten zum Teilen',
			download: 'Diese Karte herunterladen',
		},

		directory: {
			title: (count) =>
				plural(count, {
					one: 'Eine Person, die du kennen solltest',
					other: `${number(count)} Menschen, die du kennen solltest`,
				}),
			description: (owner) => `Alle, die ${owner} würdigt, nach Namen.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)}, gewürdigt von ${owner}.`,
			topic: (owner, topic) => `Menschen, die ${owner} für ${topic} würdigt.`,
			letters: 'Nach Buchstaben',
			listsAndTopics: 'Listen und Themen',
			byList: 'Liste',
			byTopic: 'Thema',
			everyone: 'Alle',
			allTopics: 'Alle Themen',
			followOne: (name) => `„${name}“ folgen`,
			shareList: 'Diese Liste teilen',
			people,
			waysOn: 'Andere Listen und Themen',
			findOrGoOn: 'Such jemanden, oder sieh dir andere Listen und Themen an',
			follow: 'Folgen',
			findHere: 'Hier jemanden suchen',
			byChance: 'Zufällige Person',
			none: 'Noch niemand hier',
			noneYet: (folder) => sentence`Bis zum ersten Namen fehlt nur eine Datei in ${folder}.`,
		},
		lists: {
			title: 'Die Listen',
			description: (owner) => `Wege zu den Menschen, die ${owner} würdigt.`,
			lead: 'Wege zu diesen Menschen. Viele stehen auf mehr als einer Liste.',
			none: 'Noch keine Listen',
			noneYet: 'Menschen, die zusammengehören, stehen hier unter einem Titel.',
		},
		topics: {
			title: 'Themen',
			description: (owner) => `Wofür die Menschen hier stehen, die ${owner} würdigt.`,
			lead: 'Wofür Menschen hier stehen, von A bis Z.',
			none: 'Noch keine Themen',
			noneYet: 'Hier stehen Menschen nach dem, was ihnen wichtig ist, sobald ihre Profile es sagen.',
		},
		search: {
			words: 'Jemanden finden',
			example: 'Ein Name, ein Ort, eine Tätigkeit',
			button: 'Suchen',
			place: 'Ort',
			anywhere: 'Überall',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'Niemand passt dazu',
			tryThis:
				'Versuch es mit weniger Wörtern, einem Ort oder einer Tätigkeit. Namen kannst du in ihrer eigenen Schrift oder in lateinischen Buchstaben schreiben, mit oder ohne Akzente.',
			showEveryone: 'Alle zeigen',
			showMore: 'Mehr zeigen',
			waiting: 'Suche läuft',
			failed: 'Die Suche ließ sich nicht laden: Lade die Seite neu, oder sieh alle durch.',
			about: (name) => sentence`Zu „${name}“`,
			found: (count, shown) => plural(count, { one: sentence`Eine Person`, other: sentence`${shown} Menschen` }),
			foundFirst: (count, shown) =>
				plural(count, { one: sentence`Bisher eine Person`, other: sentence`Bisher ${shown} Menschen` }),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`Niemand passt zu „${words}“. Ähnlich: eine Person`,
					other: sentence`Niemand passt zu „${words}“. Ähnlich: ${shown} Menschen`,
				}),
		},

		wall: {
			title: (list) => `Gesichter: ${list}`,
			description: (count, owner) => `${people(count)}, gewürdigt von ${owner}.`,
			put: 'Stell diese Gesichter auf deine eigene Website',
			upToDate: (picture, page) =>
				sentence`Sie bleiben aktuell: als ${picture} oder als ${page}, auf der jedes Gesicht ein Link ist.`,
			picture: 'Bild',
			page: 'Seite',
			alt: (title, names, more) => `${title}: ${plain(series(names))}${more > 0 ? ` und ${others(more)}` : ''}`,
		},
		badge: {
			from: (owner) => `Lorbeeren von ${owner}`,
			title: (owner, name) => `Lorbeeren von ${owner} an ${name}`,
		},
		snippet: { html: 'Für eine Website (HTML)', markdown: 'Für ein README (Markdown)' },

		work: {
			title: 'Was sie machen',
			description: 'Was diese Menschen machen und tun: Vorträge, Bücher, Folgen, Projekte, gute Sachen.',
			none: 'Noch keine Werke',
			noneYet: (folder) => sentence`Ein Vortrag, ein Buch, eine gute Sache: jeweils eine Datei in ${folder}.`,
			typeBy: (type, names) => `${type} von ${names}`,
			describedBy: (type, names) => `${type} von ${names}.`,
			by: (people) => sentence`Von ${people}.`,
			with: (people) => sentence`Mit ${people}.`,
			when: 'Wann',
			wasOn: 'War am',
			out: 'Erschienen',
			where: 'Wo',
			online: 'Online',
			from: 'Erschienen bei',
			seeWhatItWas: 'Sieh, wie es war',
			go: {
				watch: 'Ansehen',
				read: 'Lesen',
				listen: 'Anhören',
				come: 'Hingehen',
				join: 'Mitmachen',
				give: 'Unterstützen',
				look: 'Anschauen',
			},
			ahead: 'Was ansteht',
			made: 'Zum Lesen, Sehen und Hören',
			addToCalendar: 'In den Kalender',
			play: (title) => `„${title}“ abspielen`,
			see: (title) => `„${title}“ ansehen`,
			plays: (host) => `Läuft bei ${host}. Erst wenn du dorthin gehst, wird von dort etwas geladen.`,
			opens: (host) => `Öffnet ${host}. Erst wenn du dorthin gehst, wird von dort etwas geladen.`,
			worth: 'Warum es deine Zeit wert ist',
			laurels: 'Lorbeeren dafür',
			all: 'Alle Werke',
			bring: 'Bring jemanden mit',
		},
		events: {
			title: 'Sei dabei',
			description: 'Was diese Menschen als Nächstes tun.',
			lead: 'Was sie als Nächstes tun. Geh hin, und sag, wer dich schickt.',
			pastLead: 'Was sie als Nächstes tun und was sie getan haben.',
			none: 'Ein stiller Monat',
			noneYet: 'Sobald jemand von ihnen etwas hat, zu dem du kommen kannst, steht es hier.',
			hear: 'Vom nächsten Mal erfahren',
			subscribe: 'Im Kalender abonnieren',
			orFile: (link) => sentence`oder ${link}`,
			takeFile: 'die Datei nehmen',
			past: 'Vergangenes',
		},

		follow: {
			description: (owner) => `Alle Wege, davon zu hören, wenn ${owner} Lorbeeren vergibt.`,
			heading: 'Folgen',
			lead: 'Ein Feed bringt jeden neuen Lorbeer in deinen Feedreader: Füge dort seine Adresse ein. Einer genügt; im ersten steht alles. Oder folge allen diesen Menschen selbst, wo immer du bist.',
			along: 'Bleib dabei.',
			what: 'Folge dieser Seite, und jeder neue Lorbeer kommt zu dir, mit seinem Grund. Sonst wird nie etwas geschickt.',
			address: 'Die Adresse des Feeds',
			copyAddress: 'Adresse kopieren',
			orInto: (readers) => sentence`Oder gleich in ${readers}.`,
			inApp: 'einen Feedreader auf diesem Gerät',
			all: 'Alle Feeds',
			whatIsFeed: 'Was ist ein Feed?',
			aFeedIs:
				'Eine Adresse, unter der eine Lese-App für dich nach Neuem sieht. Füge sie in irgendeinen Feedreader ein, und diese Seite kommt zu dir: ohne Konto bei uns, ohne dass du eine Adresse hergibst.',
			everything: 'Alles',
			everythingNote: 'Jeder neue Lorbeer. Feedreader verstehen jedes dieser Formate; such dir eines aus.',
			everybody: 'Allen folgen',
			everybodyNote: 'Dateien für andere Programme, für jeden Weg eine.',
			subscribe: 'Abonnieren',
			orFile: 'oder die Datei nehmen',
			byList: 'Nach Listen',
			byListNote: 'Lorbeeren an die Menschen auf einer Liste.',
			byTopic: 'Nach Themen',
			byTopicNote: 'Lorbeeren an Menschen mit einem Thema.',
			byPerson: 'Nach Menschen',
			byPersonNote: 'Lorbeeren an eine Person.',
			theseLaurels: 'Diesen Lorbeeren folgen',
		},

		email: {
			subscribe: 'Per E-Mail bekommen',
			title: 'Als E-Mail',
			lead: 'Die Lorbeeren eines Monats, fertig zum Verschicken. Kopiere sie in deine Mail oder deinen Newsletter und ändere, was du magst.',
			copy: 'E-Mail kopieren',
			text: 'Als reiner Text',
			code: 'Als HTML',
			fetched: 'Newsletter-Dienste können sie auch hier abholen: Es ist immer die des letzten Monats.',
		},

		kit: {
			title: 'Gib es weiter',
			getCard: 'Zur Karte',
			sendThem: 'Persönlich schicken',
			share: (name) => `${name} teilen`,
			description: (name) => `Text und Karten über ${name}, bereit zum Posten.`,
			shareHub: 'Das alles teilen',
			shareHubNote: 'Eine Karte und ein Text für die ganze Seite liegen bereit.',
			passOn: (name) => sentence`Erzähl von ${name}`,
			sayIt: 'Sag es da, wo du bist',
			lead: 'Such dir aus, wo du mit Menschen redest. Im Text stehen alle so, wie sie dort heißen; ändere, was du magst: Auf deine Art klingt es besser.',
			words: '1. Der Text',
			network: 'Netzwerk',
			postFor: (network) => `Beitrag für ${network}`,
			count: (count, limit) => sentence`${count} von ${`${limit}`} Zeichen`,
			names: (names) => sentence`Nennt ${series(names)}`,
			shortened: (network) => `Gekürzt, damit es auf ${network} passt.`,
			copyWords: 'Text kopieren',
			open: (network) => `${network} öffnen`,
			alt: '2. Die Beschreibung',
			copyAlt: 'Beschreibung kopieren',
			altNote: 'Füge sie als Alternativtext ein, damit auch die etwas von der Karte haben, die sie nicht sehen.',
			card: '3. Die Karte',
			format: 'Format',
			style: 'Stil',
			download: 'PNG herunterladen',
			shareFile: 'Teilen',
			goodFor: (width, height, places) => `${width} × ${height}. Gut für ${places}.`,
			all: 'Alle Karten und Texte mitnehmen (ZIP)',
			close: 'Schließen',
			tellThem: 'Persönlich Bescheid geben',
			copyFor: (name) => `Für ${name} kopieren`,
			writeMail: 'E-Mail schreiben',
			oneLaurel: 'Oder teile einen einzelnen Lorbeer',
			oneLaurelNote: 'Jeder hat seinen eigenen Text und eigene Karten.',
			isThisYou: 'Bist du das?',
			yours: (tell) =>
				sentence`Das alles gehört dir: die Karten, die Texte, die Adresse deiner Seite. Wenn du etwas anders haben möchtest oder lieber nicht hier stehst, ${tell}, und es wird geändert oder entfernt.`,
			tell: (owner) => `sag es ${owner}`,
			forYou:
				'Dann gehört das dir: die Karte zum Zeigen, ein Abzeichen für deine eigene Website und ein Dankeschön, bereit zum Posten. Wenn du etwas anders haben möchtest oder lieber nicht hier stehst, sag es, und es geschieht.',
			takeIt: 'Nimm, was dir gehört',
			yourCard: 'Deine Karte',
			yourCardNote: 'Zum Posten, zum Drucken, fürs Ende eines Vortrags.',
			yourBadge: 'Dein Abzeichen',
			badge: 'Für deine eigene Website. Es führt hierher, auf deine Seite.',
			yourThanks: 'Ein Dankeschön zum Posten',
			yourThanksNote: 'Nur wenn dir danach ist. Niemand wartet darauf.',
			copy: 'Kopieren',
			copied: 'Kopiert',
			byHand: 'Drücke Strg+C',
			shareHere: 'Von diesem Gerät aus teilen',
			copyPicture: 'Bild kopieren',
			notPossible: 'Geht hier nicht: Lade es herunter',
			formats: {
				wide: { name: 'Breit', goodFor: 'Linkvorschauen, LinkedIn, X, Bluesky' },
				square: { name: 'Quadrat', goodFor: 'Feeds überall' },
				tall: { name: 'Hoch', goodFor: 'Instagram, Threads, LinkedIn' },
				story: { name: 'Story', goodFor: 'Stories und Status' },
			},
			styles: { paper: 'Papier', ink: 'Tinte', colour: 'Farbe', mono: 'Schlicht' },
			email: 'E-Mail',
			byNetwork: {
				linkedin:
					'LinkedIn nimmt nur die Adresse: Kopiere zuerst den Text. Tippe @ und den Namen, um jemanden zu markieren.',
				facebook: 'Facebook nimmt nur die Adresse: Kopiere zuerst den Text.',
				instagram:
					'Instagram lässt sich nicht mit einem Text öffnen: Lade eine Karte herunter, kopiere den Text und poste beides in der App.',
				reddit: 'Reddit nimmt die Adresse und den Titel: Füge den Text als Kommentar ein.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}: ${words}`,
			laurels: (names, core) => `Lorbeeren an ${row(names)}${core && withComma(core)}`,
			praise: {
				thanks: (names, core) => `Danke an ${row(names)}${core && withComma(core)}`,
				recommendation: (names, core) => `Sehr zu empfehlen: ${row(names)}${core && withComma(core)}`,
				'shout-out': (names, core) => `Ein Hoch auf ${row(names)}${core && withComma(core)}`,
				milestone: (names, core) => `Hut ab vor ${row(names)}${core && withComma(core)}`,
				welcome: (names, core) => `Willkommen, ${row(names)}!${core && ` Lorbeeren${withComma(core)}`}`,
			},
			thanks: (owner) => `Danke für die Lorbeeren, ${row(owner)}!`,
			meet: (names, core) => `Darf ich vorstellen: ${row(names)}${core && `. ${core}`}`,
			introduction: (first, others, core) => `${first}, darf ich vorstellen: ${row(others)}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`„${core}“${translation && `\n(„${translation}“)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${owner} würdigt ${row(names)}.` : ''}`,
			work: (title, type, names, core) => `„${title}“, ${type} von ${row(names)}.${core && ` ${core}`}`,
			told: (owner, story) => `${owner}: ${story}`,
			toSomebody: 'Das hier könnte dir gefallen.',
			signUp: (address) => `Infos und Anmeldung: ${address}`,
		},

		notes: {
			draftFor: (name) => `Ein Entwurf für ${name}. Sonst sieht ihn niemand.`,
			dear: (name) => `Hallo ${name},`,
			thanks: (owner) => `Danke und liebe Grüße\n${owner}`,
			seen: 'hast du das gesehen? Es geht um dich.',
			recognised: {
				person: (title) => `du stehst auf „${title}“, und ich wollte, dass du es von mir erfährst:`,
				work: (title, work) => `„${work}“ sollte mehr Menschen erreichen, deshalb steht es jetzt auf „${title}“:`,
				thanks: (title) => `ich habe dir öffentlich gedankt, auf „${title}“, und wollte, dass du es von mir erfährst:`,
				recommendation: (title) => `ich empfehle dich schon lange weiter, jetzt auch schriftlich, auf „${title}“:`,
				'shout-out': (title) => `das konnte ich nicht für mich behalten, deshalb steht es jetzt auf „${title}“:`,
				quote: (title) =>
					`etwas, das du gesagt hast, geht mir nicht aus dem Kopf. Ich habe es auf „${title}“ festgehalten, wo andere es finden:`,
				introduction: (title) => `alle haben Ja gesagt, deshalb steht es jetzt auf „${title}“:`,
				milestone: (title) =>
					`herzlichen Glückwunsch! Ich habe es auf „${title}“ festgehalten, damit andere mitjubeln können:`,
				welcome: (title) => `schön, dass du da bist. Das habe ich auch auf „${title}“ gesagt:`,
			},
			recognisedBy: (by, title) =>
				`auf „${title}“ gibt dir ${by} Lorbeeren, und ich wollte, dass du es von mir erfährst:`,
			kit: (address) =>
				`Wenn du es weitergeben magst: Hier liegen Karten, Texte und ein Abzeichen für deine eigene Website bereit:\n${address}`,
			nothingExpected: (contact) =>
				`Du musst nichts tun. Wenn etwas nicht stimmt oder du lieber nicht dort stehst, schreib mir, und ich ändere es oder nehme es herunter: ${contact}`,
			mayIIntroduce: (others) => `Darf ich dich mit ${row(others)} bekannt machen?`,
			introduce: (others) => `ich möchte dich gern mit ${row(others)} bekannt machen.`,
			introduces: (by, others) => `${by} möchte dich gern mit ${row(others)} bekannt machen.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`Darf ich? Ein kurzes Ja genügt; dasselbe frage ich ${row(others)}. Veröffentlicht wird es auf „${title}“ erst, wenn alle zugestimmt haben, und nicht vorher. Wenn du lieber nicht möchtest, erfährt das sonst niemand.`,
			mayIRecognise: (title) => `Darf ich dich auf „${title}“ würdigen?`,
			amongThem: (title, reason) =>
				`auf „${title}“ würdige ich öffentlich Menschen, deren Arbeit ich schätze. Ich hätte dich gern dabei${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'Anbei siehst du die Seite und die Karte, wie sie aussehen würden, mit deinem Foto. Sag mir, was du anders haben möchtest.'
					: 'Anbei siehst du die Seite und die Karte, wie sie aussehen würden. Sag mir, was du anders haben möchtest.',
			mayIPublish: (hasPhoto, contact) =>
				`Darf ich? Ein kurzes Ja genügt${hasPhoto ? '; ohne dein Ja wird dein Foto nicht gezeigt' : ''}. Wenn du lieber nicht dort stehst, sag es mir, und nichts von dir wird veröffentlicht: ${contact}`,
		},

		card: {
			from: (by) => `Von ${by}`,
			laurelsTo: 'Lorbeeren an',
			welcome: 'Willkommen,',
			meet: 'trifft',
			and: 'und',
			by: (names) => `Von ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `Neben dem Text ${faces}`,
			faces: (names) => `die Gesichter von ${names}`,
			portrait: (name, alt) => (alt ? `ein Porträt von ${name}: ${alt}` : `ein Porträt von ${name}`),
			initials: (name) => `die Initialen von ${name}`,
			both: (faces) => faces.join(' und '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}, gewürdigt von ${owner}`,
			topicBy: (topic, owner) => `Menschen zum Thema ${topic}, gewürdigt von ${owner}`,
			peopleBy: (owner) => `Menschen, die ${owner} würdigt`,
			takenDown: 'Nicht mehr hier',
			tookDown: 'Was hier stand, wurde heruntergenommen.',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `„${words}“ („${translation}“)` : `„${words}“`),
		},

		calendar: {
			with: (names) => `Mit ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `Online: ${address}`,
		},

		files: {
			calendar: {
				label: 'Kalender',
				note: 'Abonniere ihn in deinem Kalender: Was diese Menschen als Nächstes tun, erscheint darin von selbst.',
			},
			directory: {
				label: 'Alle als Daten',
				note: 'Zum Programmieren: Namen, Gründe und Links aller Menschen als JSON, mit Schema.',
			},
			mastodon: {
				label: 'Alle auf Mastodon',
				note: 'Wähle in Mastodon Einstellungen, dann Importieren, dann Folgeliste, und gib ihm diese Datei: Du folgst allen auf einmal.',
			},
			profiles: {
				label: 'Profile, nach Netzwerk',
				note: 'Die Adressen aller Profile in einem Netzwerk, eine pro Zeile, zum Öffnen oder für eine Liste dort.',
			},
			text: {
				label: 'Alles als einfacher Text',
				note: 'Für KI-Assistenten: was hier steht, mit einer Textfassung jeder Seite. Gib einem die Adresse, und frag nach diesen Menschen.',
			},
			blogroll: {
				label: 'Blogroll',
				note: 'Importiere diese Datei in einen Feedreader: Er folgt den Blogs aller, die eines haben.',
			},
			peopleOf: (title) => `Menschen aus „${title}“`,
			andMore: 'Und weitere',
		},

		copies: {
			from: (hub, owner, page) => `Aus „${hub}“ von ${owner}: ${page}`,
			thisPage: 'diese Seite',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `Menschen, die ${owner} würdigt, und warum.`,
			lists: 'Listen',
			latest: 'Neueste Würdigungen',
			feeds: 'Feeds',
			eachNew: 'jede neue Würdigung',
			asJson: 'alle als JSON',
		},
	};
};

/** Reasons that begin like these have a comma before them: Lorbeeren an Ada, weil sie … */
const clause = /^(?:weil|da|denn|die|der|wofür|obwohl)\s/iu;
const between = (reason: unknown): string => (typeof reason === 'string' && clause.test(reason) ? ', ' : ' ');
const withComma = (reason: string): string => between(reason) + reason;

const places: Record<number, string> = {
	...{ 1: 'ersten', 2: 'zweiten', 3: 'dritten', 4: 'vierten', 5: 'fünften' },
	...{ [-1]: 'letzten', [-2]: 'vorletzten', [-3]: 'drittletzten', [-4]: 'viertletzten', [-5]: 'fünftletzten' },
};
const placed = (place: number): string => places[place] ?? `${place}.`;

const repeats: RepeatWords = {
	every: {
		day: (count) => (count === 1 ? 'jeden Tag' : `alle ${count} Tage`),
		week: (count) => (count === 1 ? 'jede Woche' : `alle ${count} Wochen`),
		month: (count) => (count === 1 ? 'jeden Monat' : `alle ${count} Monate`),
		year: (count) => (count === 1 ? 'jedes Jahr' : `alle ${count} Jahre`),
	},
	weekly: (weekdays) => `jeden ${weekdays.join(' und ')}`,
	workWeek: 'jeden Tag von Montag bis Freitag',
	workday: 'Arbeitstag',
	weekday: (name, place) => (place ? `${placed(place)} ${name}` : name),
	date: (date) => (date < 0 ? `${placed(date)} Tag` : `${date}.`),
	on: (often, days) => `${often} am ${days}`,
	both: (weekdays, dates) => `${weekdays}, wenn es der ${dates} ist`,
	picked: (picked, days) => `${picked.map(placed).join(' und ')} ${days}`,
	of: (dates, months) => `${dates} ${dates.endsWith('Tag') ? 'im ' : ''}${months}`,
	during: (often, months) => `${often} im ${months}`,
	until: (often, day) => `${often} bis zum ${day}`,
	times: (often, count) => `${often}, insgesamt ${count}-mal`,
};
