import type { TextFile } from '../../hub/files.ts';
import type { Day } from '../../hub/days.ts';
import { type Change, writeOf } from './change.ts';
import { withFields } from './fields.ts';

/** What somebody said when they were asked. */
export type Answer = 'agreed' | 'declined';

/** Plans to write into a profile what somebody said. Throws where its fields can't be read. */
export const planConsent = (profile: TextFile, answer: Answer): Promise<Change> =>
	planned(
		profile,
		withFields(profile.text, (fields) => fields.set('consent', consents[answer])),
	);

const consents = { agreed: 'given', declined: 'declined' };

/** Plans to write into an introduction that one of its people agreed to it on a day. */
export const planAgreed = (introduction: TextFile, person: string, day: Day): Promise<Change> =>
	planned(
		introduction,
		withFields(introduction.text, (fields) => fields.setIn(['agreed', person], day)),
	);

async function planned(source: TextFile, text: string): Promise<Change> {
	return { writes: text === source.text ? [] : [await writeOf(source, text)], moves: [], deletes: [] };
}
