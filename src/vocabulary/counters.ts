/** Who counts, where, and what the site is called there. */
export interface CountedSite {
	at: string;
	site: string;
	/** The host of the site. */
	host: string;
}

/** A program that counts visits without cookies and follows nobody; its owner may run it, or somebody for them. */
export interface Counter {
	id: string;
	label: string;
	/** Where its script is, from its address on. */
	script: string;
	/** What its script reads of its own element. */
	attributes: (counted: CountedSite) => Record<string, string>;
	/** Whether it knows a site by a name that it gave, and not by its domain. */
	names?: true;
}

/** Every way to count visits. */
export const counters = [
	{
		id: 'goatcounter',
		label: 'GoatCounter',
		script: '/count.js',
		attributes: ({ at }) => ({ 'data-goatcounter': `${at}/count` }),
	},
	{
		id: 'plausible',
		label: 'Plausible',
		script: '/js/script.js',
		attributes: ({ site }) => ({ 'data-domain': site }),
	},
	{
		id: 'umami',
		label: 'Umami',
		script: '/script.js',
		attributes: ({ at, site, host }) => ({ 'data-website-id': site, 'data-host-url': at, 'data-domains': host }),
		names: true,
	},
] as const satisfies readonly Counter[];

export type CounterId = (typeof counters)[number]['id'];
export const counterIds = counters.map(({ id }) => id) as [CounterId, ...CounterId[]];
export const counterOf = (id: CounterId): Counter => counters.find((counter) => counter.id === id) as Counter;
