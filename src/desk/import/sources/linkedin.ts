import { dayFrom } from '../../../hub/time/written-days.ts';
import type { Found, ImportSource } from '../found.ts';
import { fromLinks } from './links.ts';
import { type Cell, type CsvLayout, given, joined, noName, readTable, recognisesTable } from './table.ts';

const layout: CsvLayout = {
	fits: (columns) => columns.has('firstname') && columns.has('lastname') && columns.has('connectedon'),
	person: (cell, _cells, row) => {
		const name = joined(cell('First Name'), cell('Last Name'));
		return name ? { name, ...about(cell), row } : noName;
	},
};

function about(cell: Cell): Omit<Found, 'name' | 'source' | 'row'> {
	const met = dayFrom(cell('Connected On'));
	return {
		...given({ jobTitle: cell('Position'), organization: cell('Company') }),
		...fromLinks([cell('URL')]),
		...(met && { met }),
	};
}

/** `Connections.csv` of LinkedIn's archive. */
export const linkedin = {
	id: 'linkedin',
	label: 'LinkedIn connections (Connections.csv)',
	from: 'LinkedIn: Settings, Data privacy, Get a copy of your data, Connections.',
	recognises: recognisesTable(layout),
	read: (chunks, told) => readTable(chunks, layout, told),
} as const satisfies ImportSource;
