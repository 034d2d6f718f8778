import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/** The same in Italian, with “tu”, and of persons, who have no gender. */
export const italian = (spoken: Spoken): Catalogue => {
	const { number, day: dayIn, list, series, plural } = spoken;
	/** The first of a month is called so. */
	const day: Spoken['day'] = (date, parts) => dayIn(date, parts).replace(/(^|\s)1 (?=\p{L})/u, '$11º ');
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) => plural(count, { one: 'Una persona', other: `${number(count)} persone` });
	const more = (count: number) => plural(count, { one: 'un’altra persona', other: `altre ${number(count)}` });
	return {
		number,
		day,
		list,
		series,
		forms: spoken.forms,
		quotation: (text) => `«${text}»`,
		fullStop: '. ',
		names: row,
		more,
		andMore: (count) => `e ${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'Un consiglio',
			thanks: 'Un grazie',
			'shout-out': 'Un applauso',
			quote: 'Una frase da ricordare',
			introduction: 'Un incontro',
			milestone: 'Un traguardo',
			welcome: 'Un benvenuto',
		},
		works: {
			talk: 'Intervento',
			book: 'Libro',
			article: 'Articolo',
			episode: 'Episodio',
			video: 'Video',
			event: 'Evento',
			workshop: 'Laboratorio',
			chat: 'Chiacchierata',
			course: 'Corso',
			project: 'Progetto',
			cause: 'Causa',
		},

		praise: {
			begin: 'per …',
			example: 'per aver risposto a ogni prima domanda',
			laurelsTo: (names) => `Allori ${to(names)}${names}`,
			laurels: (reason) => `Allori ${reason}`,
			whole: (names, reason) => sentence`Allori ${to(names[0])}${names} ${reason}`,
			beforeReason: () => ' ',
			quoted: (names, words) => `${names}: «${words}»`,
			meet: (name) => `Ti presento ${name}`,
			introduced: (first, others) => sentence`${first}, ti presento ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}, ti presento ${others}. ${reason}`,
			pair: (first, others) => sentence`${first} incontra ${others}`,
			pairFor: (first, others, reason) => sentence`${first} incontra ${others}. ${reason}`,
			welcome: (names) => sentence`Diamo il benvenuto ${to(names[0])}${names}.`,
			madeBy: (names) => sentence`di ${names}`,
			wordsOf: (names) => `Parole di ${names}`,
			given: {
				recommendation: (owner, date) => sentence`Un consiglio di ${owner}, ${date}.`,
				thanks: (owner, date) => sentence`Un grazie da ${owner}, ${date}.`,
				'shout-out': (owner, date) => sentence`Un applauso da ${owner}, ${date}.`,
				quote: (owner, date) => sentence`Una frase conservata da ${owner}, ${date}.`,
				introduction: (owner, date) => sentence`Un incontro grazie ${to(owner)}${owner}, ${date}.`,
				milestone: (owner, date) => sentence`Lo festeggia ${owner}, ${date}.`,
				welcome: (owner, date) => sentence`Un benvenuto da ${owner}, ${date}.`,
			},
			kindBy: (kind, by) => `${kind} di ${by}`,
			by: (owner, date, link) => sentence`${owner}, ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`Un incontro grazie a ${owner}, con il sì di entrambe le persone. ${date}.`
					: sentence`Un incontro grazie a ${owner}, con il sì di tutte le persone. ${date}.`,
			inAnswer: (place) => sentence`In risposta a ${place}`,
			laurelCount: (count, since) => {
				const laurels = plural(count, { one: '1 alloro', other: `${number(count)} allori` });
				return since ? `${laurels} ${before('da', day(since))}` : laurels;
			},
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `dalle ${clock} alle ${end}` : `ore ${clock}`;
				return city ? `${hours}, ora di ${city} (UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `fino ${before('a', day(last))}`, clock, repeats && `e ${repeats}`]
					.filter(Boolean)
					.join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats && `e ${repeats}`].filter(Boolean);
				return `${isAgain ? 'La prossima volta: ' : ''}${parts.join(', ')}.`;
			},
			online: 'online',
			placeAndOnline: (place) => `${place} e online`,
			repeats: (rule) => repeatsBy(repeats, rule, { ...spoken, day }),
		},

		site: {
			site: 'Sito',
			keptBy: (owner) => `a cura di ${owner}`,
			people: 'Persone',
			laurels: 'Allori',
			pairs: 'Incontri',
			works: 'Opere',
			follow: 'Segui',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'Vai al contenuto',
			page: (title, page) => `${title}, pagina ${number(page)}`,
			pages: 'Pagine',
			pageNumber: (page) => `Pagina ${number(page)}`,
			previous: 'Pagina precedente',
			nextPage: 'Pagina successiva',
			more: 'Altro',
			isThisYou: (contact) =>
				sentence`Si parla di te? Chi è qui può chiedere una modifica o di non esserci più: ${contact}.`,
			notCounted: 'Niente cookie, niente conteggi.',
			counted: (by) => `Niente cookie. Le visite si contano con ${by}, che non segue nessuno.`,
			madeWith: (others) => sentence`Fatto con Laurels e con ${others}.`,
			madeByOthers: 'caratteri ed emoji di altre mani',
			languages: 'Lingue',
			asMarkdown: 'Questa pagina in Markdown',
		},

		elsewhere: {
			home: (address) => sentence`Questa pagina sta di casa a ${address}.`,
			forOwner: (line) => sentence`Se è tua e deve stare qui, scrivi ${line} in content/hub.md e pubblicala di nuovo.`,
			asFile: (command) =>
				sentence`Aperta come file si vede senza grafica: ${command} mostra il sito su questo computer.`,
		},
		moved: {
			title: (name) => `${name} ha cambiato indirizzo`,
			thisLaurel: 'Questo alloro',
			link: 'Vai alla nuova pagina',
		},
		notFound: {
			name: 'Non trovata',
			description: 'Questa pagina ha cambiato indirizzo o non è più qui.',
			title: 'Questa foglia è caduta.',
			why: 'La pagina ha cambiato indirizzo, o la persona ha chiesto di non esserci più. Tutte le altre sono ancora sul ramo.',
			people: 'Conosci le persone',
			home: 'Vai alla pagina iniziale',
		},

		ribbon: {
			draft: 'Una bozza: la vedi solo tu.',
			waitsUntil: (date) => `Lo vedi solo tu: aspetta fino ${before('a', day(date))}.`,
			waitsFor: (names) => `Lo vedi solo tu, finché tutte le persone non dicono di sì. Manca il sì di ${row(names)}.`,
			onlyYou: 'Lo vedi solo tu.',
		},

		home: {
			tagline: 'Nessuno va lontano senza gli altri.',
			description: (owner) => `Le persone che ${owner} ringrazia, e perché.`,
			meetAll: (count) => plural(count, { one: 'Fai conoscenza', other: `Conosci tutte le ${number(count)} persone` }),
			latest: 'Le novità',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => plural(count, { one: 'Il primo alloro', other: `Tutti i ${number(count)} allori` }),
			rounds: 'Questa settimana, anni fa',
			roundsNote: 'Certi grazie non invecchiano.',
			allLists: (count) => `Tutte le ${number(count)} liste`,
			allEvents: 'Tutto quello che arriva',
			branch: 'Sul ramo',
			onTheBranch: (people) => sentence`Sul ramo, dall’alto: ${people}.`,
			firstLeaf: 'La prima foglia la dai tu.',
			thisWeek: 'Questa settimana, allori a',
			lately: 'Di recente, allori a',
			withOthers: (others, reason) => `insieme a ${row(others)}${reason && `, ${reason}`}`,
			readStory: 'Leggi la storia',
			meetThem: 'Fai conoscenza',
		},

		archive: {
			title: 'Gli ultimi allori',
			description: (owner) => `Tutto ciò per cui ${owner} ha dato allori, dal più recente.`,
			years: 'Anni',
			latest: 'Ultimi',
			of: (date) => `Allori, ${day(date)}`,
			ofYear: (owner, year) => `Tutto ciò per cui ${owner} ha dato allori nel ${year}.`,
			ofMonth: (names) => `Allori ${to(names)}${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'Lo stesso mese nel',
			none: 'Ancora nessun alloro',
			noneYet: (folder) => sentence`Il primo è a un file di distanza, in ${folder}.`,
		},
		citation: {
			draft: 'Bozza. ',
			waits: 'Aspetta il suo giorno. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}, per ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'Vedi l’incontro',
			read: 'Leggi e condividi',
			about: (names, date) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'Per esteso',
			whoIsWho: 'Chi è chi',
			askFirst: 'Prima, chiedi',
			whatFor: 'Di che si tratta',
			see: 'Guarda di persona',
			passOnPair: 'Ti viene in mente qualcun altro? Passa parola',
			beforeAndAfter: 'Prima e dopo',
			before: 'Prima',
			after: 'Dopo',
			share: 'Che cosa hanno in comune',
			sameTopics: 'Gli stessi temi',
			sameWork: 'La stessa opera',
			samePlace: 'Lo stesso posto',
			sameLists: 'Le stesse liste',
			meet: 'Fai conoscenza',
		},
		introductions: {
			description: (owner) => `Chi si è conosciuto grazie ${to(owner)}${owner}, e perché.`,
			lead: 'Persone che dovrebbero conoscersi, e hanno detto di sì.',
			none: 'Ancora nessun incontro',
			noneYet: 'Quando due persone di qui dovrebbero conoscersi ed entrambe dicono di sì, compaiono insieme.',
		},

		person: {
			description: (owner, name) => `Perché ${owner} rende omaggio ${to(name)}${name}.`,
			sayIt: 'Si pronuncia',
			pronouns: 'Pronomi',
			also: 'Anche',
			livesIn: 'Dove vive',
			worksAs: 'Lavoro',
			lists: 'Liste',
			hereFor: 'Riconoscimento',
			shareCard: 'Condividi la cartolina',
			draft: 'Bozza',
			story: 'La storia',
			words: 'Parole da ricordare',
			thisLine: ' questa frase',
			find: (name) => `Dove trovare ${name}`,
			feed: 'Feed',
			contact: 'Contatto',
			saveContact: 'Salva nei contatti',
			gave: (name) => `Allori dati da ${name}`,
			others: 'Conosci altre persone',
			othersNote: 'Persone che qui stanno l’una accanto all’altra.',
			sprig: 'Il rametto',
			sprigNote: 'Una foglia per ogni volta. Cresce ancora.',
			meet: (names, reason) => `Un incontro con ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => ` ${before('di', day(date))}`,
			tell: 'Raccontalo in giro.',
			card: 'Una cartolina che ogni social mostra quando incolli l’indirizzo di questa pagina. Ci sono anche testi pronti per ogni social e altri formati.',
			wordsAndCards: 'Testi e cartoline da condividere',
			download: 'Scarica questa cartolina',
		},

		directory: {
			title: (count) => `${people(count)} da conoscere`,
			description: (owner) => `Tutte le persone a cui ${owner} rende omaggio, per nome.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)} a cui ${owner} rende omaggio.`,
			topic: (owner, topic) => `Persone a cui ${owner} rende omaggio. Tema: ${topic}.`,
			letters: 'Per lettera',
			listsAndTopics: 'Liste e temi',
			byList: 'Lista',
			byTopic: 'Tema',
			everyone: 'Tutte le persone',
			allTopics: 'Tutti i temi',
			followOne: (name) => `Segui «${name}»`,
			shareList: 'Condividi questa lista',
			people,
			waysOn: 'Altre liste e temi',
			findOrGoOn: 'Cerca qualcuno, o guarda altre liste e temi',
			follow: 'Segui la lista',
			findHere: 'Cerca qualcuno qui',
			byChance: 'Qualcuno a caso',
			none: 'Ancora nessuno qui',
			noneYet: (folder) => sentence`Il primo nome è a un file di distanza, in ${folder}.`,
		},
		lists: {
			title: 'Le liste',
			description: (owner) => `Strade verso le persone a cui ${owner} rende omaggio.`,
			lead: 'Strade verso queste persone. Molte sono su più di una.',
			none: 'Ancora nessuna lista',
			noneYet: 'Le persone che stanno bene insieme sono qui sotto un solo titolo.',
		},
		topics: {
			title: 'Temi',
			description: (owner) => `I temi delle persone a cui ${owner} rende omaggio.`,
			lead: 'Perché ogni persona è qui, dalla A alla Z.',
			none: 'Ancora nessun tema',
			noneYet: 'Qui le persone stanno secondo ciò che hanno a cuore, appena i loro profili lo dicono.',
		},
		search: {
			words: 'Trova qualcuno',
			example: 'Un nome, un posto, un lavoro',
			button: 'Cerca',
			place: 'Luogo',
			anywhere: 'Ovunque',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'Non c’è nessuno così',
			tryThis:
				'Prova con meno parole, un luogo o un lavoro. I nomi si possono scrivere nella loro scrittura o in lettere latine, con o senza accenti.',
			showEveryone: 'Mostra tutte le persone',
			showMore: 'Mostra di più',
			waiting: 'Ricerca in corso',
			failed: 'La ricerca non si è caricata: ricarica la pagina, o scorri l’elenco.',
			about: (name) => sentence`Su «${name}»`,
			found: (count, shown) => plural(count, { one: sentence`Una persona`, other: sentence`${shown} persone` }),
			foundFirst: (count, shown) =>
				plural(count, { one: sentence`Una persona finora`, other: sentence`${shown} persone finora` }),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`Nessuno per «${words}». Simile: una persona`,
					other: sentence`Nessuno per «${words}». Simili: ${shown} persone`,
				}),
		},

		wall: {
			title: (title) => `Volti: ${title}`,
			description: (count, owner) => `${people(count)} a cui ${owner} rende omaggio.`,
			put: 'Metti questi volti sul tuo sito',
			upToDate: (picture, page) =>
				sentence`Restano aggiornati: come ${picture} o come ${page} in cui ogni volto è un link.`,
			picture: 'immagine',
			page: 'pagina',
			alt: (title, names, others) => `${title}: ${plain(series(names))}${others > 0 ? ` e ${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `Allori da ${owner}`,
			title: (owner, name) => `Allori da ${owner} ${to(name)}${name}`,
		},
		snippet: { html: 'Per una pagina web (HTML)', markdown: 'Per un README (Markdown)' },

		work: {
			title: 'Che cosa fanno',
			description: 'Ciò che queste persone creano e fanno: interventi, libri, episodi, progetti, cause.',
			none: 'Ancora nessuna opera',
			noneYet: (folder) => sentence`Un intervento, un libro, una causa: ogni cosa è un file in ${folder}.`,
			typeBy: (type, names) => `${type} di ${names}`,
			describedBy: (type, names) => `${type} di ${names}.`,
			by: (people) => sentence`Di ${people}.`,
			with: (people) => sentence`Con ${people}.`,
			when: 'Quando',
			wasOn: 'È stato',
			out: 'Uscita',
			where: 'Dove',
			online: 'Online',
			from: 'Pubblicato da',
			seeWhatItWas: 'Guarda com’è andata',
			go: {
				watch: 'Guarda',
				read: 'Leggi',
				listen: 'Ascolta',
				come: 'Vieni',
				join: 'Partecipa',
				give: 'Dona',
				look: 'Dai un’occhiata',
			},
			ahead: 'In arrivo',
			made: 'Da leggere, vedere e ascoltare',
			addToCalendar: 'Aggiungi al calendario',
			play: (title) => `Riproduci «${title}»`,
			see: (title) => `Vedi «${title}»`,
			plays: (host) => `Riproduzione su ${host}. Da lì non si carica nulla finché non ci vai.`,
			opens: (host) => `Si apre su ${host}. Da lì non si carica nulla finché non ci vai.`,
			worth: 'Perché vale il tuo tempo',
			laurels: 'Gli allori ricevuti',
			all: 'Tutte le opere',
			bring: 'Porta qualcuno con te',
		},
		events: {
			title: 'Vieni anche tu',
			description: 'Che cosa faranno presto queste persone.',
			lead: 'Che cosa faranno presto. Vai, e di’ chi ti manda.',
			pastLead: 'Che cosa faranno presto, e che cosa hanno fatto.',
			none: 'Un mese tranquillo',
			noneYet: 'Quando una di queste persone avrà qualcosa a cui andare, comparirà qui.',
			hear: 'Per sapere del prossimo',
			subscribe: 'Abbonati dal tuo calendario',
			orFile: (link) => sentence`o ${link}`,
			takeFile: 'prendi il file',
			past: 'Già passati',
		},

		follow: {
			description: (owner) => `Tutti i modi per saperlo quando ${owner} dà allori.`,
			heading: 'Segui',
			lead: 'Un feed porta ogni nuovo alloro nel tuo lettore: incolla lì il suo indirizzo. Uno basta; il primo contiene tutto. Oppure segui tutte queste persone, ovunque tu sia.',
			along: 'Resta con noi.',
			what: 'Segui questa pagina e ogni nuovo alloro arriva da te, con il suo perché. Non viene mai inviato altro.',
			address: 'L’indirizzo del feed',
			copyAddress: 'Copia l’indirizzo',
			orInto: (readers) => sentence`Oppure direttamente in ${readers}.`,
			inApp: 'un lettore su questo dispositivo',
			all: 'Tutti i feed',
			whatIsFeed: 'Che cos’è un feed?',
			aFeedIs:
				'Un indirizzo che un’app di lettura controlla per te. Incollalo in qualsiasi lettore di feed e questa pagina arriva da te: senza un account da noi, senza dare nessun indirizzo.',
			everything: 'Tutto',
			everythingNote: 'Ogni nuovo alloro. I lettori accettano uno qualsiasi di questi; scegline uno.',
			everybody: 'Segui tutte le persone',
			everybodyNote: 'File per altri programmi, uno per ogni modo.',
			subscribe: 'Abbonati',
			orFile: 'o prendi il file',
			byList: 'Per lista',
			byListNote: 'Allori alle persone di una lista.',
			byTopic: 'Per tema',
			byTopicNote: 'Allori alle persone di un tema.',
			byPerson: 'Per persona',
			byPersonNote: 'Allori a una persona.',
			theseLaurels: 'Segui questi allori',
		},

		email: {
			subscribe: 'Ricevilo per e-mail',
			title: 'Come e-mail',
			lead: 'Gli allori di un mese, pronti da spedire. Copiali nella tua e-mail o nella tua newsletter, e cambia quello che vuoi.',
			copy: 'Copia l’e-mail',
			text: 'Solo testo',
			code: 'In HTML',
			fetched: 'Anche i servizi di newsletter possono prenderla qui: è sempre quella dell’ultimo mese.',
		},

		kit: {
			title: 'Passa parola',
			getCard: 'Prendi la cartolina',
			sendThem: 'Mandala a chi riguarda',
			share: (name) => `Condividi: ${name}`,
			description: (name) => `Testi e cartoline su ${name}, pronti da pubblicare.`,
			shareHub: 'Condividi tutto questo',
			shareHubNote: 'Ci sono una cartolina e un testo pronti per l’intera pagina.',
			passOn: (name) => sentence`Parla di ${name}`,
			sayIt: 'Dillo là dove sei',
			lead: 'Scegli dove parli con la gente. Il testo chiama ogni persona come si chiama lì; cambia quello che vuoi: detto a modo tuo suonerà meglio.',
			words: '1. Il testo',
			network: 'Social',
			postFor: (network) => `Testo per ${network}`,
			count: (count, limit) => sentence`${count} caratteri su ${`${limit}`}`,
			names: (names) => sentence`Nomina ${series(names)}`,
			shortened: (network) => `Accorciato perché stia su ${network}.`,
			copyWords: 'Copia il testo',
			open: (network) => `Apri ${network}`,
			alt: '2. La descrizione',
			copyAlt: 'Copia la descrizione',
			altNote: 'Incollala come testo alternativo, così arriva anche a chi non può vedere la cartolina.',
			card: '3. La cartolina',
			format: 'Formato',
			style: 'Stile',
			download: 'Scarica PNG',
			shareFile: 'Condividi',
			goodFor: (width, height, places) => `${width} × ${height}. Va bene per ${places}.`,
			all: 'Prendi tutte le cartoline e i testi (zip)',
			close: 'Chiudi',
			tellThem: 'Dillo a chi riguarda',
			copyFor: (name) => `Copia per ${name}`,
			writeMail: 'Scrivi un’e-mail',
			oneLaurel: 'O condividi un solo alloro',
			oneLaurelNote: 'Ognuno ha il suo testo e le sue cartoline.',
			isThisYou: 'Si parla di te?',
			yours: (tell) =>
				sentence`Tutto questo è tuo: le cartoline, i testi, l’indirizzo della tua pagina. Se qualcosa va detto in altro modo, o preferisci non essere qui, ${tell}, e sarà cambiato o tolto.`,
			tell: (owner) => `dillo ${to(owner)}${owner}`,
			forYou:
				'Allora questo è tuo: la cartolina da mostrare, un distintivo per il tuo sito e un grazie pronto da pubblicare. Se qualcosa va detto in altro modo, o preferisci non essere qui, dillo, e sarà fatto.',
			takeIt: 'Prendi ciò che è tuo',
			yourCard: 'La tua cartolina',
			yourCardNote: 'Da pubblicare, da stampare, da mettere alla fine di un intervento.',
			yourBadge: 'Il tuo distintivo',
			badge: 'Per il tuo sito. Riporta alla tua pagina qui.',
			yourThanks: 'Un grazie da pubblicare',
			yourThanksNote: 'Solo se ti va. Nessuno se lo aspetta.',
			copy: 'Copia',
			copied: 'Copiato',
			byHand: 'Premi Ctrl+C',
			shareHere: 'Condividi da questo dispositivo',
			copyPicture: 'Copia l’immagine',
			notPossible: 'Qui non si può: scaricala',
			formats: {
				wide: { name: 'Largo', goodFor: 'anteprime dei link, LinkedIn, X, Bluesky' },
				square: { name: 'Quadrato', goodFor: 'le bacheche di ogni social' },
				tall: { name: 'Alto', goodFor: 'Instagram, Threads, LinkedIn' },
				story: { name: 'Storia', goodFor: 'storie e stati' },
			},
			styles: { paper: 'Carta', ink: 'Inchiostro', colour: 'Colore', mono: 'Sobrio' },
			email: 'E-mail',
			byNetwork: {
				linkedin: 'LinkedIn prende solo l’indirizzo: copia prima il testo. Scrivi @ e il nome per taggare qualcuno.',
				facebook: 'Facebook prende solo l’indirizzo: copia prima il testo.',
				instagram:
					'Instagram non si apre con un testo: scarica una cartolina, copia il testo e pubblica tutto nell’app.',
				reddit: 'Reddit prende l’indirizzo e il titolo: incolla il testo come commento.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}: ${words}`,
			laurels: (names, core) => `Allori ${to(names[0])}${row(names)}${core && ` ${core}`}`,
			praise: {
				thanks: (names, core) => `Grazie ${to(names[0])}${row(names)}${core && ` ${core}`}`,
				recommendation: (names, core) => `Da conoscere: ${row(names)}${core && `, ${core}`}`,
				'shout-out': (names, core) => `Un applauso ${to(names[0])}${row(names)}${core && ` ${core}`}`,
				milestone: (names, core) => `Complimenti ${to(names[0])}${row(names)}${core && ` ${core}`}`,
				welcome: (names, core) => `Diamo il benvenuto ${to(names[0])}${row(names)}!${core && ` Allori ${core}`}`,
			},
			thanks: (owner) => `Grazie per gli allori, ${row(owner)}!`,
			meet: (names, core) => `Vi presento ${row(names)}${core && `: ${core}`}`,
			introduction: (first, others, core) => `${first}, ti presento ${row(others)}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`«${core}»${translation && `\n(«${translation}»)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${owner} rende omaggio ${to(names[0])}${row(names)}.` : ''}`,
			work: (title, type, names, core) => `«${title}», ${type.toLowerCase()} di ${row(names)}.${core && ` ${core}`}`,
			told: (owner, story) => `${owner}: ${story}`,
			toSomebody: 'Ho pensato che ti sarebbe piaciuto.',
			signUp: (address) => `Dettagli e iscrizione: ${address}`,
		},

		notes: {
			draftFor: (name) => `Una bozza per ${name}. Nessun altro la vede.`,
			dear: (name) => `Ciao ${name},`,
			thanks: (owner) => `Grazie, e a presto,\n${owner}`,
			seen: 'hai visto? Si parla di te.',
			recognised: {
				person: (title) => `sei su «${title}», e volevo che lo sapessi da me:`,
				work: (title, work) => `«${work}» merita di arrivare a più persone, e così ora è su «${title}»:`,
				thanks: (title) => `ti ho detto grazie in pubblico, su «${title}», e volevo che lo sapessi da me:`,
				recommendation: (title) => `parlo spesso di te, e stavolta l’ho scritto, su «${title}»:`,
				'shout-out': (title) => `non potevo tenerlo per me, e così ora è su «${title}»:`,
				quote: (title) => `una tua frase mi è rimasta in mente. La conservo su «${title}», dove altri la trovano:`,
				introduction: (title) => `sono arrivati tutti i sì, e così la presentazione ora è su «${title}»:`,
				milestone: (title) => `complimenti! L’ho scritto su «${title}», così possono festeggiare anche altri:`,
				welcome: (title) => `che bello averti qui. L’ho detto anche su «${title}»:`,
			},
			recognisedBy: (by, title) => `${by} ti dedica un alloro su «${title}», e volevo che lo sapessi da me:`,
			kit: (address) =>
				`Se ti va di passare parola, ci sono cartoline, testi e un distintivo per il tuo sito:\n${address}`,
			nothingExpected: (contact) =>
				`Non devi fare nulla. Se ho sbagliato qualcosa, o preferisci non esserci, scrivimi, e lo cambio o lo tolgo: ${contact}`,
			mayIIntroduce: (others) => `Posso presentarti ${row(others)}?`,
			introduce: (others) => `vorrei presentarti ${row(others)}.`,
			introduces: (by, others) => `${by} vorrebbe presentarti ${row(others)}.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`Posso? Basta un breve sì; chiedo lo stesso ${to(others[0])}${row(others)}. L’incontro esce su «${title}» solo quando tutte le persone hanno detto di sì, e non prima. Se preferisci di no, non lo saprà nessun altro.`,
			mayIRecognise: (title) => `Posso dedicarti un alloro su «${title}»?`,
			amongThem: (title, reason) =>
				`su «${title}» dedico allori, in pubblico, a persone di cui apprezzo il lavoro. Mi piacerebbe che ci fossi anche tu${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'In allegato trovi la pagina e la cartolina come sarebbero, con la tua foto. Dimmi che cosa va detto in altro modo.'
					: 'In allegato trovi la pagina e la cartolina come sarebbero. Dimmi che cosa va detto in altro modo.',
			mayIPublish: (hasPhoto, contact) =>
				`Posso? Basta un breve sì${hasPhoto ? '; senza, la tua foto non viene mostrata' : ''}. Se preferisci non esserci, dimmelo, e di te non viene pubblicato nulla: ${contact}`,
		},

		card: {
			from: (by) => `Da ${by}`,
			laurelsTo: 'Allori a',
			welcome: 'Ciao,',
			meet: 'incontra',
			and: 'e',
			by: (names) => `Di ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `Accanto al testo, ${faces}`,
			faces: (names) => `i volti di ${names}`,
			portrait: (name, alt) => (alt ? `un ritratto di ${name}: ${alt}` : `un ritratto di ${name}`),
			initials: (name) => `le iniziali di ${name}`,
			both: (faces) => faces.join(' e '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}, a cui ${owner} rende omaggio`,
			topicBy: (topic, owner) => `${topic}: le persone a cui ${owner} rende omaggio`,
			peopleBy: (owner) => `Le persone a cui ${owner} rende omaggio`,
			takenDown: 'Tolto',
			tookDown: 'Ciò che era qui è stato tolto.',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `«${words}» («${translation}»)` : `«${words}»`),
		},

		calendar: {
			with: (names) => `Con ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `Online: ${address}`,
		},

		files: {
			calendar: {
				label: 'Calendario',
				note: 'Abbonati dal tuo calendario: ciò che queste persone faranno ci comparirà da solo.',
			},
			directory: {
				label: 'Tutte le persone come dati',
				note: 'Per programmare: nomi, motivi e link di tutte le persone in JSON, con uno schema.',
			},
			mastodon: {
				label: 'Tutte le persone su Mastodon',
				note: 'In Mastodon scegli Preferenze, poi Importa, poi Lista dei seguiti, e dagli questo file: segui tutte le persone in una volta.',
			},
			profiles: {
				label: 'Profili, per social',
				note: 'Gli indirizzi dei profili su un social, uno per riga, da aprire o da mettere lì in una lista.',
			},
			text: {
				label: 'Tutto come testo semplice',
				note: 'Per gli assistenti IA: ciò che c’è qui, con una copia in testo di ogni pagina. Danne l’indirizzo a uno, e chiedi di queste persone.',
			},
			blogroll: {
				label: 'Elenco di blog',
				note: 'Importa questo file in un lettore di feed: segue il blog di ogni persona che ne ha uno.',
			},
			peopleOf: (title) => `Persone di «${title}»`,
			andMore: 'E altre',
		},

		copies: {
			from: (hub, owner, page) => `Da «${hub}» di ${owner}: ${page}`,
			thisPage: 'questa pagina',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `Le persone a cui ${owner} rende omaggio, e perché.`,
			lists: 'Liste',
			latest: 'Ultimi allori',
			feeds: 'I feed',
			eachNew: 'ogni nuovo alloro',
			asJson: 'tutte le persone in JSON',
		},
	};
};

/** “a” before a name, “ad” before one that begins with it; names that are elements of a page keep “a”. */
const to = (name: unknown): string => (typeof name === 'string' && /^a/iu.test(name) ? 'ad ' : 'a ');

/** A day or year after “a”, “da” or “di”, with its article: dal 2024, dall’8 maggio, da maggio. */
function before(word: 'a' | 'da' | 'di', day: string): string {
	if (!/^\d/.test(day)) return `${word} ${day}`;
	const joined = { a: 'al', da: 'dal', di: 'del' }[word];
	return /^(?:8|11)(?!\d)/.test(day) ? `${joined}l’${day}` : `${joined} ${day}`;
}

const ordinals = ['prim', 'second', 'terz', 'quart', 'quint'];
/** Which of some days: the last letter agrees with them. */
function placed(place: number, ending = 'o'): string {
	if (place === -1) return `ultim${ending}`;
	if (place === -2) return `penultim${ending}`;
	if (place === -3) return `terzultim${ending}`;
	if (place < 0) return `${-place}${ending === 'a' ? 'ª' : 'º'} dalla fine`;
	return ordinals[place - 1] ? `${ordinals[place - 1]}${ending}` : `${place}º`;
}
/** The article before a day; all are masculine but Sunday. */
const the = (words: string): string =>
	words.startsWith('ultim') ? `l’${words}` : words.endsWith('domenica') ? `la ${words}` : `il ${words}`;
const endingOf = (weekday: string): string => (weekday === 'domenica' ? 'a' : 'o');

const repeats: RepeatWords = {
	every: {
		day: (count) => (count === 1 ? 'ogni giorno' : `ogni ${count} giorni`),
		week: (count) => (count === 1 ? 'ogni settimana' : `ogni ${count} settimane`),
		month: (count) => (count === 1 ? 'ogni mese' : `ogni ${count} mesi`),
		year: (count) => (count === 1 ? 'ogni anno' : `ogni ${count} anni`),
	},
	weekly: (weekdays) => `ogni ${weekdays.join(' e ')}`,
	workWeek: 'dal lunedì al venerdì',
	workday: 'giorno feriale',
	weekday: (name, place) => (place ? the(`${placed(place, endingOf(name))} ${name}`) : `di ${name}`),
	date: (date) =>
		date < 0
			? the(`${placed(date)} giorno`)
			: date === 1
				? 'il 1º'
				: date === 8 || date === 11
					? `l’${date}`
					: `il ${date}`,
	on: (often, days) => `${often}, ${days}`,
	both: (weekdays, dates) => `${weekdays} se è ${dates}`,
	picked: (picked, days) => the(`${picked.map((place) => placed(place)).join(' e ')} ${days.replaceAll('di ', '')}`),
	of: (dates, months) => `${dates} ${dates.endsWith('giorno') ? 'di ' : ''}${months}`,
	during: (often, months) => `${often} ${to(months)}${months}`,
	until: (often, day) => `${often} fino ${before('a', day)}`,
	times: (often, count) => `${often}, ${count} volte in tutto`,
};
