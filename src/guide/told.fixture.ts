import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { laidOut } from '../content.fixture.ts';
import { waysAt } from '../desk/new/hosting.ts';
import { load } from '../hub/content/load.ts';
import { examples, type ofPlan, type triedElsewhere } from '../hub/mistakes/examples.fixture.ts';
import { explainedUnder, type Heading } from '../hub/mistakes/explained.ts';
import {
	type AdviceKind,
	explain,
	type FaultKind,
	type Finding,
	type PublishedKind,
	severityOf,
} from '../hub/mistakes/finding.ts';
import { letterFindings } from '../publish/letters.ts';
import { languageIds } from '../words/languages.ts';
import { codeInCell, inCell, table } from './page.ts';

/** What stands in a file, or what it is called, and what is told of it. */
interface Shown {
	stands: string;
	finding: Finding;
}

const ada = { file: 'content/people/ada.md', line: 4 };
const hub = { file: 'content/hub.md', line: 3 };
const site = 'https://kim.github.io/laurels/';
const { left, again, encrypt } = waysAt('github');
const { heed = '' } = waysAt('netlify');
const url = 'url: https://kim.github.io/laurels';

/** What no content folder alone shows: the plan, the folder public/, the published site, and a hub that has grown. */
const samples: Record<AdviceKind | PublishedKind | keyof typeof ofPlan | (typeof triedElsewhere)[number], Shown> = {
	'bad-cadence': {
		stands: 'cadence: often',
		finding: { kind: 'bad-cadence', written: 'often', file: 'private/plan.md', line: 2, field: 'cadence' },
	},
	'since-ahead': {
		stands: 'since: 2031',
		finding: { kind: 'since-ahead', written: '2031', ...ada, field: 'since' },
	},
	'person-waits': {
		stands: 'name: Ada',
		finding: { kind: 'person-waits', whom: 'Ada', ...ada },
	},
	'tells-place': {
		stands: 'public/pump.jpg',
		finding: { kind: 'tells-place', written: 'pump.jpg', file: 'public/pump.jpg', line: 1 },
	},
	'place-taken': {
		stands: 'public/people/index.html',
		finding: { kind: 'place-taken', written: '/people/', file: 'public/people/index.html', line: 1 },
	},
	'tells-hidden': {
		stands: 'public/notes.html',
		finding: { kind: 'tells-hidden', written: 'Grace Hopper', file: 'public/notes.html', line: 1 },
	},
	'declined-named': {
		stands: 'consent: declined',
		finding: { kind: 'declined-named', whom: 'Ada', places: ['content/people/grace.md:7'], ...ada },
	},
	'asked-elsewhere': {
		stands: 'url: https://marit.example/ask',
		finding: {
			...{ kind: 'asked-elsewhere', written: 'https://marit.example/ask', meant: 'https://kim.example/ask' },
			...{ file: '.github/ISSUE_TEMPLATE/config.yml', line: 4 },
		},
	},
	'site-unreachable': {
		stands: url,
		finding: {
			...{ kind: 'site-unreachable', written: site, because: 'its host answers 404', cure: left.join(' ') },
			...hub,
		},
	},
	'site-not-ours': {
		stands: url,
		finding: { kind: 'site-not-ours', written: site, cure: left.join(' '), ...hub },
	},
	'site-leads-on': {
		stands: url,
		finding: { kind: 'site-leads-on', written: site, to: 'https://laurels.kim.example', ...hub },
	},
	'site-of-other': {
		stands: url,
		finding: { kind: 'site-of-other', written: site, address: 'https://laurels.example.org/', ...hub },
	},
	'site-older': {
		stands: url,
		finding: {
			...{ kind: 'site-older', day: '2026-11-20', because: 'does not show what is public now', cure: again },
			...hub,
		},
	},
	'not-encrypted': {
		stands: 'url: http://kim.github.io/laurels',
		finding: { kind: 'not-encrypted', written: site.replace('https', 'http'), cure: encrypt, ...hub },
	},
	'not-served': {
		stands: url,
		finding: {
			...{ kind: 'not-served', written: `${site}people.json`, because: 'is not there (404)', cure: again },
			...hub,
		},
	},
	'served-as': {
		stands: url,
		finding: {
			...{ kind: 'served-as', written: `${site}events.ics`, because: 'has the type text/plain', cure: heed },
			...hub,
		},
	},
	'dead-link': {
		stands: 'url: https://ada.example',
		finding: {
			...{ kind: 'dead-link', written: 'https://ada.example/', because: 'its site says that it is not there (404)' },
			...{ worked: '2026-05-01', ...ada, field: 'url' },
		},
	},
	'no-timezone': { stands: 'content/hub.md', finding: { kind: 'no-timezone', ...hub } },
	'no-words': {
		stands: 'lang: cy',
		finding: { kind: 'no-words', written: 'cy', known: languageIds, ...hub, field: 'lang' },
	},
	untranslated: {
		stands: 'languages: [en, de]',
		finding: {
			...{ kind: 'untranslated', language: 'German', lang: 'de', files: ['people/ada', 'people/bea'], of: 12 },
			...{ ...hub, field: 'languages.1' },
		},
	},
	'not-recognised': {
		stands: 'content/people/ada.md',
		finding: { kind: 'not-recognised', whom: 'Ada', id: 'ada', ...ada },
	},
	'stale-profile': {
		stands: 'content/people/ada.md',
		finding: { kind: 'stale-profile', whom: 'Ada', newest: '2024-06-01', ...ada },
	},
	'empty-list': {
		stands: 'content/lists/crew.md',
		finding: { kind: 'empty-list', id: 'crew', file: 'content/lists/crew.md', line: 1 },
	},
	'topic-spelling': {
		stands: 'tags: [open-maps]',
		finding: { kind: 'topic-spelling', written: 'open-maps', label: 'Open maps', ...ada, field: 'tags' },
	},
	'topic-twin': {
		stands: 'tags: [Open map]',
		finding: { kind: 'topic-twin', written: 'Open map', twin: 'Open maps', ...ada, field: 'tags' },
	},
	'lonely-topic': {
		stands: 'tags: [Opne maps]',
		finding: { kind: 'lonely-topic', written: 'Opne maps', near: 'Open maps', ...ada, field: 'tags' },
	},
};

/** Every kind there is, shown: what the examples of the tests are told when they are read, and the samples. */
export async function everythingTold(): Promise<ReadonlyMap<FaultKind, Shown>> {
	const folder = await mkdtemp(path.join(tmpdir(), 'laurels-told-'));
	try {
		const examplesShown = new Map<FaultKind, Shown>();
		for (const [kind, [files, place = '']] of Object.entries(examples)) {
			const loaded = await load(await laidOut(path.join(folder, kind), files));
			const findings = [...loaded.mistakes, ...loaded.doubts, ...(await letterFindings(loaded))];
			const finding = findings.find((one) => one.kind === kind);
			const [file = '', line = ''] = place.split(/:(?=\d+$)/);
			const text = files[file];
			if (!finding) throw new Error(`The example of ${kind} is told nothing.`);
			const stands = line === '1' || typeof text !== 'string' ? `content/${file}` : text.split('\n')[+line - 1];
			examplesShown.set(kind as FaultKind, { stands: stands?.trim() ?? '', finding });
		}
		for (const [kind, shown] of Object.entries(samples)) examplesShown.set(kind as FaultKind, shown);
		return examplesShown;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const signs = { mistake: '✗', doubt: '?', advice: '+' };

/** The table below a heading: what stands there, and the words in which each kind is told. */
export const toldUnder = (heading: Heading, examplesShown: ReadonlyMap<FaultKind, Shown>): string =>
	table(
		['', 'what stands there', 'what is wrong', 'what to write'],
		Object.entries(explainedUnder)
			.filter(([, under]) => under === heading)
			.map(([kind]) => {
				const { stands, finding } = examplesShown.get(kind as FaultKind) as Shown;
				const { wrong, write } = explain(finding);
				const shown = stands.length > 60 ? `${stands.slice(0, 60).trimEnd()}…` : stands;
				return [signs[severityOf(finding)], codeInCell(shown), inCell(shortened(wrong)), inCell(write)];
			}),
	);

/** Words of an example that go on and on, so that the table can be read. */
const shortened = (words: string): string => words.replace(/\S{60,}/g, (run) => `${run.slice(0, 40)}…`);
