/** `npm run docs`: writes what is made of the schemas (schemas/, .pages.yml) and the parts of the guide that are made, with `--walk` what its commands say, of all pages or of those that are named; the list of the example's files (`--example`) and of Laurels' own (`--files`). `--check` only compares. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentFiles, exampleList } from '../src/desk/new/files/start-hub.ts';
import { allMarks } from '../src/desk/update/files/tree.ts';
import { marksFile, marksIn, marksText, withNewerMarks } from '../src/desk/update/marks.ts';
import { pagesFile } from '../src/editor/pages-cms.ts';
import { fieldTable } from '../src/guide/fields.ts';
import { madeParts } from '../src/guide/made.ts';
import { asKept, partsIn, withParts } from '../src/guide/page.ts';
import { everythingTold, toldUnder } from '../src/guide/told.fixture.ts';
import { type Heading, headings } from '../src/hub/mistakes/explained.ts';
import { collectionNames, collections } from '../src/hub/schema/index.ts';
import { jsonSchema } from '../src/hub/schema/json.ts';
import { bytesDigest } from '../src/keys.ts';
import { root } from '../src/root.ts';

const checking = process.argv.includes('--check');
const stale: string[] = [];

for (const name of collectionNames)
	await put(`schemas/${collections[name].one}.schema.json`, `${JSON.stringify(jsonSchema(name), null, '\t')}\n`);
await put('.pages.yml', pagesFile());
await put(
	'docs/fields.md',
	`# Every field\n\nWhat you can write at the top of each file, between the two lines of \`---\`. A star marks what must be there, † what a file in another language ([how](languages.md#several-languages-side-by-side)) may say, too.\n\n${collectionNames.map((name) => fieldTable(name)).join('\n\n')}\n`,
);
const explained = await everythingTold();
const allParts: Record<string, () => string> = {
	...madeParts,
	...Object.fromEntries(headings.map((heading: Heading) => [heading, () => toldUnder(heading, explained)])),
};
const walks = process.argv.includes('--walk') ? await mkdtemp(path.join(tmpdir(), 'laurels-walk-')) : undefined;
// Opened only here: it needs a copy of the project and a server.
const walk = walks ? (await import('../tests/walk.ts')).walkIn(path.join(walks, 'laurels')) : undefined;
for (const page of await guidePages()) {
	const text = await readFile(path.join(root, page), 'utf8');
	const unknown = partsIn(text).filter((name) => !(name in allParts));
	if (unknown.length > 0) throw new Error(`${page}: nothing is made for ${unknown.join(', ')}`);
	const made = withParts(text, (name) => allParts[name]?.() ?? '');
	await put(page, walk && isWanted(page) ? await walk(made) : made);
}
if (walks) await rm(walks, { recursive: true });
const example = path.join(root, 'content');
if (process.argv.includes('--example')) {
	const list = await Promise.all(
		(await contentFiles(example)).map(
			async (file) => [file, bytesDigest(await readFile(path.join(example, file)))] as const,
		),
	);
	// Hubs that have an older version may still hold its example.
	const before = marksIn(await readFile(exampleList, 'utf8'));
	await put(path.relative(root, exampleList), marksText(withNewerMarks(before, list)));
}
if (process.argv.includes('--files')) await put(marksFile, marksText(await allMarks(root)));
if (stale.length > 0) {
	console.error(`Not up to date: ${stale.join(', ')}. Run npm run docs.`);
	process.exit(1);
}

/** The pages of the guide, the first of them README.md. */
async function guidePages(): Promise<string[]> {
	const docs = (await readdir(path.join(root, 'docs'))).filter((file) => file.endsWith('.md') && file !== 'fields.md');
	return ['README.md', ...docs.sort().map((file) => `docs/${file}`)];
}

/** Whether a page is walked where any are: all, or those that are named. */
function isWanted(page: string): boolean {
	const named = process.argv.filter((word) => word.endsWith('.md'));
	return named.length === 0 || named.includes(page);
}

async function put(file: string, written: string): Promise<void> {
	const full = path.join(root, file);
	const text = file.endsWith('.md') ? await asKept(written) : written;
	const old = await readFile(full, 'utf8').catch(() => '');
	if (old === text) return;
	if (checking) return void stale.push(file);
	await mkdir(path.dirname(full), { recursive: true });
	await writeFile(full, text);
	console.log(`wrote ${file}`);
}
