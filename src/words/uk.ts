import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { DayParts, Spoken } from './spoken.ts';

/**
 * The same in Ukrainian, with “ви”, which has no gender. Names stand as they are, in the nominative, and verbs are of the
 * present.
 */
export const ukrainian = (tools: Spoken): Catalogue => {
	const day = (date: string, parts?: DayParts) => tools.day(date, parts).replace(/\sр\.$/u, '');
	const spoken = { ...tools, day };
	const { number, list, series, plural } = spoken;
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) =>
		plural(count, { one: `${number(count)} людина`, few: `${number(count)} людини`, other: `${number(count)} людей` });
	const more = (count: number) =>
		plural(count, {
			one: `ще ${number(count)} людина`,
			few: `ще ${number(count)} людини`,
			other: `ще ${number(count)} людей`,
		});
	const laurels = (count: number) =>
		plural(count, { one: `${number(count)} лавр`, few: `${number(count)} лаври`, other: `${number(count)} лаврів` });
	/** A day after a word that bends it: `травня 2020`, `2020 року`. */
	const bent = (date: string) =>
		date.length === 4 ? `${day(date)} року` : date.length === 7 ? day(`${date}-01`).replace(/^1 /, '') : day(date);
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
		andMore: (count) => `і ${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'Рекомендація',
			thanks: 'Подяка',
			'shout-out': 'Оплески',
			quote: 'Слова на згадку',
			introduction: 'Знайомство',
			milestone: 'Віха',
			welcome: 'Вітання',
		},
		works: {
			talk: 'Доповідь',
			book: 'Книжка',
			article: 'Стаття',
			episode: 'Випуск',
			video: 'Відео',
			event: 'Подія',
			workshop: 'Воркшоп',
			chat: 'Розмова',
			course: 'Курс',
			project: 'Проєкт',
			cause: 'Добра справа',
		},

		praise: {
			begin: 'за …',
			example: 'за відповідь на кожне перше запитання',
			laurelsTo: (names) => `Лаври отримує ${names}`,
			laurels: (reason) => `Лаври ${reason}`,
			whole: (names, reason) => sentence`Лаври ${names.length > 1 ? 'отримують' : 'отримує'} ${names} ${reason}`,
			beforeReason: () => ' ',
			quoted: (names, words) => `${names}: «${words}»`,
			meet: (name) => `Знайомтеся: ${name}`,
			introduced: (first, others) => sentence`${first}, знайомтеся: ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}, знайомтеся: ${others}. ${reason}`,
			pair: (first, others) => sentence`${first}, знайомтеся: ${others}`,
			pairFor: (first, others, reason) => sentence`${first}, знайомтеся: ${others}. ${reason}`,
			welcome: (names) => sentence`Ласкаво просимо, ${names}.`,
			madeBy: (names) => sentence`— ${names}`,
			wordsOf: (names) => `Слова: ${names}`,
			given: {
				recommendation: (owner, date) => sentence`Рекомендує ${owner}, ${date}.`,
				thanks: (owner, date) => sentence`Дякує ${owner}, ${date}.`,
				'shout-out': (owner, date) => sentence`Аплодує ${owner}, ${date}.`,
				quote: (owner, date) => sentence`Зберігає ${owner}, ${date}.`,
				introduction: (owner, date) => sentence`Знайомить ${owner}, ${date}.`,
				milestone: (owner, date) => sentence`Святкує ${owner}, ${date}.`,
				welcome: (owner, date) => sentence`Вітає ${owner}, ${date}.`,
			},
			kindBy: (kind, by) => `${kind}: ${by}`,
			by: (owner, date, link) => sentence`${owner}, ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`Знайомить ${owner}, за згодою обох. ${date}.`
					: sentence`Знайомить ${owner}, за згодою всіх. ${date}.`,
			inAnswer: (to) => sentence`У відповідь: ${to}`,
			laurelCount: (count, since) => (since ? `${laurels(count)} з ${bent(since)}` : laurels(count)),
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `${clock}–${end}` : clock;
				return city ? `${hours} за місцевим часом (${city}, UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `до ${bent(last)}`, clock, repeats && `і ${repeats}`]
					.filter(Boolean)
					.join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats && `і ${repeats}`].filter(Boolean);
				return `${isAgain ? 'Наступного разу: ' : ''}${parts.join(', ')}.`;
			},
			online: 'онлайн',
			placeAndOnline: (place) => `${place} та онлайн`,
			repeats: (rule) => repeatsBy(repeatsIn(spoken), rule, spoken),
		},

		site: {
			site: 'Сайт',
			keptBy: (owner) => `веде ${owner}`,
			people: 'Люди',
			laurels: 'Лаври',
			pairs: 'Знайомства',
			works: 'Доробок',
			follow: 'Стежити',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'Перейти до вмісту',
			page: (title, page) => `${title}, сторінка ${number(page)}`,
			pages: 'Сторінки',
			pageNumber: (page) => `Сторінка ${number(page)}`,
			previous: 'Попередня сторінка',
			nextPage: 'Наступна сторінка',
			more: 'Більше',
			isThisYou: (contact) =>
				sentence`Це про вас? Кожна людина тут може попросити щось змінити або прибрати: ${contact}.`,
			notCounted: 'Без кукі та без підрахунку відвідувань.',
			counted: (by) => `Без кукі. Відвідування рахує ${by} і ні за ким не стежить.`,
			madeWith: (others) => sentence`Зроблено за допомогою Laurels, а також ${others}.`,
			madeByOthers: 'чужих шрифтів та емодзі',
			languages: 'Мови',
			asMarkdown: 'Ця сторінка в Markdown',
		},

		elsewhere: {
			home: (address) => sentence`Ця сторінка живе за адресою ${address}.`,
			forOwner: (line) =>
				sentence`Якщо вона ваша й має бути тут, допишіть ${line} у content/hub.md та опублікуйте її знову.`,
			asFile: (command) =>
				sentence`Відкрита як файл, сторінка не має оформлення: ${command} покаже сайт на цьому комп’ютері.`,
		},
		moved: {
			title: (name) => `${name}: нова адреса`,
			thisLaurel: 'Цей лавр',
			link: 'Перейти на нову сторінку',
		},
		notFound: {
			name: 'Не знайдено',
			description: 'Ця сторінка має нову адресу, або її вже немає.',
			title: 'Цей листок уже опав.',
			why: 'Сторінка має нову адресу, або людина вже не хоче тут бути. Усі інші досі на гілці.',
			people: 'Познайомитися з людьми',
			home: 'На головну сторінку',
		},

		ribbon: {
			draft: 'Чернетка: її бачите лише ви.',
			waitsUntil: (date) => `До ${bent(date)} це бачите лише ви.`,
			waitsFor: (names) => `Це бачите лише ви, доки не погодяться всі. Ще немає згоди: ${row(names)}.`,
			onlyYou: 'Це бачите лише ви.',
		},

		home: {
			tagline: 'Самотужки далеко не зайдеш.',
			description: (owner) => `Люди, яким дякує ${owner}, і за що.`,
			meetAll: (count) =>
				plural(count, {
					one: count === 1 ? 'Познайомитися' : `Познайомитися з усіма (${number(count)})`,
					other: `Познайомитися з усіма (${number(count)})`,
				}),
			latest: 'Найновіше',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => (count === 1 ? 'Перший лавр' : `Усі лаври (${number(count)})`),
			rounds: 'Цього тижня, роки тому',
			roundsNote: 'Деякі подяки не старіють.',
			allLists: (count) => `Усі списки (${number(count)})`,
			allEvents: 'Усе, що попереду',
			branch: 'На гілці',
			onTheBranch: (people) => sentence`На гілці, згори донизу: ${people}.`,
			firstLeaf: 'Перший листок за вами.',
			thisWeek: 'Цього тижня лаври отримує',
			lately: 'Найновіші лаври отримує',
			withOthers: (others, reason) => `а також ${row(others)}${reason && `, ${reason}`}`,
			readStory: 'Читати історію',
			meetThem: 'Познайомитися',
		},

		archive: {
			title: 'Найновіші лаври',
			description: (owner) => `Усе, за що вручає лаври ${owner}, від найновішого.`,
			years: 'Роки',
			latest: 'Найновіші',
			of: (date) => (date.length === 4 ? `Лаври ${bent(date)}` : `Лаври: ${day(date)}`),
			ofYear: (owner, year) => `Усе, за що вручає лаври ${owner}: ${year} рік.`,
			ofMonth: (names) => `Лаври: ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'Той самий місяць, рік',
			none: 'Лаврів ще немає',
			noneYet: (folder) => sentence`До першого бракує лише файлу в ${folder}.`,
		},
		citation: {
			draft: 'Чернетка. ',
			waits: 'Чекає свого дня. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}: ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'Дивитися знайомство',
			read: 'Читати й поширити',
			about: (names, date) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'Докладніше',
			whoIsWho: 'Хто є хто',
			askFirst: 'Спершу запитайте',
			whatFor: 'За що',
			see: 'Погляньте самі',
			passOnPair: 'Знаєте ще когось? Передайте далі',
			beforeAndAfter: 'До і після',
			before: 'До',
			after: 'Після',
			share: 'Що їх єднає',
			sameTopics: 'Ті самі теми',
			sameWork: 'Та сама робота',
			samePlace: 'Те саме місце',
			sameLists: 'Ті самі списки',
			meet: 'Познайомитися',
		},
		introductions: {
			description: (owner) => `Кого й чому знайомить ${owner}.`,
			lead: 'Люди, яким варто познайомитися і які сказали «так».',
			none: 'Знайомств ще немає',
			noneYet: 'Коли двом людям звідси варто познайомитися й обидві погодяться, вони з’являться тут разом.',
		},

		person: {
			description: (owner, name) => `${name}: за що відзначає ${owner}.`,
			sayIt: 'Вимова',
			pronouns: 'Займенники',
			also: 'Також',
			livesIn: 'Де живе',
			worksAs: 'Фах',
			lists: 'У списках',
			hereFor: 'Визнання',
			shareCard: 'Поширити картку',
			draft: 'Чернетка',
			story: 'Історія',
			words: 'Слова, які варто зберегти',
			thisLine: ' ці слова',
			find: (name) => `Де знайти: ${name}`,
			feed: 'Стрічка RSS',
			contact: 'Контакти',
			saveContact: 'Зберегти контакт',
			gave: (name) => `Лаври вручає ${name}`,
			others: 'Познайомтеся з іншими',
			othersNote: 'Люди, які тут поруч.',
			sprig: 'Гілочка',
			sprigNote: 'Щоразу новий листок. Вона досі росте.',
			meet: (names, reason) => `Знайомство: ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => (date.length === 10 ? ` від ${bent(date)}` : ` (${day(date)})`),
			tell: 'Розкажіть своїм.',
			card: 'Картка, яку покаже кожна мережа, коли ви вставите адресу цієї сторінки. Тексти для кожної мережі та інші формати теж готові.',
			wordsAndCards: 'Тексти й картки для поширення',
			download: 'Завантажити цю картку',
		},

		directory: {
			title: (count) =>
				plural(count, {
					one: `${number(count)} людина, яку варто знати`,
					few: `${number(count)} людини, яких варто знати`,
					other: `${number(count)} людей, яких варто знати`,
				}),
			description: (owner) => `Усі, кого відзначає ${owner}, за іменами.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)}; відзначає ${owner}.`,
			topic: (owner, topic) => `Люди, яких відзначає ${owner}. Тема: ${topic}.`,
			letters: 'За літерами',
			listsAndTopics: 'Списки й теми',
			byList: 'Список',
			byTopic: 'Тема',
			everyone: 'Усі',
			allTopics: 'Усі теми',
			followOne: (name) => `Стежити за «${name}»`,
			shareList: 'Поширити цей список',
			people,
			waysOn: 'Інші списки й теми',
			findOrGoOn: 'Знайти когось або глянути інші списки й теми',
			follow: 'Стежити',
			findHere: 'Знайти когось тут',
			byChance: 'Випадкова людина',
			none: 'Тут ще нікого немає',
			noneYet: (folder) => sentence`До першого імені бракує лише файлу в ${folder}.`,
		},
		lists: {
			title: 'Списки',
			description: (owner) => `Як пізнати людей, яких відзначає ${owner}.`,
			lead: 'Різні шляхи до цих людей. Багато хто є в кількох списках.',
			none: 'Списків ще немає',
			noneYet: 'Люди, яких щось єднає, зібрані тут під однією назвою.',
		},
		topics: {
			title: 'Теми',
			description: (owner) => `Чим живуть люди, яких відзначає ${owner}.`,
			lead: 'Чим живуть ці люди, від А до Я.',
			none: 'Тем ще немає',
			noneYet: 'Щойно в профілях буде сказано, що для кого важливо, люди з’являться тут за темами.',
		},
		search: {
			words: 'Знайти людину',
			example: 'Ім’я, місце, заняття',
			button: 'Шукати',
			place: 'Місце',
			anywhere: 'Будь-де',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'Нікого не знайдено',
			tryThis:
				'Спробуйте менше слів, місце або заняття. Імена можна писати рідним письмом чи латинкою, з діакритикою або без неї.',
			showEveryone: 'Показати всіх',
			showMore: 'Показати більше',
			waiting: 'Шукаємо',
			failed: 'Пошук не завантажився: оновіть сторінку або перегляньте всіх.',
			about: (name) => sentence`Про «${name}»`,
			found: (count, shown) =>
				plural(count, {
					one: sentence`${shown} людина`,
					few: sentence`${shown} людини`,
					other: sentence`${shown} людей`,
				}),
			foundFirst: (count, shown) =>
				plural(count, {
					one: sentence`Поки що ${shown} людина`,
					few: sentence`Поки що ${shown} людини`,
					other: sentence`Поки що ${shown} людей`,
				}),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`За запитом «${words}» нікого немає. Схоже: ${shown} людина`,
					few: sentence`За запитом «${words}» нікого немає. Схоже: ${shown} людини`,
					other: sentence`За запитом «${words}» нікого немає. Схоже: ${shown} людей`,
				}),
		},

		wall: {
			title: (list) => `Обличчя: ${list}`,
			description: (count, owner) => `${people(count)}; відзначає ${owner}.`,
			put: 'Розмістіть ці обличчя на своєму сайті',
			upToDate: (picture, page) =>
				sentence`Вони завжди актуальні: як ${picture} або ${page}, де кожне обличчя є посиланням.`,
			picture: 'зображення',
			page: 'сторінка',
			alt: (title, names, others) => `${title}: ${plain(series(names))}${others > 0 ? ` і ${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `Лаври вручає ${owner}`,
			title: (owner, name) => `Лаври отримує ${name}, вручає ${owner}`,
		},
		snippet: { html: 'Для вебсторінки (HTML)', markdown: 'Для README (Markdown)' },

		work: {
			title: 'Що вони роблять',
			description: 'Що створюють і роблять ці люди: доповіді, книжки, випуски, проєкти, добрі справи.',
			none: 'Тут ще порожньо',
			noneYet: (folder) => sentence`Доповідь, книжка, добра справа: усе це файли в ${folder}.`,
			typeBy: (type, names) => `${type}: ${names}`,
			describedBy: (type, names) => `${type}: ${names}.`,
			by: (people) => sentence`Хто за цим стоїть: ${people}.`,
			with: (people) => sentence`У програмі: ${people}.`,
			when: 'Коли',
			wasOn: 'Коли було',
			out: 'Дата виходу',
			where: 'Де',
			online: 'Онлайн',
			from: 'Видає',
			seeWhatItWas: 'Подивитися, що це було',
			go: {
				watch: 'Дивитися',
				read: 'Читати',
				listen: 'Слухати',
				come: 'Прийти',
				join: 'Долучитися',
				give: 'Підтримати',
				look: 'Поглянути',
			},
			ahead: 'Незабаром',
			made: 'Почитати, подивитися, послухати',
			addToCalendar: 'Додати в календар',
			play: (title) => `Відтворити «${title}»`,
			see: (title) => `Дивитися «${title}»`,
			plays: (host) => `Відтворює ${host}. Звідти нічого не завантажується, доки ви туди не перейдете.`,
			opens: (host) => `Відкриває ${host}. Звідти нічого не завантажується, доки ви туди не перейдете.`,
			worth: 'Чому це варте вашого часу',
			laurels: 'Лаври за це',
			all: 'Увесь доробок',
			bring: 'Візьміть когось із собою',
		},
		events: {
			title: 'Приходьте',
			description: 'Що ці люди роблять найближчим часом.',
			lead: 'Що вони роблять найближчим часом. Завітайте й скажіть, від кого дізналися.',
			pastLead: 'Що вони роблять найближчим часом і що вже позаду.',
			none: 'Тихий місяць',
			noneYet: 'Коли хтось із цих людей кудись запросить, подія з’явиться тут.',
			hear: 'Дізнатися про наступну подію',
			subscribe: 'Підписатися в календарі',
			orFile: (link) => sentence`або ${link}`,
			takeFile: 'взяти файл',
			past: 'Минулі події',
		},

		follow: {
			description: (owner) => `Як не пропустити лаври, які вручає ${owner}.`,
			heading: 'Будьте в курсі',
			lead: 'Стрічка RSS приносить кожен новий лавр у ваш читач: просто вставте туди її адресу. Однієї досить; у першій є все. Або стежте за всіма цими людьми там, де буваєте самі.',
			along: 'Будьте в курсі.',
			what: 'Стежте за цією сторінкою, і кожен новий лавр прийде до вас разом із причиною. Більше нічого не надсилається.',
			address: 'Адреса стрічки',
			copyAddress: 'Копіювати адресу',
			orInto: (readers) => sentence`Або одразу сюди: ${readers}.`,
			inApp: 'читач на цьому пристрої',
			all: 'Усі стрічки',
			whatIsFeed: 'Що таке стрічка RSS?',
			aFeedIs:
				'Адреса, до якої застосунок для читання навідується за вас. Вставте її в будь-який читач RSS, і ця сторінка сама приходитиме до вас: без облікового запису в нас і без жодної вашої адреси.',
			everything: 'Усе',
			everythingNote: 'Кожен новий лавр. Читач прийме будь-яку з них; оберіть одну.',
			everybody: 'Стежити за всіма',
			everybodyNote: 'Файли для інших програм, по одному на кожен спосіб.',
			subscribe: 'Підписатися',
			orFile: 'або взяти файл',
			byList: 'За списками',
			byListNote: 'Лаври людям з одного списку.',
			byTopic: 'За темами',
			byTopicNote: 'Лаври людям з однієї теми.',
			byPerson: 'За людьми',
			byPersonNote: 'Лаври одній людині.',
			theseLaurels: 'Стежити за цими лаврами',
		},

		email: {
			subscribe: 'Отримувати поштою',
			title: 'Як лист',
			lead: 'Лаври за місяць, готові до надсилання. Скопіюйте їх у свій лист або розсилку й змініть, що хочете.',
			copy: 'Копіювати лист',
			text: 'Лише текст',
			code: 'Його HTML',
			fetched: 'Служби розсилок теж можуть брати його звідси: це завжди лист за останній місяць.',
		},

		kit: {
			title: 'Передайте далі',
			getCard: 'Узяти картку',
			sendThem: 'Надіслати цій людині',
			share: (name) => `Поширити: ${name}`,
			description: (name) => `${name}: готові тексти й картки для дописів.`,
			shareHub: 'Поширити все разом',
			shareHubNote: 'Картка й текст про всю сторінку готові.',
			passOn: (name) => sentence`Розкажіть: ${name}`,
			sayIt: 'Скажіть це там, де ви є',
			lead: 'Оберіть, де ви говорите з людьми. У тексті кожну людину названо так, як її звати саме там; змінюйте, що хочете, вашим голосом буде краще.',
			words: '1. Текст',
			network: 'Мережа',
			postFor: (network) => `Допис: ${network}`,
			count: (count, limit) => sentence`${count} з ${`${limit}`} знаків`,
			names: (names) => sentence`Згадує: ${series(names)}`,
			shortened: (network) => `Скорочено, щоб прийняла мережа ${network}.`,
			copyWords: 'Копіювати текст',
			open: (network) => `Відкрити ${network}`,
			alt: '2. Опис',
			copyAlt: 'Копіювати опис',
			altNote: 'Вставте його як альтернативний текст, щоб картка дійшла й до тих, хто її не бачить.',
			card: '3. Картка',
			format: 'Формат',
			style: 'Стиль',
			download: 'Завантажити PNG',
			shareFile: 'Поширити',
			goodFor: (width, height, places) => `${width} × ${height}. Підходить: ${places}.`,
			all: 'Узяти всі картки й тексти (zip)',
			close: 'Закрити',
			tellThem: 'Дайте їм знати',
			copyFor: (name) => `Копіювати (${name})`,
			writeMail: 'Написати листа',
			oneLaurel: 'Або поширте один лавр',
			oneLaurelNote: 'Кожен має власні тексти й картки.',
			isThisYou: 'Це про вас?',
			yours: (tell) =>
				sentence`Усе це ваше: картки, тексти, адреса вашої сторінки. Якщо щось варто сказати інакше або вам краще тут не бути, ${tell}, і це буде змінено або прибрано.`,
			tell: (owner) => `напишіть (${owner})`,
			forYou:
				'Тоді це ваше: картка, щоб показати, відзнака для вашого сайту й готова подяка для допису. Якщо щось варто сказати інакше або вам краще тут не бути, скажіть, і так буде.',
			takeIt: 'Візьміть своє',
			yourCard: 'Ваша картка',
			yourCardNote: 'Для допису, для друку, на останній слайд.',
			yourBadge: 'Ваша відзнака',
			badge: 'Для вашого сайту. Веде назад, на сторінку про вас.',
			yourThanks: 'Подяка для допису',
			yourThanksNote: 'Лише якщо хочеться. Ніхто на неї не чекає.',
			copy: 'Копіювати',
			copied: 'Скопійовано',
			byHand: 'Натисніть Ctrl+C',
			shareHere: 'Поширити з цього пристрою',
			copyPicture: 'Копіювати зображення',
			notPossible: 'Тут не вийде: завантажте його',
			formats: {
				wide: { name: 'Широка', goodFor: 'прев’ю посилань, LinkedIn, X, Bluesky' },
				square: { name: 'Квадратна', goodFor: 'будь-яка мережа' },
				tall: { name: 'Висока', goodFor: 'Instagram, Threads і LinkedIn' },
				story: { name: 'Сторіс', goodFor: 'сторіс і статуси' },
			},
			styles: { paper: 'Папір', ink: 'Чорнило', colour: 'Колір', mono: 'Простий' },
			email: 'Пошта',
			byNetwork: {
				linkedin: 'LinkedIn приймає лише адресу: спершу скопіюйте текст. Щоб позначити людину, введіть @ та ім’я.',
				facebook: 'Facebook приймає лише адресу: спершу скопіюйте текст.',
				instagram:
					'Instagram не відкривається з готовим текстом: завантажте картку, скопіюйте текст і опублікуйте їх у застосунку.',
				reddit: 'Reddit приймає адресу й заголовок: текст вставте як коментар.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}: ${words}`,
			laurels: (names, core) =>
				`Лаври ${names.length > 1 ? 'отримують' : 'отримує'} ${row(names)}${core && ` ${core}`}`,
			praise: {
				thanks: (names, core) => `${row(names)}, дякуємо${core && ` ${core}`}`,
				recommendation: (names, core) => `Радимо познайомитися: ${row(names)}${core && `, ${core}`}`,
				'shout-out': (names, core) => `Браво, ${row(names)}!${core && ` Лаври ${core}`}`,
				milestone: (names, core) => `Вітаємо, ${row(names)}!${core && ` Лаври ${core}`}`,
				welcome: (names, core) => `Ласкаво просимо, ${row(names)}!${core && ` Лаври ${core}`}`,
			},
			thanks: (owner) => `${row(owner)}, дякую за лаври!`,
			meet: (names, core) => `Знайомтеся: ${row(names)}${core && `. ${core}`}`,
			introduction: (first, others, core) => `${first}, знайомтеся: ${row(others)}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`«${core}»${translation && `\n(«${translation}»)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${owner} відзначає: ${row(names)}.` : ''}`,
			work: (title, type, names, core) => `«${title}». ${type}: ${row(names)}.${core && ` ${core}`}`,
			told: (owner, story) => `${owner}: ${story}`,
			toSomebody: 'Думаю, вам це сподобається.',
			signUp: (address) => `Подробиці й реєстрація: ${address}`,
		},

		notes: {
			draftFor: (name) => `Чернетка (${name}). Більше її ніхто не бачить.`,
			dear: (name) => `Вітаю, ${name}!`,
			thanks: (owner) => `Із вдячністю\n${owner}`,
			seen: 'Чи бачили ви це? Це про вас.',
			recognised: {
				person: (title) => `Тепер ви на сторінці «${title}», і мені хочеться сказати вам про це особисто:`,
				work: (title, work) => `«${work}» варто побачити більшій кількості людей, тож тепер це на сторінці «${title}»:`,
				thanks: (title) => `На сторінці «${title}» я дякую вам публічно, і мені хочеться сказати вам про це особисто:`,
				recommendation: (title) => `Я давно раджу вас іншим, а тепер і письмово, на сторінці «${title}»:`,
				'shout-out': (title) => `Не можу тримати це при собі, тож тепер це на сторінці «${title}»:`,
				quote: (title) => `Ваші слова залишилися зі мною. Я зберігаю їх на сторінці «${title}», де їх знайдуть інші:`,
				introduction: (title) => `Усі погодилися, тож це вже на сторінці «${title}»:`,
				milestone: (title) => `Вітаю! Я відзначаю це на сторінці «${title}», щоб раділи й інші:`,
				welcome: (title) => `Добре, що ви з нами. Про це я кажу й на сторінці «${title}»:`,
			},
			recognisedBy: (by, title) =>
				`${by} вручає вам лаври на сторінці «${title}», і мені хочеться сказати вам про це особисто:`,
			kit: (address) => `Якщо захочете поширити, тут є картки, тексти й відзнака для вашого сайту:\n${address}`,
			nothingExpected: (contact) =>
				`Вам нічого не треба робити. Якщо щось не так або вам краще там не бути, напишіть мені, і я це зміню чи приберу: ${contact}`,
			mayIIntroduce: (others) => `Можна вас познайомити? Це ${row(others)}.`,
			introduce: (others) => `Хочу вас познайомити: це ${row(others)}.`,
			introduces: (by, others) => `${by} хоче вас познайомити: це ${row(others)}.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`Можна? Досить короткого «так»; про те саме я питаю й іншу сторону (${row(others)}). На сторінці «${title}» це з’явиться лише тоді, коли погодяться всі, не раніше. Якщо не хочете, ніхто інший про це не дізнається.`,
			mayIRecognise: (title) => `Можна відзначити вас на сторінці «${title}»?`,
			amongThem: (title, reason) =>
				`На сторінці «${title}» я публічно відзначаю людей, чию працю ціную. Хочу відзначити там і вас${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'У вкладенні сторінка й картка, якими вони будуть, із вашим фото. Скажіть, що варто написати інакше.'
					: 'У вкладенні сторінка й картка, якими вони будуть. Скажіть, що варто написати інакше.',
			mayIPublish: (hasPhoto, contact) =>
				`Можна? Досить короткого «так»${hasPhoto ? '; без нього вашого фото не буде видно' : ''}. Якщо вам краще там не бути, скажіть мені, і про вас нічого не буде опубліковано: ${contact}`,
		},

		card: {
			from: (by) => `Від: ${by}`,
			laurelsTo: 'Лаври отримує',
			welcome: 'Ласкаво просимо,',
			meet: 'знайомтеся:',
			and: 'та',
			by: (names) => `Хто за цим стоїть: ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `Поруч зі словами: ${faces}`,
			faces: (names) => `обличчя (${names})`,
			portrait: (name, alt) => (alt ? `портрет (${name}): ${alt}` : `портрет (${name})`),
			initials: (name) => `ініціали (${name})`,
			both: (faces) => faces.join(' і '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}: відзначає ${owner}`,
			topicBy: (topic, owner) => `${topic}: люди, яких відзначає ${owner}`,
			peopleBy: (owner) => `Люди, яких відзначає ${owner}`,
			takenDown: 'Прибрано',
			tookDown: 'Те, що тут було, прибрано.',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `«${words}» («${translation}»)` : `«${words}»`),
		},

		calendar: {
			with: (names) => `У програмі: ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `Онлайн: ${address}`,
		},

		files: {
			calendar: {
				label: 'Календар',
				note: 'Підпишіться на нього у своєму календарі: те, що ці люди роблять найближчим часом, з’являтиметься саме.',
			},
			directory: {
				label: 'Усі як дані',
				note: 'Для тих, хто програмує: імена, причини й посилання у форматі JSON, зі схемою.',
			},
			mastodon: {
				label: 'Усі в Mastodon',
				note: 'У Mastodon оберіть «Налаштування», далі «Імпорт», далі «Список підписок» і додайте цей файл: ви стежитимете за всіма одразу.',
			},
			profiles: {
				label: 'Профілі за мережами',
				note: 'Адреси всіх профілів в одній мережі, по одній у рядку, щоб відкрити їх або внести там до списку.',
			},
			text: {
				label: 'Усе простим текстом',
				note: 'Для ШІ-помічників: що тут є, з текстовою копією кожної сторінки. Дайте одному з них адресу й розпитайте про цих людей.',
			},
			blogroll: {
				label: 'Перелік блогів',
				note: 'Імпортуйте цей файл у читач RSS: він стежитиме за блогами всіх, хто їх веде.',
			},
			peopleOf: (title) => `Люди зі списку «${title}»`,
			andMore: 'І не тільки',
		},

		copies: {
			from: (hub, owner, page) => `Зі сторінки «${hub}», яку веде ${owner}: ${page}`,
			thisPage: 'ця сторінка',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `Люди, яких відзначає ${owner}, і за що.`,
			lists: 'Списки',
			latest: 'Найновіші лаври',
			feeds: 'Стрічки RSS',
			eachNew: 'кожен новий лавр',
			asJson: 'усі у форматі JSON',
		},
	};
};

/** On days, after a vowel: в середу, but у вівторок. */
const on = (days: string): string => `${/^[вф]/.test(days) ? 'у' : 'в'} ${days}`;
const accusative = (weekday: string): string => weekday.replace(/а$/, 'у').replace(/я$/, 'ю');

/** How a weekday ends after “що”: щовівторка, щосереди. */
const endings = [
	[/ок$/, 'ка'],
	[/р$/, 'рга'],
	[/а$/, 'и'],
	[/я$/, 'і'],
] as const;

function each(weekday: string): string {
	const [ending = '', bent = ''] = endings.find(([ending]) => ending.test(weekday)) ?? [];
	return `що${weekday.replace(ending, bent)}`;
}

const places: Record<number, [masculine: string, feminine: string]> = {
	1: ['перший', 'першу'],
	2: ['другий', 'другу'],
	3: ['третій', 'третю'],
	4: ['четвертий', 'четверту'],
	5: ['п’ятий', 'п’яту'],
	[-1]: ['останній', 'останню'],
	[-2]: ['передостанній', 'передостанню'],
};

/** Which one, for a day that is bent already: першу середу. */
function placed(place: number, day: string): string {
	const form = /[ую]$/.test(day) ? 1 : 0;
	if (places[place]) return `${places[place][form]} ${day}`;
	return place < 0 ? `${places[-place]?.[form] ?? -place} з кінця ${day}` : `${place}-й ${day}`;
}

const dates: Record<number, string> = { [-1]: 'останнього дня', [-2]: 'передостаннього дня' };

/** One, two to four, and more: щотижня, кожні 2 тижні, кожні 5 тижнів. */
const every =
	({ plural }: Spoken, one: string, few: string, many: string) =>
	(count: number): string =>
		count === 1 ? one : `кожні ${plural(count, { few: `${count} ${few}`, other: `${count} ${many}` })}`;

const repeatsIn = (spoken: Spoken): RepeatWords => ({
	every: {
		day: every(spoken, 'щодня', 'дні', 'днів'),
		week: every(spoken, 'щотижня', 'тижні', 'тижнів'),
		month: every(spoken, 'щомісяця', 'місяці', 'місяців'),
		year: every(spoken, 'щороку', 'роки', 'років'),
	},
	weekly: (weekdays) => weekdays.map(each).join(' і '),
	workWeek: 'щодня з понеділка до п’ятниці',
	workday: 'в будній день',
	weekday: (name, place) => on(place ? placed(place, accusative(name)) : accusative(name)),
	date: (date) => (date < 0 ? (dates[date] ?? `${-date}-го дня з кінця`) : `${date}-го числа`),
	on: (often, days) => `${often} ${/в$/.test(often) ? days.replace(/^в /, 'у ') : days}`,
	both: (weekdays, dates) => `${weekdays} ${dates}`,
	picked: (picked, days) => picked.map((place) => on(placed(place, days.replace(/^[ув] /, '')))).join(' і '),
	of: (dates, months) => `${dates.replaceAll('-го числа', '')} ${genitive(months, spoken)}`,
	during: (often, months) => `${often} (${months})`,
	until: (often, day) => `${often} до ${day}`,
	times: (often, count) =>
		`${often}, усього ${spoken.plural(count, { one: `${count} раз`, few: `${count} рази`, other: `${count} разів` })}`,
});

/** Months after the number of a day: травня. */
const genitive = (months: string, { day, month }: Spoken): string =>
	Array.from({ length: 12 }, (_, at) => at + 1).reduce(
		(row, one) =>
			row.replace(month(one), day(`2026-${`${one}`.padStart(2, '0')}-01`, { year: false }).replace(/^1 /, '')),
		months,
	);
