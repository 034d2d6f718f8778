import { otherNames, type Person } from '../hub/hub.ts';
import { cacheKeysOf } from '../site/cache-keys.ts';
import { withFormer } from '../site/former.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import type { Exporter } from './export.ts';

/** Everybody as a contact to keep, at former addresses, too: no file leads on to another. */
export const vcards: Exporter = (hub, site) =>
	withFormer(hub.people).map(({ id, of }) => ({
		path: paths.vcard(id),
		cacheKey: () => cacheKeysOf(hub).person(of),
		write: () => writeVcard(of, site),
	}));

/**
 * Writes a person as a vCard: what their page says, and no e-mail address. Version 3.0 (RFC 2426), since Outlook and older
 * telephones read nothing newer, and everything that reads 4.0 reads it too.
 */
function writeVcard(person: Person, site: Site): string {
	const { id, name, headline, jobTitle, organization, location, url, handles, links, tags, photo } = person;
	const others = otherNames(person);
	const changed = person.recognitions[0]?.date ?? (person.since?.length === 10 ? person.since : undefined);
	const lines = [
		'BEGIN:VCARD',
		'VERSION:3.0',
		'PRODID:-//Laurels//Laurels//EN',
		// Survives a rename, so that a contact that is saved again replaces itself.
		`UID:${full(site, paths.person(person.firstId))}`,
		`FN:${escaped(name)}`,
		// Which part is the family’s nobody can tell from a name. All of it in the first part is shown and sorted as a whole.
		`N:${escaped(name)};;;;`,
		others.length > 0 && `NICKNAME:${others.map(escaped).join(',')}`,
		jobTitle && `TITLE:${escaped(jobTitle)}`,
		organization && `ORG:${escaped(organization.name)}`,
		headline && `NOTE:${escaped(headline)}`,
		location && `ADR;TYPE=home:;;;${escaped(location)};;;`,
		url && `URL:${url}`,
		...[...handles, ...links].map((place) => `URL:${place.url}`),
		...handles.map((handle) => `X-SOCIALPROFILE;TYPE=${handle.network}:${handle.url}`),
		tags.length > 0 && `CATEGORIES:${tags.map(({ label }) => escaped(label)).join(',')}`,
		photo && `PHOTO;VALUE=uri:${full(site, paths.photo(id, photo, 960))}`,
		changed && `REV:${changed}`,
		`SOURCE:${full(site, paths.vcard(id))}`,
		'END:VCARD',
	];
	return lines.flatMap((line) => (line ? [`${foldedLine(line)}\r\n`] : [])).join('');
}

const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

const encoder = new TextEncoder();

/** Breaks a line after at most 75 octets, and never within a letter. */
function foldedLine(line: string): string {
	let folded = '';
	let room = 75;
	for (const letter of line) {
		const octets = encoder.encode(letter).length;
		if (octets > room) {
			folded += '\r\n ';
			room = 74;
		}
		folded += letter;
		room -= octets;
	}
	return folded;
}
