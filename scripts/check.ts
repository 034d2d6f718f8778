/** `npm run check`: tells all mistakes and doubts in content/. `--json` prints them for machines. Exit 1 on mistakes. */
import { parseArgs } from 'node:util';
import { loadContent } from './content.ts';
import { letterFindings } from '../src/publish/letters.ts';
import { explain, isDoubt } from '../src/hub/mistakes.ts';
import { reportFindings } from './report-findings.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
	console.log(
		'npm run check            tells what is wrong in your content, with file and line\nnpm run check -- --json  the same, for machines',
	);
	process.exit(0);
}

const loaded = await loadContent();
const doubts = [...loaded.doubts, ...(await letterFindings(loaded))];
if (values.json) {
	const all = [...loaded.mistakes, ...doubts].map((finding) => ({
		severity: isDoubt(finding) ? 'doubt' : 'mistake',
		...finding,
		...explain(finding),
	}));
	console.log(JSON.stringify(all, null, '\t'));
} else {
	reportFindings({ mistakes: loaded.mistakes, doubts });
	if (loaded.mistakes.length === 0)
		console.log(
			`No mistakes in ${loaded.people.length} people, ${loaded.recognitions.length} recognitions and ${loaded.works.length} works.`,
		);
}
process.exit(loaded.mistakes.length > 0 ? 1 : 0);
