import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/** The same in Arabic. Titles and buttons are nouns, so that few of them call anybody a man or a woman. */
export const arabic = (spoken: Spoken): Catalogue => {
	const { number, day, list, series, plural } = spoken;
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) =>
		plural(count, {
			zero: 'لا أحد',
			one: 'شخص واحد',
			two: 'شخصان',
			few: `${number(count)} أشخاص`,
			many: `${number(count)} شخصًا`,
			other: `${number(count)} شخص`,
		});
	const laurels = (count: number) =>
		plural(count, {
			zero: 'لا أكاليل',
			one: 'إكليل واحد',
			two: 'إكليلان',
			few: `${number(count)} أكاليل`,
			many: `${number(count)} إكليلًا`,
			other: `${number(count)} إكليل`,
		});
	const more = (count: number) =>
		plural(count, { one: 'شخص آخر', two: 'شخصان آخران', other: `${number(count)} غيرهم` });
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
		andMore: (count) => `و${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'توصية',
			thanks: 'شكر',
			'shout-out': 'تحية',
			quote: 'قول يستحق الحفظ',
			introduction: 'تعارف',
			milestone: 'إنجاز',
			welcome: 'ترحيب',
		},
		works: {
			talk: 'محاضرة',
			book: 'كتاب',
			article: 'مقال',
			episode: 'حلقة',
			video: 'فيديو',
			event: 'فعالية',
			workshop: 'ورشة',
			chat: 'حوار',
			course: 'دورة',
			project: 'مشروع',
			cause: 'قضية',
		},

		praise: {
			begin: 'على …',
			example: 'على الإجابة عن كل سؤال أول',
			laurelsTo: (names) => `إكليل غار إلى ${names}`,
			laurels: (reason) => `إكليل غار ${reason}`,
			whole: (names, reason) => sentence`إكليل غار إلى ${names} ${reason}`,
			beforeReason: () => ' ',
			quoted: (names, words) => `${names}: «${words}»`,
			meet: (name) => `أقدّم لكم ${name}`,
			introduced: (first, others) => sentence`تعارف بين ${first} و${others}`,
			introducedFor: (first, others, reason) => sentence`تعارف بين ${first} و${others}. ${reason}`,
			pair: (first, others) => sentence`${first} مع ${others}`,
			pairFor: (first, others, reason) => sentence`${first} مع ${others}. ${reason}`,
			welcome: (names) => sentence`أهلًا وسهلًا، ${names}.`,
			madeBy: (names) => sentence`من ${names}`,
			wordsOf: (names) => `من أقوال ${names}`,
			given: {
				recommendation: (owner, date) => sentence`توصية من ${owner}، ${date}.`,
				thanks: (owner, date) => sentence`شكر من ${owner}، ${date}.`,
				'shout-out': (owner, date) => sentence`تحية من ${owner}، ${date}.`,
				quote: (owner, date) => sentence`قول محفوظ لدى ${owner}، ${date}.`,
				introduction: (owner, date) => sentence`تعارف بفضل ${owner}، ${date}.`,
				milestone: (owner, date) => sentence`احتفاء من ${owner}، ${date}.`,
				welcome: (owner, date) => sentence`ترحيب من ${owner}، ${date}.`,
			},
			kindBy: (kind, by) => `${kind} من ${by}`,
			by: (owner, date, link) => sentence`${owner}، ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`تعارف بفضل ${owner}، بموافقة الطرفين. ${date}.`
					: sentence`تعارف بفضل ${owner}، بموافقة الجميع. ${date}.`,
			inAnswer: (to) => sentence`ردًا على ${to}`,
			laurelCount: (count, since) => (since ? `${laurels(count)} منذ ${day(since)}` : laurels(count)),
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `من ${clock} إلى ${end}` : clock;
				return city ? `${hours}، بتوقيت ${city} (UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `إلى ${day(last)}`, clock, repeats].filter(Boolean).join('، '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats].filter(Boolean);
				return `${isAgain ? 'المرة القادمة: ' : ''}${parts.join('، ')}.`;
			},
			online: 'عبر الإنترنت',
			placeAndOnline: (place) => `${place} وعبر الإنترنت`,
			repeats: (rule) => spoken.inDigits(repeatsBy(repeats, rule, spoken)),
		},

		site: {
			site: 'الموقع',
			keptBy: (owner) => `بإشراف ${owner}`,
			people: 'الأشخاص',
			laurels: 'الأكاليل',
			pairs: 'التعارف',
			works: 'الأعمال',
			follow: 'المتابعة',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'إلى المحتوى',
			page: (title, page) => `${title}، صفحة ${number(page)}`,
			pages: 'الصفحات',
			pageNumber: (page) => `صفحة ${number(page)}`,
			previous: 'الصفحة السابقة',
			nextPage: 'الصفحة التالية',
			more: 'المزيد',
			isThisYou: (contact) => sentence`أهذه الصفحة عنك؟ من حق كل من يظهر هنا طلب التعديل أو الحذف: ${contact}.`,
			notCounted: 'لا ملفات ارتباط ولا إحصاء للزوار.',
			counted: (by) => `لا ملفات ارتباط. تُحصى الزيارات بواسطة ${by}، وهو لا يتتبع أحدًا.`,
			madeWith: (others) => sentence`صُنع بـ Laurels وبـ${others}.`,
			madeByOthers: 'خطوط ورموز تعبيرية من صنع آخرين',
			languages: 'اللغات',
			asMarkdown: 'هذه الصفحة بصيغة Markdown',
		},

		elsewhere: {
			home: (address) => sentence`مكان هذه الصفحة هو ${address}.`,
			forOwner: (line) => sentence`لمن يملكها ويريدها هنا: يُكتب ${line} في content/hub.md ثم يُعاد النشر.`,
			asFile: (command) => sentence`تظهر بلا تنسيق لأنها فُتحت ملفًا: الأمر ${command} يعرض الموقع على هذا الجهاز.`,
		},
		moved: {
			title: (name) => `انتقلت صفحة ${name}`,
			thisLaurel: 'هذا الإكليل',
			link: 'إلى الصفحة الجديدة',
		},
		notFound: {
			name: 'غير موجودة',
			description: 'انتقلت هذه الصفحة أو لم تعد هنا.',
			title: 'سقطت هذه الورقة.',
			why: 'انتقلت الصفحة، أو طلب صاحبها ألا يظهر هنا. الباقون ما زالوا على الغصن.',
			people: 'إلى الأشخاص',
			home: 'إلى الصفحة الأولى',
		},

		ribbon: {
			draft: 'مسودة لا يراها غيرك.',
			waitsUntil: (date) => `لا يرى هذا غيرك، وهو ينتظر حتى ${day(date)}.`,
			waitsFor: (names) => `لا يرى هذا غيرك حتى يوافق الجميع. بقيت موافقة ${row(names)}.`,
			onlyYou: 'لا يرى هذا غيرك.',
		},

		home: {
			tagline: 'لا أحد يصل وحده.',
			description: (owner) => `أشخاص لهم فضل على ${owner}، ولماذا.`,
			meetAll: (count) => plural(count, { one: 'للتعرف', other: `للتعرف إليهم جميعًا (${number(count)})` }),
			latest: 'الجديد',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => plural(count, { one: 'الإكليل الأول', other: `كل الأكاليل (${number(count)})` }),
			rounds: 'في مثل هذا الأسبوع قبل أعوام',
			roundsNote: 'من الشكر ما لا يقدُم.',
			allLists: (count) => `كل القوائم (${number(count)})`,
			allEvents: 'كل ما هو قادم',
			branch: 'على الغصن',
			onTheBranch: (people) => sentence`على الغصن، من الأعلى: ${people}.`,
			firstLeaf: 'الورقة الأولى من يدك.',
			thisWeek: 'هذا الأسبوع، إكليل غار إلى',
			lately: 'مؤخرًا، إكليل غار إلى',
			withOthers: (others, reason) => `مع ${row(others)}${reason && `، ${reason}`}`,
			readStory: 'قراءة القصة',
			meetThem: 'للتعرف',
		},

		lists: {
			title: 'القوائم',
			description: (owner) => `طرق إلى معرفة من لهم تقدير عند ${owner}.`,
			lead: 'طرق إلى معرفة هؤلاء. كثير منهم في أكثر من قائمة.',
			none: 'لا قوائم بعد',
			noneYet: 'من يجمعهم شيء يظهرون هنا تحت عنوان واحد.',
		},
		archive: {
			title: 'أحدث الأكاليل',
			description: (owner) => `كل الأكاليل من ${owner}، الأحدث أولًا.`,
			years: 'الأعوام',
			latest: 'الأحدث',
			of: (date) => `أكاليل ${day(date)}`,
			ofYear: (owner, year) => `كل الأكاليل من ${owner} في ${year}.`,
			ofMonth: (names) => `أكاليل غار إلى ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'الشهر نفسه في',
			none: 'لا أكاليل بعد',
			noneYet: (folder) => sentence`الأول على بُعد ملف واحد في ${folder}.`,
		},
		citation: {
			draft: 'مسودة. ',
			waits: 'ينتظر يومه. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}، عن ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'إلى التعارف',
			read: 'قراءة ومشاركة',
			about: (names, date) => `: ${plain(series(names))}، ${day(date)}`,
		},

		recognition: {
			longer: 'بتفصيل أكثر',
			whoIsWho: 'من هم',
			askFirst: 'السؤال أولًا',
			whatFor: 'عمّ هذا',
			see: 'للاطلاع',
			passOnPair: 'هل من ثالث يناسبه هذا؟ لمشاركته معه',
			beforeAndAfter: 'قبل وبعد',
			before: 'قبل',
			after: 'بعد',
			share: 'ما يجمعهم',
			sameTopics: 'المواضيع نفسها',
			sameWork: 'العمل نفسه',
			samePlace: 'المكان نفسه',
			sameLists: 'القوائم نفسها',
			meet: 'للتعرف',
		},
		introductions: {
			description: (owner) => `من تعارفوا بفضل ${owner}، ولماذا.`,
			lead: 'أشخاص يحسن أن يتعارفوا، وقد وافقوا.',
			none: 'لا تعارف بعد',
			noneYet: 'حين يحسن أن يتعارف شخصان هنا ويوافقا معًا، يظهران هنا.',
		},

		person: {
			description: (owner, name) => `سبب تقدير ${owner} لـ${name}.`,
			sayIt: 'النطق',
			pronouns: 'الضمائر',
			also: 'أيضًا',
			livesIn: 'مكان الإقامة',
			worksAs: 'العمل',
			lists: 'القوائم',
			hereFor: 'التقدير',
			shareCard: 'مشاركة البطاقة',
			draft: 'مسودة',
			story: 'القصة',
			words: 'أقوال تستحق الحفظ',
			thisLine: ' هذا القول',
			find: (name) => `روابط ${name}`,
			feed: 'الخلاصة',
			contact: 'الاتصال',
			saveContact: 'حفظ في جهات الاتصال',
			gave: (name) => `أكاليل غار من ${name}`,
			others: 'أشخاص آخرون',
			othersNote: 'أشخاص يتجاورون هنا.',
			sprig: 'الغُصين',
			sprigNote: 'ورقة عن كل مرة، وما زال ينمو.',
			meet: (names, reason) => `تعارف مع ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}، ${date}`,
			ofDay: (date) => ` في ${day(date)}`,
			tell: 'ليعرف الناس.',
			card: 'بطاقة تعرضها كل شبكة عند لصق عنوان هذه الصفحة. وهناك نصوص جاهزة لكل شبكة ومقاسات أخرى.',
			wordsAndCards: 'نصوص وبطاقات للمشاركة',
			download: 'تنزيل هذه البطاقة',
		},

		directory: {
			title: (count) =>
				plural(count, {
					one: 'شخص واحد تجدر معرفته',
					two: 'شخصان تجدر معرفتهما',
					other: `${people(count)} تجدر معرفتهم`,
				}),
			description: (owner) => `كل من لهم تقدير عند ${owner}، بحسب الاسم.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)}، بتقدير من ${owner}.`,
			topic: (owner, topic) => `أشخاص موضوعهم ${topic}، بتقدير من ${owner}.`,
			letters: 'بحسب الحرف',
			listsAndTopics: 'القوائم والمواضيع',
			byList: 'القائمة',
			byTopic: 'الموضوع',
			everyone: 'الجميع',
			allTopics: 'كل المواضيع',
			followOne: (name) => `متابعة «${name}»`,
			shareList: 'مشاركة هذه القائمة',
			people,
			waysOn: 'قوائم ومواضيع أخرى',
			findOrGoOn: 'بحث عن شخص، أو قوائم ومواضيع أخرى',
			follow: 'متابعتها',
			findHere: 'بحث عن شخص هنا',
			byChance: 'شخص بالمصادفة',
			none: 'لا أحد هنا بعد',
			noneYet: (folder) => sentence`الاسم الأول على بُعد ملف واحد في ${folder}.`,
		},
		topics: {
			title: 'المواضيع',
			description: (owner) => `مواضيع من لهم تقدير عند ${owner}.`,
			lead: 'ما يُعنى به الناس هنا، من الألف إلى الياء.',
			none: 'لا مواضيع بعد',
			noneYet: 'يظهر الناس هنا بحسب ما يعنيهم، متى ذُكر في صفحاتهم.',
		},
		search: {
			words: 'بحث عن شخص',
			example: 'اسم أو مكان أو نوع عمل',
			button: 'بحث',
			place: 'المكان',
			anywhere: 'أي مكان',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'لا نتائج',
			tryThis:
				'قد تنفع كلمات أقل، أو مكان أو نوع عمل. تُكتب الأسماء بخطها الأصلي أو بالحروف اللاتينية، بعلامات أو بدونها.',
			showEveryone: 'عرض الجميع',
			showMore: 'عرض المزيد',
			waiting: 'جارٍ البحث',
			failed: 'تعذّر تحميل البحث: يمكن إعادة تحميل الصفحة أو تصفح الجميع.',
			about: (name) => sentence`عن «${name}»`,
			found: (count, shown) =>
				plural(count, {
					zero: sentence`لا أحد`,
					one: sentence`شخص واحد`,
					two: sentence`شخصان`,
					few: sentence`${shown} أشخاص`,
					many: sentence`${shown} شخصًا`,
					other: sentence`${shown} شخص`,
				}),
			foundFirst: (count, shown) =>
				plural(count, {
					zero: sentence`لا أحد حتى الآن`,
					one: sentence`شخص واحد حتى الآن`,
					two: sentence`شخصان حتى الآن`,
					few: sentence`${shown} أشخاص حتى الآن`,
					many: sentence`${shown} شخصًا حتى الآن`,
					other: sentence`${shown} شخص حتى الآن`,
				}),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`لا نتائج لـ«${words}». قريب منه: شخص واحد`,
					two: sentence`لا نتائج لـ«${words}». قريب منه: شخصان`,
					few: sentence`لا نتائج لـ«${words}». قريب منه: ${shown} أشخاص`,
					many: sentence`لا نتائج لـ«${words}». قريب منه: ${shown} شخصًا`,
					other: sentence`لا نتائج لـ«${words}». قريب منه: ${shown} شخص`,
				}),
		},

		wall: {
			title: (title) => `وجوه: ${title}`,
			description: (count, owner) => `${people(count)}، بتقدير من ${owner}.`,
			put: 'لوضع هذه الوجوه في موقعك',
			upToDate: (picture, page) => sentence`تبقى محدّثة: على شكل ${picture}، أو ${page} كل وجه فيها رابط.`,
			picture: 'صورة',
			page: 'صفحة',
			alt: (title, names, others) => `${title}: ${plain(series(names))}${others > 0 ? ` و${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `إكليل غار من ${owner}`,
			title: (owner, name) => `إكليل غار من ${owner} إلى ${name}`,
		},
		snippet: { html: 'لصفحة ويب (HTML)', markdown: 'لملف README (Markdown)' },

		work: {
			title: 'ما يصنعون',
			description: 'ما يصنعه هؤلاء ويفعلونه: محاضرات وكتب وحلقات ومشاريع وقضايا.',
			none: 'لا أعمال بعد',
			noneYet: (folder) => sentence`محاضرة أو كتاب أو قضية: كل منها ملف في ${folder}.`,
			typeBy: (type, names) => `${type} من ${names}`,
			describedBy: (type, names) => `${type} من ${names}.`,
			by: (people) => sentence`من ${people}.`,
			with: (people) => sentence`مع ${people}.`,
			when: 'متى',
			wasOn: 'كان في',
			out: 'صدر',
			where: 'أين',
			online: 'عبر الإنترنت',
			from: 'الناشر',
			seeWhatItWas: 'كيف كان',
			go: {
				watch: 'مشاهدة',
				read: 'قراءة',
				listen: 'استماع',
				come: 'حضور',
				join: 'انضمام',
				give: 'تبرّع',
				look: 'نظرة',
			},
			ahead: 'القادم',
			made: 'للقراءة والمشاهدة والاستماع',
			addToCalendar: 'إلى التقويم',
			play: (title) => `تشغيل «${title}»`,
			see: (title) => `عرض «${title}»`,
			plays: (host) => `يُعرض على ${host}. لا يُحمَّل شيء من هناك قبل الذهاب إليه.`,
			opens: (host) => `يُفتح على ${host}. لا يُحمَّل شيء من هناك قبل الذهاب إليه.`,
			worth: 'لماذا يستحق وقتك',
			laurels: 'أكاليله',
			all: 'كل الأعمال',
			bring: 'للحضور مع رفقة',
		},
		events: {
			title: 'للحضور',
			description: 'ما سيفعله هؤلاء قريبًا.',
			lead: 'ما سيفعلونه قريبًا. يسعدهم حضورك، ومعرفة من أرسلك.',
			pastLead: 'ما سيفعلونه قريبًا وما فعلوه.',
			none: 'شهر هادئ',
			noneYet: 'متى كان لأحدهم ما يُحضر، ظهر هنا.',
			hear: 'لمعرفة القادم',
			subscribe: 'اشتراك من تقويمك',
			orFile: (link) => sentence`أو ${link}`,
			takeFile: 'أخذ الملف',
			past: 'ما مضى',
		},

		follow: {
			description: (owner) => `كل طرق معرفة الجديد من أكاليل ${owner}.`,
			heading: 'المتابعة',
			lead: 'تحمل الخلاصة كل إكليل جديد إلى قارئ الخلاصات: يكفي لصق عنوانها فيه. واحدة تكفي؛ الأولى فيها كل شيء. ويمكن متابعة هؤلاء أنفسهم حيث هم.',
			along: 'لنبقَ على صلة.',
			what: 'بمتابعة هذه الصفحة يصل كل إكليل جديد مع سببه. لا يُرسَل أي شيء آخر.',
			address: 'عنوان الخلاصة',
			copyAddress: 'نسخ العنوان',
			orInto: (readers) => sentence`أو مباشرة في ${readers}.`,
			inApp: 'قارئ على هذا الجهاز',
			all: 'كل الخلاصات',
			whatIsFeed: 'ما الخلاصة؟',
			aFeedIs:
				'عنوان يتفقده تطبيق قراءة نيابة عنك. يكفي لصقه في أي قارئ خلاصات (RSS) لتصل هذه الصفحة: بلا حساب لدينا، وبلا عنوان يُعطى.',
			everything: 'كل شيء',
			everythingNote: 'كل إكليل جديد. تقبل القارئات أيًّا منها؛ واحدة تكفي.',
			everybody: 'متابعة الجميع',
			everybodyNote: 'ملفات لبرامج أخرى، ملف لكل طريقة.',
			subscribe: 'اشتراك',
			orFile: 'أو أخذ الملف',
			byList: 'بحسب القائمة',
			byListNote: 'أكاليل من في قائمة واحدة.',
			byTopic: 'بحسب الموضوع',
			byTopicNote: 'أكاليل من يجمعهم موضوع.',
			byPerson: 'بحسب الشخص',
			byPersonNote: 'أكاليل شخص واحد.',
			theseLaurels: 'متابعة هذه الأكاليل',
		},

		email: {
			subscribe: 'بالبريد الإلكتروني',
			title: 'رسالة بريد',
			lead: 'أكاليل شهر كامل، جاهزة للإرسال. يمكن نسخها إلى رسالة أو نشرة بريدية، مع تغيير ما يلزم.',
			copy: 'نسخ الرسالة',
			text: 'نص فقط',
			code: 'صيغة HTML',
			fetched: 'يمكن لخدمات النشرات البريدية جلبها من هنا أيضًا: إنها دائمًا رسالة آخر شهر.',
		},

		kit: {
			title: 'للمشاركة مع الآخرين',
			getCard: 'إلى البطاقة',
			sendThem: 'إرسال شخصي',
			share: (name) => `مشاركة: ${name}`,
			description: (name) => `نصوص وبطاقات جاهزة للنشر عن ${name}.`,
			shareHub: 'مشاركة كل هذا',
			shareHubNote: 'هناك بطاقة ونص جاهزان للصفحة كلها.',
			passOn: (name) => sentence`للحديث عن ${name}`,
			sayIt: 'للمشاركة حيث أنت',
			lead: 'لكل مكان نخاطب فيه الناس نصه، وفيه يُسمى كلٌّ كما يُسمى هناك. كل شيء قابل للتغيير، وبأسلوبك أجمل.',
			words: `${number(1)}. النص`,
			network: 'الشبكة',
			postFor: (network) => `منشور لـ${network}`,
			count: (count, limit) => sentence`${count} من ${`${limit}`} حرف`,
			names: (names) => sentence`يُذكر فيه ${series(names)}`,
			shortened: (network) => `اختُصر ليناسب ${network}.`,
			copyWords: 'نسخ النص',
			open: (network) => `فتح ${network}`,
			alt: `${number(2)}. الوصف`,
			copyAlt: 'نسخ الوصف',
			altNote: 'يُلصق نصًّا بديلًا، ليصل إلى من لا يرى البطاقة أيضًا.',
			card: `${number(3)}. البطاقة`,
			format: 'المقاس',
			style: 'الأسلوب',
			download: 'تنزيل PNG',
			shareFile: 'مشاركة',
			goodFor: (width, height, places) => `${width} × ${height}. يناسب ${places}.`,
			all: 'أخذ كل البطاقات والنصوص (zip)',
			close: 'إغلاق',
			tellThem: 'للإخبار شخصيًّا',
			copyFor: (name) => `نسخ لـ${name}`,
			writeMail: 'كتابة رسالة',
			oneLaurel: 'أو مشاركة إكليل واحد',
			oneLaurelNote: 'لكل إكليل نصه وبطاقاته.',
			isThisYou: 'أهذه الصفحة عنك؟',
			yours: (tell) =>
				sentence`كل هذا لك: البطاقات والنصوص وعنوان صفحتك. وإن كان هناك ما ينبغي تغييره، أو كان الأفضل عندك ألا يظهر اسمك هنا، ${tell}، فيُغيَّر أو يُحذف.`,
			tell: (owner) => `يكفي إخبار ${owner}`,
			forYou:
				'فهذا لك إذن: البطاقة لعرضها، وشارة لموقعك، وشكر جاهز للنشر. وإن كان هناك ما ينبغي تغييره، أو كان الأفضل عندك ألا يظهر اسمك هنا، تكفي كلمة منك.',
			takeIt: 'أخذ ما هو لك',
			yourCard: 'بطاقتك',
			yourCardNote: 'للنشر، للطباعة، لختام محاضرة.',
			yourBadge: 'شارتك',
			badge: 'لموقعك. تعود إلى صفحتك هنا.',
			yourThanks: 'شكر للنشر',
			yourThanksNote: 'إن طاب لك ذلك. لا أحد ينتظره.',
			copy: 'نسخ',
			copied: 'نُسخ',
			byHand: 'النسخ بـ Ctrl+C',
			shareHere: 'مشاركة من هذا الجهاز',
			copyPicture: 'نسخ الصورة',
			notPossible: 'غير ممكن هنا: يمكن تنزيلها',
			formats: {
				wide: { name: 'عريض', goodFor: 'معاينات الروابط وLinkedIn وX وBluesky' },
				square: { name: 'مربع', goodFor: 'كل الشبكات' },
				tall: { name: 'طويل', goodFor: 'Instagram وThreads وLinkedIn' },
				story: { name: 'قصة', goodFor: 'القصص والحالات' },
			},
			styles: { paper: 'ورق', ink: 'حبر', colour: 'لون', mono: 'بسيط' },
			email: 'بريد',
			byNetwork: {
				linkedin: 'لا يقبل LinkedIn إلا الرابط: يُنسخ النص أولًا. وتُكتب @ مع الاسم للإشارة إلى شخص.',
				facebook: 'لا يقبل Facebook إلا الرابط: يُنسخ النص أولًا.',
				instagram: 'لا يُفتح Instagram بنص جاهز: تُنزَّل بطاقة ويُنسخ النص ثم يُنشران في التطبيق.',
				reddit: 'يقبل Reddit الرابط والعنوان: يُلصق النص تعليقًا.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}: ${words}`,
			laurels: (names, core) => `إكليل غار إلى ${row(names)}${core && ` ${core}`}`,
			praise: {
				thanks: (names, core) => `كل الشكر إلى ${row(names)}${core && ` ${core}`}`,
				recommendation: (names, core) => `توصية من القلب: ${row(names)}${core && `. إكليل غار ${core}`}`,
				'shout-out': (names, core) => `تحية إلى ${row(names)}${core && ` ${core}`}`,
				milestone: (names, core) => `تهانينا لـ${row(names)}${core && ` ${core}`}`,
				welcome: (names, core) => `أهلًا وسهلًا، ${row(names)}!${core && ` إكليل غار ${core}`}`,
			},
			thanks: (owner) => `شكرًا على إكليل الغار، ${row(owner)}!`,
			meet: (names, core) => `أقدّم لكم ${row(names)}${core && `: ${core}`}`,
			introduction: (first, others, core) => `تعارف بين ${row([first, ...others])}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`«${core}»${translation && `\n(«${translation}»)`}\n\n${row(names)}${source && `، ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\nبتقدير من ${owner}: ${row(names)}.` : ''}`,
			work: (title, type, names, core) => `«${title}»، ${type} من ${row(names)}.${core && ` ${core}`}`,
			told: (owner, story) => `${owner}: ${story}`,
			toSomebody: 'أحببتُ مشاركتك هذا.',
			signUp: (address) => `التفاصيل والتسجيل: ${address}`,
		},

		notes: {
			draftFor: (name) => `مسودة لـ${name}، لا يراها غيرك.`,
			dear: (name) => `تحية طيبة، ${name}،`,
			thanks: (owner) => `مع الشكر،\n${owner}`,
			seen: 'هل رأيت هذا؟ إنه عنك.',
			recognised: {
				person: (title) => `اسمك الآن في «${title}»، وأردت أن يصلك الخبر مني:`,
				work: (title, work) => `«${work}» يستحق أن يعرفه كثيرون، وهو الآن في «${title}»:`,
				thanks: (title) => `شكرتك علنًا في «${title}»، وأردت أن يصلك الخبر مني:`,
				recommendation: (title) => `كثيرًا ما أوصي بك، وهذه المرة كتابةً في «${title}»:`,
				'shout-out': (title) => `لم أستطع كتمان هذا، فكتبته في «${title}»:`,
				quote: (title) => `بقي في ذهني شيء من كلامك، فحفظته في «${title}» ليجده الآخرون:`,
				introduction: (title) => `وافق الجميع، والتعارف الآن في «${title}»:`,
				milestone: (title) => `تهانينا! سجّلت ذلك في «${title}» ليفرح الآخرون أيضًا:`,
				welcome: (title) => `يسعدني وجودك معنا، وقلت ذلك في «${title}» أيضًا:`,
			},
			recognisedBy: (by, title) => `إليك إكليل غار من ${by} في «${title}»، وأردت أن يصلك الخبر مني:`,
			kit: (address) => `ولمن يحب النشر: بطاقات ونصوص وشارة لموقعك هنا:\n${address}`,
			nothingExpected: (contact) =>
				`لا شيء مطلوب منك. إن أخطأتُ في شيء، أو كان الأفضل عندك ألا يظهر اسمك هناك، تكفي رسالة إليّ فأغيّره أو أحذفه: ${contact}`,
			mayIIntroduce: (others) => `هل من إذن بتعارف مع ${row(others)}؟`,
			introduce: (others) => `يسعدني تعريفك بـ${row(others)}.`,
			introduces: (by, others) => `لدى ${by} رغبة في تعريفك بـ${row(others)}.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`هل من إذن؟ تكفي كلمة نعم؛ وأسأل ${row(others)} السؤال نفسه. لا يُنشر التعارف في «${title}» إلا بعد موافقة الجميع، وليس قبلها. وإن كان الجواب لا، فلن يعلم بذلك أحد آخر.`,
			mayIRecognise: (title) => `هل من إذن بذكرك في «${title}»؟`,
			amongThem: (title, reason) =>
				`في «${title}» أذكر علنًا أشخاصًا أقدّر عملهم، ويسعدني وجودك بينهم${reason ? `، ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'مرفق الصفحة والبطاقة كما ستظهران، مع صورتك. يسعدني أن أعرف ما ينبغي تغييره.'
					: 'مرفق الصفحة والبطاقة كما ستظهران. يسعدني أن أعرف ما ينبغي تغييره.',
			mayIPublish: (hasPhoto, contact) =>
				`هل من إذن؟ تكفي كلمة نعم${hasPhoto ? '؛ ودونها لا تُعرض صورتك' : ''}. وإن كان الأفضل عندك ألا يظهر اسمك هناك، تكفي كلمة، فلا يُنشر عنك شيء: ${contact}`,
		},

		card: {
			from: (by) => `من ${by}`,
			laurelsTo: 'إكليل غار إلى',
			welcome: 'أهلًا،',
			meet: 'مع',
			and: 'وكذلك',
			by: (names) => `من ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `بجانب النص ${faces}`,
			faces: (names) => `وجوه ${names}`,
			portrait: (name, alt) => (alt ? `صورة ${name}: ${alt}` : `صورة ${name}`),
			initials: (name) => `الحروف الأولى من اسم ${name}`,
			both: (faces) => faces.join(' و'),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}، بتقدير من ${owner}`,
			topicBy: (topic, owner) => `أشخاص موضوعهم ${topic}، بتقدير من ${owner}`,
			peopleBy: (owner) => `أشخاص لهم تقدير عند ${owner}`,
			takenDown: 'حُذف',
			tookDown: 'ما كان هنا حُذف.',
			source: (names, source) => sentence`${names}، ${source}`,
			quote: (words, translation) => (translation ? `«${words}» («${translation}»)` : `«${words}»`),
		},

		calendar: {
			with: (names) => `مع ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `عبر الإنترنت: ${address}`,
		},

		files: {
			calendar: { label: 'تقويم', note: 'اشتراك من تطبيق تقويم: يظهر فيه ما سيفعله هؤلاء من تلقاء نفسه.' },
			directory: {
				label: 'بيانات الجميع',
				note: 'للمبرمجين والمبرمجات: الأسماء والأسباب والروابط بصيغة JSON، مع مخطط.',
			},
			mastodon: {
				label: 'الجميع على Mastodon',
				note: 'في Mastodon: التفضيلات، ثم الاستيراد، ثم قائمة المتابَعين، ثم هذا الملف: متابعة الجميع دفعة واحدة.',
			},
			profiles: {
				label: 'الحسابات بحسب الشبكة',
				note: 'عناوين الحسابات في شبكة واحدة، عنوان في كل سطر، لفتحها أو وضعها في قائمة هناك.',
			},
			text: {
				label: 'كل شيء نصًّا عاديًّا',
				note: 'لمساعدي الذكاء الاصطناعي: ما يوجد هنا، مع نسخة نصية من كل صفحة. يُعطى العنوان لأحدهم ثم يُسأل عن هؤلاء.',
			},
			blogroll: { label: 'قائمة المدونات', note: 'يُستورد هذا الملف في قارئ خلاصات: يتابع مدونة كل من له مدونة.' },
			peopleOf: (title) => `أشخاص «${title}»`,
			andMore: 'وغيرهم',
		},

		copies: {
			from: (hub, owner, page) => `من «${hub}» لـ${owner}: ${page}`,
			thisPage: 'هذه الصفحة',
			credit: (name, role) => (role ? `${name}، ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `أشخاص لهم تقدير عند ${owner}، ولماذا.`,
			lists: 'القوائم',
			latest: 'أحدث الأكاليل',
			feeds: 'الخلاصات',
			eachNew: 'كل إكليل جديد',
			asJson: 'الجميع بصيغة JSON',
		},
	};
};

const ordinals = ['أول', 'ثاني', 'ثالث', 'رابع', 'خامس'];
const placed = (place: number, thing: string): string => {
	if (place === -1) return `آخر ${thing}`;
	const ordinal = ordinals[Math.abs(place) - 1] ?? `${Math.abs(place)}`;
	return place < 0 ? `${ordinal} ${thing} من الآخر` : `${ordinal} ${thing}`;
};
/** A weekday without its article: كل ثلاثاء، أول ثلاثاء. */
const bare = (weekday: string): string => weekday.replace(/^ال/u, '');

/** One, two, three to ten, and more. */
const every = (one: string, two: string, few: string, many: string) => (count: number) =>
	count === 1 ? `كل ${one}` : count === 2 ? `كل ${two}` : `كل ${count} ${count <= 10 ? few : many}`;

const timesInAll = (count: number): string =>
	count === 1 ? 'مرة واحدة' : count === 2 ? 'مرتين' : `${count} ${count <= 10 ? 'مرات' : 'مرة'}`;

const repeats: RepeatWords = {
	every: {
		day: every('يوم', 'يومين', 'أيام', 'يومًا'),
		week: every('أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعًا'),
		month: every('شهر', 'شهرين', 'أشهر', 'شهرًا'),
		year: every('عام', 'عامين', 'أعوام', 'عامًا'),
	},
	weekly: (weekdays) => `كل ${weekdays.map(bare).join(' و')}`,
	workWeek: 'من الاثنين إلى الجمعة',
	workday: 'يوم من الاثنين إلى الجمعة',
	weekday: (name, place) => (place ? placed(place, bare(name)) : name),
	date: (date) => (date < 0 ? placed(date, 'يوم') : `يوم ${date}`),
	on: (often, days) => `${often}، ${days.startsWith('ال') ? 'يوم' : 'في'} ${days}`,
	both: (weekdays, dates) => `${weekdays} إذا وافق ${dates}`,
	picked: (picked, days) => picked.map((place) => placed(place, days)).join(' و'),
	of: (dates, months) => `${dates} ${months}`,
	during: (often, months) => `${often} في ${months}`,
	until: (often, day) => `${often} حتى ${day}`,
	times: (often, count) => `${often}، ${timesInAll(count)} في المجموع`,
};
