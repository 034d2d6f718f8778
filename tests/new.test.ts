import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { someFolder, someone } from '../src/content.fixture.ts';
import { carryOut } from '../src/desk/change/files/change.ts';
import { rememberedAsRemoved } from '../src/desk/change/files/removed.ts';
import type { PrivateFolder } from '../src/desk/files/private.ts';
import { appendRows } from '../src/desk/log/files/log-file.ts';
import { load } from '../src/hub/content/load.ts';
import { openMemory } from '../src/hub/content/memory.ts';
import { exampleContent, run } from './build.ts';
import { hasTerminal, inTerminal } from './terminal.ts';

let content: string;
let env: { LAURELS_CONTENT: string; LAURELS_PRIVATE: string; LAURELS_CACHE: string };

beforeAll(async () => {
	const folder = await someFolder();
	content = path.join(folder, 'content');
	// What one command understood of the example, the next remembers.
	env = {
		LAURELS_CONTENT: content,
		LAURELS_PRIVATE: path.join(folder, 'private'),
		LAURELS_CACHE: path.join(folder, 'cache'),
	};
});
beforeEach(async () => {
	for (const changed of [content, env.LAURELS_PRIVATE]) await rm(changed, { recursive: true, force: true });
	await cp(exampleContent, content, { recursive: true });
});

const make = (...words: string[]) => run('new', words, env);
/** What changed of the example, and is read anew: the rest is known. */
const memory = openMemory('', () => {});
const loaded = () => load({ path: content, shown: 'content' }, memory);

/** Has somebody asked not to be here. */
const remember = async (folder: PrivateFolder, names: string[]) =>
	carryOut({ content, writes: await rememberedAsRemoved(folder, names), moves: [], deletes: [] });

describe('as a script', () => {
	test('each kind of file is written, with all that can be said in it, and loads without mistakes', async () => {
		const person = await make(
			...['person', '--name', 'Ada Lovelace', '--reason', 'for weaving numbers', '--list', 'follow', '--tag', 'Maps'],
			...['--handle', 'https://www.linkedin.com/in/ada-l', '--handle', '@ada@mastodon.social', '--url', 'ada.test'],
		);
		expect(person).toMatchObject({ code: 0, stderr: '' });
		expect(person.stdout).toMatch(/^wrote {6}.*people\/ada-lovelace\.md\nNext: /);
		expect(
			await make('work', '--type', 'talk', '--title', 'Stars', '--url', 's.test', '--person', 'ada-lovelace'),
		).toMatchObject({ code: 0 });
		expect(await make('list', '--title', 'The inner circle')).toMatchObject({ code: 0 });
		expect(
			await make(
				'recognition',
				'--kind',
				'quote',
				'--person',
				'Ada Lovelace',
				'--quote',
				'It weaves.',
				'--source',
				'Notes',
				'--work',
				'stars',
			),
		).toMatchObject({ code: 0 });
		const { mistakes, people, works, lists, recognitions } = await loaded();
		expect(mistakes).toEqual([]);
		expect(people.find(({ id }) => id === 'ada-lovelace')?.data).toMatchObject({
			name: 'Ada Lovelace',
			reason: 'for weaving numbers',
			lists: ['follow'],
			tags: ['Maps'],
			handles: { linkedin: 'ada-l', mastodon: 'ada@mastodon.social' },
			url: 'https://ada.test',
		});
		expect(works.map(({ id }) => id)).toContain('stars');
		expect(lists.map(({ id }) => id)).toContain('the-inner-circle');
		expect(recognitions.find(({ id }) => id === '2026-11-22-it-weaves')?.data).toMatchObject({
			quote: { text: 'It weaves.', source: 'Notes' },
			work: 'stars',
		});
		const text = await readFile(path.join(content, 'people/ada-lovelace.md'), 'utf8');
		expect(text).toMatch(/\n# pronouns: # As they give them\.\n/);
		expect(text).not.toMatch(/\n# name:/);
	});

	test.for(['Zoë "Q": #1 🎉', 'שרה: לוי', '- dash', 'true', "O'Neill & {x}", '  two\nlines ', '林晓'])(
		'the name %j comes back as it is',
		async (name) => {
			expect(await make('person', `--name=${name}`, '--reason', 'for: all # that')).toMatchObject({ code: 0 });
			const { mistakes, people } = await loaded();
			expect(mistakes).toEqual([]);
			expect(people.map(({ data }) => data.name)).toContain(name.replace(/\s+/g, ' ').trim());
		},
	);

	test('an event says when and where, as it was said and as files have it', async () => {
		const event = ['work', '--type', 'event', '--title', 'Tea', '--url', 'tea.test', '--person', 'amina-sow'];
		const { code, stderr } = await make(...event);
		expect([code, stderr]).toEqual([1, 'Say these, too: --start\n']);
		expect(
			await make(
				...event,
				...['--start', '12 Dec 2026, 8:30 pm', '--end', '2026-12-12 22:00', '--timezone', 'new york'],
				...['--repeats', 'second Saturday', '--place', 'Hall', '--online', 'o.test'],
			),
		).toMatchObject({ code: 0, stderr: '' });
		const text = await readFile(path.join(content, 'works/tea.md'), 'utf8');
		expect(text).toContain(
			'start: 2026-12-12T20:30\nend: 2026-12-12T22:00\ntimezone: America/New_York\nrepeats: second Saturday\nplace: Hall\nonline: o.test\n',
		);
		const { mistakes, doubts, works } = await loaded();
		expect([mistakes, doubts.filter(({ file }) => file.endsWith('works/tea.md'))]).toEqual([[], []]);
		expect(works.find(({ id }) => id === 'tea')?.data.start).toBe('2026-12-12T20:30-05:00');
		const wrong = await make(...event, '--id', 'tea-2', '--anyway', '--start', '03/04/2026 19:00');
		const over = await make(...event, '--id', 'tea-1', '--anyway', '--start', '2025-12-12 19:00');
		expect(over.stdout).toContain('It was over on 12 December 2025, so pages tell it as what was.');
		const next = await make(...event, '--id', 'tea-3', '--anyway', '--start', '2025-12-12', '--repeats', 'weekly');
		expect(next.stdout).not.toContain('over');
		expect(wrong.stderr).toContain('“03/04/2026 19:00” can be two days. Write 2026-04-03T19:00 or 2026-03-04T19:00.');
	});

	test('what is wrong is told, and nothing is written', async () => {
		const before = (await loaded()).people.length;
		const wrong: [words: string[], answer: RegExp][] = [
			[['--reason', 'for x'], /Say these, too: --name/],
			[['--name', 'Bo', '--reason', 'x'.repeat(300)], /280/],
			[['--name', 'Bo', '--reason', 'for x', '--handle', 'somewhere=bo'], /names no network/],
			[['--name', 'Bo', '--reason', 'for x', '--list', 'folow'], /Did you mean “follow”\?/],
			[['--name', '🎉', '--reason', 'for x'], /--id/],
			[['--name', 'Bo', '--reason', 'for x', '--colour', 'red'], /--colour/],
		];
		for (const [words, answer] of wrong) {
			const { code, stderr } = await make('person', ...words);
			expect(stderr).toMatch(answer);
			expect(code).toBe(1);
		}
		expect((await loaded()).people).toHaveLength(before);
	});

	test('a quote without its words is asked for them by its flag', async () => {
		const { code, stderr } = await make(
			'recognition',
			'--kind',
			'quote',
			'--person',
			'ada-lovelace',
			'--reason',
			'for x',
		);
		expect([code, stderr]).toEqual([1, 'Say these, too: --quote\n']);
	});

	test('a mistyped kind is answered with the right one', async () => {
		const { code, stderr } = await make('persn', '--name', 'Bo');
		expect([code, stderr.split('\n')[0]]).toEqual([1, '“persn” is no kind of file. Did you mean “person”?']);
	});

	test('an address that leads to somebody else stays theirs', async () => {
		await writeFile(path.join(content, 'people/now.md'), someone('Now', 'formerly: [then-example]'));
		const person = ['person', '--name', 'Then Example', '--reason', 'for the tea'];
		expect(await make(...person, '--id', 'then-example')).toEqual({
			code: 1,
			stdout: '',
			stderr: `Addresses with “then-example” lead to ${content}/people/now.md. Choose another --id.\n`,
		});
		expect((await make(...person)).stdout).toContain('then-example-2.md');
		expect((await loaded()).mistakes).toEqual([]);
	});

	test('somebody who is there already is not written twice, unless that is said', async () => {
		for (const words of [
			['--name', 'łukasz  ŻURAWSKI'],
			['--name', 'Zurawski, Dr. Łukasz 🌟'],
			['--name', 'Yael Barkai'],
			['--name', 'Somebody Else', '--handle', 'x=adaeze_example'],
		]) {
			const refused = await make('person', ...words, '--reason', 'for x');
			expect(refused).toMatchObject({
				code: 1,
				stderr: expect.stringMatching(/seems to be in .*people\/.+\.md already/),
			});
		}
		expect(await make('person', '--name', 'Łukasz Żurawski', '--reason', 'for x', '--anyway')).toMatchObject({
			code: 0,
		});
		expect(
			(await loaded()).people
				.filter(({ data }) => data.name === 'Łukasz Żurawski')
				.map(({ id }) => id)
				.sort(),
		).toEqual(['lukasz-zurawski', 'lukasz-zurawski-2']);
		expect(await make('person', '--name', 'Lukasz Zurawski', '--reason', 'for y', '--anyway')).toMatchObject({
			code: 0,
		});
		expect((await loaded()).doubts.filter(({ kind }) => kind === 'here-twice')).toEqual([]);
	});

	test('no file is written over', async () => {
		const own = path.join(content, 'people/own.md');
		await writeFile(own, 'Mine.');
		expect(await make('person', '--name', 'Own', '--reason', 'for x', '--id', 'own')).toMatchObject({ code: 1 });
		expect(await readFile(own, 'utf8')).toBe('Mine.');
	});

	test('whoever asked not to be here is not added again', async () => {
		await remember({ path: env.LAURELS_PRIVATE, shown: 'private' }, ['Zed Example']);
		const { code, stderr } = await make('person', '--name', 'zed example', '--reason', 'for x');
		expect([code, stderr]).toEqual([
			1,
			'Somebody with this name or profile asked not to be here. Nothing was written; if this is somebody else, --anyway writes it.\n',
		]);
	});

	test('whoever declined is named by nothing new, unless that is said', async () => {
		await writeFile(
			path.join(content, 'people/zed.md'),
			'---\nname: Zed Example\nreason: for tea\nconsent: declined\n---\n',
		);
		const before = await readdir(content, { recursive: true });
		const reason = ['--reason', 'You both listen.'];
		const both = ['--person', 'amina-sow', '--person', 'Zed Example'];
		const work = ['--type', 'book', '--title', 'T', '--url', 'https://t.test'];
		for (const words of [
			['recognition', '--kind', 'introduction', ...both, ...reason],
			['recognition', '--kind', 'thanks', '--each', ...both, ...reason],
			['recognition', '--kind', 'thanks', '--person', 'amina-sow', '--by', 'zed', ...reason],
			['work', ...work, ...both],
		]) {
			const { code, stderr } = await make(...(words as [string, ...string[]]));
			expect([code, stderr]).toEqual([
				1,
				'Zed Example declined, so nothing of them is published. Nothing was written; --anyway writes it all the same.\n',
			]);
		}
		expect((await make('person', '--name', 'Zed Example', ...reason)).stderr).toMatch(
			/the same name.*; they declined\./,
		);
		expect(await readdir(content, { recursive: true })).toEqual(before);
		expect((await make('work', ...work, ...both, '--anyway')).code).toBe(0);
	});

	test('an introduction comes with a message that asks each, and waits until all agreed', async () => {
		const people = ['--person', 'amina-sow', '--person', 'keoni-mahoe'];
		const { code, stdout } = await make(
			'recognition',
			'--kind',
			'introduction',
			...people,
			'--reason',
			'You both listen.',
		);
		expect(code).toBe(0);
		expect(stdout).toMatch(
			/--- to Amina Sow: May I introduce you to Keoni Māhoe\?[\s\S]*--- to Keoni Māhoe: May I introduce you to Amina Sow\?/,
		);
		const next = await run('next', ['--json', '--count', '40'], env);
		expect(next).toMatchObject({ code: 0, stderr: '' });
	});

	test('next reads the private half, and says the lines that it comes from', async () => {
		const row = {
			date: '2026-11-20',
			what: 'reply',
			network: 'x',
			url: '',
			recognition: '',
			count: 1,
			note: '',
		} as const;
		await appendRows({ path: env.LAURELS_PRIVATE, shown: 'private' }, [{ ...row, person: 'amina-sow' }], '2026-05-01');
		const { stdout } = await run('next', ['--count', '1'], env);
		expect(stdout).toMatch(
			/^Amina Sow\n {2}Amina Sow replied on X on 20 November 2026 and waits for an answer\. \(log\.csv:2\)/,
		);
		expect((await run('next', ['--ics'], env)).stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
		expect((await run('next', ['--csv'], env)).stdout).toBe('date,network,text,link,media,alt\n');
		const posts = (await run('next', ['--csv', '--days', '200'], env)).stdout;
		expect(posts).toMatch(/^date,network,text,link,media,alt\n2027-03-02,linkedin,"Hats off to /);
	});

	test('a kit is written as a folder, and never over another', async () => {
		const hub = path.join(content, 'hub.md');
		await writeFile(hub, (await readFile(hub, 'utf8')).replace(/^formats: .*$/m, 'formats: [wide, story]'));
		const out = path.join(await someFolder(), 'kit');
		const first = await run('kit', ['2026-11-17-first-questions', '--out', out], env);
		expect(first).toMatchObject({ code: 0, stderr: '' });
		expect(
			first.stdout
				.trim()
				.split('\n')
				.map((file) => path.basename(file)),
		).toEqual([
			...['wide', 'story'].map((format) => `2026-11-17-first-questions-${format}.png`),
			'posts.txt',
			'alt.txt',
			'note.txt',
		]);
		const files = ['2026-11-17-first-questions', '2026-11-10-eleven-years-of-captions'].map(
			(id) => `${content}/recognitions/${id}.md`,
		);
		const both = await run('kit', files, env);
		expect(both.stdout.match(/kits\/2026-11-1\d\S+note\.txt/g)).toHaveLength(2);
		expect(await run('kit', [...files, 'nobody'], env)).toMatchObject({
			code: 1,
			stdout: '',
			stderr: expect.stringMatching(/2026-11-17-first-questions is there already\. Leave it out/),
		});
		expect(await run('kit', ['2026-11-17-first-questions', '--out', out], env)).toMatchObject({ code: 1 });
		expect(await run('kit', ['amina-so'], env)).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('amina-sow'),
		});
	});
});

test('whoever has a hub says only its new place, and hears what to write', async () => {
	const hub = path.join(content, 'hub.md');
	const own = (await readFile(hub, 'utf8')).replace('laurels.example.org', 'kim.test');
	await writeFile(hub, own);
	for (const [said, host] of [
		['other', 'other'],
		['Apache', 'apache'],
		['github pages', 'github'],
	] as const) {
		const { code, stdout } = await make('hub', '--host', said, '--url', 'https://kim.test/laurels');
		expect(code).toBe(0);
		expect(stdout).toContain(`Write into it: url: https://kim.test/laurels, and host: ${host}.`);
		expect(stdout).not.toMatch(/^kept|^wrote/m);
	}
	expect(await readFile(hub, 'utf8')).toBe(own);
});

describe.skipIf(!hasTerminal)('as a person', () => {
	const typed = (words: string, answers: [RegExp, string][]) =>
		inTerminal(`scripts/new.ts ${words}`, { ...process.env, ...env, LAURELS_NOW: '2026-11-22' }, answers);

	test('asks for what matters, and writes', async () => {
		const { code, screen } = await typed('person', [
			[/What is their name\?/, 'Bo Example\r'],
			[/Laurels to Bo Example …/, 'for the tea\r'],
			[/What do they do/, '\r'],
			[/A profile of theirs\?/, 'https://github.com/bo\r'],
			[/On which lists/, '\r'],
			[/Topics\?/, '\r'],
		]);
		expect(screen).toMatch(/wrote {6}.*people\/bo-example\.md/);
		expect(code).toBe(0);
		const { people } = await loaded();
		expect(people.find(({ id }) => id === 'bo-example')?.data).toMatchObject({
			name: 'Bo Example',
			reason: 'for the tea',
			handles: { github: 'bo' },
		});
	});

	test('asks of an event when, where and how often it is', async () => {
		const flags = '--type event --title Tea --url tea.test --person amina-sow';
		const { code, screen } = await typed(`work ${flags}`, [
			[/When does it begin\?/, '12.12.2026 19 Uhr\r'],
			[/When does it end\?/, '\r'],
			[/Whose clocks are these\? \(Enter for Europe\/Oslo\)/, '\r'],
			[/Does it repeat\?/, 'every other Saturday\r'],
			[/Where does it happen\?/, 'Hall\r'],
			[/Where can it be joined online\?/, '\r'],
		]);
		expect([code, screen]).toEqual([0, expect.stringMatching(/wrote {6}.*works\/tea\.md/)]);
		expect((await loaded()).works.find(({ id }) => id === 'tea')?.data).toMatchObject({
			start: '2026-12-12T19:00+01:00',
			timezone: 'Europe/Oslo',
			repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA',
			place: 'Hall',
		});
	});

	test('whoever leaves has written nothing', async () => {
		const before = (await loaded()).people.length;
		const { code } = await typed('person', [[/What is their name\?/, '\u0003']]);
		expect(code).toBe(1);
		expect((await loaded()).people).toHaveLength(before);
	});
});

describe('in another language', () => {
	const hubIn = async (languages: string) => {
		const file = path.join(content, 'hub.md');
		await writeFile(file, (await readFile(file, 'utf8')).replace(/^---\n/, `---\nlanguages: [${languages}]\n`));
	};

	test('a file of every kind holds what can be said, and as it is changes nothing', async () => {
		await hubIn('en, de, pt-BR');
		const before = await loaded();
		const all = [before.hub, before.people[0], before.lists[0], before.recognitions[0], before.works[0]];
		for (const entry of all.flatMap((one) => one ?? [])) {
			const name = entry.collection === 'hub' ? 'hub' : `${entry.collection}/${entry.id}`;
			expect(await make('translation', name)).toMatchObject({ code: 0, stderr: '' });
			for (const lang of ['de', 'pt-BR']) {
				const text = await readFile(path.join(entry.folder, `${entry.id}.${lang}.md`), 'utf8');
				expect(text).not.toMatch(/^(?!#|---|<!--)./m);
				const uncommented = text.replace(/^# (?=\w+: #)/gm, '## ').replace(/^# (?!Say it)/gm, '');
				const other = loadedAlone(uncommented, entry.collection, `${entry.id}.${lang}`);
				expect([name, await other]).toEqual([name, []]);
			}
		}
		const { mistakes, translations } = await loaded();
		expect(mistakes).toEqual([]);
		expect(translations.every(({ anew: fields, body }) => Object.keys(fields ?? {}).length === 0 && body === '')).toBe(
			true,
		);
		expect((await make('translation', 'hub')).stderr).toContain('is there in every language of hub.md');
	});

	/** The mistakes of the content with one text in the place of another. */
	async function loadedAlone(text: string, collection: string, id: string) {
		const file = path.join(content, collection === 'hub' ? '' : collection, `${id}.md`);
		const kept = await readFile(file, 'utf8');
		await writeFile(file, text);
		const { mistakes } = await loaded();
		await writeFile(file, kept);
		return mistakes;
	}

	test('nothing is written over, and what is wrong is told with what to write', async () => {
		const refused = async (...words: string[]) => {
			const { code, stderr } = await make('translation', ...words);
			expect(code).toBe(1);
			return stderr;
		};
		expect(await refused('amina-sow')).toContain('Write “languages: [en, de]” in hub.md first.');
		await hubIn('en, de');
		expect(await refused('amina-so', 'de')).toContain('Did you mean “amina-sow”?');
		expect(await refused('amina-sow', 'fr')).toContain('Write “languages: [en, de, fr]” in hub.md');
		expect(await refused('amina-sow', 'german!')).toContain('is not a language tag');
		await writeFile(path.join(content, 'people/amina-sow.DE.md'), '---\nheadline: Da\n---\n');
		expect(await refused('amina-sow', 'de')).toContain('amina-sow.DE.md is there already. Nothing was written.');
		expect(await readFile(path.join(content, 'people/amina-sow.DE.md'), 'utf8')).toBe('---\nheadline: Da\n---\n');
	});
});
