import { type Hub, isPublicBy, type Person } from '../../hub/hub.ts';
import { nearest } from '../../hub/text.ts';
import type { Day } from '../../hub/time/days.ts';
import { dayCalled, dayFrom, dayToWrite } from '../../hub/time/written-days.ts';
import { Refusal } from '../../refusal.ts';
import { isWhat, type WhatId, whatIds, whatOf } from './events.ts';
import { whoIs } from './find-person.ts';
import type { NewRow } from './log.ts';
import { networkNamed, networkOfUrl } from './network-of.ts';
import { wholeNumberIn } from './whole-number.ts';

/** What an owner says of something that happened, in their own words. */
export interface RowWords {
	/** An id or a name; `-` for what concerns nobody in particular. */
	person: string;
	what: string;
	date?: string | undefined;
	network?: string | undefined;
	url?: string | undefined;
	recognition?: string | undefined;
	count?: string | undefined;
	note?: string | undefined;
}

const wrong = (sentence: string): never => {
	throw new Refusal(sentence);
};

/** What was said as a row of the log: the network follows the address, the recognition of an outcome the person. Throws `Refusal`. */
export function rowFromWords(words: RowWords, hub: Hub, today: Day): NewRow & { person: string } {
	const person = words.person === '-' ? undefined : personNamed(words.person, hub);
	const what = whatNamed(words.what);
	const date = dayFromWords(words.date, today);
	const url = urlOf(words.url?.trim() ?? '');
	const recognition = words.recognition
		? recognitionNamed(words.recognition, hub)
		: (whatOf(what).sort === 'outcome' && person?.recognitions.find((one) => isPublicBy(one, date))?.id) || '';
	return {
		date,
		person: person?.id ?? '',
		what,
		network: words.network ? networkOr(words.network) : (url && networkOfUrl(url, hub)) || '',
		url,
		recognition,
		count: countOf(words.count),
		note: words.note?.trim() ?? '',
	};
}

function personNamed(written: string, hub: Hub): Person {
	const found = whoIs(hub, written);
	return 'person' in found ? found.person : wrong(found.wrong);
}

function whatNamed(written: string): WhatId {
	const word = written.trim().toLowerCase();
	const near = nearest(word, whatIds);
	return isWhat(word)
		? word
		: wrong(
				`“${written}” is nothing that is logged. ${near ? `Did you mean “${near}”?` : `Write one of: ${whatIds.join(', ')}.`}`,
			);
}

function dayFromWords(written: string | undefined, today: Day): Day {
	if (!written) return today;
	const day = dayCalled(written, today) ?? dayFrom(written);
	if (!day) return wrong(`--date is “${written}”. Write a day such as ${dayToWrite(written, today)}, or yesterday.`);
	return day <= today
		? day
		: wrong(`--date is ${day}, which lies ahead. The log tells what happened; plan.md what is to come.`);
}

function recognitionNamed(written: string, { recognitions }: Hub): string {
	const id = written.replace(/\/+$/, '').replace(/^.*\//, '').replace(/\.md$/, '');
	const found = recognitions.find((one) => one.id === id || one.formerly.includes(id));
	if (found) return found.id;
	const near = nearest(
		id,
		recognitions.map((one) => one.id),
	);
	return wrong(
		`There is no recognition “${written}”. ${near ? `Did you mean “${near}”?` : 'Write the name of its file, without .md.'}`,
	);
}

const networkOr = (written: string): string => networkNamed(written) ?? written.trim();

const countOf = (written = '1'): number =>
	wholeNumberIn(written) ?? wrong(`--count is “${written}”. Write a whole number such as 1204.`);

/** Addresses may be pasted without their beginning; other schemes lead to nothing that can be seen. */
function urlOf(written: string): string {
	const isOther = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(written) && !/^https?:\/\/[^\s/]/i.test(written);
	return isOther ? wrong(`--url is “${written}”. Write it in full: https://example.org/page`) : written;
}
