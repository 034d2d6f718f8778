import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join, relative, sep } from 'node:path';
import { changedMeanwhile, filesAddress, type Listed } from '../editor/folder.ts';
import { likeBefore } from '../editor/like-before.ts';
import { editorHere } from '../editor/page.ts';
import { collectionOf, isPicture } from '../hub/content/files.ts';
import type { ContentFolder } from '../hub/content/folder.ts';
import { looksOf } from '../hub/content/looks.ts';
import type { Languages } from '../hub/content/translations.ts';
import { keyOf } from '../keys.ts';
import { packEditor } from '../publish/editor.ts';
import { paths } from '../vocabulary/paths.ts';
import { replaceWhole } from '../whole.ts';
import { lookAtFolder } from './look.ts';
import { isThisMachine } from './open-file.ts';
import { typeOf } from './types.ts';

const types: Record<string, string> = {
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	wasm: 'application/wasm',
	woff2: 'font/woff2',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	avif: 'image/avif',
};

const mostBytes = 32_000_000;

/**
 * Answers for the editor while somebody writes: its page, what that loads, and the files of the content folder, which it
 * reads and writes. False where something else is asked for.
 */
export async function answerEditor(
	address: string,
	request: IncomingMessage,
	response: ServerResponse,
	folder: ContentFolder,
	languages: () => Promise<Languages>,
): Promise<boolean> {
	if (!address.startsWith(paths.editor)) return false;
	const asked = address.slice(paths.editor.length);
	if (asked === '') send(response, 200, 'text/html; charset=utf-8', editorHere(await languages()));
	else if (asked.startsWith(filesAddress))
		await answerFiles(asked.slice(filesAddress.length), request, response, folder);
	else await sendPacked(asked, response);
	return true;
}

async function sendPacked(name: string, response: ServerResponse): Promise<void> {
	const file = join(await packEditor(), basename(name));
	if (!existsSync(file)) return send(response, 404, 'text/plain', 'not here');
	response.writeHead(200, { 'Content-Type': contentType(name), 'Cache-Control': 'no-cache' });
	createReadStream(file).pipe(response);
}

const contentType = (name: string): string =>
	types[name.split('.').pop()?.toLowerCase() ?? ''] ?? typeOf(name) ?? 'application/octet-stream';

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
	response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
	response.end(body);
}

/** A page of ours asks, on this machine; no other page, which a browser says, and nobody else on the network. */
export const isFromOurPage = ({ headers, socket }: IncomingMessage): boolean =>
	headers['sec-fetch-site'] === 'same-origin' &&
	headers['sec-fetch-mode'] !== 'navigate' &&
	isThisMachine(socket.remoteAddress);

async function answerFiles(
	asked: string,
	request: IncomingMessage,
	response: ServerResponse,
	{ path: content }: ContentFolder,
): Promise<void> {
	const say = (status: number, words = '') => send(response, status, 'text/plain; charset=utf-8', words);
	if (!isFromOurPage(request))
		return say(403, 'Only the editor reads and writes files, on the machine where they are.');
	if (asked === '') return send(response, 200, 'application/json', JSON.stringify(listOf(content)));
	if (!isEditable(asked)) return say(403, 'Only texts and pictures of content/ are read and written.');
	const file = join(content, asked.slice(start.length));
	const mark = markOf(file);
	if (request.method === 'GET') {
		if (!mark) return say(404);
		response.setHeader('ETag', mark);
		return send(response, 200, contentType(asked), await readFile(file));
	}
	const { 'if-match': known, 'if-none-match': none } = request.headers;
	if (mark ? known !== mark : none !== '*') return say(changedMeanwhile);
	if (request.method === 'DELETE') {
		await rm(file);
		return say(200);
	}
	if (request.method !== 'PUT') return say(405);
	const body = await bodyOf(request);
	await replaceWhole(
		file,
		mark && !isPicture(asked) ? likeBefore(body.toString('utf8'), await readFile(file, 'utf8')) : body,
	);
	response.setHeader('ETag', markOf(file) ?? '');
	say(200);
}

const start = 'content/';

function listOf(content: string): Listed[] {
	return [...lookAtFolder(content).keys()].flatMap((file): Listed[] => {
		const path = start + within(file, content);
		const mark = isEditable(path) && markOf(file);
		return mark ? [{ path, mark, ...(!isPicture(path) && { text: readFileSync(file, 'utf8') }) }] : [];
	});
}

const within = (file: string, content: string): string => relative(content, file).split(sep).join('/');

/** What the editor has forms for, and pictures; nothing hidden, nothing elsewhere. */
function isEditable(file: string): boolean {
	const name = file.slice(start.length);
	if (!file.startsWith(start) || /(^|\/)\.|\\/.test(name)) return false;
	return isPicture(name) || (name.endsWith('.md') && collectionOf(name) !== undefined);
}

/** What changes whenever a file does; undefined where there is none. */
function markOf(file: string): string | undefined {
	const looks = looksOf(file);
	return looks && `"${keyOf(looks.sign)}"`;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	let bytes = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		bytes += part.length;
		if (bytes > mostBytes) throw new Error(`more than ${mostBytes} bytes`);
		parts.push(part);
	}
	return Buffer.concat(parts);
}
