/**
 * The content folder of the machine on which `npm run dev` runs, as browsers know folders (the File System Access API), so
 * that an editor in the browser works in it: nothing to pick, nothing to allow, in every browser.
 */

/** Where the server answers for files, beside the page of the editor. */
export const filesAddress = 'files/';

/** What the server says of one file. */
export interface Listed {
	path: string;
	/** Changes whenever the file does. */
	mark: string;
	/** What stands in it, where it is a text. */
	text?: string;
}

/** Nobody writes over what changed meanwhile: the server refuses it. */
export const changedMeanwhile = 412;

/** Says something that the editor itself would keep to itself. */
type Tell = (words: string) => void;

/** The folder, seen from above content/, as the server lists it. */
export async function openFolder(at: URL, tell: Tell) {
	const listed = (await (await fetch(at)).json()) as Listed[];
	const marks = new Map(listed.map(({ path, mark }) => [path, mark]));
	const texts = new Map(listed.map(({ path, text }) => [path, text]));

	let announced = '';
	const addressOf = (path: string) => new URL(path.split('/').map(encodeURIComponent).join('/'), at);

	async function read(path: string): Promise<File> {
		const text = texts.get(path);
		if (text !== undefined) return new File([text], nameOf(path));
		const response = await fetch(addressOf(path));
		if (!response.ok) throw new DOMException(path, 'NotFoundError');
		marks.set(path, response.headers.get('ETag') ?? '');
		return new File([await response.blob()], nameOf(path), { type: response.headers.get('Content-Type') ?? '' });
	}

	async function change(method: 'PUT' | 'DELETE', path: string, body?: Blob): Promise<void> {
		const mark = marks.get(path);
		texts.delete(path);
		const response = await fetch(addressOf(path), {
			method,
			headers: mark ? { 'If-Match': mark } : { 'If-None-Match': '*' },
			...(body && { body }),
		}).catch(() => undefined);
		if (!response?.ok) {
			const words = failureOf(path, response?.status);
			// Sveltia tries several times.
			if (words !== announced) tell(words);
			announced = words;
			throw new DOMException(path, 'InvalidModificationError');
		}
		announced = '';
		if (method === 'DELETE') marks.delete(path);
		else marks.set(path, response.headers.get('ETag') ?? '');
	}

	class FileHandle {
		readonly kind = 'file';
		/** What was written, and stands nowhere yet: a file gets its name when it is whole. */
		#fresh: Blob | undefined;
		path: string;
		constructor(path: string) {
			this.path = path;
		}
		get name() {
			return nameOf(this.path);
		}
		async getFile(): Promise<File> {
			return this.#fresh ? new File([this.#fresh], this.name) : read(this.path);
		}
		async createWritable() {
			const written: BlobPart[] = [];
			return {
				write: async (part: BlobPart) => void written.push(part),
				close: async () => {
					this.#fresh = new Blob(written);
					if (!isHidden(this.name)) await this.#put();
				},
			};
		}
		async move(folder: FolderHandle, name: string): Promise<void> {
			const old = this.path;
			this.#fresh ??= await read(old);
			this.path = folder.within(name);
			await this.#put();
			if (!isHidden(nameOf(old)) && old !== this.path) await change('DELETE', old);
		}
		async #put(): Promise<void> {
			await change('PUT', this.path, this.#fresh);
			this.#fresh = undefined;
		}
	}

	class FolderHandle {
		readonly kind = 'directory';
		readonly path: string;
		constructor(path: string) {
			this.path = path;
		}
		get name() {
			return nameOf(this.path);
		}
		within(name: string): string {
			return this.path ? `${this.path}/${name}` : name;
		}
		async getFileHandle(name: string, { create = false } = {}): Promise<FileHandle> {
			if (!create && !marks.has(this.within(name))) throw new DOMException(name, 'NotFoundError');
			return new FileHandle(this.within(name));
		}
		async getDirectoryHandle(name: string): Promise<FolderHandle> {
			return new FolderHandle(this.within(name));
		}
		async removeEntry(name: string): Promise<void> {
			// A folder is there as long as something is in it.
			if (marks.has(this.within(name))) await change('DELETE', this.within(name));
		}
		async *entries(): AsyncGenerator<[string, FileHandle | FolderHandle]> {
			const start = this.path && `${this.path}/`;
			const below = [...marks.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
			for (const name of new Set(below.map((path) => path.split('/')[0] as string)))
				yield [
					name,
					marks.has(this.within(name)) ? new FileHandle(this.within(name)) : new FolderHandle(this.within(name)),
				];
		}
	}

	return new FolderHandle('');
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Sveltia gives a file another name until it is whole. */
const isHidden = (name: string): boolean => name.startsWith('.');

function failureOf(path: string, status: number | undefined): string {
	if (status === changedMeanwhile)
		return `${path} was changed elsewhere since you opened it, so nothing was saved. Reload this page: what you wrote is offered to you again there.`;
	if (status) return `${path} could not be saved (${status}). What you wrote is still here.`;
	return `${path} could not be saved: npm run dev does not answer. Start it again, and save once more.`;
}
