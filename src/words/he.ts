import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/** The same in Hebrew. Buttons are nouns, and notes call nobody a man or a woman. */
export const hebrew = (spoken: Spoken): Catalogue => {
	const { number, day, list, series, plural } = spoken;
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) =>
		plural(count, { one: 'אדם אחד', two: 'שני אנשים', other: `${number(count)} אנשים` });
	const laurels = (count: number) =>
		plural(count, { one: 'זר דפנה אחד', two: 'שני זרי דפנה', other: `${number(count)} זרי דפנה` });
	const more = (count: number) =>
		plural(count, { one: 'עוד אדם אחד', two: 'עוד שניים', other: `עוד ${number(count)}` });
	return {
		number,
		day,
		list,
		series,
		forms: spoken.forms,
		quotation: (text) => `”${text}”`,
		fullStop: '. ',
		names: row,
		more,
		andMore: (count) => `ו${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'המלצה',
			thanks: 'תודה',
			'shout-out': 'שאפו',
			quote: 'משפט לשמור',
			introduction: 'היכרות',
			milestone: 'ציון דרך',
			welcome: 'קבלת פנים',
		},
		works: {
			talk: 'הרצאה',
			book: 'ספר',
			article: 'מאמר',
			episode: 'פרק',
			video: 'סרטון',
			event: 'אירוע',
			workshop: 'סדנה',
			chat: 'שיחה',
			course: 'קורס',
			project: 'פרויקט',
			cause: 'מטרה טובה',
		},

		praise: {
			begin: 'על …',
			example: 'על תשובה לשאלה הראשונה של כל מי שמצטרף',
			laurelsTo: (names) => `זר דפנה לכבוד ${names}`,
			laurels: (reason) => `זר דפנה ${reason}`,
			whole: (names, reason) => sentence`זר דפנה לכבוד ${names} ${reason}`,
			beforeReason: () => ' ',
			quoted: (names, words) => `${names}: ”${words}”`,
			meet: (name) => `נא להכיר את ${name}`,
			introduced: (first, others) => sentence`${first}, נא להכיר את ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}, נא להכיר את ${others}. ${reason}`,
			pair: (first, others) => sentence`${first}, נא להכיר את ${others}`,
			pairFor: (first, others, reason) => sentence`${first}, נא להכיר את ${others}. ${reason}`,
			welcome: (names) => sentence`כמה טוב ${names.length > 1 ? 'שבאתם' : 'שבאת'}, ${names}.`,
			madeBy: (names) => sentence`מאת ${names}`,
			wordsOf: (names) => `מילים של ${names}`,
			given: {
				recommendation: (owner, date) => sentence`המלצה מאת ${owner}, ${date}.`,
				thanks: (owner, date) => sentence`תודה מאת ${owner}, ${date}.`,
				'shout-out': (owner, date) => sentence`שאפו מאת ${owner}, ${date}.`,
				quote: (owner, date) => sentence`נשמר אצל ${owner}, ${date}.`,
				introduction: (owner, date) => sentence`היכרות בזכות ${owner}, ${date}.`,
				milestone: (owner, date) => sentence`צוין אצל ${owner}, ${date}.`,
				welcome: (owner, date) => sentence`קבלת פנים מאת ${owner}, ${date}.`,
			},
			kindBy: (kind, by) => `${kind} מאת ${by}`,
			by: (owner, date, link) => sentence`${owner}, ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`היכרות בזכות ${owner}, בהסכמת שני הצדדים. ${date}.`
					: sentence`היכרות בזכות ${owner}, בהסכמת כולם. ${date}.`,
			inAnswer: (to) => sentence`בתשובה אל ${to}`,
			laurelCount: (count, since) => (since ? `${laurels(count)} מאז ${day(since)}` : laurels(count)),
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `${clock} עד ${end}` : clock;
				return city ? `${hours}, שעון ${city} (UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `עד ${day(last)}`, clock, repeats].filter(Boolean).join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats].filter(Boolean);
				return `${isAgain ? 'בפעם הבאה: ' : ''}${parts.join(', ')}.`;
			},
			online: 'ברשת',
			placeAndOnline: (place) => `${place} וגם ברשת`,
			repeats: (rule) => repeatsBy(repeats, rule, spoken),
		},

		site: {
			site: 'האתר',
			keptBy: (owner) => `באצירת ${owner}`,
			people: 'אנשים',
			laurels: 'זרי דפנה',
			pairs: 'היכרויות',
			works: 'יצירות',
			follow: 'מעקב',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'דילוג לתוכן',
			page: (title, page) => `${title}, עמוד ${number(page)}`,
			pages: 'עמודים',
			pageNumber: (page) => `עמוד ${number(page)}`,
			previous: 'העמוד הקודם',
			nextPage: 'העמוד הבא',
			more: 'עוד באתר',
			isThisYou: (contact) => sentence`העמוד הזה עליך? כל מי שמופיע כאן יכול לבקש שינוי או הסרה: ${contact}.`,
			notCounted: 'בלי עוגיות ובלי ספירת מבקרים.',
			counted: (by) => `בלי עוגיות. הביקורים נספרים בעזרת ${by}, בלי לעקוב אחרי איש.`,
			madeWith: (others) => sentence`נוצר בעזרת Laurels, ובעזרת ${others}.`,
			madeByOthers: 'גופנים ואימוג׳י של אחרים',
			languages: 'שפות',
			asMarkdown: 'העמוד הזה כ־Markdown',
		},

		elsewhere: {
			home: (address) => sentence`מקומו של העמוד הזה הוא ${address}.`,
			forOwner: (line) => sentence`אם העמוד שלך ומקומו כאן, יש לכתוב ${line} בקובץ content/hub.md ולפרסם שוב.`,
			asFile: (command) => sentence`כשהעמוד נפתח כקובץ אין לו עיצוב: הפקודה ${command} מציגה את האתר במחשב הזה.`,
		},
		moved: {
			title: (name) => `כתובת חדשה: ${name}`,
			thisLaurel: 'זר הדפנה הזה',
			link: 'לעמוד החדש',
		},
		notFound: {
			name: 'לא נמצא',
			description: 'העמוד עבר לכתובת אחרת או כבר אינו כאן.',
			title: 'העלה הזה נשר.',
			why: 'העמוד עבר לכתובת אחרת, או שהתקבלה בקשה להסיר אותו. כל השאר עדיין על הענף.',
			people: 'אל האנשים',
			home: 'לעמוד הראשי',
		},

		ribbon: {
			draft: 'טיוטה: אין לאיש גישה אליה מלבדך.',
			waitsUntil: (date) => `גלוי רק לך: ממתין עד ${day(date)}.`,
			waitsFor: (names) => `גלוי רק לך, עד שכולם יסכימו. עוד חסרה הסכמה: ${row(names)}.`,
			onlyYou: 'גלוי רק לך.',
		},

		home: {
			tagline: 'אף אחד לא מגיע רחוק לבד.',
			description: (owner) => `תודות מאת ${owner}: למי, ועל מה.`,
			meetAll: (count) => plural(count, { one: 'להיכרות', other: `להיכרות עם כולם (${number(count)})` }),
			latest: 'מה חדש',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => plural(count, { one: 'זר הדפנה הראשון', other: `כל זרי הדפנה (${number(count)})` }),
			rounds: 'השבוע, לפני שנים',
			roundsNote: 'יש תודות שלא מתיישנות.',
			allLists: (count) => `כל הרשימות (${number(count)})`,
			allEvents: 'כל מה שבדרך',
			branch: 'על הענף',
			onTheBranch: (people) => sentence`על הענף, מלמעלה: ${people}.`,
			firstLeaf: 'העלה הראשון הוא מתנה ממך.',
			thisWeek: 'השבוע, זר דפנה לכבוד',
			lately: 'לאחרונה, זר דפנה לכבוד',
			withOthers: (others, reason) => `יחד עם ${row(others)}${reason && `, ${reason}`}`,
			readStory: 'לסיפור המלא',
			meetThem: 'להיכרות',
		},

		archive: {
			title: 'זרי הדפנה האחרונים',
			description: (owner) => `כל זרי הדפנה מאת ${owner}, מהחדש לישן.`,
			years: 'שנים',
			latest: 'האחרונים',
			of: (date) => `זרי הדפנה של ${day(date)}`,
			ofYear: (owner, year) => `כל זרי הדפנה מאת ${owner} בשנת ${year}.`,
			ofMonth: (names) => `זרי דפנה לכבוד ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'אותו חודש בשנת',
			none: 'אין עדיין זרי דפנה',
			noneYet: (folder) => sentence`הראשון הוא קובץ אחד בתיקייה ${folder}.`,
		},
		citation: {
			draft: 'טיוטה. ',
			waits: 'ממתין ליומו. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind} על ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'אל ההיכרות',
			read: 'קריאה ושיתוף',
			about: (names, date) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'בהרחבה',
			whoIsWho: 'מי ומי',
			askFirst: 'לשאול קודם',
			whatFor: 'על מה זה',
			see: 'לראות במו עיניך',
			passOnPair: 'עולה לך בראש עוד מישהו? להעביר הלאה',
			beforeAndAfter: 'לפני ואחרי',
			before: 'לפני',
			after: 'אחרי',
			share: 'מה משותף להם',
			sameTopics: 'אותם נושאים',
			sameWork: 'אותה יצירה',
			samePlace: 'אותו מקום',
			sameLists: 'אותן רשימות',
			meet: 'להכיר',
		},
		introductions: {
			description: (owner) => `היכרויות בזכות ${owner}, והסיבות להן.`,
			lead: 'אנשים שכדאי שיכירו, ואמרו כן.',
			none: 'אין עדיין היכרויות',
			noneYet: 'כששני אנשים מכאן כדאי שיכירו, ושניהם מסכימים, הם מופיעים כאן יחד.',
		},

		person: {
			description: (owner, name) => `הוקרה מאת ${owner} לכבוד ${name}, ועל מה.`,
			sayIt: 'הגייה',
			pronouns: 'לשון פנייה',
			also: 'וגם',
			livesIn: 'מקום מגורים',
			worksAs: 'עיסוק',
			lists: 'ברשימות',
			hereFor: 'כאן בזכות',
			shareCard: 'שיתוף הכרטיס',
			draft: 'טיוטה',
			story: 'הסיפור',
			words: 'מילים לשמור',
			thisLine: ' של המשפט הזה',
			find: (name) => `איפה למצוא את ${name}`,
			feed: 'פיד',
			contact: 'יצירת קשר',
			saveContact: 'שמירה באנשי הקשר',
			gave: (name) => `זרי דפנה מאת ${name}`,
			others: 'עוד אנשים להכיר',
			othersNote: 'מי שעומדים כאן זה לצד זה.',
			sprig: 'הענפון',
			sprigNote: 'עלה על כל פעם. הוא עוד צומח.',
			meet: (names, reason) => `נא להכיר את ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => (date.length === 10 ? ` מיום ${day(date)}` : ` ${before('מ', day(date))}`),
			tell: 'כדאי לספר.',
			card: 'כרטיס שכל רשת מציגה כשמדביקים את כתובת העמוד הזה. גם מילים לכל רשת ומידות נוספות כבר מוכנות.',
			wordsAndCards: 'מילים וכרטיסים לשיתוף',
			download: 'הורדת הכרטיס הזה',
		},

		directory: {
			title: (count) => plural(count, { one: 'אדם אחד שכדאי להכיר', other: `${people(count)} שכדאי להכיר` }),
			description: (owner) => `כל מי שזכו להוקרה מאת ${owner}, לפי שם.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)}, בהוקרה מאת ${owner}.`,
			topic: (owner, topic) => `אנשים בנושא ${topic}, בהוקרה מאת ${owner}.`,
			letters: 'לפי אות',
			listsAndTopics: 'רשימות ונושאים',
			byList: 'רשימה',
			byTopic: 'נושא',
			everyone: 'כולם',
			allTopics: 'כל הנושאים',
			followOne: (name) => `מעקב אחרי ”${name}”`,
			shareList: 'שיתוף הרשימה הזאת',
			people,
			waysOn: 'רשימות ונושאים אחרים',
			findOrGoOn: 'למצוא מישהו, או לעבור לרשימות ולנושאים אחרים',
			follow: 'למעקב',
			findHere: 'למצוא כאן מישהו',
			byChance: 'מישהו באקראי',
			none: 'אין כאן עדיין איש',
			noneYet: (folder) => sentence`השם הראשון הוא קובץ אחד בתיקייה ${folder}.`,
		},
		lists: {
			title: 'הרשימות',
			description: (owner) => `דרכים להכיר את מי שזכו להוקרה מאת ${owner}.`,
			lead: 'דרכים להכיר את האנשים כאן. רבים מופיעים ביותר מרשימה אחת.',
			none: 'אין עדיין רשימות',
			noneYet: 'מי ששייכים זה לזה עומדים כאן תחת כותרת אחת.',
		},
		topics: {
			title: 'נושאים',
			description: (owner) => `במה עוסקים מי שזכו להוקרה מאת ${owner}.`,
			lead: 'בזכות מה אנשים כאן, מאל״ף ועד ת״ו.',
			none: 'אין עדיין נושאים',
			noneYet: 'אנשים יופיעו כאן לפי מה שחשוב להם, ברגע שזה ייכתב בעמודים שלהם.',
		},
		search: {
			words: 'למצוא מישהו',
			example: 'שם, מקום, סוג של עשייה',
			button: 'חיפוש',
			place: 'מקום',
			anywhere: 'בכל מקום',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'לא נמצא איש',
			tryThis: 'אפשר לנסות פחות מילים, מקום או סוג של עשייה. שמות אפשר להקליד בכתב שלהם או באותיות לטיניות.',
			showEveryone: 'הצגת כולם',
			showMore: 'הצגת עוד',
			waiting: 'מחפשים',
			failed: 'החיפוש לא נטען: אפשר לטעון שוב את העמוד, או לעבור על כולם.',
			about: (name) => sentence`על ”${name}”`,
			found: (count, shown) =>
				plural(count, { one: sentence`אדם אחד`, two: sentence`שני אנשים`, other: sentence`${shown} אנשים` }),
			foundFirst: (count, shown) =>
				plural(count, {
					one: sentence`אדם אחד עד כה`,
					two: sentence`שני אנשים עד כה`,
					other: sentence`${shown} אנשים עד כה`,
				}),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`לא נמצא ”${words}”. דומה לזה: אדם אחד`,
					two: sentence`לא נמצא ”${words}”. דומים לזה: שני אנשים`,
					other: sentence`לא נמצא ”${words}”. דומים לזה: ${shown} אנשים`,
				}),
		},

		wall: {
			title: (title) => `פנים: ${title}`,
			description: (count, owner) => `${people(count)}, בהוקרה מאת ${owner}.`,
			put: 'הפנים האלה באתר שלך',
			upToDate: (picture, page) => sentence`הן נשארות מעודכנות: בתור ${picture}, או בתור ${page} שבו כל פנים הן קישור.`,
			picture: 'תמונה',
			page: 'עמוד',
			alt: (title, names, others) => `${title}: ${plain(series(names))}${others > 0 ? ` ו${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `זר דפנה מאת ${owner}`,
			title: (owner, name) => `זר דפנה מאת ${owner} לכבוד ${name}`,
		},
		snippet: { html: 'לעמוד אינטרנט (HTML)', markdown: 'לקובץ README (Markdown)' },

		work: {
			title: 'מה הם יוצרים',
			description: 'מה האנשים האלה יוצרים ועושים: הרצאות, ספרים, פרקים, פרויקטים, מטרות טובות.',
			none: 'אין עדיין יצירות',
			noneYet: (folder) => sentence`הרצאה, ספר, מטרה טובה: כל אחד מהם הוא קובץ בתיקייה ${folder}.`,
			typeBy: (type, names) => `${type} מאת ${names}`,
			describedBy: (type, names) => `${type} מאת ${names}.`,
			by: (people) => sentence`מאת ${people}.`,
			with: (people) => sentence`עם ${people}.`,
			when: 'מתי',
			wasOn: 'התקיים',
			out: 'יצא לאור',
			where: 'איפה',
			online: 'ברשת',
			from: 'בהוצאת',
			seeWhatItWas: 'לראות איך היה',
			go: {
				watch: 'לצפות',
				read: 'לקרוא',
				listen: 'להאזין',
				come: 'לבוא',
				join: 'להצטרף',
				give: 'לתרום',
				look: 'להציץ',
			},
			ahead: 'בקרוב',
			made: 'לקריאה, לצפייה ולהאזנה',
			addToCalendar: 'הוספה ליומן',
			play: (title) => `הפעלת ”${title}”`,
			see: (title) => `אל ”${title}”`,
			plays: (host) => `מופעל באתר ${host}. שום דבר לא נטען משם לפני הלחיצה.`,
			opens: (host) => `נפתח באתר ${host}. שום דבר לא נטען משם לפני הלחיצה.`,
			worth: 'למה זה שווה את זמנך',
			laurels: 'זרי דפנה על כך',
			all: 'כל היצירות',
			bring: 'להביא עוד מישהו',
		},
		events: {
			title: 'להיות שם',
			description: 'מה האנשים האלה עושים בקרוב.',
			lead: 'מה הם עושים בקרוב. כדאי לבוא, ולספר ממי שמעת על זה.',
			pastLead: 'מה הם עושים בקרוב, ומה כבר עשו.',
			none: 'חודש שקט',
			noneYet: 'כשלמישהו מהם יהיה משהו שאפשר לבוא אליו, הוא יופיע כאן.',
			hear: 'לשמוע על הבא',
			subscribe: 'הרשמה דרך היומן שלך',
			orFile: (link) => sentence`או ${link}`,
			takeFile: 'לקחת את הקובץ',
			past: 'אירועים שהיו',
		},

		follow: {
			description: (owner) => `כל הדרכים לשמוע על זרי דפנה חדשים מאת ${owner}.`,
			heading: 'להישאר בעניינים',
			lead: 'פיד מביא כל זר דפנה חדש אל קורא הפידים שלך: די להדביק שם את הכתובת. אחד מספיק; בראשון יש הכול. ואפשר גם לעקוב אחרי האנשים עצמם, בכל רשת שלך.',
			along: 'להישאר בעניינים.',
			what: 'במעקב אחרי העמוד הזה כל זר דפנה חדש מגיע אליך, עם הסיבה. שום דבר אחר לא נשלח.',
			address: 'כתובת הפיד',
			copyAddress: 'העתקת הכתובת',
			orInto: (readers) => sentence`או ישר אל ${readers}.`,
			inApp: 'קורא במכשיר הזה',
			all: 'כל הפידים',
			whatIsFeed: 'מה זה פיד?',
			aFeedIs:
				'כתובת שאפליקציית קריאה בודקת בשבילך. מדביקים אותה בכל קורא פידים (RSS), והעמוד הזה מגיע אליך: בלי חשבון אצלנו, בלי למסור כתובת.',
			everything: 'הכול',
			everythingNote: 'כל זר דפנה חדש. קוראי פידים מקבלים כל אחד מאלה; די באחד.',
			everybody: 'מעקב אחרי כולם',
			everybodyNote: 'קבצים לתוכנות אחרות, קובץ לכל דרך.',
			subscribe: 'הרשמה',
			orFile: 'או לקחת את הקובץ',
			byList: 'לפי רשימה',
			byListNote: 'זרי דפנה לאנשים מרשימה אחת.',
			byTopic: 'לפי נושא',
			byTopicNote: 'זרי דפנה לאנשים מנושא אחד.',
			byPerson: 'לפי אדם',
			byPersonNote: 'זרי דפנה לאדם אחד.',
			theseLaurels: 'מעקב אחרי זרי הדפנה האלה',
		},

		email: {
			subscribe: 'לקבל בדוא״ל',
			title: 'כהודעת דוא״ל',
			lead: 'זרי הדפנה של חודש שלם, מוכנים לשליחה. אפשר להעתיק להודעה או לניוזלטר, ולשנות כל מה שרוצים.',
			copy: 'העתקת ההודעה',
			text: 'כטקסט בלבד',
			code: 'כ־HTML',
			fetched: 'גם שירותי ניוזלטר יכולים לקחת אותה מכאן: זו תמיד ההודעה של החודש האחרון.',
		},

		kit: {
			title: 'להעביר הלאה',
			getCard: 'אל הכרטיס',
			sendThem: 'לשלוח אליהם',
			share: (name) => `שיתוף: ${name}`,
			description: (name) => `מילים וכרטיסים מוכנים לפרסום על ${name}.`,
			shareHub: 'שיתוף של כל זה',
			shareHubNote: 'כרטיס ומילים לאתר כולו כבר מוכנים.',
			passOn: (name) => sentence`להעביר הלאה: ${name}`,
			sayIt: 'לספר במקום שנוח לך',
			lead: 'לכל רשת שבה מדברים עם אנשים יש כאן מילים, עם השם של כל אחד באותה רשת. אפשר לשנות הכול; בקול שלך זה יישמע טוב יותר.',
			words: '1. המילים',
			network: 'רשת',
			postFor: (network) => `פוסט ${before('ל', network)}`,
			count: (count, limit) => sentence`${count} מתוך ${`${limit}`} תווים`,
			names: (names) => sentence`מוזכרים בו: ${series(names)}`,
			shortened: (network) => `קוצר, כדי שיתאים ${before('ל', network)}.`,
			copyWords: 'העתקת המילים',
			open: (network) => `פתיחת ${network}`,
			alt: '2. התיאור',
			copyAlt: 'העתקת התיאור',
			altNote: 'מדביקים אותו כטקסט חלופי, כדי שהכרטיס יגיע גם למי שלא רואים אותו.',
			card: '3. הכרטיס',
			format: 'מידות',
			style: 'סגנון',
			download: 'הורדת PNG',
			shareFile: 'שיתוף',
			goodFor: (width, height, places) => `${width} × ${height}. מתאים ${before('ל', places)}.`,
			all: 'לקחת את כל הכרטיסים והמילים (zip)',
			close: 'סגירה',
			tellThem: 'לספר להם',
			copyFor: (name) => `העתקה עבור ${name}`,
			writeMail: 'כתיבת מייל',
			oneLaurel: 'או לשתף זר דפנה אחד',
			oneLaurelNote: 'לכל אחד יש מילים וכרטיסים משלו.',
			isThisYou: 'העמוד הזה עליך?',
			yours: (tell) =>
				sentence`כל זה שלך לשימושך: הכרטיסים, המילים, כתובת העמוד שלך. אם משהו צריך להיאמר אחרת, או אם עדיף לך לא להופיע כאן, ${tell}, והוא ישונה או יוסר.`,
			tell: (owner) => `אפשר לכתוב אל ${owner}`,
			forYou:
				'אם כן, זה שלך: הכרטיס להציג, תג לאתר שלך, ותודה שמוכנה לפרסום. אם משהו צריך להיאמר אחרת, או אם עדיף לך לא להופיע כאן, די במילה, וכך ייעשה.',
			takeIt: 'לקחת את מה ששלך',
			yourCard: 'הכרטיס שלך',
			yourCardNote: 'לפרסום, להדפסה, לסוף של הרצאה.',
			yourBadge: 'התג שלך',
			badge: 'לאתר שלך. הוא מוביל בחזרה לעמוד שלך כאן.',
			yourThanks: 'תודה לפרסום',
			yourThanksNote: 'רק אם מתחשק לך. איש לא מחכה לה.',
			copy: 'העתקה',
			copied: 'הועתק',
			byHand: 'להעתקה: Ctrl+C',
			shareHere: 'שיתוף מהמכשיר הזה',
			copyPicture: 'העתקת התמונה',
			notPossible: 'אי אפשר כאן: אפשר להוריד',
			formats: {
				wide: { name: 'רחב', goodFor: 'תצוגה מקדימה של קישורים, LinkedIn, X, Bluesky' },
				square: { name: 'ריבוע', goodFor: 'פידים בכל רשת' },
				tall: { name: 'גבוה', goodFor: 'Instagram, Threads, LinkedIn' },
				story: { name: 'סטורי', goodFor: 'סטורי ולסטטוס' },
			},
			styles: { paper: 'נייר', ink: 'דיו', colour: 'צבע', mono: 'נקי' },
			email: 'מייל',
			byNetwork: {
				linkedin: 'LinkedIn מקבל רק את הכתובת: קודם מעתיקים את המילים. כדי לתייג מישהו מקלידים @ ואת השם.',
				facebook: 'Facebook מקבל רק את הכתובת: קודם מעתיקים את המילים.',
				instagram: 'Instagram לא נפתח עם מילים מוכנות: מורידים כרטיס, מעתיקים את המילים ומפרסמים באפליקציה.',
				reddit: 'Reddit מקבל את הכתובת ואת הכותרת: את המילים מדביקים כתגובה.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}: ${words}`,
			laurels: (names, core) => `זר דפנה לכבוד ${row(names)}${core && ` ${core}`}`,
			praise: {
				thanks: (names, core) => `תודה ${before('ל', row(names))}${core && ` ${core}`}`,
				recommendation: (names, core) => `כדאי להכיר: ${row(names)}${core && `, ${core}`}`,
				'shout-out': (names, core) => `מחיאות כפיים ${before('ל', row(names))}${core && ` ${core}`}`,
				milestone: (names, core) => `כל הכבוד ${before('ל', row(names))}${core && ` ${core}`}`,
				welcome: (names, core) =>
					`כמה טוב ${names.length > 1 ? 'שבאתם' : 'שבאת'}, ${row(names)}!${core && ` זר דפנה ${core}`}`,
			},
			thanks: (owner) => `תודה על זר הדפנה, ${row(owner)}!`,
			meet: (names, core) => `נא להכיר את ${row(names)}${core && `: ${core}`}`,
			introduction: (first, others, core) => `${first}, נא להכיר את ${row(others)}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`”${core}”${translation && `\n(”${translation}”)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\nבהוקרה מאת ${owner}: ${row(names)}.` : ''}`,
			work: (title, type, names, core) => `”${title}”, ${type} מאת ${row(names)}.${core && ` ${core}`}`,
			told: (owner, story) => `${owner}: ${story}`,
			toSomebody: 'חשבתי שזה ימצא חן בעיניך.',
			signUp: (address) => `פרטים והרשמה: ${address}`,
		},

		notes: {
			draftFor: (name) => `טיוטה עבור ${name}. אין לאיש גישה אליה מלבדך.`,
			dear: (name) => `שלום ${name},`,
			thanks: (owner) => `בתודה,\n${owner}`,
			seen: 'יצא לך לראות את זה? זה עליך.',
			recognised: {
				person: (title) => `שמך מופיע עכשיו באתר ”${title}”, ורציתי שהבשורה תגיע אליך ממני:`,
				work: (title, work) => `”${work}” ראוי להגיע ליותר אנשים, ולכן הוא עכשיו באתר ”${title}”:`,
				thanks: (title) => `הודיתי לך בפומבי, באתר ”${title}”, ורציתי שהבשורה תגיע אליך ממני:`,
				recommendation: (title) => `כבר המלצתי עליך לא פעם, והפעם גם בכתב, באתר ”${title}”:`,
				'shout-out': (title) => `לא יכולתי לשמור את זה לעצמי, ולכן זה עכשיו באתר ”${title}”:`,
				quote: (title) => `משהו שאמרת נשאר איתי. שמרתי אותו באתר ”${title}”, שגם אחרים ימצאו:`,
				introduction: (title) => `כולם אמרו כן, ולכן ההיכרות מופיעה עכשיו באתר ”${title}”:`,
				milestone: (title) => `כל הכבוד! כתבתי על זה באתר ”${title}”, כדי שגם אחרים ישמחו:`,
				welcome: (title) => `כמה טוב שבאת. אמרתי את זה גם באתר ”${title}”:`,
			},
			recognisedBy: (by, title) => `באתר ”${title}” מחכה לך זר דפנה מאת ${by}, ורציתי שהבשורה תגיע אליך ממני:`,
			kit: (address) => `ואם יתחשק לך להעביר הלאה: כרטיסים, מילים ותג לאתר שלך מחכים כאן:\n${address}`,
			nothingExpected: (contact) =>
				`אין צורך לעשות דבר. אם טעיתי במשהו, או אם עדיף לך לא להופיע שם, אפשר לכתוב אליי, ואשנה או אסיר: ${contact}`,
			mayIIntroduce: (others) => `אפשר לעשות היכרות בינך לבין ${row(others)}?`,
			introduce: (others) => `אשמח לעשות היכרות בינך לבין ${row(others)}.`,
			introduces: (by, others) => `הצעה להיכרות מאת ${by}: בינך לבין ${row(others)}.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`אפשר? די ב”כן” קצר; אותה שאלה אני מפנה אל ${row(others)}. ההיכרות תתפרסם באתר ”${title}” רק אחרי שכולם יסכימו, ולא לפני כן. אם עדיף לך שלא, איש מלבדנו לא יידע.`,
			mayIRecognise: (title) => `אפשר להביע לך הוקרה באתר ”${title}”?`,
			amongThem: (title, reason) =>
				`באתר ”${title}” אני מודה בפומבי לאנשים שעבודתם יקרה לי. אשמח לראות אותך ביניהם${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'מצורפים העמוד והכרטיס כפי שייראו, עם התמונה שלך. אם משהו צריך להיאמר אחרת, אשמח לדעת.'
					: 'מצורפים העמוד והכרטיס כפי שייראו. אם משהו צריך להיאמר אחרת, אשמח לדעת.',
			mayIPublish: (hasPhoto, contact) =>
				`אפשר? די ב”כן” קצר${hasPhoto ? '; בלעדיו התמונה שלך לא תוצג' : ''}. אם עדיף לך לא להופיע שם, די במילה, ושום דבר עליך לא יתפרסם: ${contact}`,
		},

		card: {
			from: (by) => `מאת ${by}`,
			laurelsTo: 'זר דפנה לכבוד',
			welcome: 'כמה טוב שבאת,',
			meet: 'נא להכיר את',
			and: 'וגם',
			by: (names) => `מאת ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `לצד המילים ${faces}`,
			faces: (names) => `הפנים של ${names}`,
			portrait: (name, alt) => (alt ? `דיוקן של ${name}: ${alt}` : `דיוקן של ${name}`),
			initials: (name) => `ראשי התיבות של ${name}`,
			both: (faces) => faces.join(' ו'),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}, בהוקרה מאת ${owner}`,
			topicBy: (topic, owner) => `אנשים בנושא ${topic}, בהוקרה מאת ${owner}`,
			peopleBy: (owner) => `אנשים שזכו להוקרה מאת ${owner}`,
			takenDown: 'הוסר',
			tookDown: 'מה שהיה כאן הוסר.',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `”${words}” (”${translation}”)` : `”${words}”`),
		},

		calendar: {
			with: (names) => `עם ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `ברשת: ${address}`,
		},

		files: {
			calendar: {
				label: 'יומן',
				note: 'הרשמה מתוך אפליקציית יומן: מה שהאנשים האלה עושים בקרוב מופיע בה מעצמו.',
			},
			directory: {
				label: 'כולם כנתונים',
				note: 'למי שמתכנתים: שמות, סיבות וקישורים של כולם בפורמט JSON, עם סכמה.',
			},
			mastodon: {
				label: 'כולם ב־Mastodon',
				note: 'ב־Mastodon: העדפות, אחר כך ייבוא, אחר כך רשימת נעקבים, ואז הקובץ הזה: מעקב אחרי כולם בבת אחת.',
			},
			profiles: {
				label: 'פרופילים, לפי רשת',
				note: 'כתובות הפרופילים של כולם ברשת אחת, אחת בכל שורה, כדי לפתוח אותן או לצרף לרשימה שם.',
			},
			text: {
				label: 'הכול כטקסט פשוט',
				note: 'לעוזרי בינה מלאכותית: מה שיש כאן, עם עותק פשוט של כל עמוד. נותנים להם את הכתובת ושואלים על האנשים האלה.',
			},
			blogroll: {
				label: 'רשימת בלוגים',
				note: 'מייבאים את הקובץ הזה לקורא פידים: הוא עוקב אחרי הבלוג של כל מי שיש לו.',
			},
			peopleOf: (title) => `האנשים של ”${title}”`,
			andMore: 'ועוד',
		},

		copies: {
			from: (hub, owner, page) => `מתוך ”${hub}” מאת ${owner}: ${page}`,
			thisPage: 'העמוד הזה',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `מי שזכו להוקרה מאת ${owner}, ועל מה.`,
			lists: 'רשימות',
			latest: 'זרי הדפנה האחרונים',
			feeds: 'פידים',
			eachNew: 'כל זר דפנה חדש',
			asJson: 'כולם בפורמט JSON',
		},
	};
};

/** A word that is one with the next in Hebrew stands before a number or another script with a line between. */
const before = (word: string, next: string): string => `${word}${/^\p{Script=Hebrew}/u.test(next) ? '' : '־'}${next}`;

const ordinals = ['ראשון', 'שני', 'שלישי', 'רביעי', 'חמישי'];
const placed = (place: number): string => {
	if (place === -1) return 'אחרון';
	const ordinal = ordinals[Math.abs(place) - 1] ?? `${Math.abs(place)}`;
	return place < 0 ? `${ordinal} מהסוף` : ordinal;
};
/** The same of a day, with its article: יום שישי האחרון, יום שישי שלפני האחרון. */
const theDay = (day: string, place: number): string =>
	place === -2 ? `${day} שלפני האחרון` : `${day} ${before('ה', placed(place))}`;

/** In each of some months: במרץ ובספטמבר. */
const inMonths = (months: string): string => before('ב', months).replace(/ ו(?=\p{Script=Hebrew})/gu, ' וב');

/** One, two, and more. */
const every = (one: string, two: string, more: string) => (count: number) =>
	count === 1 ? `כל ${one}` : count === 2 ? `כל ${two}` : `כל ${count} ${more}`;

const repeats: RepeatWords = {
	every: {
		day: every('יום', 'יומיים', 'ימים'),
		week: every('שבוע', 'שבועיים', 'שבועות'),
		month: every('חודש', 'חודשיים', 'חודשים'),
		year: every('שנה', 'שנתיים', 'שנים'),
	},
	weekly: (weekdays) => `כל ${weekdays.join(' ו')}`,
	workWeek: 'בכל יום משני עד שישי',
	workday: 'ימי שני עד שישי',
	weekday: (name, place) => (place ? theDay(name, place) : name),
	date: (date) => (date < 0 ? theDay('יום', date) : `${date}`),
	on: (often, days) => `${often}, ${before('ב', days)}`,
	both: (weekdays, dates) => `${weekdays} שחל ${before('ב', dates)}`,
	picked: (picked, days) => `${picked.map(placed).join(' וב')} מבין ${days}`,
	of: (dates, months) => `${dates} ${inMonths(months)}`,
	during: (often, months) => `${often} ${inMonths(months)}`,
	until: (often, day) => `${often} עד ${day}`,
	times: (often, count) => `${often}, ${count} פעמים בסך הכול`,
};
