/** What keeps a command from doing what it was asked: a sentence for its owner, with the cure. Anything else that is thrown is a defect. */
export class Refusal extends Error {}

/** What stands in the way of a file, and what to do. */
const cures: Record<string, string> = {
	EISDIR: 'a folder stands where a file should be; move it away',
	ENOTDIR: 'a file stands where a folder should be; move it away',
	EACCES: 'it may not be opened; change its permissions',
	EPERM: 'it may not be changed; look who owns it, and whether it is locked',
	EROFS: 'it is on a disk that may only be read; name another place',
	EBUSY: 'another program holds it; close that, and try again',
	ETXTBSY: 'another program holds it; close that, and try again',
	ENOSPC: 'the disk is full; make room',
	EDQUOT: 'no more may be stored for you on this disk; make room',
	EMFILE: 'too many files are open; close other programs, and try again',
	EIO: 'the disk does not answer as it should; look whether it is broken',
};

/** The code of an error of the system: `ENOENT`; nothing where it has none. */
export const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** What an error says, in one sentence. */
export function sentenceIn(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { code = '', path } = error as NodeJS.ErrnoException;
	const cure = cures[code];
	if (cure) return `${path ? `${path}: ` : ''}${cure}`;
	// Tools in other languages say it with a trace of their code.
	return /no space left on device|os error 28\b/i.test(error.message) ? (cures['ENOSPC'] as string) : error.message;
}
