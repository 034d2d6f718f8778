/** Publishes a content folder in this process, and tells as JSON what each stage took; the bundle of pages is made in another. */
import '../scripts/no-telemetry.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadContent, todayOf } from '../src/desk/files/content.ts';
import { plainContent } from '../src/hub/public.ts';
import { findingsFor } from '../src/publish/findings.ts';
import { secretsOf } from '../src/publish/secrets.ts';
import { siteOf } from '../src/vocabulary/paths.ts';
import { ownCpu } from './measure.ts';

/** What a stage took: seconds, seconds of a processor on all threads, and the most memory in MiB. */
export interface Stage {
	name: string;
	wall: number;
	cpu: number;
	memory: number;
}

const [out = ''] = process.argv.slice(2);
const stages: Stage[] = [];
let open: { name: string; wall: number; cpu: number } | undefined;

/** Begins a stage, and ends the one before. */
function begin(name: string): void {
	if (open?.name === name) return;
	end();
	open = { name, wall: performance.now(), cpu: ownCpu() };
}

function end(): void {
	if (!open) return;
	const { name, wall, cpu } = open;
	stages.push({ name, wall: (performance.now() - wall) / 1000, cpu: (ownCpu() - cpu) / 1000, memory: peak() });
	open = undefined;
}

/** The most memory since this was asked last, in MiB; where the machine does not tell, that of the whole run. */
function peak(): number {
	try {
		const most = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
		// https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html
		writeFileSync('/proc/self/clear_refs', '5');
		return most / 1024;
	} catch {
		return process.resourceUsage().maxRSS / 1024;
	}
}

begin('Start');
const { publish } = await import('../src/publish/publish.ts');
begin('Reading content');
const loaded = await loadContent();
begin('Checking');
const { hubs, mistakes } = await findingsFor(loaded, todayOf(loaded));
if (!hubs || mistakes.length > 0) throw new Error('There are mistakes in the content.');
const secrets = secretsOf(loaded, hubs[0]);
begin('Preparing');
const { files, bytes } = await publish({
	...{ hubs, content: () => plainContent(loaded), secrets, out: path.resolve(out), site: siteOf(loaded.hub?.data.url) },
	// A count is of the same stage.
	say: (step) => begin(step.replace(/[:\d].*/, '').trim()),
});
end();
console.log(JSON.stringify({ stages, files, bytes }));
