import { isDeclined } from '../../../hub/content/references.ts';
import type { Finding } from '../../../hub/mistakes/finding.ts';
import type { Day } from '../../../hub/time/days.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { planRemoval } from './remove.ts';

/** Where words of the owner, which are published, name somebody who declined: `content/people/bea.md:6`. */
export async function publicWordsNaming(
	id: string,
	known: ContentUnopened,
	folder: PrivateFolder,
	today: Day,
): Promise<string[]> {
	const { mentions } = await planRemoval(known, folder, id, today);
	return mentions.filter((place) =>
		known.texts.some(
			({ file, text }) => place.startsWith(`${file}:`) && !isComment(text, Number(place.slice(file.length + 1))),
		),
	);
}

/** Whether a line, counted from 1, is a comment among the fields of a file: nobody publishes it. */
function isComment(text: string, line: number): boolean {
	const lines = text.split(/\r\n?|\n/);
	const end = lines.findIndex((one, at) => at > 0 && one.trimEnd() === '---');
	return line <= end && /^#/.test(lines[line - 1] ?? '');
}

/** Doubts about everybody who declined and is still named by words of the owner. */
export async function declinedFindings(known: ContentUnopened, folder: PrivateFolder, today: Day): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const person of known.people.filter(isDeclined)) {
		const places = await publicWordsNaming(person.id, known, folder, today);
		if (places.length > 0)
			findings.push(person.finding({ kind: 'declined-named', whom: person.data.name, places }, ['consent']));
	}
	return findings;
}
