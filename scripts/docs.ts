/** `npm run docs`: writes what is made of the schemas (schemas/, the tables of the guide), docs/words.md and the list of the example's files (`--example`) and of Laurels' own (`--files`). `--check` only compares. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { fieldTable } from '../src/commands/schema-docs.ts';
import { wordsGuide } from '../src/commands/word-docs.ts';
import { exampleList, filesOf } from '../src/desk/new/files/start-hub.ts';
import { allMarks } from '../src/desk/update/files/tree.ts';
import { marksFile, marksIn, marksText, withMarks } from '../src/desk/update/marks.ts';
import { collectionNames, collections } from '../src/hub/schema/index.ts';
import { jsonSchema } from '../src/hub/schema/json.ts';
import { bytesDigest } from '../src/keys.ts';
import { root } from '../src/root.ts';

const checking = process.argv.includes('--check');
const stale: string[] = [];

for (const name of collectionNames)
	await put(`schemas/${collections[name].one}.schema.json`, `${JSON.stringify(jsonSchema(name), null, '\t')}\n`);
await put(
	'docs/fields.md',
	`# Every field\n\nWhat you can write at the top of each file, between the two lines of \`---\`. A star marks what must be there.\n\n${collectionNames.map((name) => fieldTable(name)).join('\n\n')}\n`,
);
await put('docs/words.md', `${wordsGuide()}\n`);
await put(
	'README.md',
	(await readFile(path.join(root, 'README.md'), 'utf8')).replace(
		/(<!-- fields of a person -->\n)[\s\S]*?(<!-- end -->)/,
		(_, start: string, end: string) => `${start}\n${fieldTable('people', false)}\n\n${end}`,
	),
);
const example = path.join(root, 'content');
if (process.argv.includes('--example')) {
	const list = await Promise.all(
		(await filesOf(example)).map(
			async (file) => [file, bytesDigest(await readFile(path.join(example, file)))] as const,
		),
	);
	// Hubs that have an older version may still hold its example.
	const before = marksIn(await readFile(exampleList, 'utf8'));
	await put(path.relative(root, exampleList), marksText(withMarks(before, list)));
}
if (process.argv.includes('--files')) await put(marksFile, marksText(await allMarks(root)));
if (stale.length > 0) {
	console.error(`Not up to date: ${stale.join(', ')}. Run npm run docs.`);
	process.exit(1);
}

async function put(file: string, written: string): Promise<void> {
	const full = path.join(root, file);
	const text = file.endsWith('.md')
		? await format(written, { parser: 'markdown', printWidth: 120, singleQuote: true })
		: written;
	const old = await readFile(full, 'utf8').catch(() => '');
	if (old === text) return;
	if (checking) return void stale.push(file);
	await mkdir(path.dirname(full), { recursive: true });
	await writeFile(full, text);
	console.log(`wrote ${file}`);
}
