import { expect, test } from 'vitest';
import { type Decision, decide, type Wishes } from './decide.ts';
import type { FoundPerson, SourceStep } from './found.ts';
import { addDecision, noSummary, summaryLines } from './summary.ts';

const found = (name: string, row: number, more: Partial<FoundPerson> = {}): SourceStep => ({
	kind: 'found',
	found: { name, handles: {}, row, ...more },
});

async function decisionsOn(steps: SourceStep[], wishes: Partial<Wishes> = {}): Promise<Decision[]> {
	async function* all() {
		yield* steps;
	}
	const decisions: Decision[] = [];
	const usual = {
		known: [],
		lists: [],
		reason: undefined,
		taken: [],
		isRemoved: () => false,
		perhaps: false,
		labels: false,
		limit: Infinity,
	};
	for await (const one of decide(all(), { ...usual, fileOf: (id) => `content/people/${id}.md`, ...wishes }))
		decisions.push(one);
	return decisions;
}

const linesOf = (decisions: readonly Decision[]): string[] => {
	const summary = noSummary();
	for (const one of decisions) addDecision(summary, one);
	return summaryLines(summary);
};

const mixed: SourceStep[] = [
	{ kind: 'private', seen: 'labels' },
	found('Ada', 2, { handles: { x: 'ada' }, labels: ['Friends'] }),
	found('Ada again', 3, { handles: { x: '@Ada' } }),
	found('Ada', 4, { organization: 'Looms' }),
	found('Gone', 5),
	{ kind: 'fault', row: 6, wrong: 'There is no name.' },
	found('Ben', 7, { url: 'not an address' }),
];

test('every row is counted, and those who need a look are named with their line and file', async () => {
	const isRemoved = (names: readonly string[]) => names.includes('Gone');
	expect(linesOf(await decisionsOn(mixed, { isRemoved }))).toEqual([
		'2 new',
		'1 already there',
		'  line 3: Ada again (content/people/ada.md: the same account on X)',
		'1 asked not to be here, and stay out',
		'1 perhaps the same as somebody here, and left out (--perhaps takes them):',
		'  line 4: Ada (content/people/ada.md: the same name)',
		'2 rows with doubts:',
		'  line 6: There is no name. Nobody is made of it.',
		'  line 7: Ben: url “not an address” is no address that can be published: left out',
		'Not taken over, because they are others’ own: labels. (--labels makes labels tags.)',
	]);
});

test('a dry run names everybody', async () => {
	const summary = noSummary('line', Number.POSITIVE_INFINITY);
	const many = Array.from({ length: 50 }, (_, at) => found(`Ben N${at}`, at + 10));
	for (const one of await decisionsOn([...mixed, ...many])) addDecision(summary, one);
	const lines = summaryLines(summary, true);
	expect(lines).toContain('  line 2: Ada (content/people/ada.md)');
	expect(lines).toContain('  line 59: Ben N49 (content/people/ben-n49.md)');
	expect(lines).toContain('  line 3: Ada again (content/people/ada.md: the same account on X)');
	expect(lines.join()).not.toContain('more');
});

test('those who are perhaps the same come in when the owner says so, with an id of their own', async () => {
	const fresh = (await decisionsOn(mixed, { perhaps: true })).flatMap((one) => (one.kind === 'new' ? [one.id] : []));
	expect(fresh).toEqual(['ada', 'ada-looms', 'gone', 'ben']);
});

test('labels become tags only when the owner says so', async () => {
	const [, without] = await decisionsOn(mixed);
	const [withThem] = await decisionsOn(mixed, { labels: true });
	expect(without).toMatchObject({ id: 'ada', checked: { tags: [] } });
	expect(withThem).toMatchObject({ id: 'ada', checked: { tags: ['Friends'] } });
});

test('a limit counts new people', async () => {
	expect((await decisionsOn(mixed, { limit: 1 })).filter(({ kind }) => kind === 'new')).toHaveLength(1);
});

test('a long list of doubts is cut', async () => {
	const steps = Array.from({ length: 50 }, (_, row): SourceStep => ({
		kind: 'fault',
		row,
		wrong: 'There is no name.',
	}));
	expect(linesOf(await decisionsOn(steps))).toHaveLength(24);
});
