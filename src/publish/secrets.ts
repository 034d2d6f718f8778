import type { Hub } from '../hub/hub.ts';
import type { Loaded } from '../hub/load.ts';
import { isHidden } from '../hub/references.ts';

/** Words that must be in no file of the site: names of people who are hidden, and reasons of hidden recognitions. Names that somebody public shares are none. */
export function secretsOf(loaded: Loaded, hub: Hub): string[] {
	const shown = new Set(hub.people.flatMap(({ name, romanized, aliases }) => [name, romanized, ...aliases]));
	const names = loaded.people.filter(isHidden).flatMap(({ data }) => [data.name, data.romanized]);
	const said = new Set(hub.recognitions.flatMap(({ reason, quote }) => [reason, quote?.text]));
	const published = new Set(hub.recognitions.map(({ id }) => id));
	const reasons = loaded.recognitions
		.filter(({ id }) => !published.has(id))
		.flatMap(({ data }) => [data.reason, data.quote?.text]);
	return [...names.filter((name) => !shown.has(name)), ...reasons.filter((reason) => !said.has(reason))].filter(
		(secret): secret is string => secret !== undefined && secret.length > 3,
	);
}
