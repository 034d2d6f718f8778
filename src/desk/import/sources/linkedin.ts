import { dayFrom } from '../../../hub/time/written-days.ts';
import type { FoundPerson, ImportSource } from '../found.ts';
import { fromLinks } from './links.ts';
import {
	type CellByName,
	type CsvLayout,
	joinedName,
	noName,
	onlyFilled,
	readTable,
	recognisesTable,
} from './table.ts';

const layout: CsvLayout = {
	fits: (columns) => columns.has('firstname') && columns.has('lastname') && columns.has('connectedon'),
	person: (cell, _cells, row) => {
		const name = joinedName(cell('First Name'), cell('Last Name'));
		return name ? { name, ...about(cell), row } : noName;
	},
};

function about(cell: CellByName): Omit<FoundPerson, 'name' | 'source' | 'row'> {
	const met = dayFrom(cell('Connected On'));
	return {
		...onlyFilled({ jobTitle: cell('Position'), organization: cell('Company') }),
		...fromLinks([cell('URL')]),
		...(met && { met }),
	};
}

/** `Connections.csv` of LinkedIn's archive. */
export const linkedin = {
	id: 'linkedin',
	label: 'LinkedIn connections (Connections.csv)',
	from: 'LinkedIn: Settings, Data privacy, Get a copy of your data, Connections.',
	isTable: true,
	recognises: recognisesTable(layout),
	read: (chunks, options) => readTable(chunks, layout, options),
} as const satisfies ImportSource;
