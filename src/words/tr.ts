import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/**
 * The same in Turkish, with “siz”; buttons are short, as is usual. Names and days take no endings: what would need one is
 * said with a word of its own. Reasons end with “için”, so a mark parts them from the names before.
 */
export const turkish = (spoken: Spoken): Catalogue => {
	const { number, day, list, series } = spoken;
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) => `${number(count)} kişi`;
	const more = (count: number) => `${number(count)} kişi daha`;
	/** By a word that takes the ending: `1 Mayıs 2026 tarihinden beri`. */
	const since = (date: string) => {
		if (date.length === 4) return `${day(date)} yılından beri`;
		if (date.length === 7) return `${date.slice(0, 4)} yılının ${day(date, { year: false })} ayından beri`;
		return `${day(date)} tarihinden beri`;
	};
	return {
		number,
		day,
		list,
		series,
		forms: spoken.forms,
		quotation: (text) => `“${text}”`,
		fullStop: '. ',
		names: row,
		more,
		andMore: (count) => `ve ${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'Tavsiye',
			thanks: 'Teşekkür',
			'shout-out': 'Alkış',
			quote: 'Saklamaya değer bir söz',
			introduction: 'Tanışma',
			milestone: 'Dönüm noktası',
			welcome: 'Hoş geldiniz',
		},
		works: {
			talk: 'Konuşma',
			book: 'Kitap',
			article: 'Makale',
			episode: 'Bölüm',
			video: 'Video',
			event: 'Etkinlik',
			workshop: 'Atölye',
			chat: 'Sohbet',
			course: 'Kurs',
			project: 'Proje',
			cause: 'İyilik hareketi',
		},

		praise: {
			begin: '… için',
			example: 'yeni gelen herkesin ilk sorusunu yanıtladığı için',
			laurelsTo: (names) => `Defne tacı: ${names}`,
			laurels: (reason) => `Defne tacı, ${reason}`,
			whole: (names, reason) => sentence`Defne tacı: ${names}, ${reason}`,
			beforeReason: () => ', ',
			quoted: (names, words) => `${names}: “${words}”`,
			meet: (name) => `${name} ile tanışın`,
			introduced: (first, others) => sentence`${first}, ${others} ile tanışın`,
			introducedFor: (first, others, reason) => sentence`${first}, ${others} ile tanışın. ${reason}`,
			pair: (first, others) => sentence`${first} ile ${others}`,
			pairFor: (first, others, reason) => sentence`${first} ile ${others}. ${reason}`,
			welcome: (names) => sentence`Hoş geldiniz, ${names}.`,
			madeBy: (names) => sentence`– ${names}`,
			wordsOf: (names) => `Sözün sahibi: ${names}`,
			given: {
				recommendation: (owner, date) => sentence`Tavsiye eden: ${owner}, ${date}.`,
				thanks: (owner, date) => sentence`Teşekkür eden: ${owner}, ${date}.`,
				'shout-out': (owner, date) => sentence`Alkışlayan: ${owner}, ${date}.`,
				quote: (owner, date) => sentence`Saklayan: ${owner}, ${date}.`,
				introduction: (owner, date) => sentence`Tanıştıran: ${owner}, ${date}.`,
				milestone: (owner, date) => sentence`Kutlayan: ${owner}, ${date}.`,
				welcome: (owner, date) => sentence`Karşılayan: ${owner}, ${date}.`,
			},
			kindBy: (kind, by) => `${kind}: ${by}`,
			by: (owner, date, link) => sentence`${owner}, ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`Tanıştıran: ${owner}, her ikisinin de onayıyla. ${date}.`
					: sentence`Tanıştıran: ${owner}, herkesin onayıyla. ${date}.`,
			inAnswer: (to) => sentence`Yanıtlanan: ${to}`,
			laurelCount: (count, from) => `${from ? `${since(from)} ` : ''}${number(count)} defne tacı`,
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `saat ${clock}–${end}` : `saat ${clock}`;
				return city ? `${hours}, ${city} saatiyle (UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `bitiş: ${day(last)}`, clock, repeats && `sonra ${repeats}`]
					.filter(Boolean)
					.join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats && `sonra ${repeats}`].filter(Boolean);
				return `${isAgain ? 'Bir sonraki: ' : ''}${parts.join(', ')}.`;
			},
			online: 'çevrim içi',
			placeAndOnline: (place) => `${place} ve çevrim içi`,
			repeats: (rule) => repeatsBy(repeats, rule, spoken),
		},

		site: {
			site: 'Site',
			keptBy: (owner) => `hazırlayan: ${owner}`,
			people: 'Kişiler',
			laurels: 'Defne taçları',
			pairs: 'Tanışmalar',
			works: 'Eserler',
			follow: 'Takip',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'İçeriğe geç',
			page: (title, page) => `${title}, sayfa ${number(page)}`,
			pages: 'Sayfalar',
			pageNumber: (page) => `Sayfa ${number(page)}`,
			previous: 'Önceki sayfa',
			nextPage: 'Sonraki sayfa',
			more: 'Daha fazla',
			isThisYou: (contact) =>
				sentence`Bu siz misiniz? Burada yer alan herkes bir değişiklik yapılmasını veya çıkarılmayı isteyebilir: ${contact}.`,
			notCounted: 'Çerez yok, sayaç yok.',
			counted: (by) => `Çerez yok. Ziyaretleri kimseyi izlemeyen ${by} sayıyor.`,
			madeWith: (others) => sentence`Laurels ile, bir de ${others} hazırlandı.`,
			madeByOthers: 'başkalarının yazı tipleri ve emojileriyle',
			languages: 'Diller',
			asMarkdown: 'Bu sayfanın Markdown hâli',
		},

		elsewhere: {
			home: (address) => sentence`Bu sayfanın evi: ${address}.`,
			forOwner: (line) =>
				sentence`Sayfa sizinse ve burada duracaksa content/hub.md dosyasına ${line} yazıp yeniden yayımlayın.`,
			asFile: (command) =>
				sentence`Dosya olarak açıldığı için biçimi görünmüyor: ${command} komutu siteyi bu bilgisayarda gösterir.`,
		},
		moved: {
			title: (name) => `${name} taşındı`,
			thisLaurel: 'Bu defne tacı',
			link: 'Yeni sayfaya git',
		},
		notFound: {
			name: 'Bulunamadı',
			description: 'Bu sayfa taşındı ya da artık burada değil.',
			title: 'Bu yaprak düştü.',
			why: 'Sayfa taşındı ya da bu kişi artık burada yer almak istemedi. Diğer herkes hâlâ dalda.',
			people: 'Kişilerle tanışın',
			home: 'Ana sayfaya git',
		},

		ribbon: {
			draft: 'Taslak: yalnızca siz görüyorsunuz.',
			waitsUntil: (date) => `Bunu yalnızca siz görüyorsunuz: ${day(date)} tarihini bekliyor.`,
			waitsFor: (names) => `Herkes onaylayana kadar bunu yalnızca siz görüyorsunuz. Onayı beklenen: ${row(names)}.`,
			onlyYou: 'Bunu yalnızca siz görüyorsunuz.',
		},

		home: {
			tagline: 'Kimse tek başına bir yere varamaz.',
			description: (owner) => `${owner} kimlere, neden minnettar.`,
			meetAll: (count) => (count === 1 ? 'Tanışın' : `Hepsiyle tanışın (${number(count)})`),
			latest: 'En yeniler',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => (count === 1 ? 'İlk defne tacı' : `Bütün defne taçları (${number(count)})`),
			rounds: 'Yıllar önce bu hafta',
			roundsNote: 'Bazı teşekkürler eskimez.',
			allLists: (count) => `Bütün listeler (${number(count)})`,
			allEvents: 'Yaklaşan her şey',
			branch: 'Dalın üzerinde',
			onTheBranch: (people) => sentence`Dalın üzerinde, yukarıdan aşağıya: ${people}.`,
			firstLeaf: 'İlk yaprak sizden.',
			thisWeek: 'Bu haftanın defne tacı',
			lately: 'En son defne tacı',
			withOthers: (others, reason) => `${row(others)} ile birlikte${reason && `, ${reason}`}`,
			readStory: 'Hikâyeyi okuyun',
			meetThem: 'Tanışın',
		},

		archive: {
			title: 'En yeni defne taçları',
			description: (owner) => `${owner} kimlere, ne için defne tacı verdi: en yeniden eskiye.`,
			years: 'Yıllar',
			latest: 'En son',
			of: (date) => `Defne taçları: ${day(date)}`,
			ofYear: (owner, year) => `${owner} ${year} yılında kimlere, ne için defne tacı verdi.`,
			ofMonth: (names) => `Defne tacı: ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'Aynı ay, başka yıllar',
			none: 'Henüz defne tacı yok',
			noneYet: (folder) => sentence`İlki için ${folder} klasöründe bir dosya yeter.`,
		},
		citation: {
			draft: 'Taslak. ',
			waits: 'Gününü bekliyor. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}: ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'Tanışmayı görün',
			read: 'Okuyun ve paylaşın',
			about: (names, date) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'Uzun hâli',
			whoIsWho: 'Kim kimdir',
			askFirst: 'Önce onlara sorun',
			whatFor: 'Ne için',
			see: 'Kendiniz görün',
			passOnPair: 'Aklınıza bir üçüncü kişi mi geldi? Ona da iletin',
			beforeAndAfter: 'Öncesi ve sonrası',
			before: 'Öncesi',
			after: 'Sonrası',
			share: 'Ortak yanları',
			sameTopics: 'Aynı konular',
			sameWork: 'Aynı eser',
			samePlace: 'Aynı yer',
			sameLists: 'Aynı listeler',
			meet: 'Tanışın',
		},
		introductions: {
			description: (owner) => `${owner} kimleri, neden tanıştırdı.`,
			lead: 'Tanışması gereken ve buna evet diyen kişiler.',
			none: 'Henüz tanışma yok',
			noneYet: 'Buradaki iki kişinin tanışması iyi olacaksa ve ikisi de kabul ederse burada yan yana görünürler.',
		},

		person: {
			description: (owner, name) => `${name}: ${owner} neden takdir ediyor.`,
			sayIt: 'Okunuşu',
			pronouns: 'Zamirler',
			also: 'Diğer adları',
			livesIn: 'Yaşadığı yer',
			worksAs: 'İşi',
			lists: 'Listeler',
			hereFor: 'Takdir',
			shareCard: 'Kartı paylaş',
			draft: 'Taslak',
			story: 'Hikâye',
			words: 'Saklamaya değer sözler',
			thisLine: ' bu sözü',
			find: (name) => `${name} başka nerede`,
			feed: 'RSS akışı',
			contact: 'İletişim',
			saveContact: 'Kişilere kaydet',
			gave: (name) => `Defne tacını veren: ${name}`,
			others: 'Başkalarıyla tanışın',
			othersNote: 'Burada yan yana olan kişiler.',
			sprig: 'Filiz',
			sprigNote: 'Her seferinde bir yaprak. Hâlâ büyüyor.',
			meet: (names, reason) => `${row(names)} ile tanışma. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => ` (${day(date)})`,
			tell: 'Çevrenize anlatın.',
			card: 'Bu sayfanın adresini yapıştırdığınızda her ağın gösterdiği kart. Her ağ için metinler ve başka boyutlar da hazır.',
			wordsAndCards: 'Paylaşılacak metinler ve kartlar',
			download: 'Bu kartı indir',
		},

		directory: {
			title: (count) => `Tanımaya değer ${people(count)}`,
			description: (owner) => `${owner} tarafından takdir edilen herkes, ada göre.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${owner} tarafından takdir edilen ${people(count)}.`,
			topic: (owner, topic) => `${topic}: ${owner} tarafından takdir edilen kişiler.`,
			letters: 'Harfe göre',
			listsAndTopics: 'Listeler ve konular',
			byList: 'Liste',
			byTopic: 'Konu',
			everyone: 'Herkes',
			allTopics: 'Bütün konular',
			followOne: (name) => `Takip et: “${name}”`,
			shareList: 'Bu listeyi paylaş',
			people,
			waysOn: 'Başka listeler ve konular',
			findOrGoOn: 'Birini bulun ya da başka listelere ve konulara bakın',
			follow: 'Takip et',
			findHere: 'Burada birini bulun',
			byChance: 'Rastgele biri',
			none: 'Henüz kimse yok',
			noneYet: (folder) => sentence`İlk isim için ${folder} klasöründe bir dosya yeter.`,
		},
		lists: {
			title: 'Listeler',
			description: (owner) => `${owner} tarafından takdir edilen kişileri tanımanın yolları.`,
			lead: 'Bu kişileri tanımanın yolları. Çoğu birden fazla listede.',
			none: 'Henüz liste yok',
			noneYet: 'Ortak yanı olan kişiler burada tek bir başlık altında toplanır.',
		},
		topics: {
			title: 'Konular',
			description: (owner) => `${owner} tarafından takdir edilenler hangi konularla burada.`,
			lead: 'Kim hangi konuyla burada, A’dan Z’ye.',
			none: 'Henüz konu yok',
			noneYet: 'Profillere nelere önem verildiği yazıldıkça kişiler burada konularına göre yer alır.',
		},
		search: {
			words: 'Birini bulun',
			example: 'Bir isim, bir yer, bir iş',
			button: 'Ara',
			place: 'Yer',
			anywhere: 'Her yer',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'Eşleşen kimse yok',
			tryThis:
				'Daha az kelimeyle, bir yerle ya da bir işle deneyin. İsimleri kendi alfabeleriyle ya da Latin harfleriyle, işaretli ya da işaretsiz yazabilirsiniz.',
			showEveryone: 'Herkesi göster',
			showMore: 'Daha fazlasını göster',
			waiting: 'Aranıyor',
			failed: 'Arama yüklenemedi: sayfayı yenileyin ya da herkese göz atın.',
			about: (name) => sentence`“${name}” hakkında`,
			found: (_, shown) => sentence`${shown} kişi`,
			foundFirst: (_, shown) => sentence`Şimdilik ${shown} kişi`,
			foundNearly: (_, shown, words) => sentence`“${words}” ile eşleşen yok. Benzeyen: ${shown} kişi`,
		},

		wall: {
			title: (list) => `Yüzler: ${list}`,
			description: (count, owner) => `${owner} tarafından takdir edilen ${people(count)}.`,
			put: 'Bu yüzleri kendi sitenize koyun',
			upToDate: (picture, page) =>
				sentence`Hep güncel kalırlar: ${picture} olarak ya da her yüzün bir bağlantı olduğu ${page} olarak.`,
			picture: 'görsel',
			page: 'sayfa',
			alt: (title, names, others) => `${title}: ${plain(series(names))}${others > 0 ? ` ve ${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `Defne tacını veren: ${owner}`,
			title: (owner, name) => `${name}: ${owner} tarafından verilen defne tacı`,
		},
		snippet: { html: 'Web sayfası için (HTML)', markdown: 'README için (Markdown)' },

		work: {
			title: 'Neler yapıyorlar',
			description: 'Bu kişilerin yaptıkları: konuşmalar, kitaplar, bölümler, projeler, iyilik hareketleri.',
			none: 'Henüz eser yok',
			noneYet: (folder) => sentence`Bir konuşma, bir kitap, bir iyilik: her biri ${folder} klasöründe bir dosya.`,
			typeBy: (type, names) => `${type}: ${names}`,
			describedBy: (type, names) => `${type}: ${names}.`,
			by: (people) => sentence`Emeği geçen: ${people}.`,
			with: (people) => sentence`Katılan: ${people}.`,
			when: 'Ne zaman',
			wasOn: 'Ne zamandı',
			out: 'Yayım tarihi',
			where: 'Nerede',
			online: 'Çevrim içi',
			from: 'Yayımlayan',
			seeWhatItWas: 'Nasıl olduğuna bakın',
			go: {
				watch: 'İzleyin',
				read: 'Okuyun',
				listen: 'Dinleyin',
				come: 'Gelin',
				join: 'Katılın',
				give: 'Destek olun',
				look: 'Göz atın',
			},
			ahead: 'Yakında',
			made: 'Okumak, izlemek ve dinlemek için',
			addToCalendar: 'Takvime ekle',
			play: (title) => `Oynat: “${title}”`,
			see: (title) => `“${title}” sayfasına bak`,
			plays: (host) => `${host} üzerinde oynar. Siz gitmeden oradan hiçbir şey yüklenmez.`,
			opens: (host) => `${host} üzerinde açılır. Siz gitmeden oradan hiçbir şey yüklenmez.`,
			worth: 'Neden zamanınıza değer',
			laurels: 'Bunun için verilenler',
			all: 'Bütün eserler',
			bring: 'Birini de yanınızda getirin',
		},
		events: {
			title: 'Siz de orada olun',
			description: 'Bu kişilerin sıradaki etkinlikleri.',
			lead: 'Sıradaki etkinlikleri. Gidin ve sizi kimin gönderdiğini söyleyin.',
			pastLead: 'Sıradaki ve geçmiş etkinlikleri.',
			none: 'Sakin bir ay',
			noneYet: 'Bu kişilerden birinin sizin de katılabileceğiniz bir etkinliği olduğunda burada görünür.',
			hear: 'Bir sonrakinden haberdar olun',
			subscribe: 'Takviminizden abone olun',
			orFile: (link) => sentence`ya da ${link}`,
			takeFile: 'dosyayı alın',
			past: 'Geçmiş etkinlikler',
		},

		follow: {
			description: (owner) => `${owner} yeni bir defne tacı verdiğinde haberdar olmanın bütün yolları.`,
			heading: 'Takipte kalın',
			lead: 'RSS akışı her yeni defne tacını akış okuyucunuza getirir: adresini oraya yapıştırmanız yeter. Biri yeterli; ilkinde her şey var. Ya da bu kişilerin hepsini, siz neredeyseniz orada takip edin.',
			along: 'Takipte kalın.',
			what: 'Bu sayfayı takip edin; her yeni defne tacı, nedeniyle birlikte size gelsin. Başka hiçbir şey gönderilmez.',
			address: 'Akışın adresi',
			copyAddress: 'Adresi kopyala',
			orInto: (readers) => sentence`Ya da doğrudan: ${readers}.`,
			inApp: 'bu cihazdaki bir okuyucu',
			all: 'Bütün akışlar',
			whatIsFeed: 'RSS akışı nedir?',
			aFeedIs:
				'Bir okuma uygulamasının sizin yerinize baktığı adrestir. Herhangi bir RSS okuyucusuna yapıştırın, bu sayfa size gelsin: bizde hesap açmadan, adresinizi vermeden.',
			everything: 'Her şey',
			everythingNote: 'Her yeni defne tacı. Okuyucular bunların hepsini kabul eder; birini seçin.',
			everybody: 'Herkesi takip et',
			everybodyNote: 'Başka programlar için dosyalar, her yol için bir tane.',
			subscribe: 'Abone ol',
			orFile: 'ya da dosyayı al',
			byList: 'Listeye göre',
			byListNote: 'Bir listedeki kişilere verilen defne taçları.',
			byTopic: 'Konuya göre',
			byTopicNote: 'Bir konudaki kişilere verilen defne taçları.',
			byPerson: 'Kişiye göre',
			byPersonNote: 'Tek bir kişiye verilen defne taçları.',
			theseLaurels: 'Bu defne taçlarını takip et',
		},

		email: {
			subscribe: 'E-posta ile alın',
			title: 'E-posta olarak',
			lead: 'Bir ayın defne taçları, göndermeye hazır. E-postanıza ya da bülteninize kopyalayın, dilediğinizi değiştirin.',
			copy: 'E-postayı kopyala',
			text: 'Düz metin',
			code: 'HTML kodu',
			fetched: 'Bülten hizmetleri de buradan alabilir: her zaman son ayın e-postasıdır.',
		},

		kit: {
			title: 'Başkalarına iletin',
			getCard: 'Kartı alın',
			sendThem: 'Bu kişiye gönderin',
			share: (name) => `Paylaş: ${name}`,
			description: (name) => `${name}: paylaşıma hazır metinler ve kartlar.`,
			shareHub: 'Hepsini paylaş',
			shareHubNote: 'Bütün sayfa için bir kart ve metin hazır.',
			passOn: (name) => sentence`Anlatın: ${name}`,
			sayIt: 'Bulunduğunuz yerde söyleyin',
			lead: 'İnsanlarla nerede konuştuğunuzu seçin. Metinde herkes oradaki adıyla geçer; istediğinizi değiştirin, sizin sesinizle daha güzel olur.',
			words: '1. Metin',
			network: 'Ağ',
			postFor: (network) => `${network} gönderisi`,
			count: (count, limit) => sentence`${count} / ${`${limit}`} karakter`,
			names: (names) => sentence`Anılan: ${series(names)}`,
			shortened: (network) => `${network} kabul etsin diye kısaltıldı.`,
			copyWords: 'Metni kopyala',
			open: (network) => `${network} uygulamasını aç`,
			alt: '2. Açıklama',
			copyAlt: 'Açıklamayı kopyala',
			altNote: 'Alternatif metin olarak yapıştırın; kartı göremeyenlere de ulaşsın.',
			card: '3. Kart',
			format: 'Boyut',
			style: 'Stil',
			download: 'PNG indir',
			shareFile: 'Paylaş',
			goodFor: (width, height, places) => `${width} × ${height}. Şunlar için iyi: ${places}.`,
			all: 'Bütün kartları ve metinleri al (zip)',
			close: 'Kapat',
			tellThem: 'Onlara haber verin',
			copyFor: (name) => `${name} için kopyala`,
			writeMail: 'E-posta yaz',
			oneLaurel: 'Ya da tek bir defne tacını paylaşın',
			oneLaurelNote: 'Her birinin kendi metinleri ve kartları var.',
			isThisYou: 'Bu siz misiniz?',
			yours: (tell) =>
				sentence`Bunların hepsi sizin: kartlar, metinler, sayfanızın adresi. Başka türlü söylenmesini istediğiniz bir şey varsa ya da burada olmamayı yeğliyorsanız ${tell}; değiştirilir ya da kaldırılır.`,
			tell: (owner) => `yazmanız yeter (${owner})`,
			forYou:
				'Öyleyse bunlar sizin: göstermek için kart, siteniz için rozet ve paylaşıma hazır bir teşekkür. Başka türlü söylenmesini istediğiniz bir şey varsa ya da burada olmamayı yeğliyorsanız söyleyin, hemen yapılır.',
			takeIt: 'Sizin olanı alın',
			yourCard: 'Kartınız',
			yourCardNote: 'Paylaşmak, yazdırmak, bir konuşmanın sonuna koymak için.',
			yourBadge: 'Rozetiniz',
			badge: 'Kendi siteniz için. Buradaki sayfanıza götürür.',
			yourThanks: 'Paylaşmak için bir teşekkür',
			yourThanksNote: 'Yalnızca içinizden gelirse. Kimse beklemiyor.',
			copy: 'Kopyala',
			copied: 'Kopyalandı',
			byHand: 'Ctrl+C tuşlarına basın',
			shareHere: 'Bu cihazdan paylaş',
			copyPicture: 'Görseli kopyala',
			notPossible: 'Burada olmuyor: indirin',
			formats: {
				wide: { name: 'Yatay', goodFor: 'bağlantı önizlemeleri, LinkedIn, X, Bluesky' },
				square: { name: 'Kare', goodFor: 'bütün akışlar' },
				tall: { name: 'Dikey', goodFor: 'Instagram, Threads ve LinkedIn' },
				story: { name: 'Hikâye boyu', goodFor: 'hikâyeler ve durumlar' },
			},
			styles: { paper: 'Kâğıt', ink: 'Mürekkep', colour: 'Renkli', mono: 'Sade' },
			email: 'E-posta',
			byNetwork: {
				linkedin: 'LinkedIn yalnızca adresi alır: önce metni kopyalayın. Birini etiketlemek için @ ve adını yazın.',
				facebook: 'Facebook yalnızca adresi alır: önce metni kopyalayın.',
				instagram:
					'Instagram hazır metinle açılmaz: bir kart indirin, metni kopyalayın ve ikisini uygulamada paylaşın.',
				reddit: 'Reddit adresi ve başlığı alır: metni yorum olarak yapıştırın.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}: ${words}`,
			laurels: (names, core) => `Defne tacı: ${row(names)}${core && `, ${core}`}`,
			praise: {
				thanks: (names, core) => `Teşekkürler, ${row(names)}${core && `: ${core}`}`,
				recommendation: (names, core) => `Tanımaya değer: ${row(names)}${core && `, ${core}`}`,
				'shout-out': (names, core) => `Alkışlar: ${row(names)}${core && `, ${core}`}`,
				milestone: (names, core) => `Tebrikler, ${row(names)}!${core && ` Defne tacı, ${core}`}`,
				welcome: (names, core) => `Hoş geldiniz, ${row(names)}!${core && ` Defne tacı, ${core}`}`,
			},
			thanks: (owner) => `Defne tacı için teşekkürler, ${row(owner)}!`,
			meet: (names, core) => `${row(names)} ile tanışın${core && `: ${core}`}`,
			introduction: (first, others, core) => `${first}, ${row(others)} ile tanışın.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`“${core}”${translation && `\n(“${translation}”)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${owner} tarafından takdir edilenler: ${row(names)}.` : ''}`,
			work: (title, type, names, core) => `“${title}”. ${type}: ${row(names)}.${core && ` ${core}`}`,
			told: (owner, story) => `${owner}: ${story}`,
			toSomebody: 'Bunu beğenirsiniz diye düşündüm.',
			signUp: (address) => `Ayrıntılar ve kayıt: ${address}`,
		},

		notes: {
			draftFor: (name) => `${name} için bir taslak. Başka kimse görmüyor.`,
			dear: (name) => `Merhaba ${name},`,
			thanks: (owner) => `Teşekkürlerimle\n${owner}`,
			seen: 'Bunu gördünüz mü? Sizinle ilgili.',
			recognised: {
				person: (title) => `“${title}” sayfasında siz de varsınız ve bunu benden duymanızı istedim:`,
				work: (title, work) => `“${work}” daha çok kişiye ulaşmalı; bu yüzden artık “${title}” sayfasında:`,
				thanks: (title) =>
					`“${title}” sayfasında size herkesin önünde teşekkür ettim ve bunu benden duymanızı istedim:`,
				recommendation: (title) => `Sizi hep tavsiye ediyordum; bu kez yazıyla da, “${title}” sayfasında:`,
				'shout-out': (title) => `Bunu kendime saklayamadım, artık “${title}” sayfasında:`,
				quote: (title) => `Bir sözünüz aklımda kaldı. Başkaları da bulsun diye “${title}” sayfasında saklıyorum:`,
				introduction: (title) => `Herkes evet dedi, tanışma artık “${title}” sayfasında:`,
				milestone: (title) => `Tebrikler! Başkaları da sevinsin diye bunu “${title}” sayfasına yazdım:`,
				welcome: (title) => `İyi ki geldiniz. Bunu “${title}” sayfasında da söyledim:`,
			},
			recognisedBy: (by, title) =>
				`${by} “${title}” sayfasında size defne tacı verdi ve bunu benden duymanızı istedim:`,
			kit: (address) => `Paylaşmak isterseniz kartlar, metinler ve siteniz için bir rozet burada:\n${address}`,
			nothingExpected: (contact) =>
				`Yapmanız gereken hiçbir şey yok. Bir yanlışım varsa ya da orada olmamayı yeğliyorsanız bana yazın; değiştireyim ya da kaldırayım: ${contact}`,
			mayIIntroduce: (others) => `Sizi ${row(others)} ile tanıştırabilir miyim?`,
			introduce: (others) => `Sizi ${row(others)} ile tanıştırmak istiyorum.`,
			introduces: (by, others) => `${by} sizi ${row(others)} ile tanıştırmak istiyor.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`Olur mu? Kısa bir “evet” yeter; aynı soruyu karşı tarafa da soruyorum (${row(others)}). Tanışma “${title}” sayfasında ancak herkes kabul edince yayımlanır, daha önce değil. İstemezseniz başka kimsenin haberi olmaz.`,
			mayIRecognise: (title) => `“${title}” sayfasında size yer verebilir miyim?`,
			amongThem: (title, reason) =>
				`“${title}” sayfasında emeğine değer verdiğim kişileri herkesin önünde takdir ediyorum. Siz de aralarında olun isterim${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'Sayfanın ve kartın nasıl görüneceği ekte, fotoğrafınızla birlikte. Başka türlü söylenmesi gereken ne varsa bana yazın.'
					: 'Sayfanın ve kartın nasıl görüneceği ekte. Başka türlü söylenmesi gereken ne varsa bana yazın.',
			mayIPublish: (hasPhoto, contact) =>
				`Olur mu? Kısa bir “evet” yeter${hasPhoto ? '; “evet” demezseniz fotoğrafınız gösterilmez' : ''}. Orada olmamayı yeğliyorsanız bana söyleyin; sizinle ilgili hiçbir şey yayımlanmaz: ${contact}`,
		},

		card: {
			from: (by) => `Gönderen: ${by}`,
			laurelsTo: 'Defne tacı:',
			welcome: 'Hoş geldiniz,',
			meet: 'ile',
			and: 've',
			by: (names) => `Emeği geçen: ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `Sözlerin yanında: ${faces}`,
			faces: (names) => `yüzler (${names})`,
			portrait: (name, alt) => (alt ? `${name} portresi: ${alt}` : `${name} portresi`),
			initials: (name) => `${name} adının baş harfleri`,
			both: (faces) => faces.join(' ve '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}, ${owner} tarafından takdir ediliyor`,
			topicBy: (topic, owner) => `${topic}: ${owner} tarafından takdir edilen kişiler`,
			peopleBy: (owner) => `${owner} tarafından takdir edilen kişiler`,
			takenDown: 'Kaldırıldı',
			tookDown: 'Burada yer alan içerik kaldırıldı.',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `“${words}” (“${translation}”)` : `“${words}”`),
		},

		calendar: {
			with: (names) => `Katılan: ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `Çevrim içi: ${address}`,
		},

		files: {
			calendar: {
				label: 'Takvim',
				note: 'Takviminizden abone olun: bu kişilerin sıradaki etkinlikleri orada kendiliğinden görünür.',
			},
			directory: {
				label: 'Herkes, veri olarak',
				note: 'Yazılımcılar için: bütün adlar, nedenler ve bağlantılar JSON olarak, şemasıyla birlikte.',
			},
			mastodon: {
				label: 'Mastodon’daki herkes',
				note: 'Mastodon’da Tercihler, ardından İçe aktar, ardından Takip edilenler listesini seçip bu dosyayı verin: herkesi bir kerede takip edersiniz.',
			},
			profiles: {
				label: 'Ağlara göre profiller',
				note: 'Bir ağdaki bütün profillerin adresleri, her satırda bir tane; açmak ya da orada bir listeye eklemek için.',
			},
			text: {
				label: 'Her şey, düz metin olarak',
				note: 'Yapay zekâ asistanları için: burada ne var, her sayfanın düz metniyle. Adresini birine verin ve bu kişileri sorun.',
			},
			blogroll: {
				label: 'Blog listesi',
				note: 'Bu dosyayı bir RSS okuyucusuna aktarın: blogu olan herkesi takip eder.',
			},
			peopleOf: (title) => `“${title}” listesindekiler`,
			andMore: 'Ve diğerleri',
		},

		copies: {
			from: (hub, owner, page) => `“${hub}” sitesinden, hazırlayan ${owner}: ${page}`,
			thisPage: 'bu sayfa',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `${owner} kimleri, neden takdir ediyor.`,
			lists: 'Listeler',
			latest: 'En yeni defne taçları',
			feeds: 'Akışlar',
			eachNew: 'her yeni defne tacı',
			asJson: 'herkes, JSON olarak',
		},
	};
};

const places: Record<number, string> = {
	...{ 1: 'ilk', 2: 'ikinci', 3: 'üçüncü', 4: 'dördüncü', 5: 'beşinci' },
	...{ [-1]: 'son', [-2]: 'sondan ikinci', [-3]: 'sondan üçüncü', [-4]: 'sondan dördüncü', [-5]: 'sondan beşinci' },
};
const placed = (place: number): string => places[place] ?? (place < 0 ? `sondan ${-place}.` : `${place}.`);

/** `within` is the unit with its ending: haftada. */
const every = (unit: string, within: string) => (count: number) =>
	count === 1 ? `her ${unit}` : `${count} ${within} bir`;

const small = (words: string): string => words.toLocaleLowerCase('tr');

const repeats: RepeatWords = {
	every: {
		day: every('gün', 'günde'),
		week: every('hafta', 'haftada'),
		month: every('ay', 'ayda'),
		year: every('yıl', 'yılda'),
	},
	// Days and months that no date follows are written small.
	weekly: (weekdays) => `her ${small(weekdays.join(' ve '))}`,
	workWeek: 'hafta içi her gün',
	workday: 'hafta içi günü',
	weekday: (name, place) => (place ? `${placed(place)} ${small(name)} günü` : small(name)),
	date: (date) => (date < 0 ? `ayın ${placed(date)} günü` : `ayın ${date}. günü`),
	on: (often, days) =>
		often === 'her ay' && /^ayın |günü$/.test(days) ? `her ayın ${days.replaceAll('ayın ', '')}` : `${often}, ${days}`,
	both: (weekdays, dates) => `${dates.replaceAll(' günü', ' gününe')} denk gelen ${weekdays}`,
	picked: (picked, days) => `${picked.map(placed).join(' ve ')} ${days}`,
	of: (dates, months) =>
		/^ayın \d/.test(dates)
			? `${dates.replace(/ayın (\d+)\. günü/g, '$1')} ${months}`
			: `${small(months)} ${dates.replaceAll('ayın ', 'ayının ')}`,
	during: (often, months) => `${often} (${small(months)})`,
	until: (often, day) => `${often}, ${day} tarihine kadar`,
	times: (often, count) => `${often}, toplam ${count} kez`,
};
