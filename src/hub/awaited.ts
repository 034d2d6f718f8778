import type { DataOf } from './schema/index.ts';
import { fold } from './text.ts';

/** Somebody in whose words a recognition is, who is not public: it waits for them. */
export interface Awaited {
	id: string;
	because: 'draft' | 'declined';
}

/** Who of some people is awaited where a recognition is in somebody's words; whoever declined is known by name, too. */
export function awaitedAmong(
	people: readonly { id: string; data: DataOf<'people'> }[],
): (by: DataOf<'recognitions'>['by']) => Awaited | undefined {
	const known = new Map(people.map(({ id, data }) => [id, data]));
	const declined = people.filter(({ data }) => data.consent === 'declined');
	const names = new Map(
		declined.flatMap(({ id, data: { name, romanized, aliases } }) =>
			[name, romanized ?? '', ...aliases].map((called) => [fold(called), id] as const),
		),
	);
	return (by) => {
		if (by === undefined) return undefined;
		const id = typeof by === 'string' ? by : names.get(fold(by.name));
		const data = id && known.get(id);
		if (!data) return undefined;
		return data.consent === 'declined'
			? { id, because: 'declined' }
			: data.draft
				? { id, because: 'draft' }
				: undefined;
	};
}
