import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formats, styleIds } from '../cards/formats.ts';
import { allCards } from '../cards/words.ts';
import { today } from '../hub/days.ts';
import type { Hub } from '../hub/hub.ts';
import { contentFolder, load } from '../hub/load.ts';
import { publicHub } from '../hub/public.ts';
import { root } from '../root.ts';
import { allKits } from '../share/kit.ts';
import { paths, type Site } from '../site/paths.ts';
import type { Drawing } from './draw.ts';
import { allFiles } from './files.ts';
import { zipOf } from './kits.ts';
import { allPictures } from './pictures.ts';

/** What a browser has to be told, so that it shows a file instead of downloading it. */
const types: Record<string, string> = {
	png: 'image/png',
	webp: 'image/webp',
	svg: 'image/svg+xml',
	zip: 'application/zip',
	xml: 'application/xml; charset=utf-8',
	json: 'application/json; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	opml: 'text/xml; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	vcf: 'text/vcard; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
};

/** While writing, a picture is drawn and a file written when it is asked for, by the same code that publishes it. */
export function filesInDev(): AstroIntegration {
	let site: Site;
	return {
		name: 'laurels-files',
		hooks: {
			// Astro's own DEV follows NODE_ENV, which a shell may have set: only this command says that somebody is writing.
			'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
				updateConfig({ vite: { define: { 'import.meta.env.WRITING': JSON.stringify(command === 'dev') } } });
				if (command === 'dev')
					injectRoute({
						pattern: '/cards/[...person]',
						entrypoint: fileURLToPath(new URL('../dev/cards.astro', import.meta.url)),
					});
			},
			'astro:config:done': ({ config }) => {
				site = { origin: new URL(config.site ?? '').origin, base: config.base.replace(/\/$/, '') };
			},
			'astro:server:setup': ({ server }) => {
				let reading: Promise<Hub> | undefined;
				server.watcher.on('all', () => (reading = undefined));
				const read = () =>
					(reading ??= load(contentFolder(root, process.env)).then((loaded) =>
						publicHub(loaded, today(process.env, loaded.hub?.data.timezone), { drafts: true, ahead: true }),
					));
				// Loaded by the server, so that a change of a design shows at once.
				const draw: Draw = async (drawing) =>
					((await server.ssrLoadModule('/src/publish/draw.ts')) as typeof import('./draw.ts')).draw(drawing);
				server.middlewares.use(async (request, response, next) => {
					const wanted = decodeURI(request.url?.split('?')[0] ?? '').replace(site.base, '');
					const type = types[wanted.split('.').pop() ?? ''];
					if (!type || /^\/(@|node_modules|src)/.test(wanted)) return next();
					try {
						const body = await fileAt(wanted, await read(), site, draw);
						if (body === undefined) return next();
						response.setHeader('Content-Type', type);
						response.setHeader('Cache-Control', 'no-store');
						response.end(body);
					} catch (error) {
						next(error);
					}
				});
			},
		},
	};
}

type Draw = (drawing: Drawing) => Promise<Uint8Array>;

/** The picture, file or kit at an address; undefined where there is none of these. */
async function fileAt(address: string, hub: Hub, site: Site, draw: Draw): Promise<string | Uint8Array | undefined> {
	const drawing = drawingAt(address, hub);
	if (drawing) return draw(drawing);
	if (!address.endsWith('.zip'))
		return allFiles(hub, site)
			.find(({ path }) => path === address)
			?.write();
	const kit = allKits(hub, site).find(({ path }) => paths.kit(path) === address);
	return kit && zipOf(kit, (card) => draw(drawingAt(card, hub) as Drawing));
}

/** What is drawn at an address: any picture of the site, and cards in every format and style. */
function drawingAt(address: string, hub: Hub): Drawing | undefined {
	const picture = allPictures(hub).find(({ path }) => path === address);
	if (picture) return picture.drawing;
	for (const words of allCards(hub))
		for (const { id: format } of formats)
			for (const style of styleIds)
				if (address === paths.card(words.subject, format, style))
					return { kind: 'card', card: { words, format, style, accent: hub.accent } };
	return undefined;
}
