import { itemsIn } from '../../../hub/schema/written.ts';
import { fold } from '../../../hub/text.ts';
import { networkOf, type ProfileId, profileIds } from '../../../networks/networks.ts';
import type { FoundPerson, Mapping } from '../found.ts';
import { fromLinks } from './links.ts';
import { type CellByName, joinedName, noName, onlyFilled, placeFrom } from './table.ts';

/** What a column of an unknown file can be, and what such columns are often called. */
const fields = {
	name: [
		'name',
		'full name',
		'display name',
		'fullname',
		'person',
		'who',
		'attendee',
		'guest',
		'member',
		'speaker',
		'contributor',
		'nom complet',
		'nombre completo',
	],
	given: ['first name', 'given name', 'firstname', 'vorname', 'prénom', 'nombre'],
	family: ['last name', 'family name', 'surname', 'lastname', 'nachname', 'nom', 'apellidos'],
	romanized: ['romanized', 'romanised', 'name in latin letters'],
	reason: ['reason', 'why', 'thanks for', 'because'],
	headline: ['headline', 'tagline', 'tag line', 'bio', 'description', 'about', 'summary'],
	jobTitle: ['job title', 'title', 'position', 'role', 'jobtitle'],
	organization: ['organization', 'organisation', 'company', 'employer', 'affiliation', 'firma', 'société', 'empresa'],
	town: ['city', 'town', 'ort', 'ville', 'ciudad'],
	country: ['country', 'land', 'pays', 'país'],
	location: ['location', 'based in', 'place', 'where'],
	url: ['url', 'website', 'web site', 'homepage', 'web', 'site', 'link', 'profile', 'blog'],
	feed: ['feed', 'rss', 'feed url', 'xmlurl'],
	links: ['links', 'urls', 'other links', 'further links', 'websites', 'other websites'],
	tags: ['tags', 'topics', 'keywords'],
	lists: ['lists', 'list', 'groups', 'group'],
	since: ['since'],
	x: ['x', 'twitter', 'twitter handle', 'x handle', 'twitter url', 'screen name'],
	...Object.fromEntries(
		profileIds.filter((id) => id !== 'x').map((id) => [id, [id, `${id} handle`, `${id} url`, `${id} profile`]]),
	),
} satisfies Record<string, string[]>;

/** Everything that a column can be mapped to. */
export const mappable = Object.keys(fields);

/** Which columns can be told from their names. */
export function guess(columns: readonly string[]): Mapping {
	const entries = Object.entries(fields as Record<string, string[]>).flatMap(([field, names]) => {
		const asked = asksFor(field);
		const column =
			names.flatMap((name) => columns.filter((one) => !isNumber(one) && fold(one) === fold(name)))[0] ??
			columns.find((one) => asked?.test(one));
		return column ? [[field, column] as const] : [];
	});
	return Object.fromEntries(entries);
}

/** Whether a column numbers what it is called after: `Attendee #`. */
const isNumber = (column: string): boolean => /#|№/.test(column);

/** What forms ask whoever signs up: `Your full name`, `What is your LinkedIn profile?`, `What company do you work for?`. */
function asksFor(field: string): RegExp | undefined {
	if (field === 'name') return /\b(?:full|your|their|attendee|guest|member|speaker) name\b/i;
	if (field === 'given') return /\b(?:first|given) name\b/i;
	if (field === 'family') return /\b(?:last|family) name\b/i;
	if (field === 'organization') return /^(?!.*\b(?:size|website|url)\b).*\b(?:company|employer|organi[sz]ation)\b.*\?/i;
	if (field === 'jobTitle') return /\b(?:job title|role|position)\b.*\?/i;
	const id = profileIds.find((one) => one === field);
	if (!id) return undefined;
	const names = [id, networkOf(id).label, ...(id === 'x' ? ['twitter'] : [])].join('|');
	return new RegExp(`^(?=.*\\b(?:profile|handle|account|user ?name|url|link)\\b).*\\b(?:${names})\\b`, 'i');
}

/** Whether a mapping says where the name is. */
export const namesSomebody = (mapping: Mapping): boolean =>
	Boolean(mapping['name'] || mapping['given'] || mapping['family']);

/** `name=Full Name,headline=Bio` as a mapping, or what is wrong with it. Column names may hold commas. */
export function readMapping(written: string, columns: readonly string[]): Mapping | string {
	const mapping: Mapping = {};
	for (const pair of written.split(/,\s*(?=[a-z]+\s*=)/i)) {
		const [, field = '', wanted = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
		if (!mappable.includes(field)) return `“${field || pair}” is no field. The fields are: ${mappable.join(', ')}.`;
		const column = columns.find((one) => one === wanted) ?? columns.find((one) => fold(one) === fold(wanted));
		if (!column) return `There is no column “${wanted}”. The columns are: ${columns.join(', ')}.`;
		if (mapping[field]) return `“${field}” stands there twice. Write each field once.`;
		mapping[field] = column;
	}
	return namesSomebody(mapping) ? mapping : 'No column says the name. Add name=… with the column that does.';
}

/** Whoever a row of an unknown file tells of. */
export function foundByMapping(mapping: Mapping, cell: CellByName, row: number): FoundPerson | string {
	const written = (field: string): string => (mapping[field] ? cell(mapping[field]) : '');
	// Somebody may be called Null.
	const name = written('name') || joinedName(written('given'), written('family'));
	const at = (field: string): string => (nothing.test(written(field)) ? '' : written(field));
	if (!name) return noName;
	const links = fromLinks([at('url'), ...at('links').split(/[\s;|]+|,(?=\s*(?:https?:|www\.))/)]);
	const [tags, lists] = [several(at('tags')), several(at('lists'))];
	return {
		name,
		...onlyFilled({
			romanized: at('romanized'),
			reason: at('reason'),
			headline: at('headline'),
			jobTitle: at('jobTitle'),
			organization: at('organization'),
			location: at('location') || placeFrom(at('town'), at('country')),
			feed: at('feed'),
			since: at('since'),
		}),
		...links,
		handles: { ...links.handles, ...handlesOf(at) },
		...(tags.length > 0 && { tags }),
		...(lists.length > 0 && { lists }),
		row,
	};
}

/** What programs write into a cell that is empty. */
const nothing = /^(?:null|nil|undefined|nan|none|#?n\/?a|-+|–|—|\?)$/i;

/** Several things in one cell. */
const several = (cell: string): string[] => cell.split('|').flatMap(itemsIn);

const handlesOf = (at: (field: string) => string): Partial<Record<ProfileId, string>> =>
	Object.fromEntries(profileIds.flatMap((id) => (at(id) ? [[id, at(id)] as const] : [])));
