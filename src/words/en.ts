import type { Repeats } from './repeats.ts';
import { plain, type Sentence, sentence } from './sentence.ts';
import type { DayParts, Spoken } from './spoken.ts';

/**
 * Every word that a reader meets, in English. Each stands once, as a sentence with places for names, numbers and days; where a
 * place may be an element of a page, it is a `Sentence`. Grouped by where readers meet it.
 */
export const english = (spoken: Spoken) => {
	const { number, list, series, plural } = spoken;
	const day = (day: string, parts?: DayParts) => spoken.day(day, parts).replace(',', '');
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) => plural(count, { one: 'One person', other: `${number(count)} people` });
	return {
		/** What sentences are made of. */
		number,
		day,
		list,
		series,
		forms: spoken.forms,
		quotation: (text: string) => `“${text}”`,
		/** What ends a sentence, and what parts it from the next. */
		fullStop: '. ',
		names: row,
		more: (count: number) => `${number(count)} more`,
		andMore: (count: number) => `and ${number(count)} more`,
		/** Names, and how many there are besides. */
		namesAnd: (names: readonly string[], more: number) => row(more > 0 ? [...names, `${number(more)} more`] : names),
		people,
		/** The same where names are elements. */
		namesAndMore: <Place>(names: readonly Place[], more: number): Sentence<Place> =>
			list(more > 0 ? [...names, `${number(more)} more`] : names),

		/** Kinds of recognition. */
		kinds: {
			recommendation: 'A recommendation',
			thanks: 'A thank-you',
			'shout-out': 'A shout-out',
			quote: 'A line worth keeping',
			introduction: 'An introduction',
			milestone: 'A milestone',
			welcome: 'A welcome',
		},
		/** Types of work. */
		works: {
			talk: 'Talk',
			book: 'Book',
			article: 'Article',
			episode: 'Episode',
			video: 'Video',
			event: 'Event',
			workshop: 'Workshop',
			chat: 'Chat',
			course: 'Course',
			project: 'Project',
			cause: 'Cause',
		},

		/** What is said of a recognition, wherever it is named. */
		praise: {
			/** How owners begin a reason, or end it, and one that is whole. */
			begin: 'for …',
			example: 'for answering every newcomer’s first question',
			laurelsTo: (names: string) => `Laurels to ${names}`,
			laurels: (reason: string) => `Laurels ${reason}`,
			whole: <Place = string>(names: Sentence<Place>, reason: Place | string) =>
				sentence<Place>`Laurels to ${names} ${reason}`,
			/** Between names and a reason. */
			beforeReason: (_reason: string) => ' ',
			quoted: (names: string, words: string) => `${names}: “${words}”`,
			meet: (name: string) => `Meet ${name}`,
			introduced: <Place = string>(first: Place | string, others: Sentence<Place>) =>
				sentence<Place>`${first}, meet ${others}`,
			introducedFor: <Place = string>(first: Place | string, others: Sentence<Place>, reason: Place | string) =>
				sentence<Place>`${first}, meet ${others}. ${reason}`,
			/** As a headline, on lines of its own. */
			pair: <Place>(first: Place, others: Sentence<Place>) => sentence<Place>`${first} meet ${others}`,
			pairFor: <Place>(first: Place, others: Sentence<Place>, reason: string) =>
				sentence<Place>`${first} meet ${others}. ${reason}`,
			welcome: <Place = string>(names: Sentence<Place>) => sentence<Place>`Welcome, ${names}.`,
			madeBy: <Place = string>(names: Sentence<Place>) => sentence<Place>`by ${names}`,
			/** What somebody's own words are called. */
			wordsOf: (names: string) => `Words of ${names}`,
			/** Who gives it, and when. */
			given: {
				recommendation: <Place = string>(owner: Place | string, date: Place | string) =>
					sentence<Place>`Recommended by ${owner}, ${date}.`,
				thanks: <Place = string>(owner: Place | string, date: Place | string) =>
					sentence<Place>`A thank-you from ${owner}, ${date}.`,
				'shout-out': <Place = string>(owner: Place | string, date: Place | string) =>
					sentence<Place>`A shout-out from ${owner}, ${date}.`,
				quote: <Place = string>(owner: Place | string, date: Place | string) =>
					sentence<Place>`Kept by ${owner}, ${date}.`,
				introduction: <Place = string>(owner: Place | string, date: Place | string) =>
					sentence<Place>`Introduced by ${owner}, ${date}.`,
				milestone: <Place = string>(owner: Place | string, date: Place | string) =>
					sentence<Place>`Marked by ${owner}, ${date}.`,
				welcome: <Place = string>(owner: Place | string, date: Place | string) =>
					sentence<Place>`Welcomed by ${owner}, ${date}.`,
			},
			/** A kind of recognition, and who gives it. */
			kindBy: (kind: string, by: string) => `${kind} by ${by}`,
			/** Who praises, when, and where to read it. */
			by: <Place>(owner: string, date: Place, link: Place) => sentence<Place>`${owner}, ${date}. ${link}`,
			introducedBy: <Place>(owner: Place, date: Place, people: number) =>
				people === 2
					? sentence<Place>`Introduced by ${owner}, with both their blessings. ${date}.`
					: sentence<Place>`Introduced by ${owner}, with all their blessings. ${date}.`,
			inAnswer: <Place = string>(to: Place | string) => sentence<Place>`In answer to ${to}`,
			laurelCount: (count: number, since?: string) =>
				plural(count, {
					one: since ? `1 laurel since ${day(since)}` : '1 laurel',
					other: since ? `${number(count)} laurels since ${day(since)}` : `${number(count)} laurels`,
				}),
		},

		/** When something is. `clock` is `19:00`, `zone` what follows UTC: `+1`. */
		time: {
			clock: (clock: string, end: string | undefined, zone: string, city?: string) => {
				const hours = end ? `${clock} to ${end}` : clock;
				return city ? `${hours}, ${city} time (UTC${zone})` : `${hours} UTC${zone}`;
			},
			/** The time, its last day, the clock and how it repeats. */
			event: (first: string, last: string | undefined, clock: string, repeats: string) =>
				[day(first, { weekday: true }), last && `to ${day(last)}`, clock, repeats && `and ${repeats}`]
					.filter(Boolean)
					.join(', '),
			/** The next time of an event, in a post. */
			next: (date: string, clock: string, where: string, repeats: string, isAgain: boolean) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats && `and ${repeats}`].filter(Boolean);
				return `${isAgain ? 'Next on ' : ''}${parts.join(', ')}.`;
			},
			online: 'online',
			placeAndOnline: (place: string) => `${place} and online`,
			repeats: (rule: Repeats) => repeats(rule, { ...spoken, day }),
		},

		/** On every page. */
		site: {
			site: 'Site',
			keptBy: (owner: string) => `kept by ${owner}`,
			people: 'People',
			laurels: 'Laurels',
			pairs: 'Pairs',
			works: 'Works',
			follow: 'Follow',
			/** A page or a feed of a hub. */
			within: (name: string, hub: string) => `${name} · ${hub}`,
			skip: 'Skip to the page',
			/** One of several pages, and the way to the others. */
			page: (title: string, page: number) => `${title}, page ${number(page)}`,
			pages: 'Pages',
			pageNumber: (page: number) => `Page ${number(page)}`,
			previous: 'Previous page',
			nextPage: 'Next page',
			/** Pages of the owner's own, at the foot. */
			more: 'More',
			isThisYou: <Place>(contact: Place) =>
				sentence<Place>`Is this you? Everybody here may ask to be changed or taken off: ${contact}.`,
			notCounted: 'No cookies, no counting.',
			counted: (by: string) => `No cookies. Visits are counted with ${by}, which follows nobody.`,
			madeWith: <Place>(others: Place) => sentence<Place>`Made with Laurels, and with ${others}.`,
			madeByOthers: 'fonts and emoji of others',
			/** The way to the same page in another. */
			languages: 'Languages',
			asMarkdown: 'This page as Markdown',
		},

		/** Where a page stands at another address than its own. */
		elsewhere: {
			home: <Place>(address: Place) => sentence<Place>`This page is at home at ${address}.`,
			forOwner: <Place>(line: Place) =>
				sentence<Place>`If it is yours and should stand here, write ${line} into content/hub.md, and publish again.`,
			asFile: <Place>(command: Place) =>
				sentence<Place>`Opened as a file, it has no look: ${command} shows the site on this machine.`,
		},
		/** Where something else stood. */
		moved: {
			title: (name: string) => `${name} has moved`,
			thisLaurel: 'This laurel',
			link: 'Go to the new page',
		},
		notFound: {
			name: 'Not found',
			description: 'This page was moved, or is not here any more.',
			title: 'This leaf has fallen.',
			why: 'The page was moved, or the person asked not to be listed any more. Everyone else is still on the branch.',
			people: 'Meet the people',
			home: 'Go to the front page',
		},

		/** Seen only by who writes. */
		ribbon: {
			draft: 'A draft: only you see it.',
			waitsUntil: (date: string) => `Only you see it: it waits until ${day(date)}.`,
			waitsFor: (names: readonly string[]) => `Only you see it, until all have agreed. It waits for ${row(names)}.`,
			onlyYou: 'Only you see this.',
		},

		home: {
			/** How a new hub opens, until its owner says it in words of their own. */
			tagline: 'Nobody gets anywhere alone.',
			description: (owner: string) => `The people ${owner} is grateful for, and why.`,
			meetAll: (count: number) => plural(count, { one: 'Meet them', other: `Meet all ${number(count)}` }),
			latest: 'The latest',
			rhythm: (rhythm: string) => `${rhythm}.`,
			allLaurels: (count: number) => plural(count, { one: 'The first laurel', other: `All ${number(count)} laurels` }),
			rounds: 'This week, years ago',
			roundsNote: 'Some thanks do not get old.',
			allLists: (count: number) => `All ${number(count)} lists`,
			allEvents: 'All that is coming',
			branch: 'On the branch',
			onTheBranch: <Place>(people: Sentence<Place>) => sentence<Place>`On the branch, from the top: ${people}.`,
			firstLeaf: 'The first leaf is yours to give.',
			thisWeek: 'This week, laurels to',
			lately: 'Lately, laurels to',
			withOthers: (others: readonly string[], reason: string) => `with ${row(others)}, ${reason}`,
			readStory: 'Read the story',
			meetThem: 'Meet them',
		},

		/** Laurels one after the other. */
		archive: {
			title: 'The latest laurels',
			description: (owner: string) => `Everything ${owner} has given laurels for, newest first.`,
			years: 'Years',
			latest: 'Latest',
			of: (date: string) => `Laurels of ${day(date)}`,
			ofYear: (owner: string, year: string) => `Everything ${owner} gave laurels for in ${year}.`,
			ofMonth: (names: string) => `Laurels to ${names}.`,
			month: (date: string) => day(date, { year: false }),
			sameMonth: 'The same month in',
			none: 'No laurels yet',
			noneYet: <Place>(folder: Place) => sentence<Place>`The first one is a file in ${folder} away.`,
		},
		citation: {
			draft: 'Draft. ',
			waits: 'Waits for its day. ',
			facts: <Place>(kind: string, work: Place | undefined, date: Place, link: Place) =>
				work ? sentence<Place>`${kind}, for ${work}. ${date}. ${link}` : sentence<Place>`${kind}. ${date}. ${link}`,
			seePair: 'See the pair',
			read: 'Read and share',
			/** For who hears the link alone. */
			about: (names: readonly string[], date: string) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'The longer version',
			whoIsWho: 'Who is who',
			askFirst: 'Ask them first',
			whatFor: 'What it is for',
			see: 'See for yourself',
			passOnPair: 'Know a third? Pass it on',
			beforeAndAfter: 'Before and after',
			before: 'Before',
			after: 'After',
			share: 'What they share',
			sameTopics: 'The same topics',
			sameWork: 'The same work',
			samePlace: 'The same place',
			sameLists: 'The same lists',
			meet: 'Meet',
		},
		introductions: {
			description: (owner: string) => `People ${owner} has brought together, and why.`,
			lead: 'People who should meet, and said yes.',
			none: 'No pairs yet',
			noneYet: 'When two people here should meet and both agree, they appear together.',
		},

		person: {
			description: (owner: string, name: string) => `Why ${owner} recognises ${name}.`,
			sayIt: 'Say it',
			pronouns: 'Pronouns',
			also: 'Also',
			livesIn: 'Lives in',
			worksAs: 'Works as',
			lists: 'On',
			/** Before how many laurels they have. */
			hereFor: 'Here for',
			shareCard: 'Share the card',
			draft: 'Draft',
			story: 'The story',
			words: 'Words worth keeping',
			/** For who hears the link alone. */
			thisLine: ' this line',
			find: (name: string) => `Find ${name}`,
			feed: 'Feed',
			contact: 'Contact',
			saveContact: 'Save as contact',
			/** What somebody said of others here. */
			gave: (name: string) => `Laurels by ${name}`,
			others: 'Meet others',
			othersNote: 'People who stand next to each other here.',
			sprig: 'The sprig',
			sprigNote: 'A leaf for every time. It is still growing.',
			meet: (names: readonly string[], reason: string) => `Meet ${row(names)}. ${reason}`,
			kindOn: <Place>(kind: Place, date: Place) => sentence<Place>`${kind}, ${date}`,
			/** For who hears the link alone. */
			ofDay: (date: string) => ` of ${day(date)}`,
			tell: 'Tell your people.',
			card: 'A card that every network shows when you paste the address of this page. Words for each network and further formats are ready, too.',
			wordsAndCards: 'Words and cards to share',
			download: 'Download this card',
		},

		/** Everybody, a list, a topic. */
		directory: {
			title: (count: number) => `${people(count)} worth knowing`,
			description: (owner: string) => `Everybody ${owner} recognises, by name.`,
			list: (title: string, description: string | undefined, count: number, owner: string) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)}, recognised by ${owner}.`,
			topic: (owner: string, topic: string) => `People ${owner} recognises for ${topic}.`,
			letters: 'By letter',
			listsAndTopics: 'Lists and topics',
			byList: 'List',
			byTopic: 'Topic',
			everyone: 'Everyone',
			allTopics: 'All topics',
			followOne: (name: string) => `Follow “${name}”`,
			shareList: 'Share this list',
			people,
			waysOn: 'Other lists and topics',
			findOrGoOn: 'Find somebody, or see other lists and topics',
			follow: 'Follow it',
			findHere: 'Find somebody here',
			byChance: 'Somebody by chance',
			none: 'Nobody here yet',
			noneYet: <Place>(folder: Place) => sentence<Place>`The first name is a file in ${folder} away.`,
		},
		lists: {
			title: 'The lists',
			description: (owner: string) => `Ways to know the people ${owner} recognises.`,
			lead: 'Ways to know these people. Many are on more than one.',
			none: 'No lists yet',
			noneYet: 'People who belong together stand here under one title.',
		},
		topics: {
			title: 'Topics',
			description: (owner: string) => `What people are here for whom ${owner} recognises.`,
			lead: 'What people are here for, from A to Z.',
			none: 'No topics yet',
			noneYet: 'People stand here by what they care about, as soon as their profiles say so.',
		},
		search: {
			words: 'Find somebody',
			example: 'A name, a place, a kind of work',
			button: 'Search',
			place: 'Place',
			anywhere: 'Anywhere',
			placeCount: (place: string, count: number) => `${place} (${number(count)})`,
			nobody: 'Nobody matches',
			tryThis:
				'Try fewer words, a place or a kind of work. Names can be typed in their own script or in Latin letters, with or without accents.',
			showEveryone: 'Show everyone',
			showMore: 'Show more',
			waiting: 'Searching',
			failed: 'The search did not load: load this page again, or look through everybody.',
			about: <Place>(name: Place) => sentence<Place>`About “${name}”`,
			found: <Place>(count: number, shown: Place) =>
				plural(count, { one: sentence<Place>`One person`, other: sentence<Place>`${shown} people` }),
			foundFirst: <Place>(count: number, shown: Place) =>
				plural(count, { one: sentence<Place>`One person so far`, other: sentence<Place>`${shown} people so far` }),
			foundNearly: <Place>(count: number, shown: Place, words: Place) =>
				plural(count, {
					one: sentence<Place>`Nobody matches “${words}”. Like it: One person`,
					other: sentence<Place>`Nobody matches “${words}”. Like it: ${shown} people`,
				}),
		},

		/** The faces of a list, elsewhere. */
		wall: {
			title: (list: string) => `Faces: ${list}`,
			description: (count: number, owner: string) => `${people(count)}, recognised by ${owner}.`,
			put: 'Put these faces on your own site',
			upToDate: <Place>(picture: Place, page: Place) =>
				sentence<Place>`They stay up to date: as a ${picture}, or as a ${page} on which every face is a link.`,
			picture: 'picture',
			page: 'page',
			alt: (title: string, names: readonly string[], more: number) =>
				`${title}: ${plain(series(names))}${more > 0 ? ` and ${number(more)} more` : ''}`,
		},
		badge: {
			from: (owner: string) => `Laurels from ${owner}`,
			title: (owner: string, name: string) => `Laurels from ${owner} to ${name}`,
		},
		snippet: { html: 'For a web page (HTML)', markdown: 'For a README (Markdown)' },

		work: {
			title: 'What they make',
			description: 'What these people make and do: talks, books, episodes, projects, causes.',
			none: 'No works yet',
			noneYet: <Place>(folder: Place) => sentence<Place>`A talk, a book, a cause: each is a file in ${folder}.`,
			typeBy: (type: string, names: string) => `${type} by ${names}`,
			describedBy: (type: string, names: string) => `${type} by ${names}.`,
			by: <Place>(people: Sentence<Place>) => sentence<Place>`By ${people}.`,
			with: <Place>(people: Sentence<Place>) => sentence<Place>`With ${people}.`,
			when: 'When',
			wasOn: 'It was on',
			out: 'Out',
			where: 'Where',
			online: 'Online',
			from: 'From',
			seeWhatItWas: 'See what it was',
			/** What one does with a work. */
			go: {
				watch: 'Watch',
				read: 'Read',
				listen: 'Listen',
				come: 'Come',
				join: 'Join',
				give: 'Give',
				look: 'Take a look',
			},
			ahead: 'Coming up',
			made: 'To read, watch and hear',
			addToCalendar: 'Add to calendar',
			play: (title: string) => `Play “${title}”`,
			see: (title: string) => `See “${title}”`,
			plays: (host: string) => `Plays on ${host}. Nothing is loaded from there before you go.`,
			opens: (host: string) => `Opens on ${host}. Nothing is loaded from there before you go.`,
			worth: 'Why it is worth your time',
			laurels: 'Laurels for it',
			all: 'All works',
			bring: 'Bring somebody along',
		},
		events: {
			title: 'Be in the room',
			description: 'What these people are doing next.',
			lead: 'What they are doing next. Go, and tell them who sent you.',
			pastLead: 'What they do next, and what they did.',
			none: 'A quiet month',
			noneYet: 'When one of these people has something to come to, it appears here.',
			hear: 'Hear about the next one',
			subscribe: 'Subscribe in your calendar',
			orFile: <Place>(link: Place) => sentence<Place>`or ${link}`,
			takeFile: 'take the file',
			past: 'Past events',
		},

		follow: {
			description: (owner: string) => `All ways to hear of it when ${owner} gives laurels.`,
			heading: 'Follow along',
			lead: 'A feed brings each new laurel to your feed reader: paste its address there. One is enough; the first has everything. Or follow all of these people themselves, wherever you are.',
			along: 'Follow along.',
			what: 'Follow this page and each new laurel comes to you, with its reason. Nothing else is ever sent.',
			address: 'The address of the feed',
			copyAddress: 'Copy the address',
			orInto: <Place>(readers: Sentence<Place>) => sentence<Place>`Or straight into ${readers}.`,
			inApp: 'a reader on this device',
			all: 'All feeds',
			whatIsFeed: 'What is a feed?',
			aFeedIs:
				'An address that a reading app checks for you. Paste it into any feed reader and this page comes to you: no account with us, no address to give away.',
			everything: 'Everything',
			everythingNote: 'Each new laurel. Readers take any of these; choose one.',
			everybody: 'Follow everybody',
			everybodyNote: 'Files that other programs take, one for each way.',
			subscribe: 'Subscribe',
			orFile: 'or take the file',
			byList: 'By list',
			byListNote: 'Laurels to the people on one list.',
			byTopic: 'By topic',
			byTopicNote: 'Laurels to people with one topic.',
			byPerson: 'By person',
			byPersonNote: 'Laurels to one person.',
			theseLaurels: 'Follow these laurels',
		},

		/** The laurels of a month, ready to be sent; for who keeps the hub. */
		email: {
			subscribe: 'Get it by e-mail',
			title: 'As an e-mail',
			lead: 'The laurels of a month, ready to send. Copy it into your mail or your newsletter, and change what you like.',
			copy: 'Copy the e-mail',
			text: 'In plain words',
			code: 'Its HTML',
			fetched: 'Newsletter services can fetch it here, too: it is always that of the latest month.',
		},

		/** Everything needed to pass something on. */
		kit: {
			title: 'Pass it on',
			getCard: 'Get the card',
			sendThem: 'Send it to them',
			share: (name: string) => `Share ${name}`,
			description: (name: string) => `Words and cards, ready to post about ${name}.`,
			shareHub: 'Share all of this',
			shareHubNote: 'A card and words for the whole page are ready.',
			passOn: <Place>(name: Place) => sentence<Place>`Pass on ${name}`,
			sayIt: 'Say it where you are',
			lead: 'Pick where you talk to people. The words carry everybody’s own handle there; change anything you like, it will sound better in your voice.',
			words: '1. The words',
			network: 'Network',
			postFor: (network: string) => `Post for ${network}`,
			count: <Place>(count: Place, limit: string) => sentence<Place>`${count} of ${limit} characters`,
			names: <Place>(names: readonly Place[]) => sentence<Place>`Names ${series(names)}`,
			shortened: (network: string) => `Shortened, so that ${network} takes it.`,
			copyWords: 'Copy the words',
			open: (network: string) => `Open ${network}`,
			alt: '2. The description',
			copyAlt: 'Copy the description',
			altNote: 'Paste it as alt text, so that those who cannot see the card get it too.',
			card: '3. The card',
			format: 'Format',
			style: 'Style',
			download: 'Download PNG',
			shareFile: 'Share',
			goodFor: (width: string, height: string, places: string) => `${width} × ${height}. Good for ${places}.`,
			all: 'Take all cards and words along (zip)',
			close: 'Close',
			tellThem: 'Tell them',
			copyFor: (name: string) => `Copy for ${name}`,
			writeMail: 'Write a mail',
			oneLaurel: 'Or share one laurel',
			oneLaurelNote: 'Each has words and cards of its own.',
			isThisYou: 'Is this you?',
			yours: <Place>(tell: Place) =>
				sentence<Place>`All of this is yours to use: the cards, the words, the address of your page. If something should be put differently, or you would rather not be here, ${tell}, and it is changed or removed.`,
			tell: (owner: string) => `tell ${owner}`,
			/** What the page gives to its person, and the way there. */
			forYou:
				'Then this is yours: the card to show, a badge for your own site, and a thank-you that is ready to post. If something should be put differently, or you would rather not be here, say so, and it is done.',
			takeIt: 'Take what is yours',
			yourCard: 'Your card',
			yourCardNote: 'To post, to print, to put at the end of a talk.',
			yourBadge: 'Your badge',
			badge: 'For your own site. It leads back to your page here.',
			yourThanks: 'A thank-you to post',
			yourThanksNote: 'Only if you feel like it. Nobody waits for it.',
			copy: 'Copy',
			copied: 'Copied',
			byHand: 'Press Ctrl+C',
			shareHere: 'Share from this device',
			copyPicture: 'Copy the picture',
			notPossible: 'Not possible here: download it',
			formats: {
				wide: { name: 'Wide', goodFor: 'link previews, LinkedIn, X, Bluesky' },
				square: { name: 'Square', goodFor: 'feeds everywhere' },
				tall: { name: 'Tall', goodFor: 'Instagram, Threads, LinkedIn' },
				story: { name: 'Story', goodFor: 'stories and status' },
			},
			styles: { paper: 'Paper', ink: 'Ink', colour: 'Colour', mono: 'Plain' },
			email: 'E-mail',
			/** What networks leave to do by hand. */
			byNetwork: {
				linkedin: 'LinkedIn takes the address only: copy the words first. Type @ and the name to tag somebody.',
				facebook: 'Facebook takes the address only: copy the words first.',
				instagram: 'Instagram opens no address with words: download a card, copy the words, and post them in the app.',
				reddit: 'Reddit takes the address and the title: paste the words as a comment.',
			},
		},

		/** Words ready to post. `core` is what may be shortened, and may be missing. */
		post: {
			/** Words of somebody else, passed on. */
			saidBy: (by: string, words: string) => `${by}: ${words}`,
			laurels: (names: readonly string[], core: string) => `Laurels to ${row(names)}${core && ` ${core}`}`,
			/** The sentence of each kind of praise; `core` is its reason, or nothing. */
			praise: {
				thanks: (names: readonly string[], core: string) => `Thanks to ${row(names)}${core && ` ${core}`}`,
				recommendation: (names: readonly string[], core: string) =>
					`Worth knowing: ${row(names)}${core && `, ${core}`}`,
				'shout-out': (names: readonly string[], core: string) => `A shout-out to ${row(names)}${core && ` ${core}`}`,
				milestone: (names: readonly string[], core: string) => `Hats off to ${row(names)}${core && ` ${core}`}`,
				welcome: (names: readonly string[], core: string) => `Welcome, ${row(names)}!${core && ` Laurels ${core}`}`,
			},
			/** By who was given them. */
			thanks: (owner: readonly string[]) => `Thank you for the laurels, ${row(owner)}!`,
			meet: (names: readonly string[], core: string) => `Meet ${row(names)}${core && `: ${core}`}`,
			introduction: (first: string, others: readonly string[], core: string) =>
				`${first}, meet ${row(others)}.${core && ` ${core}`}`,
			quote: (names: readonly string[], core: string, translation = '', source = '') =>
				`“${core}”${translation && `\n(“${translation}”)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title: string, names: readonly string[], core: string) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title: string, owner: string, names: readonly string[], core: string) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${owner} recognises ${row(names)}.` : ''}`,
			work: (title: string, type: string, names: readonly string[], core: string) => {
				const kind = type.toLowerCase();
				return `“${title}”, ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} by ${row(names)}.${core && ` ${core}`}`;
			},
			/** What the owner tells, where others pass it on. */
			told: (owner: string, story: string) => `${owner}: ${story}`,
			/** Before it, to somebody one knows. */
			toSomebody: 'I thought you would like this.',
			/** Where to sign up for what is to come. */
			signUp: (address: string) => `Details and sign-up: ${address}`,
		},

		/** Messages to one person. Each paragraph is one entry. */
		notes: {
			draftFor: (name: string) => `A draft for ${name}. Nobody else sees it.`,
			dear: (name: string) => `Dear ${name},`,
			thanks: (owner: string) => `With thanks,\n${owner}`,
			seen: 'Have you seen this? It is about you.',
			/** How somebody hears of it, by what they are recognised with. */
			recognised: {
				person: (title: string) => `You are on ${title}, and I wanted you to hear it from me:`,
				work: (title: string, work: string) => `“${work}” should reach more people, so it is on ${title} now:`,
				thanks: (title: string) => `I have thanked you in public, on ${title}, and wanted you to hear it from me:`,
				recommendation: (title: string) =>
					`I keep telling people about you, and now I have done it in writing, on ${title}:`,
				'shout-out': (title: string) => `I could not keep this to myself, so it is on ${title} now:`,
				quote: (title: string) => `Something you said has stayed with me. I keep it on ${title}, where others find it:`,
				introduction: (title: string) => `Everybody has said yes, so the introduction is on ${title} now:`,
				milestone: (title: string) => `Congratulations! I have marked it on ${title}, so that others can cheer, too:`,
				welcome: (title: string) => `It is good to have you here. I have said so on ${title}, too:`,
			},
			recognisedBy: (by: string, title: string) =>
				`${by} has given you laurels on ${title}, and I wanted you to hear it from me:`,
			kit: (address: string) =>
				`If you would like to pass it on, there are cards, words and a badge for your own site:\n${address}`,
			nothingExpected: (contact: string) =>
				`There is nothing you have to do. If I got something wrong, or you would rather not be there, write to me, and I will change it or take it down: ${contact}`,
			mayIIntroduce: (others: readonly string[]) => `May I introduce you to ${row(others)}?`,
			introduce: (others: readonly string[]) => `I would like to introduce you to ${row(others)}.`,
			introduces: (by: string, others: readonly string[]) => `${by} would like to introduce you to ${row(others)}.`,
			who: (name: string, headline?: string) => (headline ? `${name}: ${headline}` : name),
			mayI: (others: readonly string[], title: string) =>
				`May I? A short yes is enough; I ask ${row(others)} the same. The introduction is published on ${title} once everybody agrees, and not before. If you would rather not, nobody else will know.`,
			mayIRecognise: (title: string) => `May I recognise you on ${title}?`,
			amongThem: (title: string, reason?: string) =>
				`On ${title} I recognise people whose work I value, in public. I would like you to be among them${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto: boolean): string =>
				hasPhoto
					? 'Attached you see the page and the card as they would be, with your photo. Tell me what should be put differently.'
					: 'Attached you see the page and the card as they would be. Tell me what should be put differently.',
			mayIPublish: (hasPhoto: boolean, contact: string) =>
				`May I? A short yes is enough${hasPhoto ? '; without it, your photo is not shown' : ''}. If you would rather not be there, tell me, and nothing of you is published: ${contact}`,
		},

		/** On cards, and in the texts that describe them. */
		card: {
			laurelsTo: 'Laurels to',
			/** At the foot, where words are not the owner's. */
			from: (by: string) => `From ${by}`,
			/** Above the name of somebody who is new. */
			welcome: 'Welcome,',
			meet: 'meet',
			and: 'and',
			by: (names: string) => `By ${names}`,
			day: (date: string, year: boolean) => day(date, { year }),
			dayOfMonth: (date: string) => spoken.dayOfMonth(date),
			shortMonth: (date: string) => day(date, { short: true }),
			inFull: (name: string, romanized?: string) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces: string) => `Beside the words, ${faces}`,
			faces: (names: string) => `the faces of ${names}`,
			portrait: (name: string, alt?: string) => (alt ? `a portrait of ${name}: ${alt}` : `a portrait of ${name}`),
			initials: (name: string) => `the initials of ${name}`,
			both: (faces: readonly string[]) => faces.join(', and '),
		},

		feed: {
			recognisedBy: (name: string, owner: string) => `${name}, recognised by ${owner}`,
			topicBy: (topic: string, owner: string) => `People of ${topic}, recognised by ${owner}`,
			peopleBy: (owner: string) => `People recognised by ${owner}`,
			takenDown: 'Taken down',
			tookDown: 'What stood here was taken down.',
			/** Who said it, and where. */
			source: <Place>(names: Sentence<Place>, source: Place | string) => sentence<Place>`${names}, ${source}`,
			quote: (words: string, translation?: string) => (translation ? `“${words}” (“${translation}”)` : `“${words}”`),
		},

		/** In calendars. */
		calendar: {
			with: (names: readonly string[]) => `With ${plain(series(names))}`,
			credit: (name: string, role?: string) => (role ? `${name} (${role})` : name),
			online: (address: string) => `Online: ${address}`,
		},

		/** Files for other programs. */
		files: {
			calendar: {
				label: 'Calendar',
				note: 'Subscribe with a calendar: what these people do next appears in it by itself.',
			},
			directory: {
				label: 'Everybody as data',
				note: 'For programmers: names, reasons and links of all people as JSON, with a schema.',
			},
			mastodon: {
				label: 'Everybody on Mastodon',
				note: 'In Mastodon choose Preferences, then Import, then Following list, and give it this file: you follow everybody at once.',
			},
			profiles: {
				label: 'Profiles, by network',
				note: 'The addresses of everybody’s profiles on one network, one a line, to open or to put on a list there.',
			},
			text: {
				label: 'Everything as plain text',
				note: 'For assistants: what is here, with a plain copy of each page. Give its address to one, and ask about these people.',
			},
			blogroll: {
				label: 'Blogroll',
				note: 'Import this file into a feed reader: it follows everybody’s own blog.',
			},
			peopleOf: (title: string) => `People of ${title}`,
			andMore: 'And more',
		},

		/** In copies as plain text. */
		copies: {
			from: (hub: string, owner: string, page: string) => `From ${hub} by ${owner}: ${page}`,
			thisPage: 'this page',
			credit: (name: string, role?: string) => (role ? `${name}, ${role}` : name),
			work: (work: string, type: string, credits: string) => `${work}: ${type} (${credits})`,
			peopleBy: (owner: string) => `People recognised by ${owner}, and why.`,
			lists: 'Lists',
			latest: 'Latest recognitions',
			feeds: 'Feeds',
			eachNew: 'each new recognition',
			asJson: 'everybody as JSON',
		},
	};
};

/** The words of a language: what the English ones are, in shape. */
export type Catalogue = ReturnType<typeof english>;

const places: Record<number, string> = {
	...{ 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' },
	...{ [-1]: 'last', [-2]: 'second to last', [-3]: 'third to last', [-4]: 'fourth to last', [-5]: 'fifth to last' },
};

/** A rule, to follow “and”: `every first Tuesday of the month`, `every 2 weeks on Tuesday until 30 June 2027`. */
function repeats(rule: Repeats, spoken: Spoken): string {
	const { unit, every, months, until, times } = rule;
	const inMonths = months.length > 0 ? ` in ${plain(spoken.list(months.map(spoken.month)))}` : '';
	const which = whichDays(rule, spoken);
	const often = every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;
	const days = !which
		? often + inMonths
		: every === 1 && which.short
			? `every ${which.short}`
			: `${often} on ${which.long}`;
	return `${days}${until ? ` until ${spoken.day(until)}` : times ? `, ${times} times in all` : ''}`;
}

/** Which days of its weeks, months or years a rule means, after “on”; `short` after “every”, where that says it all. */
function whichDays(rule: Repeats, spoken: Spoken): { short?: string; long: string } | undefined {
	const { unit, weekdays, dates, months, picked } = rule;
	const row = (words: readonly string[]) => plain(spoken.list(words));
	const isWorkWeek =
		weekdays
			.map(({ weekday, place }) => (place ? 0 : weekday))
			.sort()
			.join() === '1,2,3,4,5';
	const days = isWorkWeek
		? 'weekday'
		: row(
				weekdays.map(({ weekday, place }) =>
					[place && places[place], spoken.weekday(weekday)].filter(Boolean).join(' '),
				),
			);
	const inMonths = months.length > 0 && row(months.map(spoken.month));
	const one = [days, row(dates.map((date) => dateInWords(date, spoken)))].filter(Boolean).join(' that is ');
	if (!one) return undefined;
	const all = picked.length > 0 ? `${row(picked.map((place) => places[place] ?? `${place}.`))} ${one}` : one;
	const isPlaced = picked.length + dates.length > 0 || weekdays.some(({ place }) => place);
	const long = isPlaced ? `the ${all}` : isWorkWeek ? 'weekdays' : all;
	const when = inMonths ? ` in ${inMonths}` : '';
	if (unit === 'year') return { long: inMonths && dates.length > 0 ? `${long} of ${inMonths}` : `${long}${when}` };
	return { short: `${all}${unit === 'month' && isPlaced ? ' of the month' : ''}${when}`, long: `${long}${when}` };
}

function dateInWords(date: number, { ordinal }: Spoken): string {
	if (date === -1) return 'last day';
	const number = Math.abs(date);
	const counted = `${number}${ordinal(number, { one: 'st', two: 'nd', few: 'rd', other: 'th' })}`;
	return date < 0 ? `${counted} day from the end` : counted;
}
