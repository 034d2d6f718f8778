import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { editorAt } from '../editor/page.ts';
import type { Hub } from '../hub/hub.ts';
import { codeKey, keyOf } from '../keys.ts';
import { root } from '../root.ts';
import { local, paths, type Site } from '../vocabulary/paths.ts';
import { copyInto, type SiteFolder } from './site-folder.ts';
import { storeFolder } from './store.ts';

const entry = 'src/editor/open.ts';

/** What Sveltia loads only for fields that no form here has: code in colours, maps, drawings. */
const never = /^(@shikijs\/(langs|themes)\/|leaflet$|terra-draw)/;

const packed = new Map<string, Promise<string>>();

/**
 * The folder with everything that the page of the editor loads: Sveltia CMS, its letters and languages, and what is ours.
 * Packed once for each version, since that takes seconds; nothing in it is asked of another server.
 */
export function packEditor(): Promise<string> {
	const folder = path.join(storeFolder(), 'editor');
	const packing = packed.get(folder) ?? packedInto(folder);
	packed.set(folder, packing);
	return packing;
}

/** Puts the editor into the folder of a site, where the hub says that there is one. */
export async function placeEditor({ editor, lang, editions = [] }: Hub, site: Site, into: SiteFolder): Promise<void> {
	if (!editor) return;
	const place = paths.editor.slice(1);
	copyInto(into, place, await packEditor());
	const page = editorAt(editor, [lang, ...editions.slice(1).map((one) => one.lang)], local(site, paths.icon));
	into.keep(`${place}index.html`, keyOf('editor', page), Buffer.from(page));
}

async function packedInto(folder: string): Promise<string> {
	const finished = path.join(folder, codeKey(entry));
	if (existsSync(finished)) return finished;
	const beside = path.join(folder, `.${randomUUID()}`);
	await mkdir(folder, { recursive: true });
	// It is large, and few sites have an editor that is not packed yet.
	const { build } = await import('vite');
	try {
		await build({
			...{ root, configFile: false, publicDir: false, base: './', logLevel: 'error' },
			plugins: [{ name: 'laurels:alone', enforce: 'pre', resolveId, load: loadNothing, transform }],
			build: {
				...{
					outDir: beside,
					assetsDir: '.',
					assetsInlineLimit: 0,
					modulePreload: false,
					minify: false,
					target: 'es2024',
				},
				chunkSizeWarningLimit: 10_000,
				rolldownOptions: { input: path.join(root, entry), output: { entryFileNames: 'editor.js' } },
			},
		});
		await rename(beside, finished).catch((error) => {
			// Another command may have been quicker.
			if (!existsSync(finished)) throw error;
		});
	} finally {
		await rm(beside, { recursive: true, force: true });
	}
	for (const name of await readdir(folder))
		if (path.join(folder, name) !== finished && !name.startsWith('.'))
			await rm(path.join(folder, name), { recursive: true, force: true });
	return finished;
}

const nothing = '\0nothing';
const resolveId = (id: string) => (never.test(id) ? nothing : null);
const loadNothing = (id: string) => (id === nothing ? 'export default {}' : null);

/** Letters that Sveltia would ask of others if those in its package failed. */
const letters = /url\(https:\/\/cdn\.jsdelivr\.net[^)]*\)\s*format\('[^']*'\)/g;
/** Where Sveltia asks whether there is a newer version, and how GitHub and GitLab are. */
const outsideServices = /https:\/\/(?:unpkg\.com|www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)\//g;

const transform = (code: string, id: string) =>
	/@sveltia[\\/]cms/.test(id)
		? { code: code.replace(letters, "local('')").replace(outsideServices, 'data:,'), map: null }
		: null;
