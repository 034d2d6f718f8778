import { describe, expect, test } from 'vitest';
import type { Chunks } from '../../csv/read.ts';
import { profileIds } from '../../networks/networks.ts';
import { type ExampleExport, exampleExports, sampleMap } from './exports.fixture.ts';
import type { Condition, SourceStep } from './found.ts';
import { conditionFrom } from './sources/conditions.ts';
import { likelyHeader } from './sources/likely-header.ts';
import { guess, mappable, readMapping } from './sources/mapping.ts';
import { otherCsv } from './sources/other-csv.ts';
import { recognise, type SourceId, sourceCalled, sources } from './sources.ts';

const every = sources.flatMap(({ id }) =>
	(exampleExports[id] as ExampleExport[]).map((sample) => [id, sample.what, sample] as const),
);

/** A text in pieces of so many letters, which split whatever there is to split. */
function* inPieces(text: string, length: number): Generator<string> {
	for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

function columnsFor(id: SourceId, text: string): Record<string, string> | undefined {
	if (id !== 'csv') return undefined;
	const mapping = readMapping(sampleMap, likelyHeader(text)?.columns ?? []);
	if (typeof mapping === 'string') throw new Error(mapping);
	return mapping;
}

async function stepsOf(id: SourceId, text: string, chunks: Chunks = [text]): Promise<SourceStep[]> {
	const steps: SourceStep[] = [];
	for await (const step of sourceCalled(id).read(chunks, { columns: columnsFor(id, text) })) steps.push(step);
	return steps;
}

const peopleOf = (steps: readonly SourceStep[]) => steps.flatMap((step) => (step.kind === 'found' ? [step.found] : []));

describe.each(every)('%s %s', (id, _what, sample) => {
	test('is recognised', () => {
		expect(recognise(sample.text, sample.fileName)?.id).toBe(id);
	});

	test('gives everybody in it, and tells the rows that give nobody', async () => {
		const steps = await stepsOf(id, sample.text);
		expect(peopleOf(steps)).toHaveLength(sample.people.length);
		expect(peopleOf(steps)).toMatchObject(sample.people);
		expect(steps.flatMap((step) => (step.kind === 'fault' ? [step.row] : []))).toEqual(sample.faults ?? []);
	});

	test('is the same in pieces of any length', async () => {
		const whole = await stepsOf(id, sample.text);
		for (const length of [1, 2, 7, 64])
			expect(await stepsOf(id, sample.text, inPieces(sample.text, length))).toEqual(whole);
	});

	test('gives nothing that is others’ own', async () => {
		const text = JSON.stringify(peopleOf(await stepsOf(id, sample.text)).map((found) => ({ ...found, name: '' })));
		expect(text).not.toMatch(/mail\.test|\+(1|48|56|57|226)\b|owes me|Street|19[78]\d/);
	});
});

test('what is private is told once, by its kind', async () => {
	const [recent] = exampleExports.google;
	const steps = await stepsOf('google', (recent as ExampleExport).text);
	const seen = steps.flatMap((step) => (step.kind === 'private' ? [step.seen] : []));
	expect(seen.sort()).toEqual(['birthdays', 'e-mail addresses', 'labels', 'notes', 'phone numbers', 'streets']);
});

test('other files are no export', () => {
	for (const [text, name] of [
		['', 'empty.csv'],
		['PK\u0003\u0004', 'archive.zip'],
		['PK\u0003\u0004\0name,Full Name,Bio\na,b,c\na,b,c', 'archive.csv'],
		['# Notes', 'notes.md'],
		['{"contributors": 3}', 'package.json'],
	] as const)
		expect(recognise(text, name)).toBeUndefined();
});

test('a file of a source that is damaged beyond its header never throws', async () => {
	for (const { id } of sources)
		for (const text of ['', '\0\0\0', '"', '<opml', 'BEGIN:VCARD', '[]', '{"contributors":{}}', ',,,\n,,,'])
			for (const step of await stepsOf(id, id === 'csv' ? `Full Name,"Bio, short",Twitter,City,Topics\n${text}` : text))
				expect(step.kind).toBe(id === 'csv' && step.kind === 'found' ? 'found' : 'fault');
});

test('columns of an unknown file are guessed from their names', () => {
	expect(
		guess(['Attendee #', 'First Name', 'Surname', 'What company do you work for?', 'What is your job title?']),
	).toEqual({
		given: 'First Name',
		family: 'Surname',
		organization: 'What company do you work for?',
		jobTitle: 'What is your job title?',
	});
	expect(guess(['Bio', 'TagLine'])).toEqual({ headline: 'TagLine' });
	expect(guess(['Timestamp', 'Email Address', 'Your full name', 'Company name'])).toEqual({ name: 'Your full name' });
	expect(guess(['What is your first name?', 'And your family name?'])).toEqual({
		given: 'What is your first name?',
		family: 'And your family name?',
	});
	expect(guess(['Full name', 'Company', 'Website', 'LinkedIn URL', 'Shoe size'])).toEqual({
		name: 'Full name',
		organization: 'Company',
		url: 'Website',
		linkedin: 'LinkedIn URL',
	});
	expect(mappable).toEqual(expect.arrayContaining(profileIds));
});

test('columns in which a form asked for a profile are guessed', () => {
	const columns = [
		'name',
		'What is your LinkedIn profile?',
		'X (Twitter) Handle',
		'Mastodon account',
		'Unthreads',
		'Preferred medium',
	];
	expect(guess(columns)).toEqual({ name: 'name', linkedin: columns[1], x: columns[2], mastodon: columns[3] });
});

test('of a table only those rows are taken that say what they have to', async () => {
	const text = 'Name,Status,Came\nAda,approved,yes\nBo,Declined,yes\nCy,Approved,\nDi,approved,today\n';
	const taken = async (...where: string[]) => {
		const conditions = where.map((written) => conditionFrom(written, ['Name', 'Status', 'Came']) as Condition);
		const steps = await Array.fromAsync(otherCsv.read([text], { columns: { name: 'Name' }, where: conditions }));
		return steps.flatMap((step) => (step.kind === 'found' ? step.found.name : []));
	};
	expect(await taken()).toEqual(['Ada', 'Bo', 'Cy', 'Di']);
	expect(await taken('status = APPROVED')).toEqual(['Ada', 'Cy', 'Di']);
	expect(await taken('Status=approved', 'Came')).toEqual(['Ada', 'Di']);
	expect(await taken('Came=today')).toEqual(['Di']);
	expect(conditionFrom('Statuss=approved', ['Name', 'Status'])).toBe(
		'There is no column “Statuss”. Did you mean “Status”?',
	);
	expect(conditionFrom('Status=', ['Status'])).toMatch(/^Write a value behind “Status=”/);
});

test('a mapping that can’t be is told with what there is', () => {
	expect(readMapping('nome=A', ['A'])).toMatch(/“nome” is no field\. .*name/);
	expect(readMapping('name=B', ['A', 'C'])).toBe('There is no column “B”. The columns are: A, C.');
	expect(readMapping('headline=A', ['A'])).toMatch(/Add name=/);
	expect(readMapping('name=a', ['A'])).toEqual({ name: 'A' });
	expect(readMapping('name=A,nope=B', ['A', 'B'])).toMatch(/“nope” is no field\./);
	expect(readMapping('name=A, name=B', ['A', 'B'])).toBe('“name” stands there twice. Write each field once.');
});

test('a column that the owner says is a field is not told as left out; addresses and numbers of people always are', async () => {
	const text = 'Name,Notes,Street,Birthday,Phone\nAda,for tea,Kew,1815-12-10,0170 1234567\n';
	const seen = async (columns: Record<string, string>) => {
		const steps = await Array.fromAsync(otherCsv.read([text], { columns }));
		return steps.flatMap((step) => (step.kind === 'private' ? [step.seen] : []));
	};
	expect(await seen({ name: 'Name' })).toEqual(['notes', 'streets', 'birthdays', 'phone numbers']);
	expect(
		await seen({ name: 'Name', reason: 'Notes', location: 'Street', since: 'Birthday', jobTitle: 'Phone' }),
	).toEqual(['phone numbers']);
});

test('what programs write into empty cells is nothing, but for a name', async () => {
	const columns = { name: 'Name', reason: 'Why', url: 'Site', tags: 'Tags', lists: 'Lists', github: 'GitHub' };
	for (const nothing of ['null', 'N/A', '#N/A', 'NaN', 'none', '-', '—', 'undefined']) {
		const text = `Name,Why,Site,Tags,Lists,GitHub\nNull,${Array.from({ length: 5 }, () => nothing).join(',')}\n`;
		const steps = await Array.fromAsync(otherCsv.read([text], { columns }));
		expect(steps, nothing).toEqual([{ kind: 'found', found: { name: 'Null', handles: {}, row: 2 } }]);
	}
});

test.for([
	['a title with a comma', 'Guests of Harbour Day, 3 May 2026\nName,E-mail,City\nAda,a@b.test,Oslo\n', 2],
	[
		'a note with more commas than columns',
		'Made by Kim, on Monday, for us, again\nName;City;Twitter\nAda;Oslo;ada\n',
		2,
	],
	[
		'what was attended',
		'Attendee Report\nReport Generated:,"Sep 15, 2020 10:12 AM"\nTopic,Webinar ID,Actual Start Time\nTea,12,Sep\nAttendee Details,\nAttended,First Name,Last Name,Email\nYes,Ada,Byron,a@b.test\n',
		6,
	],
	[
		'nothing, and answers that look like columns',
		'Full name,Heard of us,Writes\nAda,Twitter,Blog\nBea,Name,Twitter\n',
		1,
	],
	['nothing, in words that nobody knows', '氏名,所属\n山田,図書館\n', 1],
	['nothing, and names alone', 'Ada\nBea\n', 1],
] as const)('a header is found below %s', ([, text, line]) => {
	expect(likelyHeader(text)?.line).toBe(line);
});

test('a contribution may be called as whatever programs know', async () => {
	const contributors = [{ login: 'ada', contributions: ['constructor', 'toString'] }];
	const [ada] = peopleOf(await stepsOf('all-contributors', JSON.stringify({ contributors })));
	expect(ada?.tags).toEqual(['constructor', 'to string']);
});
