import { fold, nearest, oneLine } from '../../../hub/text.ts';
import type { FoundPerson } from '../found.ts';
import { privateKind } from './private-columns.ts';

const place = /\{([^{}]*)\}/g;

/** Fields that a template may name, by the words for them. */
const fields: Record<string, keyof FoundPerson> = {
	...{ name: 'name', headline: 'headline', bio: 'headline', location: 'location', city: 'location', place: 'location' },
	...{ jobtitle: 'jobTitle', title: 'jobTitle', role: 'jobTitle', position: 'jobTitle' },
	...{ organization: 'organization', organisation: 'organization', company: 'organization', employer: 'organization' },
};

/** What a template says of somebody: `for {role} at {event}`. Undefined where one of its words is not known: half a reason is none. */
export function reasonFrom(template: string, wordsAt: (name: string) => string): string | undefined {
	const words = new Map([...template.matchAll(place)].map(([, name = '']) => [name, oneLine(wordsAt(name))]));
	if ([...words.values()].includes('')) return undefined;
	return template.replace(place, (_, name: string) => words.get(name) ?? '');
}

/** What is known of somebody, by the name of a field or a word for it. */
export const fieldOf = (found: FoundPerson, name: string): string => {
	const field = fields[fold(name)];
	const value = field && found[field];
	return typeof value === 'string' ? value : '';
};

/** Somebody with a reason from a template, where there is none yet and it can be filled. */
export function withReason(
	found: FoundPerson,
	template: string | undefined,
	wordsAt: (name: string) => string,
): FoundPerson {
	const reason = found.reason || (template && reasonFrom(template, wordsAt));
	return reason ? { ...found, reason } : found;
}

/** Why a template can't be filled by any row of a file with these columns; undefined where it can. */
export function templateFault(template: string, columns: readonly string[]): string | undefined {
	const known = [...columns.filter((column) => !privateKind(column)), ...Object.keys(fields)];
	const names = [...template.matchAll(place)].map(([, name = '']) => name.trim());
	const secret = names.find((name) => privateKind(name));
	if (secret !== undefined) return `“${secret}” is others’ own, and is never taken over. Leave {${secret}} out.`;
	if (/[{}]/.test(template.replace(place, '')))
		return 'A { without its } would stand in every reason. Write a column between both: {Role}.';
	const unknown = names.find((name) => !known.some((one) => fold(one) === fold(name)));
	if (unknown === undefined) return undefined;
	const near = nearest(unknown, known);
	return `There is no “${unknown}” in this file. ${near ? `Did you mean {${near}}?` : `Write one of: ${[...new Set(known)].map((one) => `{${one}}`).join(', ')}.`}`;
}
