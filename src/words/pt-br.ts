import type { Catalogue } from './en.ts';
import { type RepeatWords, repeatsBy } from './repeats.ts';
import { plain, sentence } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/** The same in the Portuguese of Brazil, with “você”, and of people, who have no gender. */
export const brazilian = (spoken: Spoken): Catalogue => {
	const { number, day: dayIn, list, series, plural } = spoken;
	/** The first of a month is called so. */
	const day: Spoken['day'] = (date, parts) => dayIn(date, parts).replace(/(^|\s)1 (?=de )/u, '$11º ');
	const row = (names: readonly string[]) => plain(list(names));
	// None is singular in Portuguese.
	const people = (count: number) =>
		plural(count, { one: `${number(count)} pessoa`, other: `${number(count)} pessoas` });
	const more = (count: number) => `mais ${number(count)}`;
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
		andMore: (count) => `e ${more(count)}`,
		namesAnd: (names, others) => row(others > 0 ? [...names, more(others)] : names),
		people,
		namesAndMore: (names, others) => list(others > 0 ? [...names, more(others)] : names),

		kinds: {
			recommendation: 'Uma recomendação',
			thanks: 'Um obrigado',
			'shout-out': 'Um salve',
			quote: 'Uma frase para guardar',
			introduction: 'Um encontro',
			milestone: 'Um marco',
			welcome: 'Boas-vindas',
		},
		works: {
			talk: 'Palestra',
			book: 'Livro',
			article: 'Artigo',
			episode: 'Episódio',
			video: 'Vídeo',
			event: 'Evento',
			workshop: 'Oficina',
			chat: 'Bate-papo',
			course: 'Curso',
			project: 'Projeto',
			cause: 'Causa',
		},

		praise: {
			begin: 'por …',
			example: 'por responder a cada primeira pergunta',
			laurelsTo: (names) => `Louros para ${names}`,
			laurels: (reason) => `Louros ${reason}`,
			whole: (names, reason) => sentence`Louros para ${names} ${reason}`,
			beforeReason: () => ' ',
			quoted: (names, words) => `${names}: “${words}”`,
			meet: (name) => `Conheça ${name}`,
			introduced: (first, others) => sentence`${first}, conheça ${others}`,
			introducedFor: (first, others, reason) => sentence`${first}, conheça ${others}. ${reason}`,
			pair: (first, others) => sentence`${first} conhece ${others}`,
			pairFor: (first, others, reason) => sentence`${first} conhece ${others}. ${reason}`,
			welcome: (names) => sentence`Boas-vindas, ${names}.`,
			madeBy: (names) => sentence`de ${names}`,
			wordsOf: (names) => `Palavras de ${names}`,
			given: {
				recommendation: (owner, date) => sentence`Recomendação de ${owner}, ${date}.`,
				thanks: (owner, date) => sentence`Um obrigado de ${owner}, ${date}.`,
				'shout-out': (owner, date) => sentence`Um salve de ${owner}, ${date}.`,
				quote: (owner, date) => sentence`Quem guardou foi ${owner}, ${date}.`,
				introduction: (owner, date) => sentence`Quem apresentou foi ${owner}, ${date}.`,
				milestone: (owner, date) => sentence`Quem comemora é ${owner}, ${date}.`,
				welcome: (owner, date) => sentence`Boas-vindas de ${owner}, ${date}.`,
			},
			kindBy: (kind, by) => `${kind} de ${by}`,
			by: (owner, date, link) => sentence`${owner}, ${date}. ${link}`,
			introducedBy: (owner, date, people) =>
				people === 2
					? sentence`Quem apresentou foi ${owner}, com o sim das duas pessoas. ${date}.`
					: sentence`Quem apresentou foi ${owner}, com o sim de todas as pessoas. ${date}.`,
			inAnswer: (to) => sentence`Em resposta a ${to}`,
			laurelCount: (count, since) => {
				const laurels = plural(count, { one: `${number(count)} louro`, other: `${number(count)} louros` });
				return since ? `${laurels} desde ${day(since)}` : laurels;
			},
		},

		time: {
			clock: (clock, end, zone, city) => {
				const hours = end ? `das ${clock} às ${end}` : clock;
				return city ? `${hours}, horário de ${city} (UTC${zone})` : `${hours} UTC${zone}`;
			},
			event: (first, last, clock, repeats) =>
				[day(first, { weekday: true }), last && `até ${day(last)}`, clock, repeats && `e ${repeats}`]
					.filter(Boolean)
					.join(', '),
			next: (date, clock, where, repeats, isAgain) => {
				const parts = [day(date, { weekday: true }), clock, where, repeats && `e ${repeats}`].filter(Boolean);
				return `${isAgain ? 'A próxima vez: ' : ''}${parts.join(', ')}.`;
			},
			online: 'online',
			placeAndOnline: (place) => `${place} e online`,
			repeats: (rule) => repeatsBy(repeats, rule, { ...spoken, day }),
		},

		site: {
			site: 'Site',
			keptBy: (owner) => `aos cuidados de ${owner}`,
			people: 'Pessoas',
			laurels: 'Louros',
			pairs: 'Encontros',
			works: 'Obras',
			follow: 'Seguir',
			within: (name, hub) => `${name} · ${hub}`,
			skip: 'Ir para o conteúdo',
			page: (title, page) => `${title}, página ${number(page)}`,
			pages: 'Páginas',
			pageNumber: (page) => `Página ${number(page)}`,
			previous: 'Página anterior',
			nextPage: 'Próxima página',
			more: 'Mais',
			isThisYou: (contact) => sentence`É você? Quem está aqui pode pedir uma mudança ou pedir para sair: ${contact}.`,
			notCounted: 'Sem cookies e sem contar visitas.',
			counted: (by) => `Sem cookies. As visitas são contadas com ${by}, que não segue ninguém.`,
			madeWith: (others) => sentence`Feito com Laurels e com ${others}.`,
			madeByOthers: 'fontes e emojis de outras mãos',
			languages: 'Idiomas',
			asMarkdown: 'Esta página em Markdown',
		},

		elsewhere: {
			home: (address) => sentence`A casa desta página é ${address}.`,
			forOwner: (line) =>
				sentence`Se ela é sua e deve ficar aqui, escreva ${line} em content/hub.md e publique de novo.`,
			asFile: (command) =>
				sentence`Aberta como arquivo, ela perde a aparência: ${command} mostra o site neste computador.`,
		},
		moved: {
			title: (name) => `${name} mudou de endereço`,
			thisLaurel: 'Este louro',
			link: 'Ir para a nova página',
		},
		notFound: {
			name: 'Não encontrada',
			description: 'Esta página mudou de endereço ou não está mais aqui.',
			title: 'Esta folha caiu.',
			why: 'A página mudou de endereço, ou a pessoa pediu para não aparecer mais. As outras continuam no ramo.',
			people: 'Conhecer as pessoas',
			home: 'Ir para o início',
		},

		ribbon: {
			draft: 'Um rascunho: só você vê.',
			waitsUntil: (date) => `Só você vê isto, que espera até ${day(date)}.`,
			waitsFor: (names) => `Só você vê isto, até que todo mundo diga sim. Falta o sim de ${row(names)}.`,
			onlyYou: 'Só você vê isto.',
		},

		home: {
			tagline: 'Ninguém chega longe sem ajuda.',
			description: (owner) => `As pessoas a quem ${owner} agradece, e por quê.`,
			meetAll: (count) => (count < 2 ? 'Conhecer' : `Conhecer as ${number(count)} pessoas`),
			latest: 'O mais novo',
			rhythm: (rhythm) => `${rhythm}.`,
			allLaurels: (count) => (count < 2 ? 'O primeiro louro' : `Todos os ${number(count)} louros`),
			rounds: 'Nesta semana, anos atrás',
			roundsNote: 'Tem gratidão que não envelhece.',
			allLists: (count) => `Todas as ${number(count)} listas`,
			allEvents: 'Tudo o que vem aí',
			branch: 'No ramo',
			onTheBranch: (people) => sentence`No ramo, de cima para baixo: ${people}.`,
			firstLeaf: 'A primeira folha é você quem dá.',
			thisWeek: 'Nesta semana, louros para',
			lately: 'Recentemente, louros para',
			withOthers: (others, reason) => `com ${row(others)}${reason && `, ${reason}`}`,
			readStory: 'Ler a história',
			meetThem: 'Conhecer',
		},

		archive: {
			title: 'Os últimos louros',
			description: (owner) => `Tudo por que ${owner} deu louros, do mais novo ao mais antigo.`,
			years: 'Anos',
			latest: 'Últimos',
			of: (date) => `Louros de ${day(date)}`,
			ofYear: (owner, year) => `Tudo por que ${owner} deu louros em ${year}.`,
			ofMonth: (names) => `Louros para ${names}.`,
			month: (date) => day(date, { year: false }),
			sameMonth: 'O mesmo mês em',
			none: 'Ainda não há louros',
			noneYet: (folder) => sentence`O primeiro está a um arquivo de distância, em ${folder}.`,
		},
		citation: {
			draft: 'Rascunho. ',
			waits: 'Espera o seu dia. ',
			facts: (kind, work, date, link) =>
				work ? sentence`${kind}, por ${work}. ${date}. ${link}` : sentence`${kind}. ${date}. ${link}`,
			seePair: 'Ver o encontro',
			read: 'Ler e compartilhar',
			about: (names, date) => `: ${plain(series(names))}, ${day(date)}`,
		},

		recognition: {
			longer: 'A versão mais longa',
			whoIsWho: 'Quem é quem',
			askFirst: 'Pergunte antes',
			whatFor: 'Do que se trata',
			see: 'Veja por si',
			passOnPair: 'Conhece mais alguém? Passe adiante',
			beforeAndAfter: 'Antes e depois',
			before: 'Antes',
			after: 'Depois',
			share: 'O que têm em comum',
			sameTopics: 'Os mesmos temas',
			sameWork: 'A mesma obra',
			samePlace: 'O mesmo lugar',
			sameLists: 'As mesmas listas',
			meet: 'Conheça',
		},
		introductions: {
			description: (owner) => `Quem ${owner} apresentou a quem, e por quê.`,
			lead: 'Pessoas que deveriam se conhecer, e que disseram sim.',
			none: 'Ainda não há encontros',
			noneYet: 'Quando duas pessoas daqui devem se conhecer e as duas dizem sim, aparecem juntas.',
		},

		person: {
			description: (owner, name) => `Por que ${owner} reconhece ${name}.`,
			sayIt: 'Pronúncia',
			pronouns: 'Pronomes',
			also: 'Também',
			livesIn: 'Onde vive',
			worksAs: 'Trabalho',
			lists: 'Listas',
			hereFor: 'Reconhecimento',
			shareCard: 'Compartilhar o cartão',
			draft: 'Rascunho',
			story: 'A história',
			words: 'Palavras para guardar',
			thisLine: ' esta frase',
			find: (name) => `Onde encontrar ${name}`,
			feed: 'Feed',
			contact: 'Contato',
			saveContact: 'Salvar como contato',
			gave: (name) => `Louros dados por ${name}`,
			others: 'Conheça mais gente',
			othersNote: 'Pessoas que aqui estão lado a lado.',
			sprig: 'O raminho',
			sprigNote: 'Uma folha para cada vez. Ainda está crescendo.',
			meet: (names, reason) => `Um encontro com ${row(names)}. ${reason}`,
			kindOn: (kind, date) => sentence`${kind}, ${date}`,
			ofDay: (date) => ` de ${day(date)}`,
			tell: 'Conte para a sua gente.',
			card: 'Um cartão que toda rede mostra quando você cola o endereço desta página. Textos para cada rede e outros formatos também estão prontos.',
			wordsAndCards: 'Textos e cartões para compartilhar',
			download: 'Baixar este cartão',
		},

		directory: {
			title: (count) => `${people(count)} que vale a pena conhecer`,
			description: (owner) => `Todas as pessoas que ${owner} reconhece, por nome.`,
			list: (title, description, count, owner) =>
				`${title}${description ? `: ${description}` : ''}. ${people(count)}, com o reconhecimento de ${owner}.`,
			topic: (owner, topic) => `Pessoas que ${owner} reconhece por ${topic}.`,
			letters: 'Por letra',
			listsAndTopics: 'Listas e temas',
			byList: 'Lista',
			byTopic: 'Tema',
			everyone: 'Todo mundo',
			allTopics: 'Todos os temas',
			followOne: (name) => `Seguir “${name}”`,
			shareList: 'Compartilhar esta lista',
			people,
			waysOn: 'Outras listas e temas',
			findOrGoOn: 'Procure alguém ou veja outras listas e temas',
			follow: 'Seguir a lista',
			findHere: 'Procurar alguém aqui',
			byChance: 'Alguém ao acaso',
			none: 'Ainda não há ninguém',
			noneYet: (folder) => sentence`O primeiro nome está a um arquivo de distância, em ${folder}.`,
		},
		lists: {
			title: 'As listas',
			description: (owner) => `Caminhos até as pessoas que ${owner} reconhece.`,
			lead: 'Caminhos até estas pessoas. Muitas estão em mais de uma.',
			none: 'Ainda não há listas',
			noneYet: 'Pessoas que andam juntas ficam aqui sob um só título.',
		},
		topics: {
			title: 'Temas',
			description: (owner) => `Os temas das pessoas que ${owner} reconhece.`,
			lead: 'Por que cada pessoa está aqui, de A a Z.',
			none: 'Ainda não há temas',
			noneYet: 'Aqui as pessoas ficam reunidas pelo que importa para elas, assim que os perfis disserem.',
		},
		search: {
			words: 'Procurar alguém',
			example: 'Um nome, um lugar, um trabalho',
			button: 'Buscar',
			place: 'Lugar',
			anywhere: 'Qualquer lugar',
			placeCount: (place, count) => `${place} (${number(count)})`,
			nobody: 'Ninguém encontrado',
			tryThis:
				'Tente menos palavras, um lugar ou um trabalho. Os nomes podem ser escritos na própria escrita ou em letras latinas, com ou sem acentos.',
			showEveryone: 'Mostrar todo mundo',
			showMore: 'Mostrar mais',
			waiting: 'Buscando',
			failed: 'A busca não carregou: recarregue a página ou percorra a lista.',
			about: (name) => sentence`Sobre “${name}”`,
			found: (count, shown) => plural(count, { one: sentence`${shown} pessoa`, other: sentence`${shown} pessoas` }),
			foundFirst: (count, shown) =>
				plural(count, { one: sentence`${shown} pessoa por enquanto`, other: sentence`${shown} pessoas por enquanto` }),
			foundNearly: (count, shown, words) =>
				plural(count, {
					one: sentence`Ninguém com “${words}”. Parecido: ${shown} pessoa`,
					other: sentence`Ninguém com “${words}”. Parecido: ${shown} pessoas`,
				}),
		},

		wall: {
			title: (title) => `Rostos: ${title}`,
			description: (count, owner) => `${people(count)}, com o reconhecimento de ${owner}.`,
			put: 'Ponha estes rostos no seu próprio site',
			upToDate: (picture, page) =>
				sentence`Eles ficam em dia: como ${picture} ou como ${page} em que cada rosto é um link.`,
			picture: 'imagem',
			page: 'página',
			alt: (title, names, others) => `${title}: ${plain(series(names))}${others > 0 ? ` e ${more(others)}` : ''}`,
		},
		badge: {
			from: (owner) => `Louros de ${owner}`,
			title: (owner, name) => `Louros de ${owner} para ${name}`,
		},
		snippet: { html: 'Para uma página da web (HTML)', markdown: 'Para um README (Markdown)' },

		work: {
			title: 'O que fazem',
			description: 'O que estas pessoas criam e fazem: palestras, livros, episódios, projetos, causas.',
			none: 'Ainda não há obras',
			noneYet: (folder) => sentence`Uma palestra, um livro, uma causa: cada coisa é um arquivo em ${folder}.`,
			typeBy: (type, names) => `${type} de ${names}`,
			describedBy: (type, names) => `${type} de ${names}.`,
			by: (people) => sentence`De ${people}.`,
			with: (people) => sentence`Com ${people}.`,
			when: 'Quando',
			wasOn: 'Foi em',
			out: 'Saiu',
			where: 'Onde',
			online: 'Online',
			from: 'Publicado por',
			seeWhatItWas: 'Veja como foi',
			go: {
				watch: 'Assistir',
				read: 'Ler',
				listen: 'Ouvir',
				come: 'Participar',
				join: 'Participar',
				give: 'Doar',
				look: 'Dar uma olhada',
			},
			ahead: 'O que vem aí',
			made: 'Para ler, ver e ouvir',
			addToCalendar: 'Pôr no calendário',
			play: (title) => `Reproduzir “${title}”`,
			see: (title) => `Ver “${title}”`,
			plays: (host) => `A reprodução é em ${host}. Nada é carregado de lá antes de você ir.`,
			opens: (host) => `Abre em ${host}. Nada é carregado de lá antes de você ir.`,
			worth: 'Por que vale o seu tempo',
			laurels: 'Louros por isto',
			all: 'Todas as obras',
			bring: 'Leve alguém junto',
		},
		events: {
			title: 'Apareça',
			description: 'O que estas pessoas vão fazer em breve.',
			lead: 'O que elas vão fazer em breve. Vá, e diga quem mandou você.',
			pastLead: 'O que elas vão fazer em breve, e o que já fizeram.',
			none: 'Um mês tranquilo',
			noneYet: 'Quando uma destas pessoas tiver algo a que se possa ir, aparece aqui.',
			hear: 'Saber do próximo',
			subscribe: 'Assinar no seu calendário',
			orFile: (link) => sentence`ou ${link}`,
			takeFile: 'pegar o arquivo',
			past: 'Já passaram',
		},

		follow: {
			description: (owner) => `Todas as formas de ficar sabendo quando ${owner} dá louros.`,
			heading: 'Acompanhe',
			lead: 'Um feed leva cada novo louro ao seu leitor: cole lá o endereço dele. Um basta; o primeiro tem tudo. Ou siga todas estas pessoas, onde quer que você esteja.',
			along: 'Venha junto.',
			what: 'Siga esta página e cada novo louro chega até você, com o porquê. Nunca se envia mais nada.',
			address: 'O endereço do feed',
			copyAddress: 'Copiar o endereço',
			orInto: (readers) => sentence`Ou direto em ${readers}.`,
			inApp: 'um leitor deste aparelho',
			all: 'Todos os feeds',
			whatIsFeed: 'O que é um feed?',
			aFeedIs:
				'Um endereço que um aplicativo de leitura confere por você. Cole-o em qualquer leitor de feeds e esta página chega até você: sem conta conosco, sem dar nenhum endereço seu.',
			everything: 'Tudo',
			everythingNote: 'Cada novo louro. Os leitores aceitam qualquer um destes; escolha um.',
			everybody: 'Siga todo mundo',
			everybodyNote: 'Arquivos para outros programas, um para cada forma.',
			subscribe: 'Assinar',
			orFile: 'ou pegar o arquivo',
			byList: 'Por lista',
			byListNote: 'Louros para as pessoas de uma lista.',
			byTopic: 'Por tema',
			byTopicNote: 'Louros para pessoas de um tema.',
			byPerson: 'Por pessoa',
			byPersonNote: 'Louros para uma pessoa.',
			theseLaurels: 'Seguir estes louros',
		},

		email: {
			subscribe: 'Receba por e-mail',
			title: 'Como e-mail',
			lead: 'Os louros de um mês, prontos para enviar. Copie para o seu e-mail ou a sua newsletter e mude o que quiser.',
			copy: 'Copiar o e-mail',
			text: 'Só o texto',
			code: 'Em HTML',
			fetched: 'Serviços de newsletter também podem buscá-lo aqui: é sempre o do último mês.',
		},

		kit: {
			title: 'Passe adiante',
			getCard: 'Pegar o cartão',
			sendThem: 'Envie a quem recebeu',
			share: (name) => `Compartilhar: ${name}`,
			description: (name) => `Textos e cartões sobre ${name}, prontos para publicar.`,
			shareHub: 'Compartilhar tudo isto',
			shareHubNote: 'Há um cartão e um texto prontos para a página inteira.',
			passOn: (name) => sentence`Fale de ${name}`,
			sayIt: 'Conte aí onde você está',
			lead: 'Escolha onde você conversa com as pessoas. O texto traz o nome que cada pessoa usa lá; mude o que quiser: do seu jeito vai soar melhor.',
			words: '1. O texto',
			network: 'Rede',
			postFor: (network) => `Publicação para ${network}`,
			count: (count, limit) => sentence`${count} de ${`${limit}`} caracteres`,
			names: (names) => sentence`Cita ${series(names)}`,
			shortened: (network) => `Encurtado para caber em ${network}.`,
			copyWords: 'Copiar o texto',
			open: (network) => `Abrir ${network}`,
			alt: '2. A descrição',
			copyAlt: 'Copiar a descrição',
			altNote: 'Cole como texto alternativo, para chegar também a quem não vê o cartão.',
			card: '3. O cartão',
			format: 'Formato',
			style: 'Estilo',
			download: 'Baixar PNG',
			shareFile: 'Compartilhar',
			goodFor: (width, height, places) => `${width} × ${height}. Bom para ${places}.`,
			all: 'Levar todos os cartões e textos (zip)',
			close: 'Fechar',
			tellThem: 'Conte a quem recebeu',
			copyFor: (name) => `Copiar para ${name}`,
			writeMail: 'Escrever um e-mail',
			oneLaurel: 'Ou compartilhe um só louro',
			oneLaurelNote: 'Cada um tem texto e cartões próprios.',
			isThisYou: 'É você?',
			yours: (tell) =>
				sentence`Tudo isto é seu: os cartões, os textos, o endereço da sua página. Se quiser mudar alguma coisa, ou se preferir não estar aqui, ${tell}, e será mudado ou retirado.`,
			tell: (owner) => `diga a ${owner}`,
			forYou:
				'Então isto é seu: o cartão para mostrar, um selo para o seu próprio site e um obrigado pronto para publicar. Se quiser mudar alguma coisa, ou se preferir não estar aqui, diga, e será feito.',
			takeIt: 'Leve o que é seu',
			yourCard: 'Seu cartão',
			yourCardNote: 'Para publicar, imprimir ou pôr no fim de uma palestra.',
			yourBadge: 'Seu selo',
			badge: 'Para o seu próprio site. Ele leva de volta à sua página aqui.',
			yourThanks: 'Um obrigado para publicar',
			yourThanksNote: 'Só se der vontade. Ninguém espera por isso.',
			copy: 'Copiar',
			copied: 'Copiado',
			byHand: 'Aperte Ctrl+C',
			shareHere: 'Compartilhar deste aparelho',
			copyPicture: 'Copiar a imagem',
			notPossible: 'Aqui não dá: baixe a imagem',
			formats: {
				wide: { name: 'Largo', goodFor: 'prévias de links, LinkedIn, X, Bluesky' },
				square: { name: 'Quadrado', goodFor: 'o feed de qualquer rede' },
				tall: { name: 'Alto', goodFor: 'Instagram, Threads, LinkedIn' },
				story: { name: 'Vertical', goodFor: 'stories e status' },
			},
			styles: { paper: 'Papel', ink: 'Tinta', colour: 'Cor', mono: 'Sóbrio' },
			email: 'E-mail',
			byNetwork: {
				linkedin: 'O LinkedIn só aceita o endereço: copie antes o texto. Digite @ e o nome para marcar alguém.',
				facebook: 'O Facebook só aceita o endereço: copie antes o texto.',
				instagram: 'O Instagram não abre com um texto: baixe um cartão, copie o texto e publique tudo no aplicativo.',
				reddit: 'O Reddit aceita o endereço e o título: cole o texto como comentário.',
			},
		},

		post: {
			saidBy: (by, words) => `${by}: ${words}`,
			laurels: (names, core) => `Louros para ${row(names)}${core && ` ${core}`}`,
			praise: {
				thanks: (names, core) => `Um agradecimento a ${row(names)}${core && ` ${core}`}`,
				recommendation: (names, core) => `Vale conhecer: ${row(names)}${core && `, ${core}`}`,
				'shout-out': (names, core) => `Um salve para ${row(names)}${core && ` ${core}`}`,
				milestone: (names, core) => `Parabéns a ${row(names)}${core && ` ${core}`}`,
				welcome: (names, core) => `Boas-vindas a ${row(names)}!${core && ` Louros ${core}`}`,
			},
			thanks: (owner) => `Agradeço pelos louros, ${row(owner)}!`,
			meet: (names, core) => `Conheça ${row(names)}${core && `: ${core}`}`,
			introduction: (first, others, core) => `${first}, conheça ${row(others)}.${core && ` ${core}`}`,
			quote: (names, core, translation = '', source = '') =>
				`“${core}”${translation && `\n(“${translation}”)`}\n\n${row(names)}${source && `, ${source}`}`,
			list: (title, names, core) => `${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${row(names)}.` : ''}`,
			hub: (title, owner, names, core) =>
				`${title}${core && `: ${core}`}${names.length > 0 ? `\n\n${owner} reconhece ${row(names)}.` : ''}`,
			work: (title, type, names, core) => `“${title}”, ${type.toLowerCase()} de ${row(names)}.${core && ` ${core}`}`,
			told: (owner, story) => `${owner}: ${story}`,
			toSomebody: 'Achei que você ia gostar disto.',
			signUp: (address) => `Detalhes e inscrição: ${address}`,
		},

		notes: {
			draftFor: (name) => `Um rascunho para ${name}. Ninguém mais vê.`,
			dear: (name) => `Oi, ${name}!`,
			thanks: (owner) => `Com gratidão,\n${owner}`,
			seen: 'Você viu isto? É sobre você.',
			recognised: {
				person: (title) => `Você está em “${title}”, e eu queria que soubesse por mim:`,
				work: (title, work) => `“${work}” merece chegar a mais gente, então já está em “${title}”:`,
				thanks: (title) => `Agradeci a você em público, em “${title}”, e queria que soubesse por mim:`,
				recommendation: (title) => `Vivo recomendando você, e agora também por escrito, em “${title}”:`,
				'shout-out': (title) => `Não consegui guardar isto só para mim, então está em “${title}”:`,
				quote: (title) => `Uma frase sua ficou comigo. Guardei em “${title}”, onde outras pessoas encontram:`,
				introduction: (title) => `Todo mundo disse sim, então a apresentação já está em “${title}”:`,
				milestone: (title) => `Parabéns! Deixei registrado em “${title}”, para mais gente comemorar junto:`,
				welcome: (title) => `Que bom ter você aqui. Eu disse isso também em “${title}”:`,
			},
			recognisedBy: (by, title) => `${by} deu louros a você em “${title}”, e eu queria que soubesse por mim:`,
			kit: (address) => `Se quiser passar adiante, há cartões, textos e um selo para o seu próprio site:\n${address}`,
			nothingExpected: (contact) =>
				`Você não precisa fazer nada. Se errei em alguma coisa, ou se você prefere não estar lá, escreva para mim, e eu mudo ou tiro: ${contact}`,
			mayIIntroduce: (others) => `Posso apresentar você a ${row(others)}?`,
			introduce: (others) => `Eu gostaria de apresentar você a ${row(others)}.`,
			introduces: (by, others) => `${by} gostaria de apresentar você a ${row(others)}.`,
			who: (name, headline) => (headline ? `${name}: ${headline}` : name),
			mayI: (others, title) =>
				`Posso? Basta um sim curto; pergunto o mesmo a ${row(others)}. A apresentação só sai em “${title}” quando todo mundo disser sim, e não antes. Se preferir que não, ninguém mais vai saber.`,
			mayIRecognise: (title) => `Posso reconhecer você publicamente em “${title}”?`,
			amongThem: (title, reason) =>
				`Em “${title}” eu reconheço, em público, pessoas cujo trabalho admiro. Gostaria que você estivesse entre elas${reason ? `, ${reason}` : ''}.`,
			attached: (hasPhoto) =>
				hasPhoto
					? 'Em anexo vão a página e o cartão como ficariam, com a sua foto. Diga se quer mudar alguma coisa.'
					: 'Em anexo vão a página e o cartão como ficariam. Diga se quer mudar alguma coisa.',
			mayIPublish: (hasPhoto, contact) =>
				`Posso? Basta um sim curto${hasPhoto ? '; sem ele, a sua foto não é mostrada' : ''}. Se preferir não estar lá, diga, e nada seu é publicado: ${contact}`,
		},

		card: {
			from: (by) => `De ${by}`,
			laurelsTo: 'Louros para',
			welcome: 'Boas-vindas,',
			meet: 'conhece',
			and: 'e',
			by: (names) => `De ${names}`,
			day: (date, year) => day(date, { year }),
			dayOfMonth: (date) => spoken.dayOfMonth(date),
			shortMonth: (date) => day(date, { short: true }),
			inFull: (name, romanized) => (romanized ? `${name} (${romanized})` : name),
			beside: (faces) => `Ao lado do texto, ${faces}`,
			faces: (names) => `os rostos de ${names}`,
			portrait: (name, alt) => (alt ? `um retrato de ${name}: ${alt}` : `um retrato de ${name}`),
			initials: (name) => `as iniciais de ${name}`,
			both: (faces) => faces.join(' e '),
		},

		feed: {
			recognisedBy: (name, owner) => `${name}, com o reconhecimento de ${owner}`,
			topicBy: (topic, owner) => `${topic}: pessoas que ${owner} reconhece`,
			peopleBy: (owner) => `Pessoas que ${owner} reconhece`,
			takenDown: 'Retirado',
			tookDown: 'O que estava aqui foi retirado.',
			source: (names, source) => sentence`${names}, ${source}`,
			quote: (words, translation) => (translation ? `“${words}” (“${translation}”)` : `“${words}”`),
		},

		calendar: {
			with: (names) => `Com ${plain(series(names))}`,
			credit: (name, role) => (role ? `${name} (${role})` : name),
			online: (address) => `Online: ${address}`,
		},

		files: {
			calendar: {
				label: 'Calendário',
				note: 'Assine com o seu calendário: o que estas pessoas vão fazer aparece nele sem você fazer nada.',
			},
			directory: {
				label: 'Todo mundo como dados',
				note: 'Para programar: nomes, motivos e links de todas as pessoas em JSON, com um esquema.',
			},
			mastodon: {
				label: 'Todo mundo no Mastodon',
				note: 'No Mastodon, escolha Preferências, depois Importar, depois Lista de quem você segue, e dê este arquivo: você segue todo mundo de uma vez.',
			},
			profiles: {
				label: 'Perfis, por rede',
				note: 'Os endereços dos perfis em uma rede, um por linha, para abrir ou pôr em uma lista de lá.',
			},
			text: {
				label: 'Tudo como texto simples',
				note: 'Para assistentes de IA: o que há aqui, com uma cópia em texto de cada página. Dê o endereço a um deles e pergunte sobre estas pessoas.',
			},
			blogroll: {
				label: 'Lista de blogs',
				note: 'Importe este arquivo em um leitor de feeds: ele segue o blog de cada pessoa que tem um.',
			},
			peopleOf: (title) => `Pessoas de “${title}”`,
			andMore: 'E mais',
		},

		copies: {
			from: (hub, owner, page) => `De “${hub}”, de ${owner}: ${page}`,
			thisPage: 'esta página',
			credit: (name, role) => (role ? `${name}, ${role}` : name),
			work: (work, type, credits) => `${work}: ${type} (${credits})`,
			peopleBy: (owner) => `Pessoas que ${owner} reconhece, e por quê.`,
			lists: 'Listas',
			latest: 'Últimos reconhecimentos',
			feeds: 'Todos os feeds',
			eachNew: 'cada novo reconhecimento',
			asJson: 'todo mundo em JSON',
		},
	};
};

const ordinals = ['primeir', 'segund', 'terceir', 'quart', 'quint'];
/** Which of some days: the last letter agrees with them. */
function placed(place: number, ending = 'o'): string {
	if (place === -1) return `últim${ending}`;
	if (place === -2) return `penúltim${ending}`;
	if (place === -3) return `antepenúltim${ending}`;
	if (place < 0) return `${-place}${ending === 'a' ? 'ª' : 'º'} a contar do fim`;
	return ordinals[place - 1] ? `${ordinals[place - 1]}${ending}` : `${place}º`;
}
/** Weekdays are feminine but for Saturday and Sunday. */
const endingOf = (weekday: string): string => (weekday.endsWith('feira') ? 'a' : 'o');

const repeats: RepeatWords = {
	every: {
		day: (count) => (count === 1 ? 'todos os dias' : `a cada ${count} dias`),
		week: (count) => (count === 1 ? 'toda semana' : `a cada ${count} semanas`),
		month: (count) => (count === 1 ? 'todo mês' : `a cada ${count} meses`),
		year: (count) => (count === 1 ? 'todo ano' : `a cada ${count} anos`),
	},
	weekly: (weekdays) => weekdays.map((name) => `tod${endingOf(name)} ${name}`).join(' e '),
	workWeek: 'de segunda a sexta-feira',
	workday: 'dia útil',
	weekday: (name, place) => (place ? `${placed(place, endingOf(name))} ${name}` : name),
	date: (date) => (date < 0 ? `${placed(date)} dia` : date === 1 ? 'dia 1º' : `dia ${date}`),
	on: (often, days) => `${often}, ${/^(?!dia )\S+[aª](?=[\s,]|$)/u.test(days) ? 'na' : 'no'} ${days}`,
	both: (weekdays, dates) => `${weekdays}, se for ${dates}`,
	picked: (picked, days) => `${picked.map((place) => placed(place)).join(' e ')} ${days}`,
	of: (dates, months) => `${dates} de ${months}`,
	during: (often, months) => `${often} em ${months}`,
	until: (often, day) => `${often} até ${day}`,
	times: (often, count) => `${often}, ${count} vezes no total`,
};
