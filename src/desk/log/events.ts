/** One thing that can be logged about a person. */
export interface What {
	id: string;
	/** `contact`: the owner got in touch; `outcome`: what came of it; `reach`: who saw it; `consent`: asking, and the answer. */
	sort: 'contact' | 'outcome' | 'reach' | 'consent';
	/** As a sentence goes on after the name: “Ada replied”. */
	label: string;
	/** Whether networks and servers count it: where nobody is named, it is of the whole hub. */
	isFigure?: boolean;
}

/** Everything that can be logged. */
export const whats = [
	{ id: 'comment', sort: 'contact', label: 'was commented on' },
	{ id: 'message', sort: 'contact', label: 'got a message' },
	{ id: 'mail', sort: 'contact', label: 'got a mail' },
	{ id: 'call', sort: 'contact', label: 'was called' },
	{ id: 'meeting', sort: 'contact', label: 'was met' },
	{ id: 'asked', sort: 'consent', label: 'was asked for consent' },
	{ id: 'agreed', sort: 'consent', label: 'agreed' },
	{ id: 'declined', sort: 'consent', label: 'declined' },
	{ id: 'posted', sort: 'contact', label: 'was recognised in a post' },
	{ id: 'shared', sort: 'outcome', label: 'shared it' },
	{ id: 'reply', sort: 'outcome', label: 'replied' },
	{ id: 'like', sort: 'outcome', label: 'brought likes', isFigure: true },
	{ id: 'repost', sort: 'outcome', label: 'reposted it' },
	{ id: 'follow', sort: 'outcome', label: 'brought follows', isFigure: true },
	{ id: 'sign-up', sort: 'outcome', label: 'brought sign-ups', isFigure: true },
	{ id: 'sale', sort: 'outcome', label: 'brought sales', isFigure: true },
	{ id: 'click', sort: 'outcome', label: 'brought clicks', isFigure: true },
	{ id: 'view', sort: 'reach', label: 'was seen', isFigure: true },
] as const satisfies readonly What[];

export type WhatId = (typeof whats)[number]['id'];
export const whatIds = whats.map(({ id }) => id) as [WhatId, ...WhatId[]];
const byId = new Map<string, (typeof whats)[number]>(whats.map((what) => [what.id, what]));
export const whatOf = (id: WhatId): What => byId.get(id) as What;

/** Whether a word is one of the things that can be logged. */
export const isWhat = (word: string): word is WhatId => byId.has(word);
