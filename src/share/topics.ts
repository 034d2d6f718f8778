import { namesOf } from '../cards/words.ts';
import { dayOf, longDay } from '../hub/days.ts';
import { gist, type Hub, isEvent, type Person, type Recognition, reasonFor, type Work } from '../hub/hub.ts';
import { workLabels } from '../hub/labels.ts';
import { nextTime } from '../hub/repeats.ts';
import { ruleInWords } from '../hub/rule-words.ts';
import { timeInWords } from '../hub/time-words.ts';
import { full, paths, type Site } from '../site/paths.ts';
import { titleOf } from '../site/titles.ts';
import type { Topic } from './post.ts';

const row = (names: readonly string[]): string => namesOf(names.map((name) => ({ name })));

/** What posts about a recognition say. */
export function recognitionTopic(recognition: Recognition, hub: Hub, site: Site): Topic {
	const { id, people, ask, post: own, hashtags } = recognition;
	return {
		...common(id, paths.recognition(id), hashtags, hub, site),
		people,
		words: wordsOf(recognition),
		core: gist(recognition),
		ask,
		title: titleOf(recognition),
		own,
	};
}

/** The words around the names of people, by what the recognition is. */
function wordsOf({ kind, quote }: Recognition): Topic['words'] {
	if (kind === 'introduction')
		return ([first = '', ...others], core) => `${first}, meet ${row(others)}.${core && ` ${core}`}`;
	if (quote) {
		const { translation, source } = quote;
		return (names, core) =>
			`“${core}”${translation ? `\n(“${translation}”)` : ''}\n\n${row(names)}${source ? `, ${source}` : ''}`;
	}
	return (names, core) => `Laurels to ${row(names)}${core && ` ${core}`}`;
}

/** What posts about a person say: the reason that stands for them, or what they do. */
export function personTopic(person: Person, hub: Hub, site: Site): Topic {
	const reason = reasonFor(person);
	return {
		...common(person.id, paths.person(person.id), [], hub, site),
		people: [person],
		words: (names, core) => (reason ? `Laurels to ${row(names)} ${core}` : `Meet ${row(names)}${core && `: ${core}`}`),
		core: reason ?? person.headline ?? '',
		title: reason ? `Laurels to ${person.name}` : `Meet ${person.name}`,
		own: {},
	};
}

/** What posts about a work say; of an event that is still to come, when and where. */
export function workTopic(work: Work, hub: Hub, site: Site): Topic {
	const { id, title, type, people, description = '', hashtags } = work;
	const kind = workLabels[type].toLowerCase();
	const said = `“${title}”, ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} by`;
	const when = whenAndWhere(work, hub);
	return {
		...common(id, paths.work(id), hashtags, hub, site),
		people: people.map(({ person }) => person),
		words: (names, core) => [`${said} ${row(names)}.${core && ` ${core}`}`, when].filter(Boolean).join('\n\n'),
		core: description,
		title,
		own: {},
	};
}

function whenAndWhere(work: Work, hub: Hub): string | undefined {
	const next = isEvent(work) ? nextTime(work, hub.today) : undefined;
	if (!next || !work.start) return undefined;
	const where = [work.place, work.online && 'online'].filter(Boolean).join(' and ');
	const when = [
		longDay(dayOf(next.start), { weekday: true }),
		timeInWords(next, work.timezone),
		where,
		work.repeats && `and ${ruleInWords(work.repeats)}`,
	];
	const isAgain = work.repeats && dayOf(next.start) !== dayOf(work.start);
	return `${isAgain ? 'Next on ' : ''}${when.filter(Boolean).join(', ')}.`;
}

const common = (campaign: string, path: string, hashtags: readonly string[], hub: Hub, site: Site) => ({
	url: full(site, path),
	campaign: hub.utm ? campaign : undefined,
	hashtags: [...new Set([...hashtags, ...hub.hashtags])],
});
