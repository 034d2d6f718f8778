import { nameKeys } from './identity/names.ts';
import { bareAddress } from './identity/same.ts';
import type { DataOf } from './schema/index.ts';

/** Somebody in whose words a recognition is, who is not public: it waits for them. */
export interface Awaited {
	id: string;
	because: 'draft' | 'declined';
}

/** Who of some people is awaited where a recognition is in somebody's words; whoever declined is known by a name or their site, too. */
export function awaitedAmong(
	people: readonly { id: string; data: DataOf<'people'> }[],
): (by: DataOf<'recognitions'>['by']) => Awaited | undefined {
	const known = new Map(people.map(({ id, data }) => [id, data]));
	const declined = people.filter(({ data }) => data.consent === 'declined');
	const declinedBy = new Map(declined.flatMap(({ id, data }) => marksOfVoice(data).map((mark) => [mark, id] as const)));
	return (by) => {
		if (by === undefined) return undefined;
		const id = typeof by === 'string' ? by : marksOfVoice(by).flatMap((mark) => declinedBy.get(mark) ?? [])[0];
		const data = id && known.get(id);
		if (!data) return undefined;
		return data.consent === 'declined'
			? { id, because: 'declined' }
			: data.draft
				? { id, because: 'draft' }
				: undefined;
	};
}

/** By what somebody is known whose words are said here: names in every spelling, and their site. */
const marksOfVoice = ({
	name,
	romanized,
	aliases = [],
	url,
}: Pick<DataOf<'people'>, 'name'> & Partial<DataOf<'people'>>) => [
	...[name, romanized ?? '', ...aliases].filter(Boolean).flatMap((called) => nameKeys(called)),
	...(url ? [`at ${bareAddress(url)}`] : []),
];
