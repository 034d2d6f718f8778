import type { Chunks } from '../../../csv/read.ts';
import { type ProfileId, profileIds } from '../../../networks/networks.ts';
import type { FoundPerson, ImportSource, PrivateKind, SourceStep } from '../found.ts';
import { fromLinks } from './links.ts';
import { joinedName, noName, onlyFilled, placeFrom } from './table.ts';
import { type Property, properties } from './vcard-lines.ts';

/** vCards of phones, Apple, Google, Outlook, Nextcloud: versions 2.1, 3.0 and 4.0, many in a file. */
export const vcard = {
	id: 'vcard',
	label: 'vCards of phones and address books (.vcf)',
	from: 'Apple Contacts: File, Export, vCard. Android: Contacts, Manage, Export. Nextcloud and others export it, too.',
	recognises: (head) => /^\s*BEGIN\s*:\s*VCARD/i.test(head),
	read,
} as const satisfies ImportSource;

const privateProperties: Record<string, PrivateKind> = {
	EMAIL: 'e-mail addresses',
	TEL: 'phone numbers',
	BDAY: 'birthdays',
	ANNIVERSARY: 'birthdays',
	ADR: 'streets',
	LABEL: 'streets',
	NOTE: 'notes',
	PHOTO: 'photos',
	CATEGORIES: 'labels',
};

async function* read(chunks: Chunks): AsyncGenerator<SourceStep> {
	const seen = new Set<PrivateKind>();
	let card: Property[] = [];
	let depth = 0;
	for await (const property of properties(chunks)) {
		const mark = `${property.name}:${property.value.trim().toUpperCase()}`;
		if (mark === 'BEGIN:VCARD' && depth++ === 0) card = [property];
		else if (mark === 'END:VCARD' && --depth === 0) yield personIn(card);
		else if (depth === 1) card.push(property);
		depth = Math.max(depth, 0);
		const kind = privateProperties[property.name];
		if (!kind || !property.value.trim() || seen.has(kind)) continue;
		seen.add(kind);
		yield { kind: 'private', seen: kind };
	}
	if (depth > 0)
		yield { kind: 'fault', row: card[0]?.line ?? 1, wrong: 'This vCard is cut off: END:VCARD is missing.' };
}

function personIn(card: readonly Property[]): SourceStep {
	const row = card[0]?.line ?? 1;
	const value = (name: string) => text(card.find((one) => one.name === name && one.value.trim())?.value ?? '');
	const kind = (value('KIND') || value('X-ADDRESSBOOKSERVER-KIND')).toLowerCase();
	if (kind && kind !== 'individual') return { kind: 'fault', row, wrong: `This is a ${kind} and no person.` };
	if (/company/i.test(value('X-ABSHOWAS'))) return { kind: 'fault', row, wrong: 'This is a company and no person.' };
	const [family = '', first = '', middle = ''] = parts(card.find(({ name }) => name === 'N')?.value ?? '');
	const name = value('FN') || joinedName(first, middle, family);
	return name ? { kind: 'found', found: { name, ...about(card), row } } : { kind: 'fault', row, wrong: noName };
}

function about(card: readonly Property[]): Omit<FoundPerson, 'name' | 'source' | 'row'> {
	const all = (name: string) => card.filter((one) => one.name === name);
	const value = (name: string) => text(all(name)[0]?.value ?? '');
	const links = fromLinks(all('URL').map((one) => text(one.value)));
	const labels = all('CATEGORIES')
		.flatMap((one) => one.value.split(/(?<!\\),/).map(text))
		.filter(Boolean);
	return {
		...onlyFilled({
			headline: value('ROLE'),
			jobTitle: value('TITLE'),
			organization: parts(all('ORG')[0]?.value ?? '')[0],
			location: home(all('ADR')),
		}),
		...links,
		handles: { ...links.handles, ...profiles(card) },
		...(labels.length > 0 && { labels }),
	};
}

/** Town and country of the home, else of the first address. */
function home(addresses: readonly Property[]): string {
	const one = addresses.find(({ parameters }) => parameters.some((text) => /^TYPE=.*HOME/.test(text))) ?? addresses[0];
	const [, , , town = '', , , country = ''] = parts(one?.value ?? '');
	return placeFrom(town, country);
}

/** Handles as Apple (X-SOCIALPROFILE), newer address books (SOCIALPROFILE) and older ones (X-TWITTER) write them. */
function profiles(card: readonly Property[]): Partial<Record<ProfileId, string>> {
	const handles: Partial<Record<ProfileId, string>> = {};
	for (const { name, parameters, value } of card.filter(({ name }) => /^X-|SOCIALPROFILE$/.test(name))) {
		const written = text(value).replace(/^x-apple:/, '');
		const property = `${name}=${parameters.join()}`.toLowerCase().replace('twitter', 'x');
		const network = profileIds.find((id) =>
			new RegExp(
				`^(?:x-)?${id}=|^(?:x-)?socialprofile=.*(?:type|service-type|x-service-type)=(?:[^=]*,)?${id}(?:,|$)`,
			).test(property),
		);
		if (network && written) handles[network] ??= written;
		else if (/SOCIALPROFILE$/.test(name)) Object.assign(handles, { ...fromLinks([written]).handles, ...handles });
	}
	return handles;
}

/** The parts of a value with several: names, addresses. */
const parts = (value: string): string[] => value.split(/(?<!\\);/).map(text);

const text = (value: string): string =>
	value
		.replace(/\\n/gi, ' ')
		.replace(/\\([\\;,:])/g, '$1')
		.trim();
