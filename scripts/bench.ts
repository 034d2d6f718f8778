/**
 * `npm run bench:site`: what sites take on this machine, stage by stage, in one run: made-up communities of a hundred and of
 * a thousand people, with nothing drawn before, again, with one of them edited, with a laurel more, and in another accent;
 * and the same profiles as bare pages of Astro, of Eleventy with `--eleventy`, which it fetches from npm into a folder of
 * its own, and of Hugo with `--hugo`, where that is installed. `-- 200 5000` takes other numbers of people,
 * `--formats wide,square` other cards than the wide one.
 */
import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeCommunity } from '../bench/community.ts';
import { table } from '../bench/measure.ts';
import type { Stage } from '../bench/site.ts';
import { root } from '../src/root.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		eleventy: { type: 'boolean' },
		hugo: { type: 'boolean' },
		formats: { type: 'string', default: 'wide' },
	},
});
const counts = positionals.length > 0 ? positionals.map(Number) : [100, 1000];
const work = mkdtempSync(path.join(tmpdir(), 'laurels-bench-'));

function run(command: string, environment: Record<string, string>, cwd = root): { output: string; seconds: number } {
	const started = performance.now();
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
	const { status, stdout, stderr } = spawnSync(command, {
		cwd,
		shell: true,
		encoding: 'utf8',
		env,
		maxBuffer: 2 ** 30,
	});
	if (status !== 0) throw new Error(`${command} failed:\n${stdout.slice(-1000)}\n${stderr.slice(-2000)}`);
	return { output: stdout, seconds: (performance.now() - started) / 1000 };
}

const rounded = (number: number): string => number.toFixed(number < 10 ? 1 : 0);
const sum = (stages: readonly Stage[], of: 'wall' | 'cpu'): number => stages.reduce((all, stage) => all + stage[of], 0);

/** Builds a community as it is now, and shows what each stage took. Returns seconds in all. */
function build(name: string, folder: string): number {
	const { output } = run(`node -r ./scripts/node.cjs bench/site.ts ${path.join(folder, 'out')}`, {
		LAURELS_CONTENT: path.join(folder, 'content'),
		LAURELS_CACHE: path.join(folder, 'cache'),
	});
	const { stages, files, bytes } = JSON.parse(output) as { stages: Stage[]; files: number; bytes: number };
	const memory = Math.max(...stages.map((stage) => stage.memory));
	const rows = [...stages, { name: 'In all', wall: sum(stages, 'wall'), cpu: sum(stages, 'cpu'), memory }];
	console.log(`\n${name}: ${files} files, ${rounded(bytes / 1e6)} MB\n`);
	console.log(
		table(
			['stage', 's', 's of a processor', 'MiB at most'],
			rows.map(({ name, wall, cpu, memory }) => [name, rounded(wall), rounded(cpu), memory.toFixed(0)]),
		),
	);
	return sum(stages, 'wall');
}

/** A page of Astro for each profile, with a name, a line and the story. */
function bareAstro(folder: string, people: string): number {
	mkdirSync(path.join(folder, 'src/pages'), { recursive: true });
	symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
	writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
	writeFileSync(path.join(folder, 'astro.config.mjs'), "export default { cacheDir: './.cache' };\n");
	writeFileSync(
		path.join(folder, 'src/content.config.ts'),
		`import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { people: defineCollection({ loader: glob({ pattern: '*.md', base: ${JSON.stringify(people)} }) }) };\n`,
	);
	writeFileSync(
		path.join(folder, 'src/pages/[id].astro'),
		"---\nimport { getCollection, render } from 'astro:content';\nexport async function getStaticPaths() { return (await getCollection('people')).map((entry) => ({ params: { id: entry.id }, props: { entry } })); }\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n<html lang=\"en\"><head><title>{entry.data.name}</title></head><body><h1>{entry.data.name}</h1><p>{entry.data.headline}</p><Content /></body></html>\n",
	);
	return run(`node ${path.join(root, 'node_modules/astro/bin/astro.mjs')} build --force`, {}, folder).seconds;
}

/** The same pages of Eleventy. */
function bareEleventy(folder: string, people: string): number {
	mkdirSync(path.join(folder, 'site/_includes'), { recursive: true });
	symlinkSync(people, path.join(folder, 'site/people'));
	writeFileSync(path.join(folder, 'package.json'), '{}');
	run('npm install --no-audit --no-fund @11ty/eleventy@3', {}, folder);
	writeFileSync(
		path.join(folder, 'site/_includes/page.njk'),
		'<html lang="en"><head><title>{{ name }}</title></head><body><h1>{{ name }}</h1><p>{{ headline }}</p>{{ content | safe }}</body></html>\n',
	);
	writeFileSync(
		path.join(folder, 'eleventy.config.js'),
		"module.exports = (config) => { config.setQuietMode(true); config.addGlobalData('layout', 'page.njk'); return { dir: { input: 'site' }, templateFormats: ['md'] }; };\n",
	);
	return run('npx eleventy', {}, folder).seconds;
}

/** The same pages of Hugo, which takes `url` and `aliases` for addresses of its own pages. */
function bareHugo(folder: string, people: string): number {
	mkdirSync(path.join(folder, 'layouts/_default'), { recursive: true });
	mkdirSync(path.join(folder, 'content/people'), { recursive: true });
	for (const name of readdirSync(people).filter((name) => name.endsWith('.md'))) {
		const text = readFileSync(path.join(people, name), 'utf8').replace(/^(?:url|aliases): .*\n/gm, '');
		writeFileSync(path.join(folder, 'content/people', name), text);
	}
	writeFileSync(
		path.join(folder, 'layouts/_default/single.html'),
		'<html lang="en"><head><title>{{ .Params.name }}</title></head><body><h1>{{ .Params.name }}</h1><p>{{ .Params.headline }}</p>{{ .Content }}</body></html>\n',
	);
	writeFileSync(
		path.join(folder, 'hugo.toml'),
		"baseURL = 'https://example.com/'\ndisableKinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', '404']\n",
	);
	return run('hugo --quiet', {}, folder).seconds;
}

for (const count of counts) {
	const folder = path.join(work, String(count));
	const content = path.join(folder, 'content');
	mkdirSync(content, { recursive: true });
	await writeCommunity(content, { people: count, formats: values.formats.split(',') });
	const hub = path.join(content, 'hub.md');
	const all = `${count} people`;
	build(`${all}, nothing drawn before`, folder);
	const again = build(`${all}, nothing changed`, folder);
	appendFileSync(path.join(content, 'people/p-1.md'), '\nThey say it once more.\n');
	const edited = build(`${all}, one of them edited`, folder);
	writeFileSync(
		path.join(content, 'recognitions/2026-01-01-more.md'),
		'---\ndate: 2026-01-01\nkind: thanks\npeople: [p-2]\nreason: for one thing more\n---\n',
	);
	build(`${all}, one recognition more`, folder);
	writeFileSync(hub, readFileSync(hub, 'utf8').replace(/\n---\n$/, '\naccent: "#1c5a7a"\n---\n'));
	build(`${all}, another accent`, folder);
	const people = path.join(content, 'people');
	const astro = bareAstro(path.join(folder, 'astro'), people);
	console.log(`\n${all}, bare pages of Astro: ${rounded(astro)} s`);
	if (values.eleventy)
		console.log(`${all}, bare pages of Eleventy: ${rounded(bareEleventy(path.join(folder, 'eleventy'), people))} s`);
	if (values.hugo) console.log(`${all}, bare pages of Hugo: ${rounded(bareHugo(path.join(folder, 'hugo'), people))} s`);
	console.log(`Nothing changed : bare pages of Astro = ${rounded(again / astro)}`);
	console.log(`One edited : bare pages of Astro = ${rounded(edited / astro)}`);
}
rmSync(work, { recursive: true, force: true });
