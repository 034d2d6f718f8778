import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/** The same in Spanish, with “tú”, and of persons, who have no gender. */
export const spanish = (spoken: Spoken): Catalogue => {
	const { number, day, list, series, plural } = spoken;
	const row = (names: readonly string[]) => plain(list(names));
	const people = (count: number) => plural(count, { one: 'Una persona', other: `${number(count)} personas` });
	const more = (count: number) => `${number(count)} más`;
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
		andMore: (count) => `y ${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'Una recomendación',
			thanks: 'Un agradecimiento',
			'shout-out': 'Un aplauso',
			quote: 'Una frase para guardar',
			introduction: 'Un encuentro',
			milestone: 'Un hito',
			welcome: 'Una bienvenida',
		},
		works: {
			talk: 'Charla',
			book: 'Libro',
			article: 'Artículo',
			episode: 'Episodio',
			video: 'Vídeo',
			event: 'Evento',
			workshop: 'Taller',
			chat: 'Conversación',
			course: 'Curso',
			project: 'Proyecto',
			cause: 'Causa',
		},

		praise: {
			begin: 'por …',
			example: 'por responder a cada primera pregunta',
			laurelsTo: (names) => `Laureles para ${names}`,
			laurels: (reason) => `Laureles ${reason}`,
			whole: (names, reason) => sentence`Laureles para ${names} ${reason}`,
			beforeReason: () => ' ',
			quoted: (names, words) => `${names}: «${words}»`,
			meet: (name) => `Te presento a ${name}`,
			introduced: (first, others) => sentence`${first}, te presento a ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}, te presento a ${others}. ${reason}`,
			pair: (first, others) => sentence`${first} conoce a ${others}`,
			pairFor: (first, others, reason) => sentence`${first} conoce a ${others}. ${reason}`,
			welcome: (names) => sentence`Damos la bienvenida a ${names}.`,
			madeBy: (names) => sentence`de ${names}`,
			wordsOf: (names) => `Palabras de ${names}`,
			given: {
				recommendation: (owner, date) => sentence`Una recomendación de ${owner}, ${date}.`,
				thanks: (owner, date) => sentence`Un agradecimiento de ${owner}, ${date}.`,
				'shout-out': (owner, date) => sentence`Un aplauso de ${owner}, ${date}.`,
				quote: (owner, date) => sentence`Lo guardó ${owner}, ${date}.`,
				introduction: (owner, date) => sentence`Un encuentro gracias a ${owner}, ${date}.`,
				milestone: (owner, date) => sentence`Lo celebra ${owner}, ${date}.`,
				welcome: (owner, date) => sentence`Una bienvenida de ${owner}, ${date}.`,
			},
			kindBy: (kind, by) => `${kind} de ${by}`,
			by: (owner, date, link) => sentence`${owner}, ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`Un encuentro gracias a ${owner}, con el sí de ambas personas. ${date}.`
					: sentence`Un encuentro gracias a ${owner}, con el sí de todas las personas. ${date}.`,
			inAnswer: (to) => sentence`En respuesta a ${to}`,
			laurelCount: (count, since) => {
				const laurels = plural(count, { one: '1 laurel', other: `${number(count)} laureles` });
				return since ? `${laurels} desde ${day(since)}` : laurels;
			},
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `de ${clock} a ${end}` : clock;
				return city ? `${hours}, hora de ${city} (UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `hasta el ${day(last)}`, clock, repeats && `y ${repeats}`]
					.filter(Boolean)
					.join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats && `y ${repeats}`].filter(Boolean);
				return `${isAgain ? 'La próxima vez: ' : ''}${parts.join(', ')}.`;
			},
			online: 'en línea',
			placeAndOnline: (place) => `${place} y en línea`,
			repeats: (rule) => repeatsBy(repeats, rule, spoken),
		},

		site: {
			site: 'Sitio',
			keptBy: (owner) => `al cuidado de ${owner}`,
			people: 'Personas',
			laurels: 'Laureles',
			pairs: 'Encuentros',
			works: 'Obras',
			follow: 'Seguir',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'Ir al contenido',
			page: (title, page) => `${title}, página ${number(page)}`,
			pages: 'Páginas',
			pageNumber: (page) => `Página ${number(page)}`,
			previous: 'Página anterior',
			nextPage: 'Página siguiente',
			more: 'Más',
			isThisYou: (contact) =>
				sentence`¿Hablamos de ti? Cualquiera que esté aquí puede pedir un cambio o que se retire su página: ${contact}.`,
			notCounted: 'Sin cookies y sin contar visitas.',
			counted: (by) => `Sin cookies. Las visitas se cuentan con ${by}, que no sigue a nadie.`,
			madeWith: (others) => sentence`Hecho con Laurels y con ${others}.`,
			madeByOthers: 'tipografías y emojis de otras manos',
			languages: 'Idiomas',
			asMarkdown: 'Esta página en Markdown',
		},

		elsewhere: {
			home: (address) => sentence`Esta página vive en ${address}.`,
			forOwner: (line) =>
				sentence`Si es tuya y debe estar aquí, escribe ${line} en content/hub.md y vuelve a publicarla.`,
			asFile: (command) =>
				sentence`Abierta como archivo se queda sin diseño: ${command} muestra el sitio en este equipo.`,
		},
		moved: {
			title: (name) => `${name} cambió de dirección`,
			thisLaurel: 'Este laurel',
			link: 'Ir a la página nueva',
		},
		notFound: {
			name: 'No encontrada',
			description: 'Esta página cambió de dirección o ya no está aquí.',
			title: 'Esta hoja se ha caído.',
			why: 'La página cambió de dirección, o la persona pidió no aparecer más. Las demás siguen en la rama.',
			people: 'Conocer a las personas',
			home: 'Ir a la portada',
		},

		ribbon: {
			draft: 'Un borrador: solo lo ves tú.',
			waitsUntil: (date) => `Solo lo ves tú: espera hasta el ${day(date)}.`,
			waitsFor: (names) => `Solo lo ves tú, hasta que todo el mundo diga que sí. Falta el sí de ${row(names)}.`,
			onlyYou: 'Esto solo lo ves tú.',
		},

		home: {
			tagline: 'Nadie llega lejos sin los demás.',
			description: (owner) => `Las personas a las que ${owner} da las gracias, y por qué.`,
			meetAll: (count) => plural(count, { one: 'Conocerla', other: `Conocer a las ${number(count)} personas` }),
			latest: 'Lo último',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => plural(count, { one: 'El primer laurel', other: `Los ${number(count)} laureles` }),
			rounds: 'Esta semana, hace años',
			roundsNote: 'Hay gracias que no envejecen.',
			allLists: (count) => `Las ${number(count)} listas`,
			allEvents: 'Todo lo que viene',
			branch: 'En la rama',
			onTheBranch: (people) => sentence`En la rama, desde arriba: ${people}.`,
			firstLeaf: 'La primera hoja la das tú.',
			thisWeek: 'Esta semana, laureles para',
			lately: 'Hace poco, laureles para',
			withOthers: (others, reason) => `junto con ${row(others)}${reason && `, ${reason}`}`,
			readStory: 'Leer la historia',
			meetThem: 'Conocer a esta persona',
		},

		archive: {
			title: 'Los últimos laureles',
			description: (owner) => `Todo aquello por lo que ${owner} ha dado laureles, empezando por lo más reciente.`,
			years: 'Años',
			latest: 'Últimos',
			of: (date) => `Laureles de ${day(date)}`,
			ofYear: (owner, year) => `Todo aquello por lo que ${owner} dio laureles en ${year}.`,
			ofMonth: (names) => `Laureles para ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'El mismo mes en',
			none: 'Todavía no hay laureles',
			noneYet: (folder) => sentence`El primero está a un archivo de distancia, en ${folder}.`,
		},
		citation: {
			draft: 'Borrador. ',
			waits: 'Espera su día. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}, por ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'Ver el encuentro',
			read: 'Leer y compartir',
			about: (names, date) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'La versión larga',
			whoIsWho: 'Quién es quién',
			askFirst: 'Primero, pregunta',
			whatFor: 'De qué se trata',
			see: 'Compruébalo',
			passOnPair: '¿Conoces a alguien más? Pásalo',
			beforeAndAfter: 'Antes y después',
			before: 'Antes',
			after: 'Después',
			share: 'Lo que comparten',
			sameTopics: 'Los mismos temas',
			sameWork: 'La misma obra',
			samePlace: 'El mismo lugar',
			sameLists: 'Las mismas listas',
			meet: 'Conocer',
		},
		introductions: {
			description: (owner) => `A quiénes ha presentado ${owner}, y por qué.`,
			lead: 'Personas que deberían conocerse y dijeron que sí.',
			none: 'Todavía no hay encuentros',
			noneYet: 'Cuando dos personas de aquí deban conocerse y ambas digan que sí, aparecerán juntas.',
		},

		person: {
			description: (owner, name) => `Por qué ${owner} reconoce a ${name}.`,
			sayIt: 'Se pronuncia',
			pronouns: 'Pronombres',
			also: 'También',
			livesIn: 'Vive en',
			worksAs: 'Trabajo',
			lists: 'Listas',
			hereFor: 'Reconocimiento',
			shareCard: 'Compartir la tarjeta',
			draft: 'Borrador',
			story: 'La historia',
			words: 'Palabras para guardar',
			thisLine: ' esta frase',
			find: (name) => `Dónde encontrar a ${name}`,
			feed: 'Canal',
			contact: 'Contacto',
			saveContact: 'Guardar como contacto',
			gave: (name) => `Laureles dados por ${name}`,
			others: 'Conoce a otras personas',
			othersNote: 'Personas que aquí están una al lado de otra.',
			sprig: 'La ramita',
			sprigNote: 'Una hoja por cada vez. Sigue creciendo.',
			meet: (names, reason) => `Un encuentro con ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => ` ${/^\d/.test(day(date)) ? 'del' : 'de'} ${day(date)}`,
			tell: 'Cuéntaselo a tu gente.',
			card: 'Una tarjeta que todas las redes muestran cuando pegas la dirección de esta página. También hay textos para cada red y otros formatos.',
			wordsAndCards: 'Textos y tarjetas para compartir',
			download: 'Descargar esta tarjeta',
		},

		directory: {
			title: (count) =>
				plural(count, {
					one: 'Una persona que vale la pena conocer',
					other: `${number(count)} personas que vale la pena conocer`,
				}),
			description: (owner) => `Todas las personas que ${owner} reconoce, por nombre.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)}, con el reconocimiento de ${owner}.`,
			topic: (owner, topic) => `Personas que ${owner} reconoce por ${topic}.`,
			letters: 'Por letra',
			listsAndTopics: 'Listas y temas',
			byList: 'Lista',
			byTopic: 'Tema',
			everyone: 'Todas las personas',
			allTopics: 'Todos los temas',
			followOne: (name) => `Seguir «${name}»`,
			shareList: 'Compartir esta lista',
			people,
			waysOn: 'Otras listas y temas',
			findOrGoOn: 'Busca a alguien o mira otras listas y temas',
			follow: 'Seguirla',
			findHere: 'Buscar a alguien aquí',
			byChance: 'Alguien al azar',
			none: 'Todavía no hay nadie',
			noneYet: (folder) => sentence`El primer nombre está a un archivo de distancia, en ${folder}.`,
		},
		lists: {
			title: 'Las listas',
			description: (owner) => `Caminos hacia las personas que ${owner} reconoce.`,
			lead: 'Caminos hacia estas personas. Muchas están en más de una.',
			none: 'Todavía no hay listas',
			noneYet: 'Las personas que van juntas están aquí bajo un mismo título.',
		},
		topics: {
			title: 'Temas',
			description: (owner) => `Por qué temas están aquí las personas que ${owner} reconoce.`,
			lead: 'Por qué temas está aquí cada persona, de la A a la Z.',
			none: 'Todavía no hay temas',
			noneYet: 'Aquí se agrupan las personas por lo que les importa, en cuanto lo digan sus perfiles.',
		},
		search: {
			words: 'Buscar a alguien',
			example: 'Un nombre, un lugar, un oficio',
			button: 'Buscar',
			place: 'Lugar',
			anywhere: 'En cualquier lugar',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'No hay nadie así',
			tryThis:
				'Prueba con menos palabras, un lugar o un oficio. Los nombres se pueden escribir en su propia escritura o en letras latinas, con o sin acentos.',
			showEveryone: 'Mostrar todas las personas',
			showMore: 'Mostrar más',
			waiting: 'Buscando',
			failed: 'La búsqueda no cargó: vuelve a cargar la página o recorre la lista completa.',
			about: (name) => sentence`Sobre «${name}»`,
			found: (count, shown) => plural(count, { one: sentence`Una persona`, other: sentence`${shown} personas` }),
			foundFirst: (count, shown) =>
				plural(count, { one: sentence`Una persona por ahora`, other: sentence`${shown} personas por ahora` }),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`No hay nadie con «${words}». Parecido: una persona`,
					other: sentence`No hay nadie con «${words}». Parecido: ${shown} personas`,
				}),
		},

		wall: {
			title: (title) => `Caras: ${title}`,
			description: (count, owner) => `${people(count)}, con el reconocimiento de ${owner}.`,
			put: 'Pon estas caras en tu propio sitio',
			upToDate: (picture, page) =>
				sentence`Se mantienen al día: como ${picture} o como ${page} en la que cada cara es un enlace.`,
			picture: 'imagen',
			page: 'página',
			alt: (title, names, others) => `${title}: ${plain(series(names))}${others > 0 ? ` y ${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `Laureles de ${owner}`,
			title: (owner, name) => `Laureles de ${owner} para ${name}`,
		},
		snippet: { html: 'Para una página web (HTML)', markdown: 'Para un README (Markdown)' },

		work: {
			title: 'Lo que hacen',
			description: 'Lo que estas personas crean y hacen: charlas, libros, episodios, proyectos, causas.',
			none: 'Todavía no hay obras',
			noneYet: (folder) => sentence`Una charla, un libro, una causa: cada cosa es un archivo en ${folder}.`,
			typeBy: (type, names) => `${type} de ${names}`,
			describedBy: (type, names) => `${type} de ${names}.`,
			by: (people) => sentence`De ${people}.`,
			with: (people) => sentence`Con ${people}.`,
			when: 'Cuándo',
			wasOn: 'Fue el',
			out: 'Salió',
			where: 'Dónde',
			online: 'En línea',
			from: 'Publicado por',
			seeWhatItWas: 'Mira lo que fue',
			go: {
				watch: 'Ver',
				read: 'Leer',
				listen: 'Escuchar',
				come: 'Asistir',
				join: 'Participar',
				give: 'Donar',
				look: 'Echar un vistazo',
			},
			ahead: 'Lo que viene',
			made: 'Para leer, ver y oír',
			addToCalendar: 'Añadir al calendario',
			play: (title) => `Reproducir «${title}»`,
			see: (title) => `Ver «${title}»`,
			plays: (host) => `Se reproduce en ${host}. Nada se carga desde allí hasta que vayas.`,
			opens: (host) => `Se abre en ${host}. Nada se carga desde allí hasta que vayas.`,
			worth: 'Por qué vale tu tiempo',
			laurels: 'Laureles por ello',
			all: 'Todas las obras',
			bring: 'Ve con alguien',
		},
		events: {
			title: 'Acércate',
			description: 'Lo próximo que harán estas personas.',
			lead: 'Lo próximo que harán. Ve, y cuéntales quién te envía.',
			pastLead: 'Lo próximo que harán, y lo que hicieron.',
			none: 'Un mes tranquilo',
			noneYet: 'Cuando alguien de aquí tenga algo a lo que puedas ir, aparecerá aquí.',
			hear: 'Enterarte del próximo',
			subscribe: 'Suscribirte en tu calendario',
			orFile: (link) => sentence`o ${link}`,
			takeFile: 'llevarte el archivo',
			past: 'Ya pasaron',
		},

		follow: {
			description: (owner) => `Todas las maneras de enterarte cuando ${owner} da laureles.`,
			heading: 'Sigue los laureles',
			lead: 'Un canal lleva cada laurel nuevo a tu lector: pega allí su dirección. Con uno basta; el primero lo tiene todo. O sigue a todas estas personas, dondequiera que estés.',
			along: 'No te pierdas ninguno.',
			what: 'Sigue esta página y cada laurel nuevo te llegará con su porqué. Nunca se envía nada más.',
			address: 'La dirección del canal',
			copyAddress: 'Copiar la dirección',
			orInto: (readers) => sentence`O directamente en ${readers}.`,
			inApp: 'un lector de este dispositivo',
			all: 'Todos los canales',
			whatIsFeed: '¿Qué es un canal?',
			aFeedIs:
				'Una dirección que una aplicación de lectura revisa por ti. Pégala en cualquier lector de canales (RSS) y esta página te llegará: sin cuenta y sin dar ninguna dirección tuya.',
			everything: 'Todo',
			everythingNote: 'Cada laurel nuevo. Los lectores aceptan cualquiera de estos; elige uno.',
			everybody: 'Sigue a todas las personas',
			everybodyNote: 'Archivos para otros programas, uno para cada manera.',
			subscribe: 'Suscribirse',
			orFile: 'o llevarte el archivo',
			byList: 'Por lista',
			byListNote: 'Laureles para las personas de una lista.',
			byTopic: 'Por tema',
			byTopicNote: 'Laureles para personas con un tema.',
			byPerson: 'Por persona',
			byPersonNote: 'Laureles para una persona.',
			theseLaurels: 'Seguir estos laureles',
		},

		email: {
			subscribe: 'Recíbelo por correo',
			title: 'Como correo',
			lead: 'Los laureles de un mes, listos para enviar. Cópialos en tu correo o en tu boletín y cambia lo que quieras.',
			copy: 'Copiar el correo',
			text: 'Solo texto',
			code: 'En HTML',
			fetched: 'Los servicios de boletines también pueden recogerlo aquí: siempre es el del último mes.',
		},

		kit: {
			title: 'Pásalo',
			getCard: 'Ver la tarjeta',
			sendThem: 'Envíaselo',
			share: (name) => `Compartir: ${name}`,
			description: (name) => `Textos y tarjetas sobre ${name}, todo listo para publicar.`,
			shareHub: 'Comparte todo esto',
			shareHubNote: 'Hay una tarjeta y un texto listos para la página entera.',
			passOn: (name) => sentence`Habla de ${name}`,
			sayIt: 'Dilo allí donde estés',
			lead: 'Elige dónde hablas con la gente. El texto nombra a cada persona con su usuario de allí; cambia lo que quieras: a tu manera sonará mejor.',
			words: '1. El texto',
			network: 'Red',
			postFor: (network) => `Publicación para ${network}`,
			count: (count, limit) => sentence`${count} de ${`${limit}`} caracteres`,
			names: (names) => sentence`Nombra a ${series(names)}`,
			shortened: (network) => `Acortado para que quepa en ${network}.`,
			copyWords: 'Copiar el texto',
			open: (network) => `Abrir ${network}`,
			alt: '2. La descripción',
			copyAlt: 'Copiar la descripción',
			altNote: 'Pégala como texto alternativo, para que también le llegue a quien no puede ver la tarjeta.',
			card: '3. La tarjeta',
			format: 'Formato',
			style: 'Estilo',
			download: 'Descargar PNG',
			shareFile: 'Compartir',
			goodFor: (width, height, places) => `${width} × ${height}. Va bien para ${places}.`,
			all: 'Llevarte todas las tarjetas y los textos (zip)',
			close: 'Cerrar',
			tellThem: 'Cuéntaselo',
			copyFor: (name) => `Copiar para ${name}`,
			writeMail: 'Escribir un correo',
			oneLaurel: 'O comparte un solo laurel',
			oneLaurelNote: 'Cada uno tiene su propio texto y sus tarjetas.',
			isThisYou: '¿Hablamos de ti?',
			yours: (tell) =>
				sentence`Todo esto es tuyo: las tarjetas, los textos, la dirección de tu página. Si quieres cambiar algo, o prefieres no estar aquí, ${tell}, y se cambia o se quita.`,
			tell: (owner) => `díselo a ${owner}`,
			forYou:
				'Entonces esto es tuyo: la tarjeta para mostrarla, una insignia para tu propio sitio y un agradecimiento listo para publicar. Si quieres cambiar algo, o prefieres no estar aquí, dilo y así se hará.',
			takeIt: 'Llévate lo que es tuyo',
			yourCard: 'Tu tarjeta',
			yourCardNote: 'Para publicarla, imprimirla o ponerla al final de una charla.',
			yourBadge: 'Tu insignia',
			badge: 'Para tu propio sitio. Lleva de vuelta a tu página de aquí.',
			yourThanks: 'Un agradecimiento para publicar',
			yourThanksNote: 'Solo si te apetece. Nadie lo espera.',
			copy: 'Copiar',
			copied: 'Copiado',
			byHand: 'Pulsa Ctrl+C',
			shareHere: 'Compartir desde este dispositivo',
			copyPicture: 'Copiar la imagen',
			notPossible: 'Aquí no se puede: descárgala',
			formats: {
				wide: { name: 'Ancho', goodFor: 'vistas previas de enlaces, LinkedIn, X, Bluesky' },
				square: { name: 'Cuadrado', goodFor: 'los muros de todas las redes' },
				tall: { name: 'Alto', goodFor: 'Instagram, Threads, LinkedIn' },
				story: { name: 'Historia', goodFor: 'historias y estados' },
			},
			styles: { paper: 'Papel', ink: 'Tinta', colour: 'Color', mono: 'Sobria' },
			email: 'Correo',
			byNetwork: {
				linkedin:
					'LinkedIn solo acepta la dirección: copia antes el texto. Escribe @ y el nombre para etiquetar a alguien.',
				facebook: 'Facebook solo acepta la dirección: copia antes el texto.',
				instagram:
					'Instagram no se abre con un texto: descarga una tarjeta, copia el texto y publícalo todo en la aplicación.',
				reddit: 'Reddit acepta la dirección y el título: pega el texto como comentario.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}: ${words}`,
			laurels: (names, core) => `Laureles para ${row(names)}${core && ` ${core}`}`,
			praise: {
				thanks: (names, core) => `Gracias a ${row(names)}${core && ` ${core}`}`,
				recommendation: (names, core) => `Una recomendación: ${row(names)}${core && `, ${core}`}`,
				'shout-out': (names, core) => `Un aplauso para ${row(names)}${core && ` ${core}`}`,
				milestone: (names, core) => `Felicidades a ${row(names)}${core && ` ${core}`}`,
				welcome: (names, core) => `¡Damos la bienvenida a ${row(names)}!${core && ` Laureles ${core}`}`,
			},
			thanks: (owner) => `¡Gracias por los laureles, ${row(owner)}!`,
			meet: (names, core) => `Quiero presentar a ${row(names)}${core && `: ${core}`}`,
			introduction: (first, others, core) => `${first}, te presento a ${row(others)}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`«${core}»${translation && `\n(«${translation}»)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${owner} reconoce a ${row(names)}.` : ''}`,
			work: (title, type, names, core) => `«${title}», ${type.toLowerCase()} de ${row(names)}.${core && ` ${core}`}`,
			told: (owner, story) => `${owner}: ${story}`,
			toSomebody: 'Creo que esto te va a gustar.',
			signUp: (address) => `Detalles e inscripción: ${address}`,
		},

		notes: {
			draftFor: (name) => `Un borrador para ${name}. Nadie más lo ve.`,
			dear: (name) => `Hola, ${name}:`,
			thanks: (owner) => `Gracias y un abrazo,\n${owner}`,
			seen: '¿Has visto esto? Habla de ti.',
			recognised: {
				person: (title) => `Estás en «${title}», y quería que lo supieras por mí:`,
				work: (title, work) => `«${work}» debería llegar a más gente, así que ya está en «${title}»:`,
				thanks: (title) => `Te di las gracias en público, en «${title}», y quería que lo supieras por mí:`,
				recommendation: (title) => `Siempre te recomiendo, y ahora también por escrito, en «${title}»:`,
				'shout-out': (title) => `No podía guardármelo, así que ahora está en «${title}»:`,
				quote: (title) =>
					`Algo que dijiste se me quedó grabado. Lo guardo en «${title}», donde otras personas lo encuentren:`,
				introduction: (title) => `Todo el mundo dijo que sí, así que la presentación ya está en «${title}»:`,
				milestone: (title) => `¡Felicidades! Lo dejé escrito en «${title}», para que más gente lo celebre:`,
				welcome: (title) => `Qué bien que estés aquí. También lo digo en «${title}»:`,
			},
			recognisedBy: (by, title) => `${by} te da laureles en «${title}», y quería que lo supieras por mí:`,
			kit: (address) =>
				`Si te apetece compartirlo, hay tarjetas, textos y una insignia para tu propio sitio:\n${address}`,
			nothingExpected: (contact) =>
				`No tienes que hacer nada. Si me equivoqué en algo, o prefieres no estar ahí, escríbeme y lo cambio o lo quito: ${contact}`,
			mayIIntroduce: (others) => `¿Puedo presentarte a ${row(others)}?`,
			introduce: (others) => `Me gustaría presentarte a ${row(others)}.`,
			introduces: (by, others) => `A ${by} le gustaría presentarte a ${row(others)}.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`¿Puedo? Basta un sí corto; le pregunto lo mismo a ${row(others)}. La presentación se publica en «${title}» cuando todo el mundo diga que sí, y no antes. Si prefieres que no, nadie más lo sabrá.`,
			mayIRecognise: (title) => `¿Puedo dedicarte unos laureles en «${title}»?`,
			amongThem: (title, reason) =>
				`En «${title}» reconozco en público a personas cuyo trabajo aprecio. Me gustaría que estuvieras entre ellas${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'Te adjunto la página y la tarjeta tal como quedarían, con tu foto. Dime si quieres cambiar algo.'
					: 'Te adjunto la página y la tarjeta tal como quedarían. Dime si quieres cambiar algo.',
			mayIPublish: (hasPhoto, contact) =>
				`¿Puedo? Basta un sí corto${hasPhoto ? '; sin él no se muestra tu foto' : ''}. Si prefieres no estar ahí, dímelo y no se publica nada tuyo: ${contact}`,
		},

		card: {
			from: (by) => `De ${by}`,
			laurelsTo: 'Laureles para',
			welcome: 'Hola,',
			meet: 'conoce a',
			and: 'y',
			by: (names) => `De ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `Junto al texto, ${faces}`,
			faces: (names) => `las caras de ${names}`,
			portrait: (name, alt) => (alt ? `un retrato de ${name}: ${alt}` : `un retrato de ${name}`),
			initials: (name) => `las iniciales de ${name}`,
			both: (faces) => faces.join(' y '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}, con el reconocimiento de ${owner}`,
			topicBy: (topic, owner) => `${topic}: personas que ${owner} reconoce`,
			peopleBy: (owner) => `Personas que ${owner} reconoce`,
			takenDown: 'Retirado',
			tookDown: 'Lo que estaba aquí se retiró.',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `«${words}» («${translation}»)` : `«${words}»`),
		},

		calendar: {
			with: (names) => `Con ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `En línea: ${address}`,
		},

		files: {
			calendar: {
				label: 'Calendario',
				note: 'Suscríbete desde tu calendario: lo próximo que hagan estas personas aparece en él sin que hagas nada.',
			},
			directory: {
				label: 'Todas las personas como datos',
				note: 'Para programar: nombres, razones y enlaces de todas las personas en JSON, con un esquema.',
			},
			mastodon: {
				label: 'Todas las personas en Mastodon',
				note: 'En Mastodon elige Preferencias, luego Importar, luego Lista de seguimientos, y dale este archivo: sigues a todas de una vez.',
			},
			profiles: {
				label: 'Perfiles, por red',
				note: 'Las direcciones de los perfiles en una red, una por línea, para abrirlas o ponerlas en una lista de allí.',
			},
			text: {
				label: 'Todo como texto sin formato',
				note: 'Para asistentes de IA: lo que hay aquí, con una copia de texto de cada página. Dale la dirección a uno y pregúntale por estas personas.',
			},
			blogroll: {
				label: 'Lista de blogs',
				note: 'Importa este archivo en un lector de canales: sigue el blog de cada persona que tiene uno.',
			},
			peopleOf: (title) => `Personas de «${title}»`,
			andMore: 'Y más',
		},

		copies: {
			from: (hub, owner, page) => `De «${hub}», de ${owner}: ${page}`,
			thisPage: 'esta página',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `Personas que ${owner} reconoce, y por qué.`,
			lists: 'Listas',
			latest: 'Últimos reconocimientos',
			feeds: 'Canales',
			eachNew: 'cada nuevo reconocimiento',
			asJson: 'todas las personas en JSON',
		},
	};
};

const places: Record<number, string> = {
	...{ 1: 'primer', 2: 'segundo', 3: 'tercer', 4: 'cuarto', 5: 'quinto' },
	...{ [-1]: 'último', [-2]: 'penúltimo', [-3]: 'antepenúltimo' },
};
const placed = (place: number): string => places[place] ?? (place < 0 ? `${-place}.º desde el final` : `${place}.º`);
/** Days of the week that end in s are the same in the plural. */
const weekly = (name: string): string => (name.endsWith('s') ? name : `${name}s`);

const repeats: RepeatWords = {
	every: {
		day: (count) => (count === 1 ? 'todos los días' : `cada ${count} días`),
		week: (count) => (count === 1 ? 'todas las semanas' : `cada ${count} semanas`),
		month: (count) => (count === 1 ? 'todos los meses' : `cada ${count} meses`),
		year: (count) => (count === 1 ? 'todos los años' : `cada ${count} años`),
	},
	weekly: (weekdays) => `todos los ${weekdays.map(weekly).join(' y ')}`,
	workWeek: 'de lunes a viernes',
	workday: 'día laborable',
	weekday: (name, place) => (place ? `${placed(place)} ${name}` : name),
	date: (date) => (date < 0 ? `${placed(date)} día` : `${date}`),
	on: (often, days) => `${often}, el ${days}`,
	both: (weekdays, dates) => `${weekdays}, si es ${dates}`,
	picked: (picked, days) => `${picked.map(placed).join(' y ')} ${days}`,
	of: (dates, months) => `${dates} de ${months}`,
	during: (often, months) => `${often} en ${months}`,
	until: (often, day) => `${often} hasta el ${day}`,
	times: (often, count) => `${often}, ${count} veces en total`,
};
