import { homedir } from 'node:os';

/** A path as somebody types it: `~` is their home, also where no shell says so, as on Windows and in an answer. */
export const typedPath = (written: string): string => written.replace(/^~(?=[\\/]|$)/, () => homedir());

/** The same as an answer: terminals write a file that is dropped onto them in quotes, or with \ before what a shell would heed. */
export function answeredPath(answer: string, isWindows = process.platform === 'win32'): string {
	const [, , quoted] = /^(["'])(.*)\1$/s.exec(answer) ?? [];
	if (quoted !== undefined) return typedPath(quoted.replaceAll(`'\\''`, "'"));
	return typedPath(isWindows ? answer : answer.replace(/\\(.)/g, '$1'));
}
