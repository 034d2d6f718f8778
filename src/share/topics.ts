import { namesOf } from '../cards/words.ts';
import type { Hub, Recognition } from '../hub/hub.ts';
import { gist } from '../hub/hub.ts';
import type { Topic } from './post.ts';

/** The words around the names of people, by what the recognition is. */
function wordsOf({ kind, quote }: Recognition): Topic['words'] {
	const row = (names: readonly string[]) => namesOf(names.map((name) => ({ name })));
	if (kind === 'introduction')
		return ([first = '', ...others], core) => `${first}, meet ${row(others)}.${core && ` ${core}`}`;
	if (quote) return (names, core) => `“${core}”\n\n${row(names)}${quote.source ? `, ${quote.source}` : ''}`;
	return (names, core) => `Laurels to ${row(names)}${core && ` ${core}`}`;
}

/** What posts about a recognition say. `url` is the address of its page. */
export function recognitionTopic(recognition: Recognition, title: string, url: string, hub: Hub): Topic {
	const { people, ask, post: own } = recognition;
	const hashtags = [...new Set([...recognition.hashtags, ...hub.hashtags])];
	return { people, words: wordsOf(recognition), core: gist(recognition), ask, hashtags, url, title, own };
}
