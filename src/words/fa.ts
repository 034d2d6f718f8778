import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/**
 * The same in Persian. A laurel is a green leaf, “برگ سبز”: what one gives who has nothing else to give. Numbers take no plural,
 * and no form is of zero.
 */
export const persian = (spoken: Spoken): Catalogue => {
	const { number, day, list, series } = spoken;
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) => (count === 1 ? 'یک نفر' : `${number(count)} نفر`);
	const laurels = (count: number) => (count === 1 ? 'یک برگ سبز' : `${number(count)} برگ سبز`);
	const more = (count: number) => `${number(count)} نفر دیگر`;
	return {
		number,
		day,
		list,
		series,
		forms: spoken.forms,
		quotation: (text) => `«${text}»`,
		names: row,
		more,
		andMore: (count) => `و ${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'پیشنهاد',
			thanks: 'سپاس',
			'shout-out': 'آفرین',
			quote: 'حرفی ماندنی',
			introduction: 'معرفی',
			milestone: 'نقطهٔ عطف',
			welcome: 'خوشامد',
		},
		works: {
			talk: 'سخنرانی',
			book: 'کتاب',
			article: 'مقاله',
			episode: 'قسمت',
			video: 'ویدیو',
			event: 'رویداد',
			workshop: 'کارگاه',
			chat: 'گفت‌وگو',
			course: 'دوره',
			project: 'پروژه',
			cause: 'کار خیر',
		},

		praise: {
			begin: 'برای …',
			example: 'برای پاسخ دادن به نخستین پرسش هر تازه‌وارد',
			laurelsTo: (names) => `برگ سبزی تقدیم به ${names}`,
			laurels: (reason) => `برگ سبزی ${reason}`,
			whole: (names, reason) => sentence`برگ سبزی تقدیم به ${names} ${reason}`,
			quoted: (names, words) => `${names}: «${words}»`,
			meet: (name) => `آشنا شوید با ${name}`,
			introduced: (first, others) => sentence`${first}، آشنا شوید با ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}، آشنا شوید با ${others}. ${reason}`,
			pair: (first, others) => sentence`آشنایی ${first} با ${others}`,
			pairFor: (first, others, reason) => sentence`آشنایی ${first} با ${others}. ${reason}`,
			welcome: (names) => sentence`خوش آمدید، ${names}.`,
			madeBy: (names) => sentence`از ${names}`,
			wordsOf: (names) => `از زبان ${names}`,
			given: {
				recommendation: (owner, date) => sentence`پیشنهاد ${owner}، ${date}.`,
				thanks: (owner, date) => sentence`سپاس از طرف ${owner}، ${date}.`,
				'shout-out': (owner, date) => sentence`آفرین از طرف ${owner}، ${date}.`,
				quote: (owner, date) => sentence`به یادگار نزد ${owner}، ${date}.`,
				introduction: (owner, date) => sentence`آشنایی به لطف ${owner}، ${date}.`,
				milestone: (owner, date) => sentence`به یادماندنی برای ${owner}، ${date}.`,
				welcome: (owner, date) => sentence`خوشامد از طرف ${owner}، ${date}.`,
			},
			by: (owner, date, link) => sentence`${owner}، ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`آشنایی به لطف ${owner}، با رضایت هر دو. ${date}.`
					: sentence`آشنایی به لطف ${owner}، با رضایت همه. ${date}.`,
			inAnswer: (to) => sentence`در پاسخ به ${to}`,
			laurelCount: (count, since) => (since ? `${laurels(count)} از ${day(since)} تا امروز` : laurels(count)),
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `${clock} تا ${end}` : clock;
				return city ? `${hours} به وقت ${city} (UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `تا ${day(last)}`, clock, repeats].filter(Boolean).join('، '),
			next: (date, clock, where, repeats, isAgain) => {
				const said = [day(date, { weekday: true }), clock, where, repeats].filter(Boolean);
				return `${isAgain ? 'بار بعد: ' : ''}${said.join('، ')}.`;
			},
			online: 'برخط',
			placeAndOnline: (place) => `${place} و برخط`,
			repeats: (rule) => repeatsBy(repeats, rule, spoken),
		},

		site: {
			site: 'سایت',
			keptBy: (owner) => `به کوشش ${owner}`,
			people: 'آدم‌ها',
			laurels: 'برگ‌های سبز',
			pairs: 'آشنایی‌ها',
			works: 'کارها',
			follow: 'دنبال کردن',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'رفتن به محتوا',
			page: (title, page) => `${title}، صفحهٔ ${number(page)}`,
			pages: 'صفحه‌ها',
			pageNumber: (page) => `صفحهٔ ${number(page)}`,
			previous: 'صفحهٔ قبلی',
			nextPage: 'صفحهٔ بعدی',
			more: 'بیشتر',
			isThisYou: (contact) =>
				sentence`این شمایید؟ هر کس که اینجاست می‌تواند بخواهد تغییری داده یا حذف شود: ${contact}.`,
			notCounted: 'نه کوکی، نه شمارش.',
			counted: (by) => `بدون کوکی. بازدیدها با ${by} شمرده می‌شود که رد هیچ‌کس را نمی‌گیرد.`,
			madeWith: (others) => sentence`ساخته‌شده با Laurels، و با ${others}.`,
			madeByOthers: 'قلم‌ها و ایموجی‌های دیگران',
			asMarkdown: 'همین صفحه به صورت Markdown',
		},

		elsewhere: {
			home: (address) => sentence`خانهٔ این صفحه ${address} است.`,
			forOwner: (line) =>
				sentence`اگر صفحه مال شماست و باید همین‌جا باشد، ${line} را در content/hub.md بنویسید و دوباره منتشر کنید.`,
			asFile: (command) =>
				sentence`چون به صورت فایل باز شده، ظاهری ندارد: با ${command} سایت روی همین دستگاه دیده می‌شود.`,
		},
		moved: {
			title: (name) => `${name} جابه‌جا شده است`,
			thisLaurel: 'این برگ سبز',
			link: 'رفتن به صفحهٔ تازه',
		},
		notFound: {
			name: 'پیدا نشد',
			description: 'این صفحه جابه‌جا شده یا دیگر اینجا نیست.',
			title: 'این برگ افتاده است.',
			why: 'صفحه جابه‌جا شده، یا آن شخص خواسته است دیگر نامش اینجا نباشد. بقیه هنوز روی شاخه‌اند.',
			people: 'آشنایی با آدم‌ها',
			home: 'رفتن به صفحهٔ نخست',
		},

		ribbon: {
			draft: 'پیش‌نویس: فقط شما آن را می‌بینید.',
			waitsUntil: (date) => `فقط شما آن را می‌بینید: تا ${day(date)} منتظر می‌ماند.`,
			waitsFor: (names) => `تا وقتی همه رضایت نداده‌اند فقط شما آن را می‌بینید. در انتظار پاسخ ${row(names)}.`,
			onlyYou: 'فقط شما این را می‌بینید.',
		},

		home: {
			description: (owner) => `کسانی که ${owner} قدردان آن‌هاست، و دلیلش.`,
			meetAll: (count) => (count === 1 ? 'آشنا شوید' : `با هر ${number(count)} نفر آشنا شوید`),
			latest: 'تازه‌ترین‌ها',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => (count === 1 ? 'نخستین برگ سبز' : `هر ${number(count)} برگ سبز`),
			rounds: 'همین هفته، سال‌ها پیش',
			roundsNote: 'بعضی سپاس‌ها کهنه نمی‌شوند.',
			allLists: (count) => `هر ${number(count)} فهرست`,
			allEvents: 'همهٔ برنامه‌های پیش رو',
			branch: 'روی شاخه',
			onTheBranch: (people) => sentence`روی شاخه، از بالا: ${people}.`,
			firstLeaf: 'نخستین برگ را شما هدیه می‌دهید.',
			thisWeek: 'این هفته، برگ سبزی تقدیم به',
			lately: 'به‌تازگی، برگ سبزی تقدیم به',
			withOthers: (others, reason) => `همراه با ${row(others)}${reason && `، ${reason}`}`,
			readStory: 'خواندن داستان',
			meetThem: 'آشنا شوید',
		},

		archive: {
			title: 'تازه‌ترین برگ‌های سبز',
			description: (owner) => `همهٔ برگ‌های سبزی که ${owner} هدیه داده است، از تازه به قدیم.`,
			years: 'سال‌ها',
			latest: 'تازه‌ترین‌ها',
			of: (date) => `برگ‌های سبز ${day(date)}`,
			ofYear: (owner, year) => `همهٔ برگ‌های سبزی که ${owner} در سال ${year} هدیه داده است.`,
			ofMonth: (names) => `برگ‌های سبزی تقدیم به ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'همین ماه در سال',
			none: 'هنوز برگ سبزی نیست',
			noneYet: (folder) => sentence`تا نخستین برگ فقط یک فایل در ${folder} فاصله است.`,
		},
		citation: {
			draft: 'پیش‌نویس. ',
			waits: 'در انتظار روزش. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}، برای ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'دیدن این آشنایی',
			read: 'خواندن و هم‌رسانی',
			about: (names, date) => `: ${plain(series(names))}، ${day(date)}`,
		},

		recognition: {
			longer: 'با شرح بیشتر',
			whoIsWho: 'کی به کی است',
			askFirst: 'اول از خودشان بپرسید',
			whatFor: 'برای چه',
			see: 'خودتان ببینید',
			passOnPair: 'نفر سومی می‌شناسید؟ به او هم برسانید',
			beforeAndAfter: 'پیش و پس از این',
			before: 'پیش از این',
			after: 'پس از این',
			share: 'آنچه مشترک است',
			sameTopics: 'موضوع‌های مشترک',
			sameWork: 'کار مشترک',
			samePlace: 'همان شهر و دیار',
			sameLists: 'فهرست‌های مشترک',
			meet: 'آشنایی',
		},
		introductions: {
			description: (owner) => `کسانی که به لطف ${owner} با هم آشنا شدند، و دلیلش.`,
			lead: 'کسانی که خوب است با هم آشنا شوند، و خودشان هم پذیرفته‌اند.',
			none: 'هنوز آشنایی‌ای نیست',
			noneYet: 'وقتی خوب باشد دو نفر از اینجا با هم آشنا شوند و هر دو بپذیرند، اینجا کنار هم دیده می‌شوند.',
		},

		person: {
			description: (owner, name) => `چرا ${owner} قدردان ${name} است.`,
			sayIt: 'تلفظ',
			pronouns: 'ضمیرها',
			also: 'نام‌های دیگر',
			livesIn: 'محل زندگی',
			worksAs: 'کار',
			lists: 'در فهرست',
			hereFor: 'اینجا برای',
			shareCard: 'هم‌رسانی کارت',
			draft: 'پیش‌نویس',
			story: 'داستان',
			words: 'حرف‌های ماندنی',
			thisLine: ' این حرف',
			find: (name) => `کجا ${name} را پیدا کنیم`,
			feed: 'خوراک',
			contact: 'تماس',
			saveContact: 'ذخیره در مخاطبان',
			others: 'با دیگران آشنا شوید',
			othersNote: 'کسانی که اینجا کنار هم ایستاده‌اند.',
			sprig: 'جوانه',
			sprigNote: 'برای هر بار یک برگ. هنوز در حال رشد است.',
			meet: (names, reason) => `آشنایی با ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}، ${date}`,
			ofDay: (date) => `، ${day(date)}`,
			tell: 'به دیگران هم بگویید.',
			card: 'کارتی که هر شبکه‌ای با چسباندن نشانی این صفحه نشان می‌دهد. متن هر شبکه و اندازه‌های دیگر هم آماده است.',
			wordsAndCards: 'متن و کارت برای هم‌رسانی',
			download: 'بارگیری این کارت',
		},

		directory: {
			title: (count) => `${people(count)} که شناختنشان می‌ارزد`,
			description: (owner) => `همهٔ کسانی که ${owner} قدردان آن‌هاست، به ترتیب نام.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)}، با قدردانی ${owner}.`,
			topic: (owner, topic) => `کسانی که ${owner} برای ${topic} قدردان آن‌هاست.`,
			letters: 'به ترتیب حرف',
			listsAndTopics: 'فهرست‌ها و موضوع‌ها',
			byList: 'فهرست',
			byTopic: 'موضوع',
			everyone: 'همه',
			allTopics: 'همهٔ موضوع‌ها',
			followOne: (name) => `دنبال کردن «${name}»`,
			shareList: 'هم‌رسانی این فهرست',
			people,
			waysOn: 'فهرست‌ها و موضوع‌های دیگر',
			findOrGoOn: 'کسی را پیدا کنید، یا سراغ فهرست‌ها و موضوع‌های دیگر بروید',
			follow: 'دنبال کردن این فهرست',
			findHere: 'پیدا کردن کسی در اینجا',
			byChance: 'یک نفر به قید قرعه',
			none: 'هنوز کسی اینجا نیست',
			noneYet: (folder) => sentence`تا نخستین نام فقط یک فایل در ${folder} فاصله است.`,
		},
		lists: {
			title: 'فهرست‌ها',
			description: (owner) => `راه‌هایی برای شناختن کسانی که ${owner} قدردان آن‌هاست.`,
			lead: 'راه‌هایی برای شناختن این آدم‌ها. نام خیلی‌ها در چند فهرست هست.',
			none: 'هنوز فهرستی نیست',
			noneYet: 'کسانی که به هم مربوط‌اند اینجا زیر یک عنوان کنار هم می‌آیند.',
		},
		topics: {
			title: 'موضوع‌ها',
			description: (owner) => `موضوع‌های کسانی که ${owner} قدردان آن‌هاست.`,
			lead: 'آدم‌ها برای چه اینجا هستند، از الف تا ی.',
			none: 'هنوز موضوعی نیست',
			noneYet: 'به‌محض آنکه در صفحه‌هایشان نوشته شود، آدم‌ها اینجا بر پایهٔ آنچه برایشان مهم است دیده می‌شوند.',
		},
		search: {
			words: 'پیدا کردن کسی',
			example: 'نام، جا، یا نوع کار',
			button: 'جست‌وجو',
			place: 'جا',
			anywhere: 'هر جا',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'کسی پیدا نشد',
			tryThis:
				'کلمه‌های کمتر، یک جا یا یک نوع کار را امتحان کنید. نام‌ها را می‌شود به خط خودشان یا با حروف لاتین نوشت.',
			showEveryone: 'نمایش همه',
			showMore: 'نمایش بیشتر',
			waiting: 'در حال جست‌وجو',
			failed: 'جست‌وجو بارگذاری نشد: صفحه را دوباره باز کنید، یا همه را مرور کنید.',
			about: (name) => sentence`دربارهٔ «${name}»`,
			found: (_count, shown) => sentence`${shown} نفر`,
			foundFirst: (_count, shown) => sentence`تا اینجا ${shown} نفر`,
			foundNearly: (_count, shown, words) => sentence`برای «${words}» کسی پیدا نشد. نزدیک به آن: ${shown} نفر`,
		},

		wall: {
			title: (title) => `چهره‌ها: ${title}`,
			description: (count, owner) => `${people(count)}، با قدردانی ${owner}.`,
			put: 'این چهره‌ها را در سایت خودتان بگذارید',
			upToDate: (picture, page) =>
				sentence`همیشه به‌روز می‌مانند: به صورت ${picture}، یا به صورت ${page} که هر چهره در آن یک پیوند است.`,
			picture: 'تصویر',
			page: 'صفحه‌ای',
			alt: (title, names, others) => `${title}: ${plain(series(names))}${others > 0 ? ` و ${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `برگ سبزی از ${owner}`,
			title: (owner, name) => `برگ سبزی از ${owner} تقدیم به ${name}`,
		},
		snippet: { html: 'برای صفحهٔ وب (HTML)', markdown: 'برای README (Markdown)' },

		work: {
			title: 'آنچه می‌سازند',
			description: 'آنچه این آدم‌ها می‌سازند و انجام می‌دهند: سخنرانی، کتاب، پادکست، پروژه، کار خیر.',
			none: 'هنوز کاری نیست',
			noneYet: (folder) => sentence`یک سخنرانی، یک کتاب، یک کار خیر: هر کدام فایلی است در ${folder}.`,
			typeBy: (type, names) => `${type} از ${names}`,
			describedBy: (type, names) => `${type} از ${names}.`,
			by: (people) => sentence`از ${people}.`,
			with: (people) => sentence`با ${people}.`,
			when: 'کی',
			wasOn: 'برگزار شد',
			out: 'انتشار',
			where: 'کجا',
			online: 'برخط',
			from: 'ناشر',
			seeWhatItWas: 'ببینید چه بود',
			go: {
				watch: 'تماشا کنید',
				read: 'بخوانید',
				listen: 'گوش کنید',
				come: 'بیایید',
				join: 'همراه شوید',
				give: 'کمک کنید',
				look: 'نگاهی بیندازید',
			},
			ahead: 'پیش رو',
			made: 'برای خواندن، دیدن و شنیدن',
			addToCalendar: 'افزودن به تقویم',
			play: (title) => `پخش «${title}»`,
			see: (title) => `دیدن «${title}»`,
			plays: (host) => `در ${host} پخش می‌شود. پیش از رفتن شما چیزی از آنجا بارگذاری نمی‌شود.`,
			opens: (host) => `در ${host} باز می‌شود. پیش از رفتن شما چیزی از آنجا بارگذاری نمی‌شود.`,
			worth: 'چرا به وقتتان می‌ارزد',
			laurels: 'برگ‌های سبز این کار',
			all: 'همهٔ کارها',
			bring: 'یک نفر را هم با خودتان بیاورید',
		},
		events: {
			title: 'آنجا باشید',
			description: 'این آدم‌ها به‌زودی چه برنامه‌ای دارند.',
			lead: 'برنامه‌های پیش روی آن‌ها. بروید، و بگویید از کجا خبردار شدید.',
			pastLead: 'برنامه‌هایی که دارند، و آنچه گذشت.',
			none: 'ماهی آرام',
			noneYet: 'هر وقت یکی از این آدم‌ها برنامه‌ای داشته باشد که بشود به آن رفت، اینجا می‌آید.',
			hear: 'از برنامهٔ بعدی باخبر شوید',
			subscribe: 'اشتراک در تقویم شما',
			orFile: (link) => sentence`یا ${link}`,
			takeFile: 'فایل را بردارید',
			past: 'رویدادهای گذشته',
		},

		follow: {
			description: (owner) => `همهٔ راه‌های باخبر شدن از برگ‌های سبز ${owner}.`,
			heading: 'دنبال کنید',
			lead: 'خوراک هر برگ سبز تازه را به خوراک‌خوان شما می‌آورد: نشانی‌اش را آنجا بچسبانید. یکی کافی است؛ نخستین آن‌ها همه‌چیز را دارد. یا هر جا که هستید خود این آدم‌ها را دنبال کنید.',
			along: 'دنبال کنید.',
			what: 'این صفحه را دنبال کنید تا هر برگ سبز تازه با دلیلش به شما برسد. چیز دیگری هرگز فرستاده نمی‌شود.',
			address: 'نشانی خوراک',
			copyAddress: 'کپی نشانی',
			orInto: (readers) => sentence`یا یک‌راست در ${readers}.`,
			inApp: 'خوراک‌خوانی روی همین دستگاه',
			all: 'همهٔ خوراک‌ها',
			whatIsFeed: 'خوراک چیست؟',
			aFeedIs:
				'نشانی‌ای که یک برنامهٔ خواندن به جای شما سر می‌زند. آن را در هر خوراک‌خوان (RSS) بچسبانید تا این صفحه سراغ شما بیاید: نه حسابی پیش ما، نه نشانی‌ای که بدهید.',
			everything: 'همه‌چیز',
			everythingNote: 'هر برگ سبز تازه. خوراک‌خوان‌ها هر کدام از این‌ها را می‌پذیرند؛ یکی را بردارید.',
			everybody: 'دنبال کردن همه',
			everybodyNote: 'فایل‌هایی برای برنامه‌های دیگر، برای هر راه یکی.',
			subscribe: 'اشتراک',
			orFile: 'یا فایل را بردارید',
			byList: 'بر پایهٔ فهرست',
			byListNote: 'برگ‌های سبز آدم‌های یک فهرست.',
			byTopic: 'بر پایهٔ موضوع',
			byTopicNote: 'برگ‌های سبز آدم‌های یک موضوع.',
			byPerson: 'بر پایهٔ شخص',
			byPersonNote: 'برگ‌های سبز یک نفر.',
			theseLaurels: 'دنبال کردن این برگ‌های سبز',
		},

		kit: {
			title: 'به دیگران برسانید',
			getCard: 'گرفتن کارت',
			sendThem: 'برایشان بفرستید',
			share: (name) => `هم‌رسانی: ${name}`,
			description: (name) => `متن و کارت آمادهٔ انتشار دربارهٔ ${name}.`,
			shareHub: 'هم‌رسانی همهٔ این‌ها',
			shareHubNote: 'یک کارت و متنی برای همهٔ این صفحه آماده است.',
			passOn: (name) => sentence`به دیگران برسانید: ${name}`,
			sayIt: 'همان‌جا بگویید که هستید',
			lead: 'جایی را انتخاب کنید که در آن با آدم‌ها حرف می‌زنید. متن، شناسهٔ هر کس در همان‌جا را هم دارد؛ هر چه خواستید عوض کنید، با لحن خودتان دلنشین‌تر می‌شود.',
			words: '1. متن',
			network: 'شبکه',
			postFor: (network) => `متن برای ${network}`,
			count: (count, limit) => sentence`${count} از ${`${limit}`} نویسه`,
			names: (names) => sentence`نام می‌برد از ${series(names)}`,
			shortened: (network) => `کوتاه شده تا در ${network} جا شود.`,
			copyWords: 'کپی متن',
			open: (network) => `باز کردن ${network}`,
			alt: '2. شرح تصویر',
			copyAlt: 'کپی شرح تصویر',
			altNote: 'آن را به عنوان متن جایگزین بچسبانید تا کارت به کسانی هم برسد که آن را نمی‌بینند.',
			card: '3. کارت',
			format: 'قالب',
			style: 'سبک',
			download: 'بارگیری PNG',
			shareFile: 'هم‌رسانی',
			goodFor: (width, height, places) => `${width} × ${height}. مناسب ${places}.`,
			all: 'همهٔ کارت‌ها و متن‌ها را ببرید (zip)',
			close: 'بستن',
			tellThem: 'به خودشان بگویید',
			copyFor: (name) => `کپی برای ${name}`,
			writeMail: 'نوشتن ایمیل',
			oneLaurel: 'یا یک برگ سبز را هم‌رسانی کنید',
			oneLaurelNote: 'هر کدام متن و کارت خودش را دارد.',
			isThisYou: 'این شمایید؟',
			yours: (tell) =>
				sentence`همهٔ این‌ها در اختیار شماست: کارت‌ها، متن‌ها، نشانی صفحه‌تان. اگر چیزی باید طور دیگری گفته شود، یا ترجیح می‌دهید اینجا نباشید، ${tell} تا تغییر کند یا حذف شود.`,
			tell: (owner) => `به ${owner} بگویید`,
			forYou:
				'پس این مال شماست: کارتی برای نشان دادن، نشانی برای سایت خودتان، و سپاسی آمادهٔ انتشار. اگر چیزی باید طور دیگری گفته شود، یا ترجیح می‌دهید اینجا نباشید، بگویید تا انجام شود.',
			takeIt: 'آنچه مال شماست بردارید',
			yourCard: 'کارت شما',
			yourCardNote: 'برای انتشار، برای چاپ، برای پایان یک سخنرانی.',
			yourBadge: 'نشان شما',
			badge: 'برای سایت خودتان. به صفحهٔ شما در اینجا برمی‌گردد.',
			yourThanks: 'سپاسی برای انتشار',
			yourThanksNote: 'فقط اگر دلتان خواست. کسی منتظرش نیست.',
			copy: 'کپی',
			copied: 'کپی شد',
			byHand: 'کلیدهای Ctrl+C را بزنید',
			shareHere: 'هم‌رسانی از همین دستگاه',
			copyPicture: 'کپی تصویر',
			notPossible: 'اینجا نمی‌شود: بارگیری کنید',
			formats: {
				wide: { name: 'پهن', goodFor: 'پیش‌نمایش پیوندها، LinkedIn، X، Bluesky' },
				square: { name: 'مربع', goodFor: 'همهٔ شبکه‌ها' },
				tall: { name: 'بلند', goodFor: 'Instagram، Threads، LinkedIn' },
				story: { name: 'استوری', goodFor: 'استوری و وضعیت' },
			},
			styles: { paper: 'کاغذ', ink: 'مرکب', colour: 'رنگی', mono: 'ساده' },
			email: 'ایمیل',
			byNetwork: {
				linkedin: 'LinkedIn فقط نشانی را می‌گیرد: اول متن را کپی کنید. برای نام بردن از کسی @ و نامش را بنویسید.',
				facebook: 'Facebook فقط نشانی را می‌گیرد: اول متن را کپی کنید.',
				instagram: 'Instagram با متن آماده باز نمی‌شود: کارت را بارگیری و متن را کپی کنید، و در برنامه بگذارید.',
				reddit: 'Reddit نشانی و عنوان را می‌گیرد: متن را در یک دیدگاه بچسبانید.',
			},
		},

		post: {
			laurels: (names, core) => `برگ سبزی تقدیم به ${row(names)}${core && ` ${core}`}`,
			thanks: (owner) => `سپاس برای این برگ سبز، ${row(owner)}!`,
			meet: (names, core) => `آشنا شوید با ${row(names)}${core && `: ${core}`}`,
			introduction: (first, others, core) => `${first}، آشنا شوید با ${row(others)}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`«${core}»${translation && `\n(«${translation}»)`}\n\n${row(names)}${source && `، ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\nبا قدردانی ${owner} از ${row(names)}.` : ''}`,
			work: (title, type, names, core) => `«${title}»، ${type} از ${row(names)}.${core && ` ${core}`}`,
		},

		notes: {
			draftFor: (name) => `پیش‌نویسی برای ${name}. کس دیگری آن را نمی‌بیند.`,
			dear: (name) => `سلام ${name}،`,
			thanks: (owner) => `با سپاس،\n${owner}`,
			seen: 'این را دیده‌اید؟ دربارهٔ شماست.',
			recognised: (title) => `نام شما در «${title}» آمده، و دلم می‌خواست از خودم بشنوید:`,
			kit: (address) =>
				`اگر دوست داشتید آن را به دیگران برسانید، کارت، متن و نشانی برای سایت خودتان اینجاست:\n${address}`,
			nothingExpected: (contact) =>
				`لازم نیست کاری بکنید. اگر اشتباهی کرده‌ام، یا ترجیح می‌دهید آنجا نباشید، برایم بنویسید تا تغییرش دهم یا برش دارم: ${contact}`,
			mayIIntroduce: (others) => `اجازه می‌دهید شما را با ${row(others)} آشنا کنم؟`,
			introduce: (others) => `دوست دارم شما را با ${row(others)} آشنا کنم.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`اجازه هست؟ یک «بله»ی کوتاه کافی است؛ همین را از ${row(others)} هم می‌پرسم. این معرفی وقتی در «${title}» منتشر می‌شود که همه پذیرفته باشند، نه زودتر. اگر ترجیح می‌دهید نباشد، کس دیگری باخبر نمی‌شود.`,
			mayIRecognise: (title) => `اجازه می‌دهید در «${title}» از شما قدردانی کنم؟`,
			amongThem: (title, reason) =>
				`در «${title}» آشکارا از کسانی قدردانی می‌کنم که کارشان برایم ارزش دارد. دوست دارم شما هم میان آن‌ها باشید${reason ? `، ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'صفحه و کارت، همان‌طور که دیده خواهند شد و با عکس شما، پیوست این نامه است. اگر چیزی باید طور دیگری گفته شود، بگویید.'
					: 'صفحه و کارت، همان‌طور که دیده خواهند شد، پیوست این نامه است. اگر چیزی باید طور دیگری گفته شود، بگویید.',
			mayIPublish: (hasPhoto, contact) =>
				`اجازه هست؟ یک «بله»ی کوتاه کافی است${hasPhoto ? '؛ بدون آن عکس شما نشان داده نمی‌شود' : ''}. اگر ترجیح می‌دهید آنجا نباشید، بگویید تا چیزی از شما منتشر نشود: ${contact}`,
		},

		card: {
			laurelsTo: 'برگ سبزی تقدیم به',
			welcome: 'خوش آمدید،',
			meet: 'آشنا شوید با',
			and: 'و',
			by: (names) => `از ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => number(Number(date.slice(8))),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `کنار نوشته، ${faces}`,
			faces: (names) => `چهره‌های ${names}`,
			portrait: (name, alt) => (alt ? `تصویر ${name}: ${alt}` : `تصویر ${name}`),
			initials: (name) => `حروف آغازین نام ${name}`,
			both: (faces) => faces.join(' و '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}، با قدردانی ${owner}`,
			topicBy: (topic, owner) => `آدم‌های ${topic}، با قدردانی ${owner}`,
			peopleBy: (owner) => `کسانی که ${owner} قدردان آن‌هاست`,
			takenDown: 'برداشته شد',
			tookDown: 'آنچه اینجا بود برداشته شد.',
			source: (names, source) => sentence`${names}، ${source}`,
			quote: (words, translation) => (translation ? `«${words}» («${translation}»)` : `«${words}»`),
		},

		calendar: {
			with: (names) => `با ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `برخط: ${address}`,
		},

		files: {
			calendar: {
				label: 'تقویم',
				note: 'در برنامهٔ تقویم خود مشترک شوید: برنامه‌های این آدم‌ها خودبه‌خود در آن می‌آید.',
			},
			directory: {
				label: 'همه به صورت داده',
				note: 'برای برنامه‌نویسان: نام، دلیل و پیوندهای همهٔ آدم‌ها به صورت JSON، همراه با طرح‌واره.',
			},
			mastodon: {
				label: 'همه در Mastodon',
				note: 'در Mastodon به ترجیحات بروید، سپس درون‌ریزی، سپس فهرست پی‌گیری‌ها، و این فایل را بدهید: همه را یک‌جا دنبال می‌کنید.',
			},
			profiles: {
				label: 'نمایه‌ها، بر پایهٔ شبکه',
				note: 'نشانی نمایهٔ همه در یک شبکه، هر سطر یکی، برای باز کردن یا گذاشتن در فهرستی در همان‌جا.',
			},
			text: {
				label: 'همه‌چیز به صورت متن ساده',
				note: 'برای دستیارهای هوش مصنوعی: آنچه اینجاست، با نسخهٔ سادهٔ هر صفحه. نشانی‌اش را بدهید و دربارهٔ این آدم‌ها بپرسید.',
			},
			blogroll: {
				label: 'فهرست وبلاگ‌ها',
				note: 'این فایل را در خوراک‌خوان درون‌ریزی کنید: وبلاگ هر کس را که وبلاگی دارد دنبال می‌کند.',
			},
			peopleOf: (title) => `آدم‌های «${title}»`,
			andMore: 'و بیشتر',
		},

		copies: {
			from: (hub, owner, page) => `از «${hub}» به کوشش ${owner}: ${page}`,
			thisPage: 'این صفحه',
			credit: (name, role) => (role ? `${name}، ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `کسانی که ${owner} قدردان آن‌هاست، و دلیلش.`,
			lists: 'فهرست‌ها',
			latest: 'تازه‌ترین قدردانی‌ها',
			feeds: 'خوراک‌ها',
			eachNew: 'هر قدردانی تازه',
			asJson: 'همه به صورت JSON',
		},
	};
};

const ordinals = ['نخستین', 'دومین', 'سومین', 'چهارمین', 'پنجمین'];
const placed = (place: number, thing: string): string => {
	if (place === -1) return `آخرین ${thing}`;
	const ordinal = ordinals[Math.abs(place) - 1] ?? `${Math.abs(place)}مین`;
	return place < 0 ? `${ordinal} ${thing} از آخر` : `${ordinal} ${thing}`;
};
const every = (unit: string) => (count: number) => (count === 1 ? `هر ${unit}` : `هر ${count} ${unit}`);

const repeats: RepeatWords = {
	every: { day: every('روز'), week: every('هفته'), month: every('ماه'), year: every('سال') },
	weekly: (weekdays) => `هر ${weekdays.join(' و ')}`,
	workWeek: 'هر روز از دوشنبه تا جمعه',
	workday: 'دوشنبه تا جمعه',
	weekday: (name, place) => (place ? placed(place, name) : name),
	date: (date) => (date < 0 ? placed(date, 'روز') : `روز ${date}`),
	on: (often, days) => `${often}، ${days}`,
	both: (weekdays, dates) => `${weekdays} اگر ${dates} باشد`,
	picked: (picked, days) => `${picked.map((place) => placed(place, 'روز')).join(' و ')} از ${days}`,
	of: (dates, months) => `${dates} ${months}`,
	during: (said, months) => `${said} در ${months}`,
	until: (said, day) => `${said} تا ${day}`,
	times: (said, count) => `${said}، در مجموع ${count} بار`,
};
