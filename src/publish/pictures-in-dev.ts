import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formats, styleIds } from '../cards/formats.ts';
import { allCards } from '../cards/words.ts';
import { today } from '../hub/days.ts';
import type { Hub } from '../hub/hub.ts';
import { contentFolder, load } from '../hub/load.ts';
import { publicHub } from '../hub/public.ts';
import { root } from '../root.ts';
import { paths } from '../site/paths.ts';
import type { Drawing } from './draw.ts';
import { allPictures } from './pictures.ts';

const types: Record<string, string> = { png: 'image/png', webp: 'image/webp' };

/** While writing, a picture is drawn when it is asked for, by the same code that draws it when publishing. */
export function picturesInDev(): AstroIntegration {
	return {
		name: 'laurels-pictures',
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
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(async (request, response, next) => {
					const wanted = decodeURI(request.url?.split('?')[0] ?? '');
					const type = types[wanted.split('.').pop() ?? ''];
					if (!type || wanted.startsWith('/@') || wanted.startsWith('/node_modules')) return next();
					try {
						const hub = publicHub(await load(contentFolder(root, process.env)), today(process.env), { drafts: true });
						const drawing = drawingAt(wanted, hub);
						if (!drawing) return next();
						// Loaded by the server, so that a change of a design shows at once.
						const { draw } = (await server.ssrLoadModule('/src/publish/draw.ts')) as typeof import('./draw.ts');
						response.setHeader('Content-Type', type);
						response.setHeader('Cache-Control', 'no-store');
						response.end(await draw(drawing));
					} catch (error) {
						next(error);
					}
				});
			},
		},
	};
}

/** What is drawn at an address: any picture of the site, and cards in every format and style. */
function drawingAt(address: string, hub: Hub): Drawing | undefined {
	const picture = allPictures(hub).find(({ path }) => address.endsWith(path));
	if (picture) return picture.drawing;
	for (const words of allCards(hub))
		for (const { id: format } of formats)
			for (const style of styleIds)
				if (address.endsWith(paths.card(words.subject, format, style)))
					return { kind: 'card', card: { words, format, style, accent: hub.accent } };
	return undefined;
}
