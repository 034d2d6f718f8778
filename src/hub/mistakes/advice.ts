import { correction, didYouMean, type Near, type Written } from './correction.ts';

/** The first of many names. */
const some = (names: readonly string[]): string =>
	names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');

/** What only `npm run check` tells, in short: the site is right, and could be better. */
export const advice = {
	'served-as': (f: Written & { because: string; cure: string }) => correction(`${f.written} ${f.because}`, f.cure),
	'dead-link': (f: Written & { because: string; worked: string | undefined }) =>
		correction(
			`${f.written} can't be reached: ${f.because}${f.worked ? `; it worked last on ${f.worked}` : ''}`,
			'Write its new address, or take it out.',
		),
	'asked-elsewhere': (f: Written & { meant: string }) =>
		correction(
			`“New issue” on GitHub leads whoever wants to be changed or taken out to “${f.written}”, and not to the “contact” of hub.md`,
			`Write url: ${f.meant}`,
		),
	'no-timezone': () =>
		correction(
			'does not say where you are, so your days begin at midnight UTC',
			'Add a line like “timezone: Europe/Berlin”.',
		),
	'no-words': (f: Written & { known: readonly string[] }) =>
		correction(
			`“${f.written}” is a language in which nothing here is said yet, so English stands around your words, marked as English`,
			`Words are there in ${f.known.join(', ')}.`,
		),
	untranslated: ({
		language,
		lang,
		files,
		of,
	}: Record<'language' | 'lang', string> & { files: readonly string[]; of: number }) =>
		correction(
			`${files.length} of ${of} files are not said in ${language} yet, and are shown as they are: ${some(files)}`,
			`npm run new -- translation ${files[0]} ${lang}`,
		),
	'not-recognised': (f: { whom: string; id: string }) =>
		correction(`${f.whom} has no dated laurel yet`, `npm run new -- recognition --person ${f.id}`),
	'stale-profile': (f: { whom: string; newest: string }) =>
		correction(
			`the newest that is said of ${f.whom} is of ${f.newest}`,
			'Look whether it is still true, and say something new.',
		),
	'empty-list': (f: { id: string }) =>
		correction(
			'nobody who is public is on this list, so it has no page',
			`Write “lists: [${f.id}]” in the file of whoever belongs here.`,
		),
	'topic-spelling': (f: Written & { label: string }) =>
		correction(`the topic “${f.written}” is called “${f.label}” by most, and is one with it`, `Write “${f.label}”.`),
	'topic-twin': (f: Written & { twin: string }) =>
		correction(
			`the topic “${f.written}” is another than “${f.twin}”: each has a page and a feed of its own`,
			`If it is the same, write “${f.twin}”.`,
		),
	'lonely-topic': (f: Written & Near) =>
		correction(
			`nobody else has the topic “${f.written}”`,
			didYouMean(f.near, 'Choose one that others have, too, or leave it.'),
		),
};
