import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Longer addresses lead nowhere. */
const longest = 2_000;

/** Whether what was asked for can be an address of a site: it can be decoded, and leads nowhere else once it is. */
export function isAddress(asked: string): boolean {
	const [path = ''] = asked.split(/[?#]/);
	if (!/^\/(?!\/)/.test(path) || path.length > longest) return false;
	try {
		const decoded = decodeURIComponent(path);
		const slashes = (text: string) => text.split('/').length;
		return !/[\p{Cc}\\]|(?:^|\/)\.\.(?:\/|$)/u.test(decoded) && slashes(decoded) === slashes(path);
	} catch {
		return false;
	}
}

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>No address</title>
<p>No page can have this address. <a href="/">Go to the first page</a>.</p>
</html>
`;

/** Has a server hear of nothing but addresses: those who serve files stumble over the rest, and show their own code. */
export function answerAddresses(server: EventEmitter): void {
	const answers = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
	server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
		if (isAddress(request.url ?? '')) for (const answer of answers) answer.call(server, request, response);
		else response.writeHead(400, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(page);
	});
}
