import type { Day } from '../../hub/days.ts';
import type { TextFile } from '../../hub/files.ts';
import { type Change, writeOf } from './change.ts';
import { type Edit, withFields } from './fields.ts';

/** What somebody said when they were asked. */
export type Answer = 'agreed' | 'declined';

/** Plans to write into a profile what somebody said. Throws where its fields can't be read. */
export const planConsent = (profile: TextFile, answer: Answer): Promise<Change> =>
	planned(profile, (fields) => fields.set('consent', consents[answer]));

const consents = { agreed: 'given', declined: 'declined' };

/** Plans to write into an introduction on which day one of its people agreed to it, or that they don't agree. */
export const planMeeting = (introduction: TextFile, person: string, day: Day | undefined): Promise<Change> =>
	planned(introduction, (fields) => {
		if (day) fields.setIn(['agreed', person], day);
		else if (fields.hasIn(['agreed', person])) fields.deleteIn(['agreed', person]);
		if (Object.keys(fields.toJS()['agreed'] ?? {}).length === 0) fields.delete('agreed');
	});

async function planned(source: TextFile, edit: Edit): Promise<Change> {
	const text = withFields(source.text, edit);
	return { writes: text === source.text ? [] : [await writeOf(source, text)], moves: [], deletes: [] };
}
