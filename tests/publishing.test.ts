import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Parser from 'rss-parser';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { triesAll } from '../src/combined.fixture.ts';
import { workshopOf } from '../src/publish/workshop.ts';
import {
	buildHub,
	checkHub,
	differences,
	filesIn,
	hubCopy,
	hubFolder,
	published,
	root,
	run,
	scratch,
	start,
} from './build.ts';

/** A hub and its site, for tests that only look. */
async function siteOf(name: string): Promise<Map<string, Buffer>> {
	return filesIn(await published({ content: hubFolder(name) }));
}

const textOf = (files: ReadonlyMap<string, Buffer>, name: string): string => {
	const bytes = files.get(name);
	if (!bytes) throw new Error(`There is no ${name}`);
	return bytes.toString('utf8');
};

/** Published once, and at the same time: neither disturbs the other. Tests leave them as they are. */
let minimal: string;
let moved: Map<string, Buffer>;
beforeAll(async () => {
	[minimal, moved] = await Promise.all([published({ content: hubFolder('minimal') }), siteOf('moved')]);
});

describe('The smallest hub', () => {
	it('A person with only a name and a reason has a page and a card, and no feed without anything in it', async () => {
		const files = await filesIn(minimal);
		const page = textOf(files, 'people/ada-byron/index.html');
		expect(page).toMatch(/<h1[^>]*>[\s\S]*Ada Byron[\s\S]*<\/h1>/);
		expect(page).toContain('for answering every first question');
		const card = await sharp(files.get('cards/people/ada-byron-wide.png')).metadata();
		expect(card).toMatchObject({ format: 'png', width: 1200, height: 630 });
		expect([...files.keys()].filter((file) => /^people\/ada-byron\/.*(rss|atom|feed)/.test(file))).toEqual([]);
		expect(textOf(files, 'index.html')).toContain('Ada Byron');
		expect(textOf(files, 'people/index.html')).toContain('href="/people/ada-byron/"');
	});
});

describe('Mistakes', () => {
	const mistakes = [
		'hub.md:7 - accent',
		'notes.md:1 - ',
		'people/ada-byron.md:3 - headlin ',
		'people/bob-marsh.md:1 - ',
		'people/cleo-hart.md:4 - one of lists ',
		'recognitions/2026-05-01-first.md:2 - kind - “applause”',
		'recognitions/2026-05-02-second.md:3 - one of people ',
	].map((mistake) => `${hubFolder('mistakes')}/${mistake}`);

	it('A build with mistakes tells each once with its file and line, and leaves the last site byte for byte', async () => {
		const before = await filesIn(minimal);
		const { code, stderr } = await buildHub({ content: hubFolder('mistakes'), out: minimal });
		expect(code).toBe(1);
		for (const mistake of mistakes) expect(stderr.split(mistake).length - 1, `${mistake}\n${stderr}`).toBe(1);
		expect(stderr.match(/^mistake /gm)).toHaveLength(mistakes.length);
		expect(stderr).toContain(`${mistakes.length} mistakes`);
		expect(stderr).toContain('the last site stands as it was');
		expect(differences(before, await filesIn(minimal))).toEqual([]);
		expect(await readdir(path.dirname(minimal))).toEqual(['dist']);
	});

	it('check --json tells the same mistakes, for machines', async () => {
		const { code, stdout } = await checkHub(hubFolder('mistakes'), ['--json']);
		expect(code).toBe(1);
		const findings = JSON.parse(stdout) as {
			severity: string;
			file: string;
			line: number;
			wrong: string;
			write: string;
		}[];
		const inMistakes = findings.filter(({ severity }) => severity === 'mistake');
		expect(inMistakes).toHaveLength(mistakes.length);
		for (const [index, { file, line, wrong, write }] of inMistakes.entries()) {
			expect(`${file}:${line} - ${wrong}`).toContain(mistakes[index]);
			expect(write.length).toBeGreaterThan(5);
		}
	});

	it('Where GitHub runs the check, every mistake is an annotation of its line', async () => {
		const { code, stderr } = await checkHub(hubFolder('mistakes'), [], { GITHUB_ACTIONS: '1' });
		expect(code).toBe(1);
		const annotations = stderr.match(/^::error file=[^,]+,line=\d+::\S.*$/gm) ?? [];
		expect(annotations).toHaveLength(mistakes.length);
		for (const [index, mistake] of mistakes.entries()) {
			const [, file = '', line = ''] = /^(.*):(\d+) - /.exec(mistake) ?? [];
			expect(annotations[index]).toContain(`file=${file},line=${line}::`);
		}
	});

	it('Doubts are told and stop nothing', async () => {
		const { code, stderr, stdout } = await checkHub(hubFolder('doubts'));
		expect(code).toBe(0);
		expect(stderr).toMatch(/doubt .*hub\.md:3 - url/);
		expect(stderr).toMatch(/doubt .*ada-byron\.md:7 - /);
		expect(stderr).not.toContain('mistake');
		expect(stdout).toContain('No mistakes');
	});

	it('No spelling of a link that runs code is taken', async () => {
		const spellings = [
			'[x](javascript:alert(1))',
			'[x](JaVaScRiPt:alert(1))',
			'[x](java&#115;cript:alert(1))',
			'[x](<java\tscript:alert(1)>)',
			'<javascript:alert(1)>',
			'[x][y]\n\n[y]: javascript:alert(1)',
			'[x](data:text/html,<script>alert(1)</script>)',
			'[x](vbscript:msgbox)',
			'![x](javascript:alert(1))',
			'[x](//evil.test/x)',
		];
		const content = await hubCopy('minimal');
		for (const [index, spelling] of spellings.entries())
			await writeFile(
				path.join(content, `people/p${index}.md`),
				`---\nname: Person ${'abcdefghij'[index]}\nreason: for it\n---\n\n${spelling}\n`,
			);
		const { code, stdout } = await checkHub(content, ['--json']);
		const findings = JSON.parse(stdout) as { severity: string; file: string }[];
		const files = findings
			.filter(({ severity }) => severity === 'mistake')
			.map(({ file }) => path.basename(file, '.md'));
		expect(spellings.filter((_, index) => !files.includes(`p${index}`))).toEqual([]);
		expect(code).toBe(1);
	});
});

describe('Folders', () => {
	it('A folder with files of somebody else is never written to', async () => {
		const out = await scratch('foreign');
		await writeFile(path.join(out, 'thesis.txt'), 'Three years of work.');
		const { code, stderr } = await buildHub({ content: hubFolder('minimal'), out });
		expect(code).toBe(1);
		expect(stderr).toContain('did not write');
		const files = await filesIn(out);
		expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
			['thesis.txt', 'Three years of work.'],
		]);
	});

	it('What somebody else put into the folder stays, and is told', async () => {
		const out = path.join(await scratch('kept'), 'dist');
		await cp(minimal, out, { recursive: true });
		const own = { '.git/HEAD': 'ref: refs/heads/pages', CNAME: 'laurels.test', 'blog/index.html': 'Mine' };
		for (const [name, text] of Object.entries(own)) {
			await mkdir(path.dirname(path.join(out, name)), { recursive: true });
			await writeFile(path.join(out, name), text);
		}
		const { code, stdout } = await buildHub({ content: hubFolder('minimal'), out });
		expect(code).toBe(0);
		expect(stdout).toContain('What Laurels did not write stays there: .git/, CNAME, blog/');
		const files = await filesIn(out);
		for (const [name, text] of Object.entries(own)) expect(textOf(files, name)).toBe(text);
		expect(differences(await filesIn(minimal), files).sort()).toEqual(Object.keys(own).sort());
	});

	it('A content folder that is not there publishes nothing and says where it looked', async () => {
		const content = path.join(await scratch('missing'), 'nowhere');
		const { code, stderr, out } = await buildHub({ content });
		expect(code).toBe(1);
		expect(stderr).toContain(`${content}/hub.md`);
		expect(await readdir(path.dirname(out))).toEqual([]);
	});

	// The smaller is full of pictures, the larger of what Astro makes beside, which takes longer.
	it.for(triesAll ? ['100k', '300k'] : ['100k'])(
		'A disk of %s that is full is told as that, and nothing is left',
		async (size, { skip }) => {
			const out = path.join(await scratch('full'), 'dist');
			// The disk is there for this build alone.
			const mount = `mkdir -p node_modules/.astro && mount -t tmpfs -o size=${size} tmpfs node_modules/.astro`;
			const within = ['unshare', '--mount', 'sh', '-c', `${mount} && exec "$0" "$@"`];
			if (spawnSync('unshare', [...within.slice(1), 'true'], { cwd: root }).status !== 0) return skip();
			const { code, stderr } = await buildHub({ content: hubFolder('minimal'), out, within });
			expect(code).toBe(1);
			expect(stderr).toMatch(/\n\S*(: )?the disk is full; make room\nNothing was published/);
			expect(stderr).not.toMatch(/backtrace|ENOTEMPTY|\bat /);
			expect(await readdir(path.dirname(out))).toEqual([]);
		},
	);

	it('People who are gone from content stay on the site, unless it is said that they shall go; then its pages say so', async () => {
		const content = await hubCopy('minimal');
		const out = path.join(await scratch('gone'), 'dist');
		await cp(minimal, out, { recursive: true });
		await rm(path.join(content, 'people'), { recursive: true });
		const { code, stderr } = await buildHub({ content, out });
		expect(code).toBe(1);
		expect(stderr).toContain(`${content}/people holds nothing`);
		expect(stderr).toContain('npm run build -- --allow-empty');
		expect(differences(await filesIn(minimal), await filesIn(out))).toEqual([]);
		expect(await buildHub({ content, out, args: ['--allow-empty'] })).toMatchObject({ code: 0 });
		const empty = await filesIn(out);
		expect(empty.has('people/ada-byron/index.html')).toBe(false);
		for (const name of [
			'index',
			'people/index',
			'recognitions/index',
			'works/index',
			'introductions/index',
			'events/index',
		])
			expect(textOf(empty, `${name}.html`), name).toMatch(/<h2[^>]*>(?:(?!<\/h2>)[\s\S])+<\/h2>\s*<p>|class="empty/);
		expect((await new Parser().parseString(textOf(empty, 'rss.xml'))).items).toEqual([]);
	});

	it('A build that is killed leaves the last site; of two builds at once after it, one is refused or waits, and the site is whole', async () => {
		const content = await hubCopy('minimal');
		const out = path.join(await scratch('killed'), 'dist');
		await cp(minimal, out, { recursive: true });
		const before = await filesIn(out);
		await appendFile(path.join(content, 'people/ada-byron.md'), '\nA new story.\n');
		const { child, ended } = start('build', [], { LAURELS_CONTENT: content, LAURELS_OUT: out });
		const aside = path.join(workshopOf(out), 'site');
		// Killed when the first pages stand in the folder where it is made.
		while (child.exitCode === null && (await filesIn(aside).catch(() => new Map())).size < 3) await pause(5);
		child.kill('SIGKILL');
		expect((await ended).code).toBe(null);
		expect(differences(before, await filesIn(out))).toEqual([]);
		const both = await Promise.all([1, 2].map(() => buildHub({ content, out })));
		const failed = both.filter(({ code }) => code !== 0);
		expect(failed.length).toBeLessThan(2);
		for (const { stderr } of failed) expect(stderr).toContain('another build');
		const after = await filesIn(out);
		expect(textOf(after, 'people/ada-byron/index.html')).toContain('A new story.');
		expect([...after.keys()].filter((name) => !before.has(name))).toEqual([]);
		expect(await readdir(path.dirname(out))).toEqual(['dist']);
	});
});

describe('What is hidden', () => {
	/** Words that only hidden entries have; every one is in tests/hubs/hidden. */
	const secrets = [
		...['Zorblatt', 'Quixwell', 'Zorblattus', 'draftwortheragus', 'Draftheadlineum', 'draftsite', 'Drafttopicum'],
		...['Draftaliasum', 'ชื่อร่าง', 'draft-formerlyum', 'Draftstoryum', 'Draftquoteum', 'Draftsourceum', 'draft-slugum'],
		...['Drafttitleum', 'draftwork', 'Yvraine', 'Plockett', 'declinedreasonum', 'Declinedheadlineum'],
		...['Declinedtopicum', 'declined-formerlyum', 'Declinedstoryum', 'futurereasonum', 'future-formerlyum'],
		...['tomorrow-slugum', 'Futurebodyum', 'unagreedreasonum', 'unagreed-slugum', 'Unagreedbodyum', 'Secretlistum'],
		...['CAMERAOWNERUM', 'secret-listum'],
	];
	const hidden = [
		...['people/zorblatt-quixwell.md', 'people/yvraine-plockett.md', 'lists/secret-listum.md', 'works/draft-workum.md'],
		...['recognitions/2026-11-23-tomorrow-slugum.md', 'recognitions/2026-11-02-unagreed-slugum.md'],
		...['recognitions/2026-11-03-draft-slugum.md', 'people/ada-byron.jpg', 'people/yvraine-plockett.jpg'],
	];
	let content: string;
	let site: Map<string, Buffer>;

	beforeAll(async () => {
		content = await hubCopy('hidden');
		// Ada's photo waits for her consent, Yvraine declined, Bo agreed.
		for (const [id, colour] of [
			['ada-byron', '#802040'],
			['yvraine-plockett', '#205080'],
			['bo-larsson', '#207040'],
		] as const)
			await writeFile(path.join(content, `people/${id}.jpg`), await photo(colour));
		site = await filesIn(await published({ content, env: { TZ: 'Pacific/Auckland' } }));
	});

	async function photo(colour: string): Promise<Buffer> {
		return sharp({ create: { width: 800, height: 1000, channels: 3, background: colour } })
			.jpeg()
			.withExif({
				IFD0: { Copyright: 'CAMERAOWNERUM' },
				IFD3: {
					GPSLatitudeRef: 'N',
					GPSLatitude: '51/1 30/1 3230/100',
					GPSLongitudeRef: 'W',
					GPSLongitude: '0/1 7/1 4366/100',
				},
			})
			.toBuffer();
	}

	it('No hidden word is in any file or its name, in any encoding', async () => {
		const source = [...(await filesIn(content))].map(([name, bytes]) => name + bytes.toString('latin1')).join();
		const leaks: string[] = [];
		for (const secret of secrets) {
			expect(source, 'the test looks for words that are there').toContain(Buffer.from(secret).toString('latin1'));
			const wanted = encodings(secret);
			for (const [name, bytes] of site) {
				const text = `${Buffer.from(name).toString('latin1')}\n${bytes.toString('latin1')}`.toLowerCase();
				if (wanted.some((encoding) => text.includes(encoding))) leaks.push(`${secret} in ${name}`);
			}
		}
		expect(leaks).toEqual([]);
	});

	/** A word as bytes (of Latin-1, lower case): UTF-8, UTF-16, in an address, in JSON, in HTML. */
	function encodings(word: string): string[] {
		const each = (write: (letter: number) => string) =>
			[...word].map((letter) => write(letter.codePointAt(0) as number));
		return [
			Buffer.from(word).toString('latin1'),
			Buffer.from(word, 'utf16le').toString('latin1'),
			Buffer.from(word, 'utf16le').swap16().toString('latin1'),
			encodeURIComponent(word),
			each((letter) => `\\u${letter.toString(16).padStart(4, '0')}`).join(''),
			each((letter) => `&#x${letter.toString(16)};`).join(''),
			each((letter) => `&#${letter};`).join(''),
		].map((encoding) => encoding.toLowerCase());
	}

	it('What is public is there', () => {
		expect(textOf(site, 'index.html')).toContain('for the shared notes');
		expect([...site.keys()].filter((name) => name.startsWith('photos/bo-larsson-'))).not.toEqual([]);
	});

	it('No photo is published without consent', () => {
		const photos = [...site.keys()].filter((name) => /^photos\//.test(name));
		expect(photos.filter((name) => !name.startsWith('photos/bo-larsson-'))).toEqual([]);
		expect(textOf(site, 'people/ada-byron/index.html')).not.toContain('/photos/ada-byron');
	});

	it('No picture keeps what the camera wrote', async () => {
		for (const [name, bytes] of site) {
			if (!/\.(png|webp|jpe?g|avif)$/.test(name)) continue;
			const { exif, xmp, iptc } = await sharp(bytes).metadata();
			expect({ exif, xmp, iptc }, name).toEqual({});
		}
	});

	it('A site with hidden entries is, byte for byte, the site without their files; and in another folder and zone, whatever else the environment says', async () => {
		const bare = await hubCopy('hidden');
		await writeFile(path.join(bare, 'people/bo-larsson.jpg'), await photo('#207040'));
		for (const file of hidden) await rm(path.join(bare, file), { force: true });
		const folder = path.join(await scratch('elsewhere'), 'deep/er');
		await mkdir(path.dirname(folder), { recursive: true });
		const env = {
			TZ: 'America/Los_Angeles',
			LANG: 'tr_TR.UTF-8',
			DEV: '1',
			PROD: '',
			MODE: 'development',
			NODE_ENV: 'test',
		};
		const out = await published({ content: bare, out: folder, env });
		expect(differences(site, await filesIn(out))).toEqual([]);
	});

	it('Links to who is hidden, names like words of the site, and words that hidden entries share with public ones stop nothing, and lead nowhere', async () => {
		const linking = await hubCopy('hidden');
		const story = [
			'Asks [a friend](\n/people/yvraine-plockett/), [whom][z] she met, about [tea](/tags/declinedtopicum/),',
			'[a talk](/works/draft-workum/) and [all](https://laurels.test/people/declined-formerlyum/ "Declinedstoryum"):',
			'![](/cards/people/yvraine-plockett-wide.png) <https://laurels.test/people/yvraine-plockett/>.',
			'\n[z]: /people/zorblatt-quixwell/',
		].join('\n');
		await appendFile(path.join(linking, 'people/ada-byron.md'), `\n${story}\n`);
		const write = (file: string, lines: string[]) =>
			writeFile(path.join(linking, file), `---\n${lines.join('\n')}\n---\n`);
		await write('people/may.md', ['name: May', 'reason: for tea', 'consent: declined']);
		// A name inside a longer one, and a reason that two people are given.
		await write('people/anna.md', ['name: Anna', 'reason: for the tea', 'draft: true']);
		await write('people/johanna-annable.md', ['name: Johanna Annable', 'reason: for the maps']);
		await write('recognitions/2026-12-01-later.md', ['kind: thanks', 'people: [ada-byron]', 'reason: for the maps']);
		const files = await filesIn(await published({ content: linking }));
		expect(textOf(files, 'people/ada-byron/index.html')).toContain(
			'Asks a friend, whom she met, about tea,\na talk and all:',
		);
		const hiddenWords = /yvraine|zorblatt|declined|draft-workum|people\/may/i;
		expect(
			[...files].filter(([name, bytes]) => hiddenWords.test(name + bytes.toString())).map(([name]) => name),
		).toEqual([]);
	});
});

/** By collection: what is renamed, and to what. */
const renamings = {
	people: ['ada-byron', 'ada-lovelace'],
	'people of a day': ['bo-larsson', 'bo-lund'],
	lists: ['crew', 'circle'],
	recognitions: ['2026-11-01-notes', '2026-11-01-the-notes'],
	works: ['notebook', 'the-notebook'],
} as const;

describe('What moves', () => {
	let after: Map<string, Buffer>;
	beforeAll(async () => {
		const content = await hubCopy('moved');
		for (const [old, fresh] of Object.values(renamings)) await rename(content, old, fresh);
		// Somebody whose old name comes back is still the same to readers.
		await rename(content, 'bo-lund', 'bo-lundin');
		await rename(content, 'bo-lundin', 'bo-lund');
		after = await filesIn(await published({ content }));
	});

	async function rename(content: string, old: string, fresh: string): Promise<void> {
		const { code, stderr } = await run('rename', [old, fresh], { LAURELS_CONTENT: content });
		if (code !== 0) throw new Error(stderr);
	}

	it.each(
		Object.entries(renamings).map(([what, [old, fresh]]) => {
			const collection = what.split(' ')[0];
			return [`${collection}/${old}`, `/${collection}/${fresh}/`] as const;
		}),
	)('The page of %s leads on to its new address', (old, address) => {
		expect(moved.has(`${old}/index.html`)).toBe(true);
		const page = textOf(after, `${old}/index.html`);
		expect(page).toContain(`<meta http-equiv="refresh" content="0;url=${address}">`);
		expect(page).toContain(`<link rel="canonical" href="https://laurels.test${address}">`);
		expect(page).toContain(`<a href="${address}">`);
		expect(after.has(`${address.slice(1)}index.html`)).toBe(true);
	});

	it('Nobody who follows sees anything twice', async () => {
		const ids = async (files: ReadonlyMap<string, Buffer>) =>
			(await new Parser().parseString(textOf(files, 'rss.xml'))).items.map(({ guid }) => guid);
		expect(await ids(moved)).toHaveLength(2);
		expect(await ids(after)).toEqual(await ids(moved));
	});

	it.each([
		['a person', 'people/ada-byron/rss.xml', 'people/ada-lovelace/rss.xml'],
		['a list', 'lists/crew/rss.xml', 'lists/circle/rss.xml'],
	])('Who follows %s at the former address still gets the feed', async (_, was, is) => {
		const [old, now] = [was, is].map((name) => textOf(after, name));
		expect(old).toBe(now);
		expect((await new Parser().parseString(old ?? '')).items).toHaveLength(1);
	});

	it('A wall on somebody’s site stays where it was, and cards do', () => {
		expect(textOf(after, 'lists/crew/wall.svg')).toBe(textOf(after, 'lists/circle/wall.svg'));
		expect(textOf(after, 'lists/crew/wall/index.html')).toContain('content="0;url=/lists/circle/wall/"');
		const cards = [...moved.keys()].filter((name) => name.startsWith('cards/'));
		expect(cards.length).toBeGreaterThan(5);
		expect(cards.filter((name) => !after.has(name))).toEqual([]);
	});
});
