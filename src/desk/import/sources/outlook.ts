import type { FoundPerson, ImportSource } from '../found.ts';
import { fromLinks } from './links.ts';
import {
	type CellByName,
	type CsvLayout,
	joinedName,
	noName,
	onlyFilled,
	placeFrom,
	readTable,
	recognisesTable,
} from './table.ts';

/** What columns are called in the languages in which Outlook writes them: English, German, French, Spanish. */
const columns = {
	given: ['First Name', 'Vorname', 'Prénom', 'Nombre'],
	middle: ['Middle Name', 'Weitere Vornamen', 'Deuxième prénom', 'Segundo nombre'],
	family: ['Last Name', 'Nachname', 'Nom', 'Apellidos'],
	organization: ['Company', 'Firma', 'Société', 'Compañía', 'Organización', 'Empresa'],
	jobTitle: ['Job Title', 'Position', 'Fonction', 'Titre de poste', 'Puesto', 'Cargo'],
	homeTown: [
		'Home City',
		'Ort privat',
		'Ville (domicile)',
		'Ville domicile',
		'Ciudad de residencia',
		'Ciudad particular',
	],
	homeCountry: [
		'Home Country/Region',
		'Home Country',
		'Land/Region privat',
		'Pays/Région (domicile)',
		'Pays domicile',
		'País o región de residencia',
		'País/Región particular',
	],
	town: [
		'Business City',
		'Ort geschäftlich',
		'Ville (bureau)',
		'Ville bureau',
		'Ciudad del trabajo',
		'Ciudad de trabajo',
	],
	country: [
		'Business Country/Region',
		'Business Country',
		'Land/Region geschäftlich',
		'Pays/Région (bureau)',
		'Pays bureau',
		'País o región del trabajo',
		'País/Región del trabajo',
	],
	url: ['Web Page', 'Personal Web Page', 'Webseite', 'Page Web', 'Página Web'],
	labels: ['Categories', 'Kategorien', 'Catégories', 'Categorías'],
} as const;

const firstNames = ['firstname', 'vorname', 'prenom', 'nombre'];
const lastNames = ['lastname', 'nachname', 'nom', 'apellidos'];
/** Columns that Outlook's header has, in each language; two of them make it one. */
const telltales = [
	'emailaddress',
	'emailadresse',
	'adressedemessagerie',
	'direcciondecorreoelectronico',
	'webpage',
	'webseite',
	'pageweb',
	'paginaweb',
	'businessphone',
	'telefongeschaftlich',
	'telephonebureau',
	'telefonodeltrabajo',
	'businessstreet',
	'straßegeschaftlich',
	'ruebureau',
	'calledeltrabajo',
];

const layout: CsvLayout = {
	fits: (header) =>
		[firstNames, lastNames].every((words) => words.some((word) => header.has(word))) &&
		telltales.filter((word) => header.has(word)).length > 1,
	person: (cell, _cells, row) => {
		const name = joinedName(cell(...columns.given), cell(...columns.middle), cell(...columns.family));
		return name ? { name, ...about(cell), row } : noName;
	},
};

function about(cell: CellByName): Omit<FoundPerson, 'name' | 'source' | 'row'> {
	const labels = cell(...columns.labels)
		.split(/[;,]/)
		.map((label) => label.trim())
		.filter(Boolean);
	return {
		...onlyFilled({
			jobTitle: cell(...columns.jobTitle),
			organization: cell(...columns.organization),
			location:
				placeFrom(cell(...columns.homeTown), cell(...columns.homeCountry)) ||
				placeFrom(cell(...columns.town), cell(...columns.country)),
		}),
		...fromLinks([cell(...columns.url)]),
		...(labels.length > 0 && { labels }),
	};
}

/** Outlook's contacts as CSV, in four languages. */
export const outlook = {
	id: 'outlook',
	label: 'Outlook contacts (CSV)',
	from: 'Outlook: File, Open & Export, Import/Export, Export to a file. On the web: People, Manage contacts, Export.',
	isTable: true,
	recognises: recognisesTable(layout),
	read: (chunks, options) => readTable(chunks, layout, options),
} as const satisfies ImportSource;
