import { execFileSync } from 'node:child_process';
import { asCommand } from './node.fixture.ts';

/**
 * By how many megabytes the memory of a process grows while it does something three times more, having done it once.
 * `code` is a module that has it as `once`.
 */
export function grownBy(code: string): number {
	const module = `data:text/javascript,${encodeURIComponent(code)}`;
	const measure = `
		const { once } = await import(${JSON.stringify(module)});
		const held = () => process.resourceUsage().maxRSS / 1024;
		await once();
		const before = held();
		for (let more = 0; more < 3; more++) await once();
		console.log(held() - before);
	`;
	return Number(
		execFileSync(process.execPath, [...asCommand, '--input-type=module', '--eval', measure], { encoding: 'utf8' }),
	);
}
