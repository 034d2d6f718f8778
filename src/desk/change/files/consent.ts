import type { TextFile } from '../../../hub/content/files.ts';
import type { Day } from '../../../hub/time/days.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import { type Edit, withFields } from '../fields.ts';
import { type Change, writeOf } from './change.ts';
import { toForget } from './forget.ts';

/** What somebody said when they were asked. */
export type ConsentAnswer = 'agreed' | 'declined';

/** Plans to write into a profile what somebody said. Throws where its fields can't be read. */
export async function planConsent(
	profile: TextFile,
	answer: ConsentAnswer,
	known: ContentUnopened,
	today: Day,
): Promise<Change> {
	const change = await planned(profile, known, (fields) => fields.set('consent', consents[answer]));
	if (answer === 'declined')
		change.writes.push(...(await toForget({ collection: 'people', id: profile.id }, known, today)));
	return change;
}

const consents = { agreed: 'given', declined: 'declined' };

/** Plans to write into an introduction that one of its people agrees to it from today, or does not. */
export async function planMeeting(
	introduction: TextFile,
	person: string,
	answer: ConsentAnswer,
	known: ContentUnopened,
	today: Day,
): Promise<Change> {
	const change = await planned(introduction, known, (fields) => {
		if (answer === 'agreed') fields.setIn(['agreed', person], today);
		else if (fields.hasIn(['agreed', person])) fields.deleteIn(['agreed', person]);
		if (Object.keys(fields.toJS()['agreed'] ?? {}).length === 0) fields.delete('agreed');
	});
	if (answer === 'declined')
		change.writes.push(...(await toForget({ collection: 'recognitions', id: introduction.id }, known, today)));
	return change;
}

async function planned(source: TextFile, { folder }: ContentUnopened, edit: Edit): Promise<Change> {
	const text = withFields(source.text, edit);
	return {
		content: folder.path,
		writes: text === source.text ? [] : [await writeOf(source, text)],
		moves: [],
		deletes: [],
	};
}
