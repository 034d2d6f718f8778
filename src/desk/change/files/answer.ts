import type { Entry } from '../../../hub/content/entries.ts';
import type { TextFile } from '../../../hub/content/files.ts';
import { withoutTranslations } from '../../../hub/content/translations.ts';
import { didYouMean } from '../../../hub/mistakes/correction.ts';
import { nearest } from '../../../hub/text.ts';
import type { Day } from '../../../hub/time/days.ts';
import { Refusal } from '../../../refusal.ts';
import { root } from '../../../root.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import { readOwn, todayOf } from '../../files/content.ts';
import { type PrivateFolder, privateFolder } from '../../files/private.ts';
import type { WhatId } from '../../log/events.ts';
import { appendOnce, appendRows } from '../../log/files/log-file.ts';
import { whoIs } from '../../log/find-person.ts';
import { lockedWords } from '../../log/sentences.ts';
import { carryOut } from './change.ts';
import { type ConsentAnswer, planConsent, planMeeting } from './consent.ts';
import { publicWordsNaming } from './named.ts';

export const ourPrivateFolder = (): PrivateFolder => privateFolder(root, process.env);

/** Notes what somebody said, to an introduction if one is named. Mistakes in other files don't stand in its way. */
export async function noteAnswer(
	named: string,
	answer: ConsentAnswer,
	introduction: string | undefined,
): Promise<void> {
	const known = await readOwn();
	const profile = profileCalled(named, known);
	const meeting =
		introduction === undefined
			? undefined
			: textOf(introductionCalled(introduction, profile.id, known.recognitions), known.texts);
	const change = meeting
		? await planMeeting(meeting, profile.id, answer, known, todayOf(known))
		: await planConsent(profile, answer, known, todayOf(known));
	let isLocked = false;
	await carryOut(change, async () => {
		({ isLocked } = await appendOnce(ourPrivateFolder(), rowOf(todayOf(known), answer, profile.id, meeting?.id)));
	});
	for (const { shown } of change.writes) console.log(`changed    ${shown}`);
	if (isLocked) throw new Refusal(lockedWords);
	if (answer === 'agreed') console.log('Next: npm run build publishes it.');
	else if (meeting)
		console.log(`From the next npm run build it is not published. To take it away, delete ${meeting.file}.`);
	else await tellDeclined(profile.id);
}

/** What follows from a no, and where words of the owner still name them. */
async function tellDeclined(id: string): Promise<void> {
	const known = await readOwn();
	const published = await publicWordsNaming(id, known, ourPrivateFolder(), todayOf(known));
	console.log(
		published.length > 0
			? 'From the next npm run build nothing of them is published, but for what your own words say of them:'
			: 'From the next npm run build nothing of them is published.',
	);
	for (const place of published) console.log(`  ${place}`);
	console.log(`npm run remove -- ${id} takes them out of your files, too.`);
}

/** Writes a row about somebody into the log, and says whether another program holds it. Throws where it takes no row. */
export async function writeRow(date: Day, what: WhatId, person: string, recognition = ''): Promise<boolean> {
	return (await appendRows(ourPrivateFolder(), [rowOf(date, what, person, recognition)], date)).isLocked;
}

const rowOf = (date: Day, what: WhatId, person: string, recognition = '') => ({
	date,
	person,
	what,
	network: '',
	url: '',
	recognition,
	count: 1,
	note: '',
});

/** A profile as an owner names it; also one with mistakes, by its id. */
function profileCalled(named: string, { texts, people }: ContentUnopened): TextFile {
	const profiles = withoutTranslations(texts.filter(({ collection }) => collection === 'people'));
	const exact = profiles.find(({ id }) => id === named);
	return exact ?? textOf(personCalled(named, people), profiles);
}

/** Somebody as an owner names them. */
export function personCalled(named: string, people: readonly Entry<'people'>[]): Entry<'people'> {
	const found = whoIs({ people: people.map((entry) => ({ ...entry.data, id: entry.id, entry })) }, named);
	if ('wrong' in found) throw new Refusal(found.wrong);
	return found.person.entry;
}

/** An introduction by its id, which has to name somebody. */
export function introductionCalled(
	written: string,
	person: string,
	recognitions: readonly Entry<'recognitions'>[],
): Entry<'recognitions'> {
	const found = recognitions.find(({ id, data }) => id === written && data.kind === 'introduction');
	if (!found) {
		const near = nearest(
			written,
			recognitions.flatMap(({ id, data }) => (data.kind === 'introduction' ? [id] : [])),
		);
		throw new Refusal(
			`No introduction is called “${written}”. ${didYouMean(near, 'Write the name of its file, without .md.')}`,
		);
	}
	if (!found.data.people.includes(person)) throw new Refusal(`${person} is not in ${written}.`);
	return found;
}

const textOf = ({ file }: Entry, texts: readonly TextFile[]): TextFile =>
	texts.find((text) => text.file === file) as TextFile;
