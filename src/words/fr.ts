import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/** “que” before a name, which loses its vowel before another: qu’Odile, que Karim, que Yann. */
const que = (name: string): string =>
	/^(?:[aeiouœæ]|h[aeiouy]|y(?![aeiou]))/i.test(name.normalize('NFD')) ? `qu’${name}` : `que ${name}`;

/** The same in French: readers are “vous”, the people whom the owner writes to “tu”. Nothing agrees with anybody’s gender, nor needs “de” before a name. */
export const french = (spoken: Spoken): Catalogue => {
	const { number, day: dayIn, list, series, plural } = spoken;
	/** The first of a month is called so. */
	const day: Spoken['day'] = (date, parts) => dayIn(date, parts).replace(/(^|\s)1 (?=\p{L})/u, '$11er ');
	const row = (names: readonly string[]) => plain(list(names));
	// None is singular in French.
	const people = (count: number) =>
		plural(count, { one: `${number(count)} personne`, other: `${number(count)} personnes` });
	const more = (count: number) => plural(count, { one: `${number(count)} autre`, other: `${number(count)} autres` });
	return {
		number,
		day,
		list,
		series,
		forms: spoken.forms,
		quotation: quoted,
		fullStop: '. ',
		names: row,
		more,
		andMore: (count) => `et ${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'Une recommandation',
			thanks: 'Un merci',
			'shout-out': 'Un bravo',
			quote: 'Une phrase à garder',
			introduction: 'Une rencontre',
			milestone: 'Une étape',
			welcome: 'Un mot de bienvenue',
		},
		works: {
			talk: 'Conférence',
			book: 'Livre',
			article: 'Article',
			episode: 'Épisode',
			video: 'Vidéo',
			event: 'Événement',
			workshop: 'Atelier',
			chat: 'Conversation',
			course: 'Cours',
			project: 'Projet',
			cause: 'Cause',
		},

		praise: {
			begin: 'pour …',
			example: 'pour avoir répondu à chaque première question',
			laurelsTo: (names) => `Lauriers à ${names}`,
			laurels: (reason) => `Lauriers ${reason}`,
			whole: (names, reason) => sentence`Lauriers à ${names} ${reason}`,
			beforeReason: () => ' ',
			quoted: (names, words) => `${names}\u00a0: ${quoted(words)}`,
			meet: (name) => `Voici ${name}`,
			introduced: (first, others) => sentence`${first}, je te présente ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}, je te présente ${others}. ${reason}`,
			pair: (first, others) => sentence`${first} rencontre ${others}`,
			pairFor: (first, others, reason) => sentence`${first} rencontre ${others}. ${reason}`,
			welcome: (names) => sentence`Bienvenue, ${names}.`,
			madeBy: (names) => sentence`par ${names}`,
			wordsOf: (names) => `Paroles\u00a0: ${names}`,
			given: {
				recommendation: (owner, date) => sentence`Une recommandation signée ${owner}, ${date}.`,
				thanks: (owner, date) => sentence`Un merci signé ${owner}, ${date}.`,
				'shout-out': (owner, date) => sentence`Un bravo signé ${owner}, ${date}.`,
				quote: (owner, date) => sentence`Une phrase gardée par ${owner}, ${date}.`,
				introduction: (owner, date) => sentence`Une rencontre grâce à ${owner}, ${date}.`,
				milestone: (owner, date) => sentence`Une étape saluée par ${owner}, ${date}.`,
				welcome: (owner, date) => sentence`Un mot de bienvenue signé ${owner}, ${date}.`,
			},
			kindBy: (kind, by) => `${kind}, par ${by}`,
			by: (owner, date, link) => sentence`${owner}, ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`Une rencontre grâce à ${owner}, avec l’accord des deux. ${date}.`
					: sentence`Une rencontre grâce à ${owner}, avec l’accord de chaque personne. ${date}.`,
			inAnswer: (to) => sentence`En réponse à ${to}`,
			laurelCount: (count, since) => {
				const laurels = plural(count, { one: `${number(count)} laurier`, other: `${number(count)} lauriers` });
				return since ? `${laurels} depuis ${day(since)}` : laurels;
			},
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `de ${clock} à ${end}` : clock;
				return city ? `${hours}, heure locale (${city}, UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `jusqu’au ${day(last)}`, clock, repeats && `et ${repeats}`]
					.filter(Boolean)
					.join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats && `et ${repeats}`].filter(Boolean);
				return `${isAgain ? 'Prochaine fois\u00a0: ' : ''}${parts.join(', ')}.`;
			},
			online: 'en ligne',
			placeAndOnline: (place) => `${place} et en ligne`,
			repeats: (rule) => repeatsBy(repeats, rule, { ...spoken, day }),
		},

		site: {
			site: 'Site',
			keptBy: (owner) => `par ${owner}`,
			people: 'Personnes',
			laurels: 'Lauriers',
			pairs: 'Rencontres',
			works: 'Œuvres',
			follow: 'Suivre',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'Aller au contenu',
			page: (title, page) => `${title}, page ${number(page)}`,
			pages: 'Pages',
			pageNumber: (page) => `Page ${number(page)}`,
			previous: 'Page précédente',
			nextPage: 'Page suivante',
			more: 'Plus',
			isThisYou: (contact) =>
				sentence`C’est vous\u202f? Toute personne présente ici peut demander un changement ou un retrait\u00a0: ${contact}.`,
			notCounted: 'Ni cookies ni mesure d’audience.',
			counted: (by) => `Aucun cookie. Les visites sont comptées avec ${by}, qui ne suit personne.`,
			madeWith: (others) => sentence`Fait avec Laurels et avec ${others}.`,
			madeByOthers: 'des polices et des émojis venus d’ailleurs',
			languages: 'Langues',
			asMarkdown: 'Cette page en Markdown',
		},

		elsewhere: {
			home: (address) => sentence`Cette page est chez elle à l’adresse ${address}.`,
			forOwner: (line) =>
				sentence`Si elle est à vous et a sa place ici, écrivez ${line} dans content/hub.md, puis publiez de nouveau.`,
			asFile: (command) =>
				sentence`Ouverte comme un fichier, elle perd sa mise en page\u00a0: ${command} montre le site sur cet ordinateur.`,
		},
		moved: {
			title: (name) => `${name} a changé d’adresse`,
			thisLaurel: 'Ce laurier',
			link: 'Aller à la nouvelle page',
		},
		notFound: {
			name: 'Introuvable',
			description: 'Cette page a changé d’adresse ou n’est plus ici.',
			title: 'Cette feuille est tombée.',
			why: 'La page a changé d’adresse, ou la personne a demandé à ne plus y figurer. Toutes les autres sont encore sur la branche.',
			people: 'Faire connaissance',
			home: 'Aller à l’accueil',
		},

		ribbon: {
			draft: 'Un brouillon\u00a0: personne d’autre ne le voit.',
			waitsUntil: (date) => `Personne d’autre ne voit ceci avant le ${day(date)}.`,
			waitsFor: (names) =>
				`Personne d’autre ne voit ceci tant que tout le monde n’a pas dit oui. Il manque l’accord de\u00a0: ${row(names)}.`,
			onlyYou: 'Personne d’autre ne voit ceci.',
		},

		home: {
			tagline: 'Personne n’avance sans les autres.',
			description: (owner) => `Les personnes ${que(owner)} remercie, et pourquoi.`,
			meetAll: (count) => (count < 2 ? 'Faire connaissance' : `Faire connaissance avec les ${number(count)}`),
			latest: 'Les nouveautés',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => (count < 2 ? 'Le premier laurier' : `Les ${number(count)} lauriers`),
			rounds: 'Cette semaine, il y a des années',
			roundsNote: 'Certains mercis ne vieillissent pas.',
			allLists: (count) => `Les ${number(count)} listes`,
			allEvents: 'Tout ce qui vient',
			branch: 'Sur la branche',
			onTheBranch: (people) => sentence`Sur la branche, en partant du haut\u00a0: ${people}.`,
			firstLeaf: 'La première feuille, c’est vous qui la donnez.',
			thisWeek: 'Cette semaine, lauriers à',
			lately: 'Dernièrement, lauriers à',
			withOthers: (others, reason) => `avec ${row(others)}${reason && `, ${reason}`}`,
			readStory: 'Lire son histoire',
			meetThem: 'Faire connaissance',
		},

		archive: {
			title: 'Les derniers lauriers',
			description: (owner) => `Tout ce pour quoi ${owner} a donné des lauriers, du plus récent au plus ancien.`,
			years: 'Années',
			latest: 'Derniers',
			of: (date) => `Lauriers, ${day(date)}`,
			ofYear: (owner, year) => `Tout ce pour quoi ${owner} a donné des lauriers en ${year}.`,
			ofMonth: (names) => `Lauriers à ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'Le même mois en',
			none: 'Pas encore de lauriers',
			noneYet: (folder) => sentence`Le premier n’attend qu’un fichier dans ${folder}.`,
		},
		citation: {
			draft: 'Brouillon. ',
			waits: 'Attend son jour. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}, pour ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'Voir la rencontre',
			read: 'Lire et partager',
			about: (names, date) => `\u00a0: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'Plus en détail',
			whoIsWho: 'Qui est qui',
			askFirst: 'Demandez d’abord',
			whatFor: 'De quoi il s’agit',
			see: 'Voyez vous-même',
			passOnPair: 'Vous pensez à une autre personne\u202f? Faites passer',
			beforeAndAfter: 'Avant et après',
			before: 'Avant',
			after: 'Après',
			share: 'Ce qui les unit',
			sameTopics: 'Les mêmes sujets',
			sameWork: 'La même œuvre',
			samePlace: 'Le même endroit',
			sameLists: 'Les mêmes listes',
			meet: 'Faire connaissance',
		},
		introductions: {
			description: (owner) => `Les rencontres que l’on doit à ${owner}, et pourquoi.`,
			lead: 'Des personnes qui devraient se connaître, et qui ont dit oui.',
			none: 'Pas encore de rencontres',
			noneYet: 'Quand deux personnes d’ici devraient se connaître et sont d’accord, on les voit ici ensemble.',
		},

		person: {
			description: (owner, name) => `Pourquoi ${owner} met ${name} à l’honneur.`,
			sayIt: 'Se prononce',
			pronouns: 'Pronoms',
			also: 'Aussi',
			livesIn: 'Habite',
			worksAs: 'Métier',
			lists: 'Listes',
			hereFor: 'À l’honneur',
			shareCard: 'Partager la carte',
			draft: 'Brouillon',
			story: 'L’histoire',
			words: 'Des mots à garder',
			thisLine: ' cette phrase',
			find: (name) => `Où trouver ${name}`,
			feed: 'Flux',
			contact: 'Coordonnées',
			saveContact: 'Ajouter aux contacts',
			gave: (name) => `Lauriers offerts par ${name}`,
			others: 'D’autres personnes',
			othersNote: 'Des personnes qui se côtoient ici.',
			sprig: 'Le rameau',
			sprigNote: 'Une feuille pour chaque fois. Il pousse encore.',
			meet: (names, reason) => `Une rencontre avec ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => (/^\d/.test(day(date)) ? ` du ${day(date)}` : ` (${day(date)})`),
			tell: 'Parlez-en autour de vous.',
			card: 'Une carte que chaque réseau affiche quand on y colle l’adresse de cette page. Des textes pour chaque réseau et d’autres formats sont prêts aussi.',
			wordsAndCards: 'Textes et cartes à partager',
			download: 'Télécharger cette carte',
		},

		directory: {
			title: (count) => `${people(count)} à connaître`,
			description: (owner) => `Toutes les personnes ${que(owner)} met à l’honneur, par nom.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `\u00a0: ${description}` : ''}. ${people(count)} à l’honneur chez ${owner}.`,
			topic: (owner, topic) => `Les personnes ${que(owner)} met à l’honneur. Sujet\u00a0: ${topic}.`,
			letters: 'Par lettre',
			listsAndTopics: 'Listes et sujets',
			byList: 'Liste',
			byTopic: 'Sujet',
			everyone: 'Tout le monde',
			allTopics: 'Tous les sujets',
			followOne: (name) => `Suivre ${quoted(name)}`,
			shareList: 'Partager cette liste',
			people,
			waysOn: 'Autres listes et sujets',
			findOrGoOn: 'Chercher quelqu’un, ou voir d’autres listes et sujets',
			follow: 'Suivre',
			findHere: 'Chercher quelqu’un ici',
			byChance: 'Quelqu’un au hasard',
			none: 'Personne pour l’instant',
			noneYet: (folder) => sentence`Le premier nom n’attend qu’un fichier dans ${folder}.`,
		},
		lists: {
			title: 'Les listes',
			description: (owner) => `Des chemins vers les personnes ${que(owner)} met à l’honneur.`,
			lead: 'Des chemins vers ces personnes. Beaucoup figurent sur plusieurs.',
			none: 'Pas encore de liste',
			noneYet: 'Les personnes qui vont ensemble se retrouvent ici sous un même titre.',
		},
		topics: {
			title: 'Sujets',
			description: (owner) => `Les sujets des personnes ${que(owner)} met à l’honneur.`,
			lead: 'Ce pour quoi chaque personne est ici, de A à Z.',
			none: 'Pas encore de sujets',
			noneYet: 'Les personnes sont rangées ici selon ce qui leur tient à cœur, dès que leurs profils le disent.',
		},
		search: {
			words: 'Trouver quelqu’un',
			example: 'Un nom, un lieu, un métier',
			button: 'Chercher',
			place: 'Lieu',
			anywhere: 'Partout',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'Personne ne correspond',
			tryThis:
				'Essayez avec moins de mots, un lieu ou un métier. Les noms s’écrivent dans leur propre écriture ou en lettres latines, avec ou sans accents.',
			showEveryone: 'Afficher tout le monde',
			showMore: 'Afficher plus',
			waiting: 'Recherche en cours',
			failed: 'La recherche n’a pas pu être chargée\u00a0: rechargez la page, ou parcourez la liste.',
			about: (name) => sentence`Au sujet de «\u202f${name}\u202f»`,
			found: (count, shown) => plural(count, { one: sentence`${shown} personne`, other: sentence`${shown} personnes` }),
			foundFirst: (count, shown) =>
				plural(count, {
					one: sentence`${shown} personne pour l’instant`,
					other: sentence`${shown} personnes pour l’instant`,
				}),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`Personne ne correspond à «\u202f${words}\u202f». Approchant\u00a0: ${shown} personne`,
					other: sentence`Personne ne correspond à «\u202f${words}\u202f». Approchant\u00a0: ${shown} personnes`,
				}),
		},

		wall: {
			title: (title) => `Visages\u00a0: ${title}`,
			description: (count, owner) => `${people(count)} à l’honneur chez ${owner}.`,
			put: 'Mettre ces visages sur votre propre site',
			upToDate: (picture, page) =>
				sentence`Ils restent à jour\u00a0: sous forme d’${picture}, ou de ${page} où chaque visage est un lien.`,
			picture: 'image',
			page: 'page',
			alt: (title, names, others) =>
				`${title}\u00a0: ${plain(series(names))}${others > 0 ? ` et ${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `Lauriers offerts par ${owner}`,
			title: (owner, name) => `Lauriers à ${name}, offerts par ${owner}`,
		},
		snippet: { html: 'Pour une page web (HTML)', markdown: 'Pour un README (Markdown)' },

		work: {
			title: 'Leurs œuvres',
			description: 'Ce que ces personnes créent et font\u00a0: conférences, livres, épisodes, projets, causes.',
			none: 'Pas encore d’œuvres',
			noneYet: (folder) => sentence`Une conférence, un livre, une cause\u00a0: chacun est un fichier dans ${folder}.`,
			typeBy: (type, names) => `${type}, par ${names}`,
			describedBy: (type, names) => `${type}, par ${names}.`,
			by: (people) => sentence`Par ${people}.`,
			with: (people) => sentence`Avec ${people}.`,
			when: 'Quand',
			wasOn: 'C’était le',
			out: 'Paru',
			where: 'Où',
			online: 'En ligne',
			from: 'Chez',
			seeWhatItWas: 'Voir ce que c’était',
			go: {
				watch: 'Regarder',
				read: 'Lire',
				listen: 'Écouter',
				come: 'Y aller',
				join: 'Participer',
				give: 'Donner',
				look: 'Jeter un œil',
			},
			ahead: 'À venir',
			made: 'À lire, à voir, à écouter',
			addToCalendar: 'Ajouter à l’agenda',
			play: (title) => `Lancer ${quoted(title)}`,
			see: (title) => `Voir ${quoted(title)}`,
			plays: (host) => `Lecture sur ${host}. Rien n’en est chargé avant que vous y alliez.`,
			opens: (host) => `S’ouvre sur ${host}. Rien n’en est chargé avant que vous y alliez.`,
			worth: 'Pourquoi y consacrer du temps',
			laurels: 'Les lauriers reçus',
			all: 'Toutes les œuvres',
			bring: 'Venez avec quelqu’un',
		},
		events: {
			title: 'Venez',
			description: 'Ce que ces personnes feront bientôt.',
			lead: 'Ce qu’elles feront bientôt. Allez-y, et dites qui vous envoie.',
			pastLead: 'Ce qu’elles feront bientôt, et ce qu’elles ont fait.',
			none: 'Un mois calme',
			noneYet: 'Dès qu’une de ces personnes invite quelque part, c’est annoncé ici.',
			hear: 'Être au courant du prochain',
			subscribe: 'S’abonner dans son agenda',
			orFile: (link) => sentence`ou ${link}`,
			takeFile: 'prendre le fichier',
			past: 'Déjà passés',
		},

		follow: {
			description: (owner) => `Toutes les façons d’être au courant quand ${owner} donne des lauriers.`,
			heading: 'Suivre',
			lead: 'Un flux apporte chaque nouveau laurier dans votre lecteur\u00a0: collez-y son adresse. Un seul suffit\u202f; le premier contient tout. Ou suivez toutes ces personnes elles-mêmes, où que vous soyez.',
			along: 'Restons en lien.',
			what: 'Suivez cette page, et chaque nouveau laurier vient à vous, avec sa raison. Rien d’autre n’est jamais envoyé.',
			address: 'L’adresse du flux',
			copyAddress: 'Copier l’adresse',
			orInto: (readers) => sentence`Ou directement dans ${readers}.`,
			inApp: 'un lecteur de cet appareil',
			all: 'Tous les flux',
			whatIsFeed: 'Qu’est-ce qu’un flux\u202f?',
			aFeedIs:
				'Une adresse qu’une application de lecture consulte pour vous. Collez-la dans n’importe quel lecteur de flux (RSS), et cette page vient à vous\u00a0: sans compte chez nous, sans donner d’adresse.',
			everything: 'Tout',
			everythingNote: 'Chaque nouveau laurier. Les lecteurs acceptent n’importe lequel\u202f; choisissez-en un.',
			everybody: 'Suivre tout le monde',
			everybodyNote: 'Des fichiers pour d’autres programmes, un pour chaque façon.',
			subscribe: 'S’abonner',
			orFile: 'ou prendre le fichier',
			byList: 'Par liste',
			byListNote: 'Les lauriers des personnes d’une liste.',
			byTopic: 'Par sujet',
			byTopicNote: 'Les lauriers des personnes d’un sujet.',
			byPerson: 'Par personne',
			byPersonNote: 'Les lauriers d’une personne.',
			theseLaurels: 'Suivre ces lauriers',
		},

		email: {
			subscribe: 'Recevoir par e-mail',
			title: 'En version e-mail',
			lead: 'Les lauriers d’un mois, prêts à envoyer. Copiez-les dans votre e-mail ou votre lettre d’information, et changez ce que vous voulez.',
			copy: 'Copier l’e-mail',
			text: 'En texte seul',
			code: 'En HTML',
			fetched:
				'Les services de lettres d’information peuvent aussi venir le chercher ici\u00a0: c’est toujours celui du dernier mois.',
		},

		kit: {
			title: 'Faites passer',
			getCard: 'Voir la carte',
			sendThem: 'Prévenir par e-mail',
			share: (name) => `Partager\u00a0: ${name}`,
			description: (name) => `Des textes et des cartes prêts à publier, sur ${name}.`,
			shareHub: 'Partager tout ceci',
			shareHubNote: 'Une carte et un texte sont prêts pour la page entière.',
			passOn: (name) => sentence`Faites connaître ${name}`,
			sayIt: 'Dites-le là où vous êtes',
			lead: 'Choisissez où vous parlez aux gens. Le texte y nomme chaque personne par son identifiant\u202f; changez ce que vous voulez, ce sera plus juste à votre façon.',
			words: '1. Le texte',
			network: 'Réseau',
			postFor: (network) => `Message pour ${network}`,
			count: (count, limit) => sentence`${count} sur ${`${limit}`} caractères`,
			names: (names) => sentence`Nomme ${series(names)}`,
			shortened: (network) => `Raccourci pour ${network}.`,
			copyWords: 'Copier le texte',
			open: (network) => `Ouvrir ${network}`,
			alt: '2. La description',
			copyAlt: 'Copier la description',
			altNote: 'À coller comme texte alternatif, pour qui ne peut pas voir la carte.',
			card: '3. La carte',
			format: 'Format',
			style: 'Style',
			download: 'Télécharger le PNG',
			shareFile: 'Partager',
			goodFor: (width, height, places) => `${width} × ${height}. Convient pour ${places}.`,
			all: 'Emporter toutes les cartes et tous les textes (zip)',
			close: 'Fermer',
			tellThem: 'Annoncer la nouvelle',
			copyFor: (name) => `Copier pour ${name}`,
			writeMail: 'Écrire un e-mail',
			oneLaurel: 'Ou partagez un seul laurier',
			oneLaurelNote: 'Chacun a son texte et ses cartes.',
			isThisYou: 'C’est vous\u202f?',
			yours: (tell) =>
				sentence`Tout cela est à vous\u00a0: les cartes, les textes, l’adresse de votre page. Si vous voulez y changer quelque chose, ou si vous préférez ne pas figurer ici, ${tell}, et ce sera changé ou retiré.`,
			tell: (owner) => `dites-le à ${owner}`,
			forYou:
				'Alors ceci est à vous\u00a0: la carte à montrer, un badge pour votre propre site et un merci prêt à publier. Si vous voulez y changer quelque chose, ou si vous préférez ne pas figurer ici, dites-le, et ce sera fait.',
			takeIt: 'Prenez ce qui est à vous',
			yourCard: 'Votre carte',
			yourCardNote: 'À publier, à imprimer, à mettre à la fin d’une conférence.',
			yourBadge: 'Votre badge',
			badge: 'Pour votre propre site. Il ramène à votre page ici.',
			yourThanks: 'Un merci à publier',
			yourThanksNote: 'Seulement si le cœur vous en dit. Personne ne l’attend.',
			copy: 'Copier',
			copied: 'Copié',
			byHand: 'Appuyez sur Ctrl+C',
			shareHere: 'Partager depuis cet appareil',
			copyPicture: 'Copier l’image',
			notPossible: 'Impossible ici\u00a0: téléchargez-la',
			formats: {
				wide: { name: 'Large', goodFor: 'les aperçus de liens, LinkedIn, X, Bluesky' },
				square: { name: 'Carré', goodFor: 'les fils de tous les réseaux' },
				tall: { name: 'Haut', goodFor: 'Instagram, Threads, LinkedIn' },
				story: { name: 'Story', goodFor: 'les stories et les statuts' },
			},
			styles: { paper: 'Papier', ink: 'Encre', colour: 'Couleur', mono: 'Sobre' },
			email: 'E-mail',
			byNetwork: {
				linkedin:
					'LinkedIn ne prend que l’adresse\u00a0: copiez d’abord le texte. Tapez @ et le nom pour identifier quelqu’un.',
				facebook: 'Facebook ne prend que l’adresse\u00a0: copiez d’abord le texte.',
				instagram:
					'Instagram ne s’ouvre pas avec un texte\u00a0: téléchargez une carte, copiez le texte, et publiez le tout dans l’application.',
				reddit: 'Reddit prend l’adresse et le titre\u00a0: collez le texte en commentaire.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}\u00a0: ${words}`,
			laurels: (names, core) => `Lauriers à ${row(names)}${core && ` ${core}`}`,
			praise: {
				thanks: (names, core) => `Merci à ${row(names)}${core && ` ${core}`}`,
				recommendation: (names, core) => `À découvrir\u00a0: ${row(names)}${core && `, ${core}`}`,
				'shout-out': (names, core) => `Un grand bravo à ${row(names)}${core && ` ${core}`}`,
				milestone: (names, core) => `Chapeau à ${row(names)}${core && ` ${core}`}`,
				welcome: (names, core) => `Bienvenue, ${row(names)}\u202f!${core && ` Lauriers ${core}`}`,
			},
			thanks: (owner) => `Merci pour les lauriers, ${row(owner)}\u202f!`,
			meet: (names, core) => `Voici ${row(names)}${core && `\u00a0: ${core}`}`,
			introduction: (first, others, core) => `${first}, je te présente ${row(others)}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`${quoted(core)}${translation && `\n(${quoted(translation)})`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) =>
				`${title}${core && `\u00a0: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `\u00a0: ${core}`}${names.length > 0 ? `\n\nÀ l’honneur chez ${owner}\u00a0: ${row(names)}.` : ''}`,
			work: (title, type, names, core) =>
				`${quoted(title)}, ${type.toLowerCase()} par ${row(names)}.${core && ` ${core}`}`,
			told: (owner, story) => `${owner}\u00a0: ${story}`,
			toSomebody: 'J’ai pensé que ceci te plairait.',
			signUp: (address) => `Détails et inscription\u00a0: ${address}`,
		},

		notes: {
			draftFor: (name) => `Un brouillon pour ${name}. Personne d’autre ne le voit.`,
			dear: (name) => `Bonjour ${name},`,
			thanks: (owner) => `Merci, et à bientôt,\n${owner}`,
			seen: 'As-tu vu ceci\u202f? Il s’agit de toi.',
			recognised: {
				person: (title) => `Tu es sur ${quoted(title)}, et je voulais te l’apprendre moi-même\u00a0:`,
				work: (title, work) =>
					`${quoted(work)} devrait toucher plus de monde, alors c’est maintenant sur ${quoted(title)}\u00a0:`,
				thanks: (title) =>
					`Je t’ai dit merci en public, sur ${quoted(title)}, et je voulais que tu l’apprennes par moi\u00a0:`,
				recommendation: (title) =>
					`Je parle souvent de toi autour de moi\u202f; cette fois, je l’ai écrit sur ${quoted(title)}\u00a0:`,
				'shout-out': (title) => `Je n’ai pas pu garder ça pour moi, alors c’est maintenant sur ${quoted(title)}\u00a0:`,
				quote: (title) =>
					`Une phrase de toi m’est restée. Je la garde sur ${quoted(title)}, où d’autres la trouveront\u00a0:`,
				introduction: (title) =>
					`Tout le monde a dit oui, alors la rencontre est maintenant sur ${quoted(title)}\u00a0:`,
				milestone: (title) =>
					`Bravo\u202f! Je l’ai marqué sur ${quoted(title)}, pour que d’autres applaudissent aussi\u00a0:`,
				welcome: (title) => `C’est une joie de t’accueillir. Je l’ai dit aussi sur ${quoted(title)}\u00a0:`,
			},
			recognisedBy: (by, title) =>
				`${by} t’offre des lauriers sur ${quoted(title)}, et je voulais te l’apprendre moi-même\u00a0:`,
			kit: (address) =>
				`Si tu veux faire passer, il y a des cartes, des textes et un badge pour ton propre site\u00a0:\n${address}`,
			nothingExpected: (contact) =>
				`Tu n’as rien à faire. Si quelque chose n’est pas juste, ou si tu préfères ne pas y figurer, écris-moi, et je le change ou je le retire\u00a0: ${contact}`,
			mayIIntroduce: (others) => `Puis-je te présenter ${row(others)}\u202f?`,
			introduce: (others) => `J’aimerais te présenter ${row(others)}.`,
			introduces: (by, others) => `${by} aimerait te présenter ${row(others)}.`,
			who: (name, headline) => (headline ? `${name}\u00a0: ${headline}` : name),
			mayI: (others, title) =>
				`Tu veux bien\u202f? Un simple oui suffit\u202f; je demande la même chose à ${row(others)}. La rencontre ne paraît sur ${quoted(title)} qu’une fois que tout le monde a dit oui, pas avant. Si c’est non, personne d’autre ne le saura.`,
			mayIRecognise: (title) => `Puis-je te mettre à l’honneur sur ${quoted(title)}\u202f?`,
			amongThem: (title, reason) =>
				`Sur ${quoted(title)}, je mets publiquement à l’honneur des personnes dont le travail compte pour moi. J’aimerais que tu en fasses partie${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'Ci-joint, la page et la carte telles qu’elles seraient, avec ta photo. Dis-moi ce que tu voudrais changer.'
					: 'Ci-joint, la page et la carte telles qu’elles seraient. Dis-moi ce que tu voudrais changer.',
			mayIPublish: (hasPhoto, contact) =>
				`Tu veux bien\u202f? Un simple oui suffit${hasPhoto ? '\u202f; sans lui, ta photo n’est pas montrée' : ''}. Si tu préfères ne pas y figurer, dis-le-moi, et rien de toi n’est publié\u00a0: ${contact}`,
		},

		card: {
			from: (by) => `Par ${by}`,
			laurelsTo: 'Lauriers à',
			welcome: 'Bienvenue,',
			meet: 'rencontre',
			and: 'et',
			by: (names) => `Par ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `À côté du texte, ${faces}`,
			faces: (names) => `les visages\u00a0: ${names}`,
			portrait: (name, alt) => (alt ? `un portrait (${name})\u00a0: ${alt}` : `un portrait\u00a0: ${name}`),
			initials: (name) => `des initiales\u00a0: ${name}`,
			both: (faces) => faces.join(' et '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}, à l’honneur chez ${owner}`,
			topicBy: (topic, owner) => `${topic}\u00a0: les personnes à l’honneur chez ${owner}`,
			peopleBy: (owner) => `Les personnes à l’honneur chez ${owner}`,
			takenDown: 'Retiré',
			tookDown: 'Ce qui se trouvait ici a été retiré.',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `${quoted(words)} (${quoted(translation)})` : quoted(words)),
		},

		calendar: {
			with: (names) => `Avec ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `En ligne\u00a0: ${address}`,
		},

		files: {
			calendar: {
				label: 'Agenda',
				note: 'Abonnez-y votre agenda\u00a0: ce que ces personnes feront bientôt s’y inscrit tout seul.',
			},
			directory: {
				label: 'Tout le monde en données',
				note: 'Pour programmer\u00a0: noms, raisons et liens de toutes les personnes en JSON, avec un schéma.',
			},
			mastodon: {
				label: 'Tout le monde sur Mastodon',
				note: 'Dans Mastodon, choisissez Préférences, puis Importer, puis Liste d’abonnements, et donnez-lui ce fichier\u00a0: vous suivez tout le monde d’un coup.',
			},
			profiles: {
				label: 'Profils, par réseau',
				note: 'Les adresses des profils sur un réseau, une par ligne, à ouvrir ou à mettre dans une liste là-bas.',
			},
			text: {
				label: 'Tout en texte simple',
				note: 'Pour les assistants d’IA\u00a0: ce qu’il y a ici, avec une copie en texte de chaque page. Donnez-en l’adresse à l’un d’eux, et interrogez-le sur ces personnes.',
			},
			blogroll: {
				label: 'Liste de blogs',
				note: 'Importez ce fichier dans un lecteur de flux\u00a0: il suit le blog de chaque personne qui en a un.',
			},
			peopleOf: (title) => `Les personnes de ${quoted(title)}`,
			andMore: 'Et d’autres',
		},

		copies: {
			from: (hub, owner, page) => `Tiré de ${quoted(hub)}, par ${owner}\u00a0: ${page}`,
			thisPage: 'cette page',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}\u00a0: ${type} (${credits})`,
			peopleBy: (owner) => `Les personnes à l’honneur chez ${owner}, et pourquoi.`,
			lists: 'Listes',
			latest: 'Derniers lauriers',
			feeds: 'Flux',
			eachNew: 'chaque nouveau laurier',
			asJson: 'tout le monde en JSON',
		},
	};
};

const quoted = (text: string): string => `«\u202f${text}\u202f»`;

const places: Record<number, string> = {
	...{ 1: 'premier', 2: 'deuxième', 3: 'troisième', 4: 'quatrième', 5: 'cinquième' },
	...{ [-1]: 'dernier', [-2]: 'avant-dernier', [-3]: 'antépénultième' },
};
const placed = (place: number): string => places[place] ?? (place < 0 ? `${-place}e avant la fin` : `${place}e`);

const repeats: RepeatWords = {
	every: {
		day: (count) => (count === 1 ? 'tous les jours' : `tous les ${count} jours`),
		week: (count) => (count === 1 ? 'toutes les semaines' : `toutes les ${count} semaines`),
		month: (count) => (count === 1 ? 'tous les mois' : `tous les ${count} mois`),
		year: (count) => (count === 1 ? 'tous les ans' : `tous les ${count} ans`),
	},
	weekly: (weekdays) => `tous les ${weekdays.map((name) => `${name}s`).join(' et ')}`,
	workWeek: 'du lundi au vendredi',
	workday: 'jour ouvré',
	weekday: (name, place) => (place ? `${placed(place)} ${name}` : name),
	date: (date) => (date < 0 ? `${placed(date)} jour` : date === 1 ? '1er' : `${date}`),
	on: (often, days) => `${often}, ${/^[aeiou]/.test(days) ? 'l’' : 'le '}${days}`,
	both: (weekdays, dates) => `${weekdays} si c’est le ${dates}`,
	picked: (picked, days) => `${picked.map(placed).join(' et ')} ${days}`,
	of: (dates, months) => `${dates} ${dates.endsWith('jour') ? (/^[ao]/.test(months) ? 'd’' : 'de ') : ''}${months}`,
	during: (often, months) => `${often} en ${months}`,
	until: (often, day) => `${often} jusqu’au ${day}`,
	times: (often, count) => `${often}, ${count} fois en tout`,
};
