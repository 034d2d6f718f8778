import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { someOf } from './combined.fixture.ts';
import { page } from './content.fixture.ts';
import { readEntry } from './hub/content/entries.ts';
import type { TextFile } from './hub/content/files.ts';
import { type Finding, severityOf, describe as told } from './hub/mistakes/finding.ts';
import type { CollectionName } from './hub/schema/index.ts';
import { translationSchema } from './hub/schema/translation.ts';
import { root } from './root.ts';

/** Fields and a body. JSON is YAML. */
export type WrittenEntry = { fields: Record<string, unknown>; body: string };
export type Id = `${CollectionName}/${string}`;

const event = { type: 'event', url: 'https://e.test/', people: ['p'], start: '2026-12-01T10:00Z' };
export const smallHub = (): Record<Id, WrittenEntry> => ({
	'hub/hub': { fields: { title: 'Hub', url: 'https://hub.test/laurels', owner: { name: 'Kim' }, contact: 'https://kim.test/' }, body: 'Why.' },
	'people/p': { fields: { name: 'Pia', reason: 'for it', lists: ['l'], since: '2026-01-02', organization: { name: 'Org' }, links: [{ label: 'L', url: 'https://l.test/' }] }, body: 'Story.' },
	'people/b': { fields: { name: 'Bob', reason: 'for all', lists: ['l'] }, body: '' },
	'lists/l': { fields: { title: 'List' }, body: 'Opening.' },
	'recognitions/2026-11-01-r': { fields: { kind: 'thanks', people: ['p', 'b'], reason: 'for notes', work: 'w' }, body: 'Words.' },
	'recognitions/2026-11-02-q': { fields: { kind: 'quote', people: ['p'], quote: { text: 'Said.' } }, body: '' },
	'works/w': { fields: { type: 'book', title: 'Book', url: 'https://w.test/', people: [{ person: 'p', role: 'author' }] }, body: 'Worth.' },
	'works/e': { fields: { ...event, title: 'Event' }, body: '' },
	'pages/o': { fields: { title: 'Own' }, body: 'Words.' },
}); // prettier-ignore

/** The language in which the same is said once more. */
const further = 'de';
const inGerman = (): Record<Id, WrittenEntry> => ({
	'hub/hub.de': { fields: { title: 'Kranz' }, body: 'Warum.' },
	'people/p.de': { fields: { reason: 'dafür' }, body: 'Was war.' },
	'lists/l.de': { fields: { title: 'Liste' }, body: '' },
	'recognitions/2026-11-01-r.de': { fields: { reason: 'für alles' }, body: '' },
	'recognitions/2026-11-02-q.de': { fields: { quote: { text: 'Gesagt.' } }, body: '' },
	'works/w.de': { fields: { title: 'Buch' }, body: 'Wert.' },
	'pages/o.de': { fields: { title: 'Eigen' }, body: 'Worte.' },
});

/** The same hub in two languages. */
export function inLanguages(): Record<Id, WrittenEntry> {
	const { 'hub/hub': hub, ...others } = smallHub();
	return {
		'hub/hub': { fields: { ...hub?.fields, languages: ['en', further] }, body: hub?.body ?? '' },
		...others,
		...inGerman(),
	};
}

/** One of them, to be changed. */
const entry = (id: Id): WrittenEntry => inLanguages()[id] ?? { fields: {}, body: '' };

/** What a field needs beside it. */
const beside: Record<string, Record<string, unknown>> = {
	organization: { name: 'Org' },
	proof: { title: 'P', url: 'https://p.test/' },
	quote: { text: 'Said.' },
	links: { label: 'L', url: 'https://l.test/' },
	people: { person: 'p' },
	forget: { item: '2026-01-01:0123456789abcdef', since: '2026-01-01' },
	owner: { name: 'Kim' },
	by: { name: 'Kim' },
	counting: { by: 'plausible', at: 'https://count.test' },
};

interface Schema {
	properties?: Record<string, Schema>;
	items?: Schema;
	anyOf?: Schema[];
}

/** Every place in a file that takes words: `organization.name`, `tags.0`. */
function placesIn({ properties, items, anyOf }: Schema, at: readonly string[] = []): string[] {
	if (anyOf) return anyOf.flatMap((one) => placesIn(one, at));
	if (items) return placesIn(items, [...at, '0']);
	if (!properties) return [at.join('.')];
	return Object.entries(properties).flatMap(([name, one]) => placesIn(one, [...at, name]));
}

const schemaOf = (kind: string): Schema =>
	JSON.parse(readFileSync(path.join(root, `schemas/${kind}.schema.json`), 'utf8')) as Schema;
const kinds = {
	hub: 'hub',
	people: 'person',
	lists: 'list',
	recognitions: 'recognition',
	works: 'work',
	pages: 'page',
} as const;
export const collectionOfId = (id: string) => id.split('/')[0] as CollectionName;
/** What the file of another language may say. */
const furtherSchemaOf = (id: string): Schema =>
	z.toJSONSchema(translationSchema(collectionOfId(id), further), { io: 'input', unrepresentable: 'any' }) as Schema;
const isFurther = (id: string): boolean => id.endsWith(`.${further}`);
/** Entries that are there for one field of theirs: all others are those of the entry before them. */
const alone: Partial<Record<Id, RegExp>> = {
	'people/b': /^name$/,
	'recognitions/2026-11-02-q': /^quote\./,
	'works/e': /^(title|place|online)$/,
	'recognitions/2026-11-01-r.de': /^(?!quote)/,
	'recognitions/2026-11-02-q.de': /^quote\./,
};
const doorsOf = (files: Record<Id, WrittenEntry>) =>
	(Object.keys(files) as Id[]).flatMap((id) =>
		[...new Set(placesIn(isFurther(id) ? furtherSchemaOf(id) : schemaOf(kinds[collectionOfId(id)]))), 'BODY']
			.filter((place) => alone[id]?.test(place) ?? true)
			.map((place) => ({ id, place })),
	);
/** Every place of a hub that takes words, and of one in two languages. */
export const doors = doorsOf(smallHub());
export const allDoors = doorsOf(inLanguages());

/** Networks are many and much alike, and so are words of the hub’s own: a string tries some of them, and the next others. */
const doorsFor = (turn: number) =>
	allDoors.filter(
		({ place }, index) =>
			(!place.includes('handles.') || (index + turn) % 12 === 0) &&
			(!place.startsWith('words.') || (index + turn) % 48 === 0),
	);

/** These decide whether an entry is there, and what it is; or name another. */
export const decides = /^(hub\/hub (url|featured|forget|lang|languages(\.0)?|counting(\.at)?)|\S+\.de links(\.0)?\.url|\S+ (kind|type|draft|consent|noindex|lists|notSame|people|people(\.0)?\.person|work|by|formerly|agreed|date|start|end|repeats|timezone|image|logo|photo|owner\.photo)(\.file)?(\.0)?$)/; // prettier-ignore

export function putWords(written: WrittenEntry, place: string, words: string): void {
	if (place === 'BODY') {
		written.body = words;
		return;
	}
	const keys = place.split('.');
	let at = written.fields;
	for (const [index, key] of keys.slice(0, -1).entries()) {
		const isList = keys[index + 1] === '0';
		const there = at[key];
		if (typeof there !== 'object' || Array.isArray(there) !== isList)
			at[key] = isList ? [] : { ...beside[keys[0] ?? ''] };
		at = at[key] as Record<string, unknown>;
	}
	at[keys.at(-1) ?? ''] = words;
}

export const textFileOf = (id: Id, { fields, body }: WrittenEntry): TextFile => {
	const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
	const [collection, name = ''] = id.split('/') as [CollectionName, string];
	return { collection, id: name, file: `${id}.md`, folder: `/c/${collection}`, text: page(lines.join('\n'), body) };
};
/** What is wrong with one file, on its own. */
function findingsIn(id: Id, written: WrittenEntry): Finding[] {
	const text = textFileOf(id, written);
	const of = text.id.slice(0, -further.length - 1);
	return readEntry(isFurther(id) ? { ...text, id: of, lang: further, of: `${of}.md` } : text).findings;
}

export const isRefused = (findings: readonly Finding[]): boolean =>
	findings.some((finding) => severityOf(finding) === 'mistake');

/** A hub with the words in every field that takes them, or in those whose turn it is; how many do, and what is wrong with how they were answered. */
export function everywhere(
	words: string,
	turn?: number,
): { files: Record<Id, WrittenEntry>; taken: number; faults: string[] } {
	const files = inLanguages();
	const faults: string[] = [];
	let taken = 0;
	for (const { id, place } of turn === undefined ? doorsFor(0) : someOf(doorsFor(turn), 9, turn)) {
		const one = entry(id);
		putWords(one, place, words);
		try {
			const findings = findingsIn(id, one);
			for (const finding of findings)
				if (!told(finding).startsWith(`${id}.md:`)) faults.push(`${id} ${place}: ${told(finding)}`);
			if (isRefused(findings) || decides.test(`${id} ${place}`)) continue;
			taken++;
			putWords(files[id] as WrittenEntry, place, words);
		} catch (error) {
			faults.push(`${id} ${place}: ${(error as Error).message}`);
		}
	}
	return { files, taken, faults };
}

const many: readonly Id[] = [
	'people/p',
	'recognitions/2026-11-01-r',
	'recognitions/2026-11-02-q',
	'works/w',
	'works/e',
];

/** A hub of so many people and what is theirs, each field with the next of some strings that it takes. */
export function crowdedHub(all: readonly string[], count: number): Record<Id, WrittenEntry> {
	let at = 0;
	const next = (): string => all[at++ % all.length] as string;
	const filled = (id: Id, turn: number): WrittenEntry => {
		let one = entry(id);
		for (const { place } of doorsFor(turn).filter((door) => door.id === id && !decides.test(`${id} ${door.place}`)))
			for (let tries = 0; tries < 5; tries++) {
				const trial = structuredClone(one);
				putWords(trial, place, place === 'BODY' ? Array.from({ length: 4 }, () => next()).join('\n\n') : next());
				if (isRefused(findingsIn(id, trial))) continue;
				one = trial;
				break;
			}
		return one;
	};
	const once: Id[] = ['hub/hub', 'hub/hub.de', 'lists/l', 'lists/l.de', 'pages/o', 'pages/o.de'];
	const hub: Record<Id, WrittenEntry> = Object.fromEntries(once.map((id) => [id, filled(id, 0)]));
	for (let turn = 0; turn < count; turn++) {
		/** An entry of the one whose turn it is. */
		const theirs = (id: Id): WrittenEntry => {
			const { fields, body } = filled(id, turn);
			const [first] = [fields['people'] ?? []].flat();
			const person = `p${turn}`;
			const people = first && { people: [typeof first === 'string' ? person : { ...first, person }] };
			return { fields: { ...fields, ...people, ...('work' in fields && { work: `w${turn}` }) }, body };
		};
		for (const id of many) {
			const translated: Id = `${id}.${further}`;
			const first = theirs(id);
			hub[`${id}${turn}`] = first;
			if (!(translated in inGerman())) continue;
			const { fields, body } = theirs(translated);
			const [link] = [fields['links'] ?? []].flat() as object[];
			const [of] = [first.fields['links'] ?? []].flat() as { url: string }[];
			hub[`${id}${turn}.${further}`] = {
				fields: { ...fields, ...(link && { links: [{ ...link, url: of?.url }] }) },
				body,
			};
		}
	}
	return hub;
}
