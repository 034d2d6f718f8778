import type { AstroIntegration } from 'astro';
import { today } from '../hub/days.ts';
import { contentFolder, load } from '../hub/load.ts';
import { publicHub } from '../hub/public.ts';
import { root } from '../root.ts';
import { allPictures } from './pictures.ts';

const types: Record<string, string> = { png: 'image/png', webp: 'image/webp' };

/** While writing, a picture is drawn when it is asked for, by the same code that draws it when publishing. */
export function picturesInDev(): AstroIntegration {
	return {
		name: 'laurels-pictures',
		hooks: {
			// Astro's own DEV follows NODE_ENV, which a shell may have set: only this command says that somebody is writing.
			'astro:config:setup': ({ command, updateConfig }) => {
				updateConfig({ vite: { define: { 'import.meta.env.WRITING': JSON.stringify(command === 'dev') } } });
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(async (request, response, next) => {
					const wanted = decodeURI(request.url?.split('?')[0] ?? '');
					const type = types[wanted.split('.').pop() ?? ''];
					if (!type || wanted.startsWith('/@') || wanted.startsWith('/node_modules')) return next();
					try {
						const hub = publicHub(await load(contentFolder(root, process.env)), today(process.env), { drafts: true });
						const picture = allPictures(hub).find(({ path }) => wanted.endsWith(path));
						if (!picture) return next();
						response.setHeader('Content-Type', type);
						response.setHeader('Cache-Control', 'no-store');
						response.end(await picture.draw());
					} catch (error) {
						next(error);
					}
				});
			},
		},
	};
}
