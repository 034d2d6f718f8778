import { causeOf } from '../../check/files/try-links.ts';

/** What a server answered, at the end of all that it led on to. */
export interface Answer {
	/** The address at the end. */
	url: string;
	status: number;
	headers: Headers;
	bytes: Buffer;
}

/** Why there was no answer. */
export interface NoAnswer {
	because: string;
}

/** Asks for an address, each once for each asker. */
export type AskServer = (url: string, asker?: string) => Promise<Answer | NoAnswer>;

/** Milliseconds until no answer is expected any more. */
const patience = 15_000;
const mostSteps = 8;

export const isAnswer = (answer: Answer | NoAnswer): answer is Answer => 'status' in answer;

/** Who asks, where it matters to nobody. */
const ownName = 'Laurels (npm run check -- --published)';

/** A way to ask; `asked` counts the addresses. */
export function serverAsker(): { ask: AskServer; asked: () => number } {
	const answers = new Map<string, Promise<Answer | NoAnswer>>();
	const ask: AskServer = (url, asker = ownName) => {
		const key = `${asker} ${url}`;
		const answer = answers.get(key) ?? follow(url, asker);
		answers.set(key, answer);
		return answer;
	};
	return { ask, asked: () => answers.size };
}

async function follow(start: string, asker: string): Promise<Answer | NoAnswer> {
	const signal = AbortSignal.timeout(patience);
	try {
		let url = start;
		for (let step = 0; step < mostSteps; step++) {
			const response = await fetch(url, { redirect: 'manual', signal, headers: { 'user-agent': asker } });
			const next = response.status >= 300 && response.status < 400 && response.headers.get('location');
			const bytes = Buffer.from(await response.arrayBuffer());
			if (!next) return { url, status: response.status, headers: response.headers, bytes };
			url = new URL(next, url).href;
		}
		return { because: 'it leads on and on' };
	} catch (error) {
		return { because: signal.aborted ? `it does not answer within ${patience / 1000} seconds` : causeOf(error) };
	}
}
