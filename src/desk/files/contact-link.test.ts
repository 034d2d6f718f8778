import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { someFolder } from '../../content.fixture.ts';
import { contactFindings, leadToContact } from './contact-link.ts';
import { loadContent } from './content.ts';

const file = '.github/ISSUE_TEMPLATE/config.yml';
const template = await readFile(file, 'utf8');

/** A content folder in a project with these links. */
async function projectWith(text: string) {
	const root = await someFolder();
	await mkdir(path.join(root, path.dirname(file)), { recursive: true });
	await writeFile(path.join(root, file), text);
	const read = () => readFile(path.join(root, file), 'utf8');
	return { folder: { path: path.join(root, 'content'), shown: 'content' }, read };
}

const web = { url: 'https://kim.test/laurels', contact: 'https://kim.test/ask' };
const mail = { url: 'https://kim.test/laurels', contact: 'mailto:kim@kim.test' };
const example = { url: 'https://laurels.example.org', contact: 'https://marit.example/ask' };

test.for([
	[web, web.contact],
	// GitHub takes no mail there: every page of the hub says it at its foot.
	[mail, mail.url],
] as const)('a new hub with %j leads there, in one line', async ([contact, address]) => {
	const { folder, read } = await projectWith(template);
	expect(await contactFindings(folder, contact)).toEqual([
		{ kind: 'asked-elsewhere', written: example.contact, meant: address, file, line: 4 },
	]);
	expect(await leadToContact(folder, contact)).toBe(file);
	expect(await read()).toBe(template.replace(example.contact, address));
	expect(parse(await read()).contact_links[0].url).toBe(address);
	expect(await contactFindings(folder, contact)).toEqual([]);
});

test('what its owner wrote there stays, and is told where the hub says otherwise', async () => {
	const own = template.replace(example.contact, '"https://kim.test/form" # mine');
	const { folder, read } = await projectWith(own);
	expect(await leadToContact(folder, web)).toBeUndefined();
	expect(await read()).toBe(own);
	expect(await contactFindings(folder, web)).toMatchObject([{ written: 'https://kim.test/form', line: 4 }]);
	expect(await contactFindings(folder, { ...web, contact: 'https://kim.test/form/' })).toEqual([]);
});

test.for(['', 'blank_issues_enabled: true\n', 'contact_links: none\n', 'contact_links:\n  - name: Other\n', '[broken'])(
	'without the link nothing is written or told: %j',
	async (text) => {
		const { folder, read } = await projectWith(text);
		expect([await leadToContact(folder, web), await contactFindings(folder, web)]).toEqual([undefined, []]);
		expect(await read()).toBe(text);
	},
);

test('the example leads to its own contact', async () => {
	const { hub } = await loadContent();
	expect(hub?.data.contact).toBe(example.contact);
	const { folder } = await projectWith(template);
	expect(await contactFindings(folder, example)).toEqual([]);
});
