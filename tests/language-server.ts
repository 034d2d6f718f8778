import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './build.ts';

export interface Diagnostic {
	message: string;
	range: { start: { line: number } };
}

/** The language server of Astro's extension for VS Code, started as the extension starts it, in a workspace. */
export class LanguageServer {
	readonly #child: ChildProcess;
	readonly #waiting = new Map<number, (result: unknown) => void>();
	readonly #versions = new Map<string, number>();
	readonly #folder: string;
	#bytes = Buffer.alloc(0);
	#last = 0;

	constructor(folder: string) {
		this.#folder = folder;
		this.#child = spawn(process.execPath, ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio'], {
			cwd: root,
		});
		this.#child.stdout?.on('data', (more: Buffer) => this.#read(more));
	}

	async begin(): Promise<void> {
		const uri = pathToFileURL(this.#folder).href;
		await this.#ask('initialize', {
			processId: process.pid,
			rootUri: uri,
			workspaceFolders: [{ uri, name: 'hub' }],
			capabilities: {
				workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
				textDocument: {
					completion: { completionItem: { snippetSupport: true } },
					hover: { contentFormat: ['markdown'] },
				},
			},
			initializationOptions: {
				typescript: { tsdk: path.join(root, 'node_modules/typescript/lib') },
				contentIntellisense: true,
			},
		});
		this.#send({ method: 'initialized', params: {} });
	}

	/** Shows a text in the editor. */
	open(file: string, text: string): void {
		const uri = this.#uri(file);
		const version = (this.#versions.get(uri) ?? 0) + 1;
		this.#versions.set(uri, version);
		if (version === 1)
			this.#send({
				method: 'textDocument/didOpen',
				params: { textDocument: { uri, languageId: 'markdown', version, text } },
			});
		else
			this.#send({
				method: 'textDocument/didChange',
				params: { textDocument: { uri, version }, contentChanges: [{ text }] },
			});
	}

	/** Tells of a file of the workspace that was written. */
	changed(file: string): void {
		this.#send({ method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: this.#uri(file), type: 2 }] } });
	}

	async completions(file: string, line: number, character: number): Promise<string[]> {
		const answer = (await this.#at('textDocument/completion', file, line, character)) as {
			items: { label: string }[];
		} | null;
		return answer?.items.map(({ label }) => label) ?? [];
	}

	async hover(file: string, line: number, character: number): Promise<string> {
		const answer = (await this.#at('textDocument/hover', file, line, character)) as {
			contents: { value: string };
		} | null;
		return answer?.contents.value ?? '';
	}

	async diagnostics(file: string): Promise<Diagnostic[]> {
		const answer = (await this.#ask('textDocument/diagnostic', { textDocument: { uri: this.#uri(file) } })) as {
			items: Diagnostic[];
		};
		return answer.items;
	}

	end(): void {
		this.#child.kill();
	}

	#uri = (file: string): string => pathToFileURL(path.resolve(this.#folder, file)).href;

	#at(method: string, file: string, line: number, character: number): Promise<unknown> {
		return this.#ask(method, { textDocument: { uri: this.#uri(file) }, position: { line, character } });
	}

	#ask(method: string, params: object): Promise<unknown> {
		const id = ++this.#last;
		this.#send({ id, method, params });
		return new Promise((resolve) => this.#waiting.set(id, resolve));
	}

	#send(message: object): void {
		const text = JSON.stringify({ jsonrpc: '2.0', ...message });
		this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
	}

	#read(more: Buffer): void {
		this.#bytes = Buffer.concat([this.#bytes, more]);
		for (;;) {
			const end = this.#bytes.indexOf('\r\n\r\n');
			const length = Number(/Content-Length: (\d+)/.exec(this.#bytes.subarray(0, Math.max(end, 0)).toString())?.[1]);
			if (end < 0 || this.#bytes.length < end + 4 + length) return;
			const message = JSON.parse(this.#bytes.subarray(end + 4, end + 4 + length).toString()) as {
				id?: number;
				method?: string;
				result?: unknown;
				params?: { items?: unknown[] };
			};
			this.#bytes = this.#bytes.subarray(end + 4 + length);
			if (message.method && message.id !== undefined)
				this.#send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
			else if (message.id !== undefined) {
				this.#waiting.get(message.id)?.(message.result);
				this.#waiting.delete(message.id);
			}
		}
	}
}
