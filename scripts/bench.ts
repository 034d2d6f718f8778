/**
 * `npm run bench:site`: how long sites take on this machine, in one run: the example cold and again; a thousand made-up people,
 * with nothing drawn before, again, with one of them edited, with a laurel more, and without cards; and the same profiles as
 * bare Astro pages. `-- 200` takes another number of people.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../src/root.ts';

const count = Number(process.argv[2] ?? 1000);
const work = mkdtempSync(path.join(tmpdir(), 'laurels-bench-'));
const seed = Date.now().toString(36);
/** Tells the most memory that a process held. */
const watch = `--import "data:text/javascript,process.on('exit',()=>console.error('maxRSS',process.resourceUsage().maxRSS))"`;

const first = ['Adaeze', 'Łukasz', 'Wanjiru', 'Sofiia', 'Mateus', 'Zeynep', 'Iris', 'Keoni', 'Amina', 'Tomasi'];
const last = [
	'Okonkwo-Bright',
	'Żurawski',
	'Thuo',
	'Marchenko',
	'dos Anjos',
	'Ağaoğlu',
	'Castellanos',
	'Māhoe',
	'Sow',
	'Faleolo',
];
const story =
	'What they do looks small from a distance. They answer the first question the same day, in whole sentences, and they thank the person for asking. '.repeat(
		6,
	);

function people(folder: string): void {
	mkdirSync(path.join(folder, 'people'), { recursive: true });
	for (let i = 0; i < count; i++) {
		const name = `${first[i % 10]} ${last[Math.floor(i / 10) % 10]} ${seed}${i}`;
		const matter = `name: ${name}\nheadline: Does number ${i} of many good things\nreason: for the kindness number ${i}\nlocation: Lagos\ntags: [Topic ${i % 40}]`;
		writeFileSync(path.join(folder, 'people', `p-${i}.md`), `---\n${matter}\n---\n\n${story}\n`);
	}
}

function run(name: string, command: string, environment: Record<string, string>, cwd = root): number {
	const started = performance.now();
	const { status, stderr } = spawnSync(command, {
		cwd,
		shell: true,
		encoding: 'utf8',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: watch, ...environment },
	});
	const seconds = (performance.now() - started) / 1000;
	const memory = Math.max(0, ...[...stderr.matchAll(/maxRSS (\d+)/g)].map(([, kilobytes]) => Number(kilobytes))) / 1024;
	if (status !== 0) throw new Error(`${name} failed:\n${stderr.slice(-2000)}`);
	console.log(`${name.padEnd(44)} ${seconds.toFixed(1).padStart(7)} s ${memory.toFixed(0).padStart(6)} MiB`);
	return seconds;
}

const build = 'node -r ./scripts/node.cjs scripts/build.ts';
const astro = `node ${path.join(root, 'node_modules/astro/bin/astro.mjs')} build --force`;
const example = path.join(work, 'example');
cpSync(path.join(root, 'content'), example, { recursive: true });
const store = path.join(root, 'node_modules/.astro/laurels');
rmSync(store, { recursive: true, force: true });
const exampleBuild = { LAURELS_CONTENT: example, LAURELS_OUT: path.join(work, 'out-example') };
run('the example, nothing drawn before', build, exampleBuild);
run('the example again', build, exampleBuild);

const many = path.join(work, 'many');
people(many);
writeFileSync(
	path.join(many, 'hub.md'),
	'---\ntitle: Bench\nurl: https://bench.example\ncontact: https://bench.example/ask\nowner: { name: Bench }\n---\n',
);
const manyBuild = { LAURELS_CONTENT: many, LAURELS_OUT: path.join(work, 'out-many') };
const withCards = run(`${count} people, pages and cards, nothing drawn`, build, manyBuild);
const again = run(`${count} people, nothing changed`, build, manyBuild);
appendFileSync(path.join(many, 'people/p-1.md'), '\nThey say it once more.\n');
const edited = run(`${count} people, one edited`, build, manyBuild);
mkdirSync(path.join(many, 'recognitions'));
writeFileSync(
	path.join(many, 'recognitions/2026-11-01-more.md'),
	'---\nkind: thanks\npeople: [p-2]\nreason: for one thing more\n---\n',
);
run(`${count} people, one laurel more`, build, manyBuild);
const pages = run(`${count} people, pages alone`, `node bench/pages.ts ${path.join(work, 'out-pages')}`, {
	LAURELS_CONTENT: many,
});

const bare = path.join(work, 'bare');
people(path.join(bare, 'src/content'));
mkdirSync(path.join(bare, 'src/pages'), { recursive: true });
symlinkSync(path.join(root, 'node_modules'), path.join(bare, 'node_modules'));
writeFileSync(path.join(bare, 'package.json'), '{ "type": "module" }');
writeFileSync(path.join(bare, 'astro.config.mjs'), "export default { cacheDir: './.cache' };\n");
writeFileSync(
	path.join(bare, 'src/content.config.ts'),
	"import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { people: defineCollection({ loader: glob({ pattern: '*.md', base: './src/content/people' }) }) };\n",
);
const page =
	"---\nimport { getCollection, render } from 'astro:content';\nexport async function getStaticPaths() { return (await getCollection('people')).map((entry) => ({ params: { id: entry.id }, props: { entry } })); }\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n<html lang=\"en\"><head><title>{entry.data.name}</title></head><body><h1>{entry.data.name}</h1><p>{entry.data.headline}</p><Content /></body></html>\n";
writeFileSync(path.join(bare, 'src/pages/[id].astro'), page);
const bareTime = run(`${count} bare Astro pages`, astro, {}, bare);

console.log(
	[
		['cards and pages : pages alone', withCards / pages],
		['pages alone : bare Astro pages', pages / bareTime],
		['nothing changed : bare Astro pages', again / bareTime],
		['one edited : bare Astro pages', edited / bareTime],
	]
		.map(([what, ratio]) => `\n${what} = ${Number(ratio).toFixed(1)}`)
		.join(''),
);
rmSync(work, { recursive: true, force: true });
