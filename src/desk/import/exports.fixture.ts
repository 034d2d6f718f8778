import type { FoundPerson } from './found.ts';
import type { SourceId } from './sources.ts';

/** An export as its vendor lays it out, and what has to come of it. The people are invented. */
export interface ExampleExport {
	what: string;
	fileName: string;
	text: string;
	/** Everybody who is found, in order: what is said here has to be so, the rest may be. */
	people: Partial<FoundPerson>[];
	/** The rows that give nobody. */
	faults?: number[];
}

const csvText = (...lines: string[]): string => lines.map((line) => `${line}\r\n`).join('');

const notes = [
	'Notes:',
	'"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"',
	'',
];
const linkedinHeader = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const long = 'word '.repeat(1000).trim();

const googleNew =
	'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value';
const googleOld =
	'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value';

const outlookEnglish =
	'First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,Home Phone,Business Phone,Mobile Phone,Company,Job Title,Department,Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Business Street,Business City,Business Country/Region,Web Page,Birthday,Notes,Categories';
const outlookGerman =
	'"Anrede";"Vorname";"Weitere Vornamen";"Nachname";"Suffix";"Firma";"Abteilung";"Position";"Straße geschäftlich";"Ort geschäftlich";"Land/Region geschäftlich";"Straße privat";"Ort privat";"Land/Region privat";"Telefon geschäftlich";"E-Mail-Adresse";"Geburtstag";"Kategorien";"Notizen";"Webseite"';
const outlookFrench =
	'"Titre","Prénom","Deuxième prénom","Nom","Suffixe","Société","Service","Fonction","Rue (bureau)","Ville (bureau)","Pays/Région (bureau)","Téléphone (bureau)","Adresse de messagerie","Anniversaire","Catégories","Notes","Page Web"';
const outlookSpanish =
	'"Título","Nombre","Segundo nombre","Apellidos","Sufijo","Organización","Departamento","Puesto","Calle del trabajo","Ciudad del trabajo","País o región del trabajo","Teléfono del trabajo","Dirección de correo electrónico","Cumpleaños","Categorías","Notas","Página Web"';

/** What vCards 2.1 of old phones look like, soft line ends and all. */
const vcard21 = [
	'BEGIN:VCARD',
	'VERSION:2.1',
	'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BBurawski;=C5=81ukasz;;;',
	'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81ukasz 🌸 =',
	'=C5=BBurawski',
	'ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Caf=E9;Kitchen',
	'TEL;CELL:+48123456',
	'EMAIL;INTERNET:lukasz@mail.test',
	'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/',
	'2wCEAAkGBxMTEhUSEhMVFRUXFRUVFRUVFRUVFRUVFRUWFhUVFRUYHSggGBolHRUVITEh',
	'',
	'END:VCARD',
];
const vcard30 = [
	'BEGIN:VCARD',
	'VERSION:3.0',
	'PRODID:-//Apple Inc.//macOS 15.1//EN',
	'N:al-Khatib;Reem;;Dr.;',
	'FN:ريم الخطيب',
	'ORG:Maps\\, Trees & Co\\; Ltd;Field;',
	'TITLE:Cartographer of a very long way that has to be folded because li',
	' nes have at most 75 bytes',
	'EMAIL;type=INTERNET;type=HOME;type=pref:reem@mail.test',
	'item1.ADR;type=HOME;type=pref:;;12 Olive Street;Amman;;11118;Jordan',
	'item1.X-ABADR:jo',
	'item2.URL;type=pref:https://reem.test/',
	'item2.X-ABLabel:_$!<HomePage>!$_',
	'X-SOCIALPROFILE;type=twitter:https://twitter.com/reem_maps',
	'X-SOCIALPROFILE;type=Mastodon;x-user=reem:https://mastodon.social/@reem',
	'BDAY:1984-02-29',
	'NOTE:Met at a dinner.\\nOwes me a map.',
	'CATEGORIES:Friends,Maps',
	'END:VCARD',
];
const vcard40 = [
	'BEGIN:VCARD',
	'VERSION:4.0',
	'KIND:individual',
	'FN:한서윤',
	'N:한;서윤;;;',
	'SOCIALPROFILE;SERVICE-TYPE=Bluesky:https://bsky.app/profile/seoyun.bsky.social',
	'URL:https://github.com/seoyun',
	'ADR;TYPE=work:;;1 Street;Seoul;;;Korea',
	'END:VCARD',
];

/** At least one for each source; TypeScript asks for them. */
export const exampleExports = {
	linkedin: [
		{
			what: 'with its notes, in Windows line ends, quotes, commas, line ends in cells, degrees, emoji',
			fileName: 'Connections.csv',
			text: csvText(
				...notes,
				linkedinHeader,
				'Ada,"Lovelace, PhD",https://www.linkedin.com/in/ada-lovelace,,"Analytical ""Engines"", Ltd","Engineer,\r\nand poet",05 Mar 2021',
				'🌸 Hana,中村,https://www.linkedin.com/in/hana-%E4%B8%AD%E6%9D%91,hana@mail.test,,,31 Dec 2019',
				',,,,,,12 May 2020',
				'',
				',,,,,,',
				linkedinHeader,
				'רות,כהן,https://www.linkedin.com/in/ruth-cohen-12,,,"=HYPERLINK(""https://evil.test"",""click"")",05 Mar 2021,,,',
			),
			people: [
				{
					name: 'Ada Lovelace, PhD',
					handles: { linkedin: 'ada-lovelace' },
					organization: 'Analytical "Engines", Ltd',
					jobTitle: 'Engineer,\r\nand poet',
					met: '2021-03-05',
					row: 5,
				},
				{ name: '🌸 Hana 中村', handles: { linkedin: 'hana-中村' }, met: '2019-12-31', row: 7 },
				{ name: 'רות כהן', row: 12 },
			],
			faults: [8],
		},
		{
			what: 'saved again by a spreadsheet: semicolons, months in French, no notes',
			fileName: 'mes contacts.csv',
			text: csvText(
				`\ufeff${linkedinHeader.replaceAll(',', ';')}`,
				`Zoé;Müller;https://linkedin.com/in/zoe;;;${long};1 août 2022;;`,
				'Ben;Fox;https://linkedin.com/in/ben-fox;;;;03/04/2020',
			).replaceAll('\r\n', '\n'),
			people: [
				{ name: 'Zoé Müller', jobTitle: long, met: '2022-08-01', row: 2 },
				{ name: 'Ben Fox', row: 3 },
			],
		},
		{
			what: 'with a quotation mark that is never closed',
			fileName: 'Connections.csv',
			text: csvText(
				linkedinHeader,
				'A,One,,,"Broken,,01 Jan 2020',
				'B,Two,https://linkedin.com/in/b-two,,,,01 Jan 2020',
			),
			people: [{ name: 'B Two', row: 3 }],
			faults: [2],
		},
	],
	mastodon: [
		{
			what: 'of Mastodon 4',
			fileName: 'following_accounts.csv',
			text: 'Account address,Show boosts,Notify on new posts,Languages\nada@mastodon.social,true,false,\n@Ben_2@fosstodon.org,false,true,"en, de"\nnobody,true,false,\n',
			people: [
				{ name: 'ada', handles: { mastodon: 'ada@mastodon.social' }, nameless: true },
				{ name: 'Ben_2', handles: { mastodon: 'Ben_2@fosstodon.org' }, row: 3 },
			],
			faults: [4],
		},
		{
			what: 'of older servers',
			fileName: 'follows.csv',
			text: 'Account address,Show boosts\r\nada@a.test,true\r\n',
			people: [{ handles: { mastodon: 'ada@a.test' } }],
		},
	],
	google: [
		{
			what: 'as it is exported since 2024',
			fileName: 'contacts.csv',
			text: csvText(
				googleNew,
				'Iris,Ana,Castellanos,,,,Dr.,,,,Botanical Garden,Curator,,1980-01-02,"Met in ""Bogotá"",\nowes me seeds",,* starred ::: * myContacts ::: Gardeners,* Work,iris@mail.test,Mobile,+57 1 ::: +57 2,Home,"1 Street\nBogotá",1 Street,Bogotá,,,111,Colombia,,Profile,https://www.instagram.com/iris.c/ ::: https://iris.test/',
				'someone@mail.test,,,,,,,,,,,,,,,,* Other Contacts,* ,someone@mail.test,,,,,,,,,,,,,',
				',,,,,,,,,,,,,,,,* myContacts,,,Mobile,+1,,,,,,,,,,,',
			),
			people: [
				{
					name: 'Iris Ana Castellanos',
					organization: 'Botanical Garden',
					jobTitle: 'Curator',
					location: 'Bogotá, Colombia',
					url: 'https://iris.test/',
					handles: { instagram: 'iris.c' },
					labels: ['Gardeners'],
				},
				{ name: 'someone@mail.test' },
			],
			faults: [6],
		},
		{
			what: 'as it was exported before',
			fileName: 'google.csv',
			text: csvText(
				googleOld,
				'Onise Arabidze,Onise,,Arabidze,,,,,,,,,,,,,,,,,,,,,,,,,* myContacts,* ,o@mail.test,,,,Georgian Radio,,Editor,,https://onise.test',
				`${'Only Name'},${','.repeat(37)}`,
			),
			people: [
				{ name: 'Onise Arabidze', organization: 'Georgian Radio', jobTitle: 'Editor', url: 'https://onise.test' },
				{ name: 'Only Name' },
			],
		},
	],
	outlook: [
		{
			what: 'in English',
			fileName: 'contacts.csv',
			text: csvText(
				outlookEnglish,
				'Keoni,,Mahoe,Mr.,,,,,k@mail.test,,,+1 808,,Canoe House,Builder,,9 Road,Hilo,HI,96720,United States,,Honolulu,,www.keoni.test,01/02/1970,likes tea,Friends;Canoes',
			),
			people: [
				{
					name: 'Keoni Mahoe',
					organization: 'Canoe House',
					jobTitle: 'Builder',
					location: 'Hilo, United States',
					url: 'www.keoni.test',
					labels: ['Friends', 'Canoes'],
				},
			],
		},
		{
			what: 'in German, with semicolons',
			fileName: 'Kontakte.CSV',
			text: csvText(
				outlookGerman,
				'"Frau";"Jörg-Ulrike";"";"Weiß";"";"Bäckerei & Söhne";"";"Meisterin";"Hauptstraße 1";"Köln";"Deutschland";"";"";"";"0221";"j@mail.test";"1.2.1970";"";"";""',
			),
			people: [
				{
					name: 'Jörg-Ulrike Weiß',
					organization: 'Bäckerei & Söhne',
					jobTitle: 'Meisterin',
					location: 'Köln, Deutschland',
				},
			],
		},
		{
			what: 'in French',
			fileName: 'contacts.csv',
			text: csvText(
				outlookFrench,
				'"M.","Jean-Baptiste","","Ouédraogo","","Faso Danse","","Chorégraphe","Rue 1","Ouagadougou","Burkina Faso","+226","jb@mail.test","","","",""',
			),
			people: [
				{
					name: 'Jean-Baptiste Ouédraogo',
					organization: 'Faso Danse',
					jobTitle: 'Chorégraphe',
					location: 'Ouagadougou, Burkina Faso',
				},
			],
		},
		{
			what: 'in Spanish',
			fileName: 'contactos.csv',
			text: csvText(
				outlookSpanish,
				'"","Ximena","","Curiqueo","","Radio Ñuble","","Locutora","Calle 1","Chillán","Chile","+56","x@mail.test","","","","https://ximena.test"',
			),
			people: [
				{
					name: 'Ximena Curiqueo',
					organization: 'Radio Ñuble',
					jobTitle: 'Locutora',
					location: 'Chillán, Chile',
					url: 'https://ximena.test',
				},
			],
		},
	],
	vcard: [
		{
			what: 'of version 2.1, quoted-printable, with a photo',
			fileName: 'phone.vcf',
			text: csvText(...vcard21),
			people: [{ name: 'Łukasz 🌸 Żurawski', organization: 'Café', handles: {}, row: 1 }],
		},
		{
			what: 'of versions 3.0 and 4.0 in one file, folded, with groups and companies',
			fileName: 'cards.vcf',
			text: [
				...vcard30,
				...vcard40,
				'BEGIN:VCARD',
				'VERSION:4.0',
				'KIND:group',
				'FN:Family',
				'END:VCARD',
				'BEGIN:VCARD',
				'VERSION:3.0',
				'FN:Pizza Place',
				'X-ABShowAs:COMPANY',
				'END:VCARD',
				'BEGIN:VCARD',
				'VERSION:3.0',
				'N:Cut;Off',
			].join('\n'),
			people: [
				{
					name: 'ريم الخطيب',
					organization: 'Maps, Trees & Co; Ltd',
					jobTitle: 'Cartographer of a very long way that has to be folded because lines have at most 75 bytes',
					location: 'Amman, Jordan',
					url: 'https://reem.test/',
					handles: { x: 'https://twitter.com/reem_maps', mastodon: 'https://mastodon.social/@reem' },
					labels: ['Friends', 'Maps'],
				},
				{
					name: '한서윤',
					handles: { github: 'seoyun', bluesky: 'https://bsky.app/profile/seoyun.bsky.social' },
					location: 'Seoul, Korea',
				},
			],
			faults: [29, 34, 39],
		},
	],
	opml: [
		{
			what: 'of a feed reader, with folders',
			fileName: 'subscriptions.opml',
			text: '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head><title>Feeds</title></head><body>\n<outline text="Friends" title="Friends"><outline type="rss" text="Mahalakshmi &amp; her looms" xmlUrl="https://maha.test/feed.xml" htmlUrl="https://maha.test/" description="Weaving"/></outline>\n<outline type="rss" text="" xmlUrl="https://nobody.test/feed"/>\n<outline type="rss" text="Ben" xmlUrl="https://mastodon.social/@ben.rss" htmlUrl="https://mastodon.social/@ben"/>\n</body></opml>',
			people: [
				{
					name: 'Mahalakshmi & her looms',
					feed: 'https://maha.test/feed.xml',
					url: 'https://maha.test/',
					headline: 'Weaving',
					labels: ['Friends'],
				},
				{ name: 'Ben', feed: 'https://mastodon.social/@ben.rss', handles: { mastodon: 'ben@mastodon.social' } },
			],
			faults: [2],
		},
		{
			what: 'that is cut off',
			fileName: 'x.opml',
			text: '<opml version="2.0"><body><outline text="A',
			people: [],
			faults: [1],
		},
	],
	'all-contributors': [
		{
			what: 'of a project',
			fileName: '.all-contributorsrc',
			text: JSON.stringify({
				projectName: 'maps',
				contributors: [
					{
						login: 'ada',
						name: 'Ada Lovelace',
						avatar_url: 'https://x.test/1',
						profile: 'http://ada.test',
						contributions: ['code', 'doc', { type: 'eventOrganizing', url: 'https://x.test' }],
					},
					{ login: 'ben', name: '', profile: 'https://github.com/ben', contributions: ['userTesting'] },
					{ login: 'helper[bot]', name: 'helper', contributions: ['infra'] },
					7,
				],
			}),
			people: [
				{
					name: 'Ada Lovelace',
					handles: { github: 'ada' },
					url: 'http://ada.test',
					tags: ['code', 'documentation', 'organising events'],
				},
				{ name: 'ben', handles: { github: 'ben' }, nameless: true, tags: ['user testing'] },
			],
			faults: [3, 4],
		},
		{ what: 'that is no JSON', fileName: '.all-contributorsrc', text: '{"contributors": [', people: [], faults: [1] },
	],
	git: [
		{
			what: 'of a project, with addresses, written by PowerShell',
			fileName: 'authors.txt',
			text: csvText(
				'\ufeff   120\tAda Lovelace <ada@mail.test>',
				'    41\tben <1234+ben@users.noreply.github.com>',
				'     7\tdependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
				'     3\tJosé Núñez <nunez@users.noreply.github.com>',
				'     1\tNo Address <>',
				'fatal: not a git repository',
			),
			people: [
				{ name: 'Ada Lovelace', handles: {}, row: 1 },
				{ name: 'ben', handles: { github: 'ben' }, nameless: true },
				{ name: 'José Núñez', handles: { github: 'nunez' } },
				{ name: 'No Address', handles: {}, row: 5 },
			],
			faults: [3, 6],
		},
		{
			what: 'without addresses',
			fileName: 'shortlog',
			text: '   120\tAda Lovelace\n     2\tBen\n',
			people: [{ name: 'Ada Lovelace' }, { name: 'Ben', row: 2 }],
		},
	],
	csv: [
		{
			what: 'of a spreadsheet, with commas in the names of columns',
			fileName: 'guests.csv',
			text: csvText(
				'Full Name,"Bio, short",Twitter,City,Topics',
				"Tomasi Faleolo,'=2*2 is four,@tomasi_f,Apia,maps; #tea #seeds",
				',x,,,',
			),
			people: [
				{
					name: 'Tomasi Faleolo',
					headline: '=2*2 is four',
					handles: { x: '@tomasi_f' },
					location: 'Apia',
					tags: ['maps', '#tea', '#seeds'],
				},
			],
			faults: [3],
		},
	],
} satisfies Record<SourceId, ExampleExport[]>;

/** The mapping of the unknown file above. */
export const sampleMap = 'name=Full Name,headline=Bio, short,x=Twitter,town=City,tags=Topics';
