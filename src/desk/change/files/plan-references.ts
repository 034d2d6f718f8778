import path from 'node:path';
import { decodedText, fileBytes } from '../../files/append.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { withFields } from '../fields.ts';
import { exchangeInPlan, type FileReference, holds } from '../references.ts';
import { changedTo, type Write } from './change.ts';

/** What changes in `private/plan.md` when somebody or a list gets another id, or goes. A plan that can't be read stays. */
export async function changedPlan(folder: PrivateFolder, named: FileReference, fresh?: string): Promise<Write[]> {
	const file = path.join(folder.path, 'plan.md');
	const was = await fileBytes(file);
	const { text, wrong } = decodedText(was);
	if (wrong || !holds(text, named.id)) return [];
	try {
		const changed = withFields(text, exchangeInPlan(named, fresh));
		return changedTo({ path: file, shown: path.posix.join(folder.shown, 'plan.md'), was }, text, changed);
	} catch {
		// npm run next tells what is wrong with it.
		return [];
	}
}
