import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css',
	xml: 'text/xml',
	svg: 'image/svg+xml',
	png: 'image/png',
	webp: 'image/webp',
	woff2: 'font/woff2',
	txt: 'text/plain',
	js: 'text/javascript',
	json: 'application/json',
	ics: 'text/calendar',
	vcf: 'text/vcard',
	opml: 'text/x-opml',
	csv: 'text/csv',
	md: 'text/markdown',
};

/** Ports that this process had: what a browser cached of one is not what the next says there. */
const had = new Set<number>();

/** What a server answers. */
export interface Answer {
	status: number;
	headers: Record<string, string>;
	bytes: Buffer;
}

/**
 * Serves a folder as static hosts do, under a base path. `missed` lists what was asked for and not there; `amiss` changes
 * what is answered, knowing what was asked, and by whom.
 */
export async function serve(
	folder: string,
	base = '',
	amiss: (answer: Answer, asked: string, asker: string) => Answer = (answer) => answer,
	at = 0,
): Promise<{ origin: string; missed: string[]; close: () => Promise<void> }> {
	const missed: string[] = [];
	const server = createServer(async (request, response) => {
		const asked = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
		const wanted = asked.startsWith(base) ? asked.slice(base.length) : '/404.html';
		const file = path.join(folder, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
		const answer = async (status: number, name: string): Promise<Answer> => {
			const bytes = await readFile(name);
			const type = types[name.split('.').pop() ?? ''] ?? 'application/octet-stream';
			return { status, headers: { 'Content-Type': type, 'Cache-Control': 'max-age=31536000' }, bytes };
		};
		const found = await answer(200, file).catch(() => {
			missed.push(asked);
			return answer(404, path.join(folder, '404.html')).catch(() => ({
				...{ status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' }, bytes: Buffer.alloc(0) },
			}));
		});
		const { status, headers, bytes } = amiss(found, asked, request.headers['user-agent'] ?? '');
		const packed = /text|svg/.test(headers['Content-Type'] ?? '');
		response.writeHead(status, { ...headers, ...(packed ? { 'Content-Encoding': 'gzip' } : {}) });
		response.end(packed ? gzipSync(bytes) : bytes);
	});
	const listen = () => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
	const portOf = () => (server.address() as AddressInfo).port;
	await listen();
	while (at === 0 && had.has(portOf())) {
		await new Promise((resolve) => server.close(resolve));
		await listen();
	}
	const port = portOf();
	had.add(port);
	return {
		origin: `http://127.0.0.1:${port}`,
		missed,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				// A browser that goes on keeps some open.
				server.closeAllConnections();
			}),
	};
}
