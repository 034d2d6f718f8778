import { bareHandle } from '../../../networks/profiles.ts';
import type { ImportSource } from '../found.ts';
import { type CsvLayout, readTable, recognisesTable } from './table.ts';

const layout: CsvLayout = {
	fits: (columns) => columns.has('accountaddress'),
	person: (cell, _cells, row) => {
		const written = cell('Account address');
		const account = bareHandle('mastodon', written);
		if (!account) return `“${written.slice(0, 60)}” is no account such as ada@mastodon.social.`;
		const name = account.split('@')[0] as string;
		return { name, handles: { mastodon: account }, nameless: true, row };
	},
};

/** `following_accounts.csv` of Mastodon and its relatives: accounts and no names. */
export const mastodon = {
	id: 'mastodon',
	label: 'Mastodon follows (following_accounts.csv)',
	from: 'Mastodon: Preferences, Import and export, Data export, Follows.',
	isTable: true,
	recognises: recognisesTable(layout),
	read: (chunks, options) => readTable(chunks, layout, options),
} as const satisfies ImportSource;
