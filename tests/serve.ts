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
};

/** Serves a folder as static hosts do, under a base path. `missed` lists what was asked for and not there. */
export async function serve(
	folder: string,
	base = '',
): Promise<{ origin: string; missed: string[]; close: () => Promise<void> }> {
	const missed: string[] = [];
	const server = createServer(async (request, response) => {
		const asked = decodeURI((request.url ?? '/').split('?')[0] ?? '/');
		const wanted = asked.startsWith(base) ? asked.slice(base.length) : '/404.html';
		const file = path.join(folder, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
		try {
			const bytes = await readFile(file);
			const type = types[file.split('.').pop() ?? ''] ?? 'application/octet-stream';
			const packed = /text|svg/.test(type);
			response.writeHead(200, {
				'Content-Type': type,
				'Cache-Control': 'max-age=31536000',
				...(packed ? { 'Content-Encoding': 'gzip' } : {}),
			});
			response.end(packed ? gzipSync(bytes) : bytes);
		} catch {
			missed.push(asked);
			response
				.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
				.end(await readFile(path.join(folder, '404.html')).catch(() => ''));
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		missed,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
