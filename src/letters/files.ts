import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { keyOf } from '../keys.ts';
import { root } from '../root.ts';
import type { Face } from './faces.ts';

/** One file of a face: Fontsource cuts a face into slices, of which a text needs one or two. */
export interface Slice {
	/** A name of its own, since satori knows one file per family name. */
	name: string;
	face: Face;
	/** Path without its ending; `.woff` and `.woff2` stand beside each other. */
	path: string;
	/** Cut for the words of the example: it has few letters. */
	isCut?: true;
	/** Where only one file exists. */
	only?: '.woff2' | '.ttf';
	/** Which package and version it is of; for those cut for the example, their letters and a digest. */
	from: string;
	/** The `unicode-range` of the slice. */
	range: string;
	covers: (codePoint: number) => boolean;
}

const require = createRequire(path.join(root, 'package.json'));
const cutFolder = path.join(root, 'src/letters/cut');
const slicesRead = new Map<string, Slice[]>();

/** The slices of a face: of its installed package, else those cut for the example; none where neither is there. */
export function slicesOf(face: Face): Slice[] {
	const key = `${face.package} ${face.weight} ${face.italic ? 'italic' : 'normal'}`;
	let slices = slicesRead.get(key);
	if (!slices) {
		slices = face.file ? [whole(face, face.file)] : (installed(face) ?? cutSlices(face));
		slicesRead.set(key, slices);
	}
	return slices;
}

const whole = (face: Face, file: string): Slice => ({
	...slice(face, 'whole', require.resolve(file).replace(/\.ttf$/, ''), face.range ?? ''),
	from: versionIn(path.dirname(require.resolve(file))),
	only: '.ttf',
});

/** `@fontsource/ysabeau 5.3.0`. */
function versionIn(folder: string): string {
	const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
		string,
		string
	>;
	return `${name} ${version}`;
}

function installed(face: Face): Slice[] | undefined {
	const folder = packageFolder(face.package);
	if (!folder) return undefined;
	const ranges = JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
	const from = versionIn(folder);
	const slices = Object.entries(ranges).map(([key, range]) => {
		const name = key.replace(/[[\]]/g, '');
		const file = `${face.package}-${name}-${face.weight}-${face.italic ? 'italic' : 'normal'}`;
		return { ...slice(face, name, path.join(folder, 'files', file), face.range ?? range), from };
	});
	return slices.filter((one) => existsSync(`${one.path}.woff`)).sort((a, b) => rank(a.name) - rank(b.name));
}

/** Latin first, then as named: the order must not depend on the package's own. */
const rank = (name: string): number => (name.endsWith(' latin') ? 0 : name.endsWith(' latin-ext') ? 1 : 2);

function cutSlices(face: Face): Slice[] {
	const list = path.join(cutFolder, 'index.json');
	if (!existsSync(list)) return [];
	const files = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
	const file = `${face.package}-${face.weight}`;
	if (!files[file]) return [];
	const one = slice(face, 'cut', path.join(cutFolder, file), files[file]);
	return [
		{ ...one, from: `${one.range} ${keyOf(readFileSync(`${one.path}.woff2`, 'latin1'))}`, isCut: true, only: '.woff2' },
	];
}

/** Whether the package of a face is installed. */
export const isInstalled = ({ package: name }: Face): boolean => packageFolder(name) !== undefined;

function packageFolder(name: string): string | undefined {
	try {
		return path.dirname(require.resolve(`@fontsource/${name}/package.json`));
	} catch {
		return undefined;
	}
}

function slice(face: Face, name: string, file: string, range: string): Slice {
	const ranges = range.split(',').map((part) => {
		const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
		return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
	});
	return {
		name: `${face.family} ${name}`,
		face,
		path: file,
		from: range,
		range,
		covers: (code) => ranges.some(([from, to]) => code >= from && code <= to),
	};
}
