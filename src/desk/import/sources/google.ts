import type { FoundPerson, ImportSource } from '../found.ts';
import { fromLinks } from './links.ts';
import {
	type CellByName,
	type CellsByPattern,
	type CsvLayout,
	joinedName,
	noName,
	onlyFilled,
	placeFrom,
	readTable,
	recognisesTable,
} from './table.ts';

/** Two generations of headers: `Given Name`, `Organization 1 - Name`; since 2024 `First Name`, `Organization Name`. */
const layout: CsvLayout = {
	fits: (columns) =>
		(columns.has('givenname') && columns.has('familyname')) ||
		(columns.has('firstname') && (columns.has('organizationname') || columns.has('labels') || columns.has('fileas'))),
	person: (cell, cells, row) => {
		const name =
			joinedName(
				cell('Given Name', 'First Name'),
				cell('Additional Name', 'Middle Name'),
				cell('Family Name', 'Last Name'),
			) || cell('Name', 'File As');
		return name ? { name, ...about(cell, cells), row } : noName;
	},
};

function about(cell: CellByName, cells: CellsByPattern): Omit<FoundPerson, 'name' | 'source' | 'row'> {
	const labels = values(cell('Labels', 'Group Membership')).filter((label) => !/^(\*|imported on)/i.test(label));
	return {
		...onlyFilled({
			jobTitle: values(cell('Organization Title', 'Organization 1 - Title'))[0],
			organization: values(cell('Organization Name', 'Organization 1 - Name'))[0],
			location: placeFrom(first(cells(/^Address \d+ - City$/)), first(cells(/^Address \d+ - Country$/))),
		}),
		...fromLinks(cells(/^Website \d+ - Value$/).flatMap(values)),
		...(labels.length > 0 && { labels }),
	};
}

/** Several values in one cell. */
const values = (cell: string): string[] =>
	cell
		.split(' ::: ')
		.map((value) => value.trim())
		.filter(Boolean);

const first = (cells: readonly string[]): string => values(cells[0] ?? '')[0] ?? '';

/** Google's contacts as CSV. */
export const google = {
	id: 'google',
	label: 'Google contacts (CSV)',
	from: 'contacts.google.com: Export, Google CSV.',
	isTable: true,
	recognises: recognisesTable(layout),
	read: (chunks, options) => readTable(chunks, layout, options),
} as const satisfies ImportSource;
