import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/**
 * The same in Polish, with “ty”. Names stand as they are, in the nominative; verbs are of the present, which has no gender, and
 * people are “osoby”.
 */
export const polish = (spoken: Spoken): Catalogue => {
	const { number, day, list, series, plural } = spoken;
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) =>
		plural(count, { one: 'Jedna osoba', few: `${number(count)} osoby`, other: `${number(count)} osób` });
	const more = (count: number) =>
		plural(count, {
			one: 'jeszcze jedna osoba',
			few: `jeszcze ${number(count)} osoby`,
			other: `jeszcze ${number(count)} osób`,
		});
	const laurels = (count: number) =>
		plural(count, { one: '1 laur', few: `${number(count)} laury`, other: `${number(count)} laurów` });
	/** A day after a word that bends it: `maja 2020`, `2020 roku`. */
	const bent = (date: string) =>
		date.length === 4 ? `${day(date)} roku` : date.length === 7 ? day(`${date}-01`).replace(/^1 /, '') : day(date);
	return {
		number,
		day,
		list,
		series,
		forms: spoken.forms,
		quotation: (text) => `„${text}”`,
		fullStop: '. ',
		names: row,
		more,
		andMore: (count) => `i ${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'Rekomendacja',
			thanks: 'Podziękowanie',
			'shout-out': 'Brawa',
			quote: 'Zdanie do zapamiętania',
			introduction: 'Nowa znajomość',
			milestone: 'Kamień milowy',
			welcome: 'Powitanie',
		},
		works: {
			talk: 'Wystąpienie',
			book: 'Książka',
			article: 'Artykuł',
			episode: 'Odcinek',
			video: 'Film',
			event: 'Wydarzenie',
			workshop: 'Warsztaty',
			chat: 'Rozmowa',
			course: 'Kurs',
			project: 'Projekt',
			cause: 'Dobra sprawa',
		},

		praise: {
			begin: 'za …',
			example: 'za odpowiedź na każde pierwsze pytanie',
			laurelsTo: (names) => `Laury otrzymuje ${names}`,
			laurels: (reason) => `Laury ${reason}`,
			whole: (names, reason) => sentence`Laury ${names.length > 1 ? 'otrzymują' : 'otrzymuje'} ${names} ${reason}`,
			beforeReason: () => ' ',
			quoted: (names, words) => `${names}: „${words}”`,
			meet: (name) => `Oto ${name}`,
			introduced: (first, others) => sentence`${first}, oto ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}, oto ${others}. ${reason}`,
			pair: (first, others) => sentence`${first}, oto ${others}`,
			pairFor: (first, others, reason) => sentence`${first}, oto ${others}. ${reason}`,
			welcome: (names) => sentence`Witamy, ${names}.`,
			madeBy: (names) => sentence`– ${names}`,
			wordsOf: (names) => `Słowa: ${names}`,
			given: {
				recommendation: (owner, date) => sentence`Poleca ${owner}, ${date}.`,
				thanks: (owner, date) => sentence`Dziękuje ${owner}, ${date}.`,
				'shout-out': (owner, date) => sentence`Brawo bije ${owner}, ${date}.`,
				quote: (owner, date) => sentence`Zapisuje ${owner}, ${date}.`,
				introduction: (owner, date) => sentence`Przedstawia ${owner}, ${date}.`,
				milestone: (owner, date) => sentence`Świętuje ${owner}, ${date}.`,
				welcome: (owner, date) => sentence`Wita ${owner}, ${date}.`,
			},
			kindBy: (kind, by) => `${kind}: ${by}`,
			by: (owner, date, link) => sentence`${owner}, ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`Przedstawia ${owner}, za zgodą obu stron. ${date}.`
					: sentence`Przedstawia ${owner}, za zgodą wszystkich. ${date}.`,
			inAnswer: (to) => sentence`W odpowiedzi: ${to}`,
			laurelCount: (count, since) => (since ? `${laurels(count)} od ${bent(since)}` : laurels(count)),
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `godz. ${clock}–${end}` : `godz. ${clock}`;
				return city ? `${hours} czasu lokalnego (${city}, UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `do ${bent(last)}`, clock, repeats && `i ${repeats}`]
					.filter(Boolean)
					.join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats && `i ${repeats}`].filter(Boolean);
				return `${isAgain ? 'Następny raz: ' : ''}${parts.join(', ')}.`;
			},
			online: 'online',
			placeAndOnline: (place) => `${place} i online`,
			repeats: (rule) => repeatsBy(repeatsIn(spoken), rule, spoken),
		},

		site: {
			site: 'Strona',
			keptBy: (owner) => `prowadzi ${owner}`,
			people: 'Ludzie',
			laurels: 'Laury',
			pairs: 'Nowe znajomości',
			works: 'Dorobek',
			follow: 'Obserwuj',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'Przejdź do treści',
			page: (title, page) => `${title}, strona ${number(page)}`,
			pages: 'Strony',
			pageNumber: (page) => `Strona ${number(page)}`,
			previous: 'Poprzednia strona',
			nextPage: 'Następna strona',
			more: 'Więcej',
			isThisYou: (contact) => sentence`To o tobie? Każda osoba może tu poprosić o zmianę lub usunięcie: ${contact}.`,
			notCounted: 'Bez ciasteczek i bez liczenia wizyt.',
			counted: (by) => `Bez ciasteczek. Wizyty liczy ${by}, nikogo nie śledząc.`,
			madeWith: (others) => sentence`Powstało z pomocą Laurels oraz ${others}.`,
			madeByOthers: 'cudzych krojów pisma i emoji',
			languages: 'Języki',
			asMarkdown: 'Ta strona jako Markdown',
		},

		elsewhere: {
			home: (address) => sentence`Ta strona mieszka pod adresem ${address}.`,
			forOwner: (line) =>
				sentence`Jeśli to twoja strona i ma być tutaj, wpisz ${line} do content/hub.md i opublikuj ją ponownie.`,
			asFile: (command) =>
				sentence`Strona otwarta jako plik nie ma swojego wyglądu: ${command} pokaże ją na tym komputerze.`,
		},
		moved: {
			title: (name) => `${name}: nowy adres`,
			thisLaurel: 'Ten laur',
			link: 'Przejdź na nową stronę',
		},
		notFound: {
			name: 'Nie znaleziono',
			description: 'Ta strona ma nowy adres albo już jej nie ma.',
			title: 'Ten liść już opadł.',
			why: 'Strona ma nowy adres albo ktoś woli już tu nie być. Cała reszta wciąż jest na gałązce.',
			people: 'Poznaj ludzi',
			home: 'Na stronę główną',
		},

		ribbon: {
			draft: 'Szkic: widzisz go tylko ty.',
			waitsUntil: (date) => `Widzisz to tylko ty: czeka do ${bent(date)}.`,
			waitsFor: (names) => `Widzisz to tylko ty, dopóki nie zgodzą się wszyscy. Brakuje zgody: ${row(names)}.`,
			onlyYou: 'Widzisz to tylko ty.',
		},

		home: {
			tagline: 'Nikt nie zajdzie daleko w pojedynkę.',
			description: (owner) => `Ludzie, którym dziękuje ${owner}, i za co.`,
			meetAll: (count) =>
				plural(count, {
					one: 'Poznaj tę osobę',
					few: `Poznaj wszystkie ${number(count)} osoby`,
					other: `Poznaj wszystkie ${number(count)} osób`,
				}),
			latest: 'Najnowsze',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) =>
				plural(count, {
					one: 'Pierwszy laur',
					few: `Wszystkie ${number(count)} laury`,
					other: `Wszystkie ${number(count)} laurów`,
				}),
			rounds: 'W tym tygodniu przed laty',
			roundsNote: 'Niektóre podziękowania się nie starzeją.',
			allLists: (count) => `Wszystkie listy (${number(count)})`,
			allEvents: 'Wszystko, co przed nami',
			branch: 'Na gałązce',
			onTheBranch: (people) => sentence`Na gałązce, od góry: ${people}.`,
			firstLeaf: 'Pierwszy liść należy do ciebie.',
			thisWeek: 'W tym tygodniu laury otrzymuje',
			lately: 'Najnowsze laury otrzymuje',
			withOthers: (others, reason) => `a także ${row(others)}${reason && `, ${reason}`}`,
			readStory: 'Przeczytaj historię',
			meetThem: 'Poznaj tę osobę',
		},

		archive: {
			title: 'Najnowsze laury',
			description: (owner) => `Wszystko, za co laury przyznaje ${owner}, od najnowszych.`,
			years: 'Lata',
			latest: 'Najnowsze',
			of: (date) => `Laury z ${bent(date)}`,
			ofYear: (owner, year) => `Wszystko, za co laury przyznaje ${owner}: rok ${year}.`,
			ofMonth: (names) => `Laury: ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'Ten sam miesiąc w roku',
			none: 'Jeszcze bez laurów',
			noneYet: (folder) => sentence`Do pierwszego brakuje tylko pliku w ${folder}.`,
		},
		citation: {
			draft: 'Szkic. ',
			waits: 'Czeka na swój dzień. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}: ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'Zobacz, kto to',
			read: 'Przeczytaj i podaj dalej',
			about: (names, date) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'Trochę więcej',
			whoIsWho: 'Kto jest kim',
			askFirst: 'Najpierw zapytaj',
			whatFor: 'Za co',
			see: 'Zobacz na własne oczy',
			passOnPair: 'Znasz kogoś jeszcze? Podaj dalej',
			beforeAndAfter: 'Przedtem i potem',
			before: 'Przedtem',
			after: 'Potem',
			share: 'Co ich łączy',
			sameTopics: 'Te same tematy',
			sameWork: 'To samo dzieło',
			samePlace: 'To samo miejsce',
			sameLists: 'Te same listy',
			meet: 'Poznaj',
		},
		introductions: {
			description: (owner) => `Kogo ze sobą poznaje ${owner} i dlaczego.`,
			lead: 'Ludzie, którzy powinni się poznać i powiedzieli „tak”.',
			none: 'Jeszcze bez nowych znajomości',
			noneYet: 'Gdy dwie osoby powinny się poznać i obie się zgodzą, pojawią się tu razem.',
		},

		person: {
			description: (owner, name) => `${name}: za co docenia ${owner}.`,
			sayIt: 'Wymowa',
			pronouns: 'Zaimki',
			also: 'Także',
			livesIn: 'Gdzie mieszka',
			worksAs: 'Zawód',
			lists: 'Na listach',
			hereFor: 'Uznanie',
			shareCard: 'Udostępnij kartę',
			draft: 'Szkic',
			story: 'Historia',
			words: 'Słowa do zapamiętania',
			thisLine: ' to zdanie',
			find: (name) => `Gdzie znaleźć: ${name}`,
			feed: 'Kanał RSS',
			contact: 'Kontakt',
			saveContact: 'Zapisz kontakt',
			gave: (name) => `Laury przyznaje ${name}`,
			others: 'Poznaj innych',
			othersNote: 'Ci, którzy są tu obok siebie.',
			sprig: 'Gałązka',
			sprigNote: 'Za każdym razem nowy liść. Wciąż rośnie.',
			meet: (names, reason) => `Nowa znajomość: ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => ` z ${bent(date)}`,
			tell: 'Opowiedz o tym swoim.',
			card: 'Karta, którą pokaże każda sieć, gdy wkleisz adres tej strony. Gotowe są też teksty dla każdej sieci i inne formaty.',
			wordsAndCards: 'Teksty i karty do udostępnienia',
			download: 'Pobierz tę kartę',
		},

		directory: {
			title: (count) =>
				plural(count, {
					one: 'Jedna osoba, którą warto znać',
					few: `${number(count)} osoby, które warto znać`,
					other: `${number(count)} osób, które warto znać`,
				}),
			description: (owner) => `Wszyscy, których docenia ${owner}, według nazwisk.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)}; docenia ${owner}.`,
			topic: (owner, topic) => `Ludzie, których docenia ${owner}. Temat: ${topic}.`,
			letters: 'Według liter',
			listsAndTopics: 'Listy i tematy',
			byList: 'Lista',
			byTopic: 'Temat',
			everyone: 'Wszyscy',
			allTopics: 'Wszystkie tematy',
			followOne: (name) => `Obserwuj „${name}”`,
			shareList: 'Udostępnij tę listę',
			people,
			waysOn: 'Inne listy i tematy',
			findOrGoOn: 'Znajdź kogoś albo zobacz inne listy i tematy',
			follow: 'Obserwuj',
			findHere: 'Znajdź tu kogoś',
			byChance: 'Losowa osoba',
			none: 'Jeszcze nikogo tu nie ma',
			noneYet: (folder) => sentence`Do pierwszego nazwiska brakuje tylko pliku w ${folder}.`,
		},
		lists: {
			title: 'Listy',
			description: (owner) => `Jak poznać ludzi, których docenia ${owner}.`,
			lead: 'Różne drogi do tych ludzi. Wielu z nich jest na kilku listach.',
			none: 'Jeszcze bez list',
			noneYet: 'Ludzie, których coś łączy, są tu zebrani pod jednym tytułem.',
		},
		topics: {
			title: 'Tematy',
			description: (owner) => `Czym zajmują się ludzie, których docenia ${owner}.`,
			lead: 'Czym zajmują się ci ludzie, od A do Ż.',
			none: 'Jeszcze bez tematów',
			noneYet: 'Gdy w profilach pojawi się, co dla kogo jest ważne, ludzie znajdą się tu według tematów.',
		},
		search: {
			words: 'Znajdź kogoś',
			example: 'Nazwisko, miejsce, zajęcie',
			button: 'Szukaj',
			place: 'Miejsce',
			anywhere: 'Gdziekolwiek',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'Nikogo nie znaleziono',
			tryThis:
				'Spróbuj mniejszej liczby słów, miejsca albo zajęcia. Nazwiska możesz pisać oryginalnym pismem albo literami łacińskimi, ze znakami diakrytycznymi lub bez nich.',
			showEveryone: 'Pokaż wszystkich',
			showMore: 'Pokaż więcej',
			waiting: 'Szukam',
			failed: 'Nie udało się wczytać wyszukiwania: odśwież stronę albo przejrzyj wszystkich.',
			about: (name) => sentence`Temat: „${name}”`,
			found: (count, shown) =>
				plural(count, { one: sentence`Jedna osoba`, few: sentence`${shown} osoby`, other: sentence`${shown} osób` }),
			foundFirst: (count, shown) =>
				plural(count, {
					one: sentence`Na razie jedna osoba`,
					few: sentence`Na razie ${shown} osoby`,
					other: sentence`Na razie ${shown} osób`,
				}),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`Nikt nie pasuje do „${words}”. Podobne wyniki: jedna osoba`,
					few: sentence`Nikt nie pasuje do „${words}”. Podobne wyniki: ${shown} osoby`,
					other: sentence`Nikt nie pasuje do „${words}”. Podobne wyniki: ${shown} osób`,
				}),
		},

		wall: {
			title: (list) => `Twarze: ${list}`,
			description: (count, owner) => `${people(count)}; docenia ${owner}.`,
			put: 'Umieść te twarze na swojej stronie',
			upToDate: (picture, page) =>
				sentence`Zawsze są aktualne: jako ${picture} albo ${page}, gdzie każda twarz to link.`,
			picture: 'obrazek',
			page: 'strona',
			alt: (title, names, others) => `${title}: ${plain(series(names))}${others > 0 ? ` i ${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `Laury przyznaje ${owner}`,
			title: (owner, name) => `Laury otrzymuje ${name}, przyznaje ${owner}`,
		},
		snippet: { html: 'Na stronę WWW (HTML)', markdown: 'Do pliku README (Markdown)' },

		work: {
			title: 'Co robią',
			description: 'Co robią i tworzą ci ludzie: wystąpienia, książki, odcinki, projekty, dobre sprawy.',
			none: 'Jeszcze tu pusto',
			noneYet: (folder) => sentence`Wystąpienie, książka, dobra sprawa: każde z nich to plik w ${folder}.`,
			typeBy: (type, names) => `${type}: ${names}`,
			describedBy: (type, names) => `${type}: ${names}.`,
			by: (people) => sentence`Kto za tym stoi: ${people}.`,
			with: (people) => sentence`W programie: ${people}.`,
			when: 'Kiedy',
			wasOn: 'Kiedy było',
			out: 'Data publikacji',
			where: 'Gdzie',
			online: 'Online',
			from: 'Wydawca',
			seeWhatItWas: 'Zobacz, co to było',
			go: {
				watch: 'Obejrzyj',
				read: 'Przeczytaj',
				listen: 'Posłuchaj',
				come: 'Przyjdź',
				join: 'Dołącz',
				give: 'Wesprzyj',
				look: 'Zajrzyj',
			},
			ahead: 'Wkrótce',
			made: 'Do czytania, oglądania i słuchania',
			addToCalendar: 'Dodaj do kalendarza',
			play: (title) => `Odtwórz „${title}”`,
			see: (title) => `Zobacz „${title}”`,
			plays: (host) => `Odtwarza ${host}. Zanim tam przejdziesz, nic stamtąd nie jest ładowane.`,
			opens: (host) => `Otwiera ${host}. Zanim tam przejdziesz, nic stamtąd nie jest ładowane.`,
			worth: 'Dlaczego warto poświęcić na to czas',
			laurels: 'Laury za to',
			all: 'Cały dorobek',
			bring: 'Zabierz kogoś ze sobą',
		},
		events: {
			title: 'Bądź na miejscu',
			description: 'Co ci ludzie robią niebawem.',
			lead: 'Co robią niebawem. Przyjdź i powiedz, skąd o tym wiesz.',
			pastLead: 'Co robią niebawem i co już za nimi.',
			none: 'Spokojny miesiąc',
			noneYet: 'Gdy ktoś z tych osób zaprosi na coś, pojawi się to tutaj.',
			hear: 'Nie przegap następnego',
			subscribe: 'Subskrybuj w kalendarzu',
			orFile: (link) => sentence`albo ${link}`,
			takeFile: 'weź plik',
			past: 'Minione wydarzenia',
		},

		follow: {
			description: (owner) => `Jak nie przegapić żadnych laurów, które przyznaje ${owner}.`,
			heading: 'Bądź na bieżąco',
			lead: 'Kanał RSS przynosi każdy nowy laur do twojego czytnika: wklej tam jego adres. Jeden wystarczy; w pierwszym jest wszystko. Możesz też obserwować tych wszystkich ludzi tam, gdzie bywasz na co dzień.',
			along: 'Bądź na bieżąco.',
			what: 'Obserwuj tę stronę, a każdy nowy laur przyjdzie do ciebie razem z powodem. Nic innego nie jest wysyłane.',
			address: 'Adres kanału',
			copyAddress: 'Kopiuj adres',
			orInto: (readers) => sentence`Albo od razu tutaj: ${readers}.`,
			inApp: 'czytnik na tym urządzeniu',
			all: 'Wszystkie kanały',
			whatIsFeed: 'Co to jest kanał RSS?',
			aFeedIs:
				'To adres, do którego aplikacja do czytania zagląda za ciebie. Wklej go w dowolny czytnik RSS, a ta strona będzie przychodzić do ciebie: bez konta u nas i bez podawania adresu.',
			everything: 'Wszystko',
			everythingNote: 'Każdy nowy laur. Czytnik przyjmie dowolny z nich; wybierz jeden.',
			everybody: 'Obserwuj wszystkich',
			everybodyNote: 'Pliki dla innych programów, po jednym na każdy sposób.',
			subscribe: 'Subskrybuj',
			orFile: 'albo weź plik',
			byList: 'Według list',
			byListNote: 'Laury dla osób z jednej listy.',
			byTopic: 'Według tematów',
			byTopicNote: 'Laury dla osób z jednego tematu.',
			byPerson: 'Według osób',
			byPersonNote: 'Laury dla jednej osoby.',
			theseLaurels: 'Obserwuj te laury',
		},

		email: {
			subscribe: 'Otrzymuj e-mailem',
			title: 'Jako e-mail',
			lead: 'Laury z całego miesiąca, gotowe do wysłania. Skopiuj je do swojej wiadomości lub newslettera i zmień, co chcesz.',
			copy: 'Kopiuj e-mail',
			text: 'Sam tekst',
			code: 'Kod HTML',
			fetched: 'Serwisy newsletterowe też mogą go stąd pobrać: to zawsze e-mail z ostatniego miesiąca.',
		},

		kit: {
			title: 'Podaj dalej',
			getCard: 'Weź kartę',
			sendThem: 'Wyślij to tej osobie',
			share: (name) => `Udostępnij: ${name}`,
			description: (name) => `${name}: teksty i karty gotowe do publikacji.`,
			shareHub: 'Udostępnij całość',
			shareHubNote: 'Karta i tekst o całej stronie są gotowe.',
			passOn: (name) => sentence`Podaj dalej: ${name}`,
			sayIt: 'Powiedz to tam, gdzie jesteś',
			lead: 'Wybierz, gdzie rozmawiasz z ludźmi. W tekście każda osoba jest oznaczona tak, jak nazywa się właśnie tam; zmień, co chcesz, twoim głosem zabrzmi lepiej.',
			words: '1. Tekst',
			network: 'Sieć',
			postFor: (network) => `Wpis: ${network}`,
			count: (count, limit) => sentence`${count} z ${`${limit}`} znaków`,
			names: (names) => sentence`Oznacza: ${series(names)}`,
			shortened: (network) => `Skrócone, żeby zmieściło się w ${network}.`,
			copyWords: 'Kopiuj tekst',
			open: (network) => `Otwórz ${network}`,
			alt: '2. Opis',
			copyAlt: 'Kopiuj opis',
			altNote: 'Wklej go jako tekst alternatywny, żeby karta dotarła też do osób, które jej nie widzą.',
			card: '3. Karta',
			format: 'Kształt',
			style: 'Styl',
			download: 'Pobierz PNG',
			shareFile: 'Udostępnij',
			goodFor: (width, height, places) => `${width} × ${height}. Pasuje do: ${places}.`,
			all: 'Weź wszystkie karty i teksty (zip)',
			close: 'Zamknij',
			tellThem: 'Daj im znać',
			copyFor: (name) => `Kopiuj (${name})`,
			writeMail: 'Napisz e-mail',
			oneLaurel: 'Albo udostępnij jeden laur',
			oneLaurelNote: 'Każdy ma własne teksty i karty.',
			isThisYou: 'To o tobie?',
			yours: (tell) =>
				sentence`To wszystko należy do ciebie: karty, teksty, adres twojej strony. Jeśli coś trzeba ująć inaczej albo wolisz tu nie być, ${tell}, a zostanie to zmienione lub usunięte.`,
			tell: (owner) => `napisz (${owner})`,
			forYou:
				'W takim razie to dla ciebie: karta do pokazania, odznaka na twoją stronę i gotowe podziękowanie. Jeśli coś trzeba ująć inaczej albo wolisz tu nie być, powiedz, i tak się stanie.',
			takeIt: 'Weź, co twoje',
			yourCard: 'Twoja karta',
			yourCardNote: 'Do publikacji, do druku, na koniec wystąpienia.',
			yourBadge: 'Twoja odznaka',
			badge: 'Na twoją stronę. Prowadzi z powrotem tutaj, do strony o tobie.',
			yourThanks: 'Gotowe podziękowanie',
			yourThanksNote: 'Tylko jeśli masz ochotę. Nikt na nie nie czeka.',
			copy: 'Kopiuj',
			copied: 'Skopiowano',
			byHand: 'Naciśnij Ctrl+C',
			shareHere: 'Udostępnij z tego urządzenia',
			copyPicture: 'Kopiuj obrazek',
			notPossible: 'Tu się nie da: pobierz go',
			formats: {
				wide: { name: 'Szeroka', goodFor: 'podglądy linków, LinkedIn, X, Bluesky' },
				square: { name: 'Kwadratowa', goodFor: 'każda sieć' },
				tall: { name: 'Wysoka', goodFor: 'Instagram, Threads i LinkedIn' },
				story: { name: 'Relacja', goodFor: 'relacje i statusy' },
			},
			styles: { paper: 'Papier', ink: 'Atrament', colour: 'Kolor', mono: 'Prosty' },
			email: 'Poczta',
			byNetwork: {
				linkedin: 'LinkedIn przyjmuje tylko adres: najpierw skopiuj tekst. Wpisz @ i nazwisko, żeby kogoś oznaczyć.',
				facebook: 'Facebook przyjmuje tylko adres: najpierw skopiuj tekst.',
				instagram:
					'Instagrama nie da się otworzyć z gotowym tekstem: pobierz kartę, skopiuj tekst i opublikuj je w aplikacji.',
				reddit: 'Reddit przyjmuje adres i tytuł: tekst wklej jako komentarz.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}: ${words}`,
			laurels: (names, core) =>
				`Laury ${names.length > 1 ? 'otrzymują' : 'otrzymuje'} ${row(names)}${core && ` ${core}`}`,
			praise: {
				thanks: (names, core) => `${row(names)}, dziękujemy${core && ` ${core}`}`,
				recommendation: (names, core) => `Polecamy: ${row(names)}${core && `, ${core}`}`,
				'shout-out': (names, core) => `Brawo, ${row(names)}!${core && ` Laury ${core}`}`,
				milestone: (names, core) => `Gratulacje, ${row(names)}!${core && ` Laury ${core}`}`,
				welcome: (names, core) => `Witamy, ${row(names)}!${core && ` Laury ${core}`}`,
			},
			thanks: (owner) => `${row(owner)}, dziękuję za laury!`,
			meet: (names, core) => `Oto ${row(names)}${core && `: ${core}`}`,
			introduction: (first, others, core) => `${first}, oto ${row(others)}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`„${core}”${translation && `\n(„${translation}”)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${owner} docenia: ${row(names)}.` : ''}`,
			work: (title, type, names, core) => `„${title}”. ${type}: ${row(names)}.${core && ` ${core}`}`,
			told: (owner, story) => `${owner}: ${story}`,
			toSomebody: 'Myślę, że Ci się to spodoba.',
			signUp: (address) => `Szczegóły i zapisy: ${address}`,
		},

		notes: {
			draftFor: (name) => `Szkic (${name}). Nikt inny go nie widzi.`,
			dear: (name) => `Cześć, ${name}!`,
			thanks: (owner) => `Z podziękowaniem\n${owner}`,
			seen: 'Znasz to już? To o Tobie.',
			recognised: {
				person: (title) => `Jesteś na stronie „${title}” i chcę Ci o tym powiedzieć osobiście:`,
				work: (title, work) => `„${work}” zasługuje na więcej uwagi, więc jest teraz na stronie „${title}”:`,
				thanks: (title) =>
					`Na stronie „${title}” dziękuję Ci publicznie i chcę, żeby ta wiadomość dotarła do Ciebie ode mnie:`,
				recommendation: (title) => `Polecam Cię od dawna, a teraz także na piśmie, na stronie „${title}”:`,
				'shout-out': (title) => `Nie mogę zatrzymać tego dla siebie, więc jest to teraz na stronie „${title}”:`,
				quote: (title) => `Pewne Twoje słowa zostały mi w pamięci. Są na stronie „${title}”, gdzie znajdą je inni:`,
				introduction: (title) => `Mamy zgodę wszystkich, więc jest to już na stronie „${title}”:`,
				milestone: (title) => `Gratulacje! Zapisuję to na stronie „${title}”, żeby inni też mogli się cieszyć:`,
				welcome: (title) => `Dobrze, że jesteś. Mówię to także na stronie „${title}”:`,
			},
			recognisedBy: (by, title) =>
				`${by} przyznaje Ci laury na stronie „${title}” i chcę Ci o tym powiedzieć osobiście:`,
			kit: (address) => `Jeśli masz ochotę podać to dalej, są tu karty, teksty i odznaka na Twoją stronę:\n${address}`,
			nothingExpected: (contact) =>
				`Nic nie musisz robić. Jeśli coś się nie zgadza albo wolisz tam nie być, napisz do mnie, a zmienię to lub usunę: ${contact}`,
			mayIIntroduce: (others) => `Czy mogę Ci kogoś przedstawić? Oto ${row(others)}.`,
			introduce: (others) => `Chcę Ci kogoś przedstawić: ${row(others)}.`,
			introduces: (by, others) => `${by} chce Ci kogoś przedstawić: ${row(others)}.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`Mogę? Wystarczy krótkie „tak”; o to samo pytam drugą stronę (${row(others)}). Na stronie „${title}” pojawi się to dopiero, gdy zgodzą się wszyscy, nie wcześniej. Jeśli nie masz ochoty, nikt inny się o tym nie dowie.`,
			mayIRecognise: (title) => `Czy mogę docenić Cię na stronie „${title}”?`,
			amongThem: (title, reason) =>
				`Na stronie „${title}” publicznie doceniam ludzi, których praca jest dla mnie ważna. Chcę docenić tam także Ciebie${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'W załączniku strona i karta w takiej postaci, w jakiej się pojawią, z Twoim zdjęciem. Powiedz, co ująć inaczej.'
					: 'W załączniku strona i karta w takiej postaci, w jakiej się pojawią. Powiedz, co ująć inaczej.',
			mayIPublish: (hasPhoto, contact) =>
				`Mogę? Wystarczy krótkie „tak”${hasPhoto ? '; bez niego Twoje zdjęcie się nie pojawi' : ''}. Jeśli wolisz tam nie być, powiedz mi, a nic o Tobie nie zostanie opublikowane: ${contact}`,
		},

		card: {
			from: (by) => `Od: ${by}`,
			laurelsTo: 'Laury otrzymuje',
			welcome: 'Witamy,',
			meet: 'oto',
			and: 'oraz',
			by: (names) => `Kto za tym stoi: ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `Obok słów: ${faces}`,
			faces: (names) => `twarze (${names})`,
			portrait: (name, alt) => (alt ? `portret (${name}): ${alt}` : `portret (${name})`),
			initials: (name) => `inicjały (${name})`,
			both: (faces) => faces.join(' i '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}: docenia ${owner}`,
			topicBy: (topic, owner) => `${topic}: ludzie, których docenia ${owner}`,
			peopleBy: (owner) => `Ludzie, których docenia ${owner}`,
			takenDown: 'Usunięto',
			tookDown: 'Tego, co tu było, już nie ma.',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `„${words}” („${translation}”)` : `„${words}”`),
		},

		calendar: {
			with: (names) => `W programie: ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `Online: ${address}`,
		},

		files: {
			calendar: {
				label: 'Kalendarz',
				note: 'Zasubskrybuj go w swoim kalendarzu: to, co ci ludzie robią niebawem, pojawi się w nim samo.',
			},
			directory: {
				label: 'Wszyscy jako dane',
				note: 'Dla programujących: imiona i nazwiska, powody i linki jako JSON, ze schematem.',
			},
			mastodon: {
				label: 'Wszyscy na Mastodonie',
				note: 'W Mastodonie wybierz Ustawienia, potem Import, potem Lista obserwowanych i wskaż ten plik: zaczniesz obserwować wszystkich naraz.',
			},
			profiles: {
				label: 'Profile według sieci',
				note: 'Adresy wszystkich profili w jednej sieci, po jednym w wierszu, do otwarcia albo na listę w tej sieci.',
			},
			text: {
				label: 'Wszystko jako zwykły tekst',
				note: 'Dla asystentów AI: co tu jest, z tekstową kopią każdej strony. Podaj adres jednemu z nich i zapytaj o tych ludzi.',
			},
			blogroll: {
				label: 'Lista blogów',
				note: 'Zaimportuj ten plik do czytnika RSS: będzie obserwować blogi wszystkich, którzy je prowadzą.',
			},
			peopleOf: (title) => `Ludzie z listy „${title}”`,
			andMore: 'I nie tylko',
		},

		copies: {
			from: (hub, owner, page) => `Ze strony „${hub}”, którą prowadzi ${owner}: ${page}`,
			thisPage: 'ta strona',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `Ludzie, których docenia ${owner}, i za co.`,
			lists: 'Listy',
			latest: 'Najnowsze laury',
			feeds: 'Kanały RSS',
			eachNew: 'każdy nowy laur',
			asJson: 'wszyscy jako JSON',
		},
	};
};

/** After “w” and “co”: w środę. */
const accusative = (weekday: string): string => weekday.replace(/a$/, 'ę');
const on = (days: string): string => `${/^wt/.test(days) ? 'we' : 'w'} ${days}`;

const places: Record<number, [masculine: string, feminine: string]> = {
	1: ['pierwszy', 'pierwszą'],
	2: ['drugi', 'drugą'],
	3: ['trzeci', 'trzecią'],
	4: ['czwarty', 'czwartą'],
	5: ['piąty', 'piątą'],
	[-1]: ['ostatni', 'ostatnią'],
	[-2]: ['przedostatni', 'przedostatnią'],
};

/** Which one, for a day that is bent already: pierwszą środę. */
function placed(place: number, day: string): string {
	const form = day.endsWith('ę') ? 1 : 0;
	if (places[place]) return `${places[place][form]} ${day}`;
	return place < 0 ? `${places[-place]?.[form] ?? `${-place}.`} ${day} od końca` : `${place}. ${day}`;
}

const dates: Record<number, string> = { [-1]: 'ostatniego dnia', [-2]: 'przedostatniego dnia' };

/** One, two to four, and more: co tydzień, co 2 tygodnie, co 5 tygodni. */
const every =
	(spoken: Spoken, one: string, few: string, many: string) =>
	(count: number): string =>
		spoken.plural(count, { one, few: `co ${count} ${few}`, other: `co ${count} ${many}` });

const repeatsIn = (spoken: Spoken): RepeatWords => ({
	every: {
		day: every(spoken, 'codziennie', 'dni', 'dni'),
		week: every(spoken, 'co tydzień', 'tygodnie', 'tygodni'),
		month: every(spoken, 'co miesiąc', 'miesiące', 'miesięcy'),
		year: every(spoken, 'co roku', 'lata', 'lat'),
	},
	weekly: (weekdays) => weekdays.map((weekday) => `co ${accusative(weekday)}`).join(' i '),
	workWeek: 'w każdy dzień roboczy',
	workday: 'w dzień roboczy',
	weekday: (name, place) => on(place ? placed(place, accusative(name)) : accusative(name)),
	date: (date) => (date < 0 ? (dates[date] ?? `${-date}. dnia od końca`) : `${date}. dnia`),
	on: (often, days) => `${often} ${days}`,
	both: (weekdays, dates) => `${weekdays}, jeśli wypada ${dates}`,
	picked: (picked, days) => picked.map((place) => on(placed(place, days.replace(/^we? /, '')))).join(' i '),
	of: (dates, months) => `${dates.replaceAll('. dnia', '')} ${genitive(months, spoken)}`,
	during: (often, months) => `${often} (${months})`,
	until: (often, day) => `${often} do ${day}`,
	times: (often, count) => `${often}, łącznie ${count} ${count === 1 ? 'raz' : 'razy'}`,
});

/** Months after the number of a day: maja. */
const genitive = (months: string, { day, month }: Spoken): string =>
	Array.from({ length: 12 }, (_, at) => at + 1).reduce(
		(row, one) =>
			row.replace(month(one), day(`2026-${`${one}`.padStart(2, '0')}-01`, { year: false }).replace(/^1 /, '')),
		months,
	);
