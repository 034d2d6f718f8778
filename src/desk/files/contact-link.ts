import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import { isAbsence } from '../../disk.ts';
import type { ContentFolder } from '../../hub/content/folder.ts';
import type { Finding } from '../../hub/mistakes/finding.ts';
import { replaceWhole } from '../../whole.ts';

/** What GitHub offers whoever opens an issue, by its path beside content/. */
const file = '.github/ISSUE_TEMPLATE/config.yml';

/** By this name the link is known that leads whoever is on the page, and wants to be changed or taken out, to somewhere private. */
const name = 'You are on the page, and want to be changed or taken out';

/** The contact of the example: its address stands there until a hub has its own. */
const ofExample = 'https://marit.example/ask';

/** What is said of a hub in `hub.md`. */
interface HubContact {
	url: string;
	/** A web address, or one of mail with `mailto:`. */
	contact: string;
}

/** Where the link leads: GitHub takes no address of mail there, and every page of the hub says it at its foot. */
const privateWay = ({ contact, url }: HubContact): string => (contact.startsWith('mailto:') ? url : contact);

/** Has the link lead to the contact of a new hub, where it is still that of the example. The file that was written, if one was. */
export async function leadToContact(folder: ContentFolder, contact: HubContact): Promise<string | undefined> {
	const found = await linkBeside(folder);
	if (found?.address !== ofExample || privateWay(contact) === ofExample) return undefined;
	const { text, start, end } = found;
	await replaceWhole(placeOf(folder), text.slice(0, start) + privateWay(contact) + text.slice(end));
	return file;
}

/** What is told where the link leads elsewhere than the hub says. */
export async function contactFindings(folder: ContentFolder, contact: HubContact): Promise<Finding[]> {
	const found = await linkBeside(folder);
	if (!found || bare(found.address) === bare(privateWay(contact))) return [];
	return [{ kind: 'asked-elsewhere', written: found.address, meant: privateWay(contact), file, line: found.line }];
}

const bare = (address: string): string => URL.parse(address)?.href.replace(/\/$/, '') ?? address;

const placeOf = ({ path: content }: ContentFolder): string => path.join(path.dirname(content), file);

/** The address of the link, and where it stands; undefined where there is none. */
async function linkBeside(folder: ContentFolder) {
	const text = await textOf(placeOf(folder));
	const lines = new LineCounter();
	const links = parseDocument(text, { lineCounter: lines }).get('contact_links');
	const link = isSeq(links) ? links.items.find((one) => isMap(one) && one.get('name') === name) : undefined;
	const address = isMap(link) ? link.get('url', true) : undefined;
	if (!isScalar(address) || !address.range) return undefined;
	const [start, end] = (address as Scalar).range as [number, number, number];
	return { text, start, end, address: `${address.value}`, line: lines.linePos(start).line };
}

async function textOf(file: string): Promise<string> {
	try {
		return await readFile(file, 'utf8');
	} catch (error) {
		if (isAbsence(error)) return '';
		throw error;
	}
}
