import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentOf, someone } from '../src/content.fixture.ts';
import { nominationQuestions } from '../src/desk/nominate/questions.ts';
import { root, run, scratch } from './build.ts';
import { gitIn } from './versions.ts';

interface Step {
	if?: string;
	run?: string;
	env?: Record<string, string>;
}

const text = readFileSync(path.join(root, '.github/workflows/nominate.yml'), 'utf8');
const { jobs } = parse(text) as { jobs: Record<'draft' | 'offer', { steps: Step[] }> };

let [hub, origin, programs, temp] = ['', '', '', ''];

beforeAll(async () => {
	hub = path.join(await scratch('nominated'), 'hub');
	const { path: content } = await contentOf({ 'people/bea.md': someone('Bea Fox') });
	await cp(content, path.join(hub, 'content'), { recursive: true });
	await writeFile(path.join(hub, '.gitignore'), 'private/\n');
	const git = gitIn(hub);
	git('init', '--quiet', '--initial-branch', 'main');
	git('add', '--all');
	git('commit', '--quiet', '--message', 'mine');
	origin = path.join(await scratch('origin'), 'hub.git');
	git('clone', '--quiet', '--bare', hub, origin);
	programs = await scratch('programs');
	// It speaks with GitHub alone; commands are those of this project, on the content of the hub.
	await writeFile(
		path.join(programs, 'gh'),
		'#!/bin/sh\nfor word in "$@"; do echo "$word"; done >> "$RUNNER_TEMP/gh.txt"\n',
	);
	await writeFile(
		path.join(programs, 'npm'),
		`#!/bin/sh\n[ "$1" = run ] && shift\nname=$1; shift\nfor skip in 1 2; do case "$1" in --silent|--) shift;; esac; done\nLAURELS_CONTENT=$PWD/content LAURELS_PRIVATE=$PWD/private cd ${root} && LAURELS_CONTENT=$HUB/content LAURELS_PRIVATE=$HUB/private LAURELS_CACHE=$RUNNER_TEMP/cache exec node -r ./scripts/node.cjs scripts/$name.ts "$@"\n`,
	);
	for (const program of ['gh', 'npm']) await chmod(path.join(programs, program), 0o755);
});

const event = (words: Partial<Record<keyof typeof nominationQuestions, string>>) => ({
	issue: {
		number: 7,
		body: Object.entries({
			name: 'Ada Lovelace',
			reason: 'for the first program',
			kind: 'thanks',
			by: 'Kim Lee',
			agreed: '- [X] yes',
			...words,
		})
			.map(
				([question, answer]) =>
					`### ${nominationQuestions[question as keyof typeof nominationQuestions]}\n\n${answer}\n`,
			)
			.join('\n'),
	},
});

/** Runs what a job runs of its own, in a new copy of the hub, and answers what it puts out. */
async function runJob(name: 'draft' | 'offer', more: Record<string, string>): Promise<string> {
	const folder = path.join(await scratch('job'), 'hub');
	gitIn(path.dirname(folder))('clone', '--quiet', origin, folder);
	const output = path.join(folder, '..', 'out');
	const env = {
		...process.env,
		PATH: [programs, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
		RUNNER_TEMP: temp,
		GITHUB_OUTPUT: output,
		GITHUB_SERVER_URL: 'https://github.test',
		GITHUB_REPOSITORY: 'kim/laurels',
		GITHUB_RUN_ID: '1',
		HUB: folder,
		REMOVED: '',
		...more,
	};
	for (const { if: condition = '', run } of jobs[name].steps) {
		const isOffered = existsSync(output) && readFileSync(output, 'utf8').includes('before=yes');
		if (!run || run.startsWith('npm ci') || (condition && (more['DRAFTED'] !== 'yes' || isOffered))) continue;
		const { status, stderr } = spawnSync('bash', ['-e', '-c', run], { cwd: folder, env, encoding: 'utf8' });
		expect(status, `${run}\n${stderr}`).toBe(0);
	}
	return existsSync(output) ? readFileSync(output, 'utf8').trim() : '';
}

async function nominated(words: Partial<Record<keyof typeof nominationQuestions, string>>, number: string) {
	temp = await scratch('temp');
	const file = path.join(temp, 'event.json');
	await writeFile(file, JSON.stringify(event(words)));
	await mkdir(path.join(temp, 'nomination'), { recursive: true });
	const outputs = await runJob('draft', { GITHUB_EVENT_PATH: file });
	const drafted = outputs === 'drafted=yes' ? 'yes' : '';
	for (const _ of ['first', 'again'])
		await runJob('offer', { NUMBER: number, BRANCH: `nomination-${number}`, DRAFTED: drafted });
	return { drafted, gh: readFileSync(path.join(temp, 'gh.txt'), 'utf8') };
}

test(
	'offers drafts once, showing their card, which is merged into nothing, and answers in the issue',
	{ timeout: 120_000 },
	async () => {
		const { drafted, gh } = await nominated({}, '7');
		expect(drafted).toBe('yes');
		expect(gh.match(/^create$/gm)).toHaveLength(1);
		expect(gh.match(/^comment$/gm)).toHaveLength(2);
		const changed = gitIn(origin)('diff', '--name-only', 'main', 'nomination-7').trim().split('\n');
		expect(changed).toEqual([
			'content/people/ada-lovelace.md',
			expect.stringMatching(/^content\/recognitions\/.*-the-first-program\.md$/),
		]);
		const [, shown = ''] =
			/!\[The card\]\(https:\/\/github\.test\/kim\/laurels\/raw\/(\w{40})\/card\.png\)/.exec(gh) ?? [];
		const drawn = spawnSync('git', ['show', `${shown}:card.png`], { cwd: origin }).stdout;
		expect(drawn.equals(readFileSync(path.join(temp, 'nomination/card.png')))).toBe(true);
		expect([drawn.subarray(1, 4).toString(), drawn.length > 10_000]).toEqual(['PNG', true]);
		expect(JSON.parse(readFileSync(path.join(temp, 'nomination/check.json'), 'utf8'))).toBeTruthy();
	},
);

test('answers with what is wrong, and offers nothing', { timeout: 120_000 }, async () => {
	const { drafted, gh } = await nominated({ name: '$(touch pwned) `touch pwned`', url: 'javascript:x' }, '8');
	expect([drafted, gh.includes('create')]).toEqual(['', false]);
	expect(readFileSync(path.join(temp, 'nomination/answer.md'), 'utf8')).toContain('javascript:x');
	expect(existsSync(path.join(root, 'pwned'))).toBe(false);
});

test('an answer is written over one of before, and over nothing else', async () => {
	const { path: LAURELS_CONTENT } = await contentOf({ 'people/bea.md': someone('Bea Fox') });
	const out = await scratch('answers');
	const env = { LAURELS_CONTENT, LAURELS_PRIVATE: await scratch('private') };
	const [file, answer] = [path.join(out, 'event.json'), path.join(out, 'answer.md')];
	const asked = (words: Parameters<typeof event>[0]) =>
		writeFile(file, JSON.stringify(event(words))).then(() => run('nominate', [file, '--out', out], env));
	await writeFile(answer, '# My own answer\n');
	const refused = await asked({});
	expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('answers no nomination')]);
	expect(readFileSync(answer, 'utf8')).toBe('# My own answer\n');
	expect(existsSync(path.join(LAURELS_CONTENT, 'people/ada-lovelace.md'))).toBe(false);
	await rm(answer);
	expect(await asked({ url: 'javascript:x' })).toMatchObject({ code: 0 });
	expect(readFileSync(answer, 'utf8')).toContain('javascript:x');
	expect(await asked({})).toMatchObject({ code: 0 });
	expect(readFileSync(answer, 'utf8')).not.toContain('javascript:x');
});

test('no word of an issue stands in a line that is run', () => {
	const lines = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run));
	expect(lines.join('\n')).not.toContain('${{');
	const used = [...text.matchAll(/\$\{\{\s*github\.event\.([\w.]+)/g)].map(([, name]) => name);
	expect(new Set(used)).toEqual(new Set(['issue.number']));
});
