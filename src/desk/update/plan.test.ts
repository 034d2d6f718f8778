import { describe, expect, test } from 'vitest';
import { marksIn, marksText, withNewerMarks } from './marks.ts';
import { type Decided, planUpdate, type UpdatePlan } from './plan.ts';

const nothing: UpdatePlan = { takes: [], goes: [], stays: [], replaces: [], undecided: [] };
const nobody: Decided = { keep: new Set(), replace: new Set() };

/** What happens to a file `src/a.ts`, or another, that stands there as `hub`, came as `came`, and is now `fresh`. */
function planOf(
	{ hub, came, fresh, ever = '' }: { hub?: string; came?: string; fresh?: string; ever?: string },
	{ file = 'src/a.ts', decided = nobody }: { file?: string; decided?: Decided } = {},
): Partial<UpdatePlan> {
	const tree = (mark?: string) => new Map(mark ? [[file, mark]] : []);
	const marks = withNewerMarks(new Map(ever ? [[file, ever.split(' ')]] : []), fresh ? [[file, fresh]] : []);
	const plan = planUpdate(
		{
			hub: tree(hub),
			came: came === undefined ? undefined : new Map([[file, came.split(' ')]]),
			fresh: tree(fresh),
			marks,
		},
		decided,
	);
	return Object.fromEntries(Object.entries(plan).filter(([, all]) => all.length > 0));
}

const [one, readme] = [['src/a.ts'], 'README.md'];
const stays = (because: string, file = 'src/a.ts') => ({ stays: [{ file, because }] });

describe('a file of Laurels', () => {
	test.for<[what: string, files: Parameters<typeof planOf>[0], plan: Partial<UpdatePlan>]>([
		['that is the same', { hub: 'b', came: 'a', fresh: 'b' }, {}],
		['that is as it came', { hub: 'a', came: 'a', fresh: 'b' }, { takes: one }],
		['that is as it was in any version', { hub: 'a', came: 'b', fresh: 'c', ever: 'a b' }, { takes: one }],
		['of a hub that does not say how it came', { hub: 'a', fresh: 'c', ever: 'a b' }, { takes: one }],
		['that is new', { fresh: 'a' }, { takes: one }],
		['that somebody threw away, and is needed', { came: 'a', fresh: 'b' }, { takes: one }],
		['that is no more', { hub: 'a', came: 'a' }, { goes: one }],
		['that is no more, and was not there either', { came: 'a' }, {}],
		['that was changed, and is no more', { hub: 'x', came: 'a' }, stays('you changed it; Laurels has it no more')],
		[
			'that was changed by hand alone',
			{ hub: 'x', came: 'a', fresh: 'a' },
			stays('you changed it, and the new version does not'),
		],
		[
			'that was changed by hand alone, where nobody says how it came',
			{ hub: 'x', fresh: 'a', ever: 'a' },
			stays('you changed it, and the new version does not'),
		],
		['that was changed on both sides', { hub: 'x', came: 'a', fresh: 'b' }, { undecided: one }],
		['that the owner had first', { hub: 'x', fresh: 'b', ever: 'b', came: 'y' }, { undecided: one }],
	])('%s', ([, files, plan]) => expect(planOf(files)).toEqual(plan));

	test('that is only read stays where it was changed, and stays away where it was thrown away', () => {
		expect(planOf({ hub: 'x', came: 'a', fresh: 'b' }, { file: readme })).toEqual(stays('you changed it', readme));
		expect(planOf({ came: 'a', fresh: 'b' }, { file: readme })).toEqual({});
		expect(planOf({ fresh: 'b' }, { file: 'NEW.md' })).toEqual({ takes: ['NEW.md'] });
	});

	test('that was changed on both sides becomes what its owner says', () => {
		const both = { hub: 'x', came: 'a', fresh: 'b' };
		expect(planOf(both, { decided: { ...nobody, keep: new Set(one) } })).toEqual(stays('you changed it, and keep it'));
		expect(planOf(both, { decided: { ...nobody, replace: new Set(one) } })).toEqual({ replaces: one });
	});
});

test('nothing new comes into a folder that somebody threw away, unless Laurels needs it', () => {
	const came = new Map([
		['docs/a.md', ['a']],
		['src/a.ts', ['a']],
	]);
	const fresh = new Map([
		['docs/b.md', 'b'],
		['src/b.ts', 'b'],
	]);
	const marks = withNewerMarks(came, fresh);
	expect(planUpdate({ hub: new Map(), came, fresh, marks }, nobody)).toEqual({ ...nothing, takes: ['src/b.ts'] });
});

test('files of the owner are in no plan', () => {
	const hub = new Map([['src/styles/own.css', 'x']]);
	expect(planUpdate({ hub, came: undefined, fresh: new Map(), marks: new Map() }, nobody)).toEqual(nothing);
});

test('marks are read as they are written, and a state that comes back is the newest', () => {
	const marks = withNewerMarks(new Map([['b', ['1', '2']]]), [
		['a', '3'],
		['b', '1'],
	]);
	expect(marks.get('b')).toEqual(['2', '1']);
	expect(marksIn(marksText(marks))).toEqual(marks);
	expect(marksText(marks)).toBe('{\n\t"a": "3",\n\t"b": "2 1"\n}\n');
});
