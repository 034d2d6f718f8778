import type { Hub } from '../../../hub/hub.ts';
import { networkNamed } from '../network-of.ts';

/** What an outcome is about, as the log says it. */
export interface OutcomeSubject {
	person: string;
	recognition: string;
}

/** What addresses of the hub are about. */
export interface Subjects {
	/** Of an id of a recognition, person or work, or of an older id. */
	named: (id: string) => OutcomeSubject | undefined;
	/** Of words with an address of the site in them: its campaign, or its page. */
	within: (words: string) => (OutcomeSubject & { network: string }) | undefined;
}

/** Finds what posts and visits are about: by `utm_campaign`, or by the address of a page on the host of the site. */
export function subjectsOf(hub: Hub, url: string): Subjects {
	const known = byId(hub);
	const named = (id: string) => known.get(id.normalize('NFC'));
	const host = URL.parse(url)?.host ?? '';
	const within: Subjects['within'] = (words) => {
		for (const [address] of words.matchAll(/https?:\/\/[^\s<>"“”]+/g)) {
			const link = URL.parse(address.replaceAll('&amp;', '&').replace(/[.,;:!?)\]]+$/, ''));
			if (!link || link.host !== host) continue;
			const found = named(link.searchParams.get('utm_campaign') ?? '') ?? named(pageIn(link.pathname));
			if (found) return { ...found, network: networkNamed(link.searchParams.get('utm_source') ?? '') ?? '' };
		}
		return undefined;
	};
	return { named, within };
}

/** Works first, then people, then recognitions: where an id is of several, the last wins. */
function byId({ recognitions, people, works }: Hub): Map<string, OutcomeSubject> {
	const known = new Map<string, OutcomeSubject>();
	const keep = (thing: { id: string; formerly: readonly string[] }, subject: OutcomeSubject) => {
		for (const id of [...thing.formerly, thing.id]) known.set(id.normalize('NFC'), subject);
	};
	for (const work of works) keep(work, { person: onlyOne(work.people.map(({ person }) => person)), recognition: '' });
	for (const person of people) keep(person, { person: person.id, recognition: '' });
	for (const one of recognitions) keep(one, { person: onlyOne(one.people), recognition: one.id });
	return known;
}

const onlyOne = (people: readonly { id: string }[]): string => (people.length === 1 ? (people[0]?.id ?? '') : '');

/** The id in the path of a page of a recognition, person or work. */
function pageIn(path: string): string {
	try {
		return decodeURIComponent(
			/\/(?:recognitions|people|works)\/([^/]+)\/?(?:share\/?|index\.html)?$/.exec(path)?.[1] ?? '',
		);
	} catch {
		return '';
	}
}
