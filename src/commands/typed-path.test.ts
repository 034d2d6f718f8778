import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { answeredPath, typedPath } from './typed-path.ts';

test.for([
	['/home/kim/a.csv', '/home/kim/a.csv'],
	['~/Downloads/a.csv', `${homedir()}/Downloads/a.csv`],
	['~', homedir()],
	['~kim/a.csv', '~kim/a.csv'],
	['./~/a.csv', './~/a.csv'],
] as const)('%s is the path %s', ([written, path]) => {
	expect(typedPath(written)).toBe(path);
});

test.for([
	[String.raw`/home/kim/Connections\ \(1\).csv`, '/home/kim/Connections (1).csv'],
	[String.raw`/home/kim/Kim\'s\ \&\ \#1\\.csv`, String.raw`/home/kim/Kim's & #1\.csv`],
	["'/home/kim/a b.csv'", '/home/kim/a b.csv'],
	[String.raw`'/home/kim/Kim'\''s.csv'`, "/home/kim/Kim's.csv"],
	['"/home/kim/a b.csv"', '/home/kim/a b.csv'],
	['~/a.csv', `${homedir()}/a.csv`],
] as const)('a file that is dropped as %s is %s', ([answer, path]) => {
	expect(answeredPath(answer, false)).toBe(path);
});

test('on Windows a \\ stands between folders', () => {
	expect(answeredPath(String.raw`C:\Users\Kim (home)\a.csv`, true)).toBe(String.raw`C:\Users\Kim (home)\a.csv`);
	expect(answeredPath(String.raw`"C:\Users\a b.csv"`, true)).toBe(String.raw`C:\Users\a b.csv`);
});
