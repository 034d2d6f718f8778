import type { Day } from '../hub/days.ts';
import type { Hub, Person } from '../hub/hub.ts';
import { fold, nearest } from '../hub/text.ts';
import { networkAt } from '../share/networks.ts';
import { whatOf, type WhatId } from './whats.ts';

/** Somebody by id or name; where nobody is meant, who might be. */
export function personNamed(words: string, people: readonly Person[]): Person | { near: string | undefined } {
	const wanted = fold(words);
	const found =
		people.find(({ id }) => id === words) ??
		people.find(({ id, name, romanized }) => [id, name, romanized ?? name].some((own) => fold(own) === wanted));
	if (found) return found;
	const near = nearest(
		words,
		people.flatMap(({ id, name }) => [id, name]),
	);
	const parts = people.filter(({ name }) => name.split(/\s+/).some((part) => fold(part) === wanted));
	return parts.length === 1 && parts[0] ? parts[0] : { near: near ?? parts.map(({ id }) => id).join('” or “') };
}

/** The network of an address; empty where it is on none that is known. */
export function networkOfAddress(url: string): string {
	const address = URL.parse(url);
	const known = address && networkAt(address)?.id;
	return known ?? (/^https?:\/\/[^/]+\/@[^/]+\/\d+/.test(url) ? 'mastodon' : '');
}

/** The recognition that an outcome is most likely of: the newest by that day. */
export const recognitionFor = (person: Person, what: WhatId, day: Day): string =>
	whatOf(what).sort === 'outcome' || what === 'posted'
		? (person.recognitions.find(({ date }) => date <= day)?.id ?? '')
		: '';

/** Whether a recognition is one of the hub. */
export const isRecognition = (id: string, hub: Hub): boolean => hub.recognitions.some((one) => one.id === id);
