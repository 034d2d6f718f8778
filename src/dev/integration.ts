import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { type ContentFolder, contentFolder } from '../hub/content/folder.ts';
import { type Loaded, readSite } from '../hub/content/load.ts';
import { openMemory } from '../hub/content/memory.ts';
import { languagesOf } from '../hub/content/translations.ts';
import type { Hub } from '../hub/hub.ts';
import { handOver } from '../hub/read.ts';
import { today } from '../hub/time/days.ts';
import { waitsAfter, waitsInWords } from '../hub/waits.ts';
import type { Findings } from '../publish/findings.ts';
import { ownFiles } from '../publish/own-files.ts';
import { storeFolder } from '../publish/store.ts';
import { root } from '../root.ts';
import { decodedAddress, type Site, siteBelow, withinLanguage } from '../vocabulary/paths.ts';
import { answerAddresses } from './addresses.ts';
import { byNode, type Plugin } from './by-node.ts';
import { writeCompletion } from './completion.ts';
import { type LiveContent, openContent, type State } from './content.ts';
import { deskAt } from './desk.ts';
import { answerEditor, isFromOurPage } from './editor.ts';
import type { Draw } from './files.ts';
import { mistakesInWords, mistakesPage, mistakesPolicy, news } from './mistakes.ts';
import { movedFrom, movingPage } from './moving.ts';
import { isOpenedByOthers } from './open-file.ts';
import { pagesInTurn, type Turns } from './turns.ts';
import { typeOf } from './types.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds after which what nobody waits for is done. */
const rest = 1000;

const htmlType = 'text/html; charset=utf-8';
const text = 'text/plain; charset=utf-8';

/** Astro starts again when this changes. It is no file: the address of the site is one line of hub.md. */
const addressOfSite = path.join(root, 'content-has-another-address');

/** Astro would bundle its toolbar, which is off, while writing, and once more at the next build. */
const withoutToolbar: Plugin = {
	name: 'laurels:without-toolbar',
	enforce: 'post',
	configEnvironment(_, options) {
		options.optimizeDeps = { ...options.optimizeDeps, include: [] };
	},
};

/** What `npm run dev` does besides Astro: pages, pictures and files of the content as it is at the moment, or what is wrong with it. */
export function whileWriting(): AstroIntegration {
	let site: Site;
	return {
		name: 'laurels',
		hooks: {
			// Astro's own DEV follows NODE_ENV, which a shell may have set: only this command says that somebody is writing.
			'astro:config:setup': async ({ command, updateConfig, injectRoute, injectScript, addWatchFile }) => {
				updateConfig({
					vite: {
						define: { 'import.meta.env.WRITING': JSON.stringify(command === 'dev') },
						plugins: [withoutToolbar, byNode()],
					},
				});
				if (command === 'build') return;
				const { origin, base } = await readSite(root, process.env);
				updateConfig({ site: origin, base: base || '/' });
				if (command !== 'dev') return;
				addWatchFile(addressOfSite);
				injectScript('page', "import '/src/dev/bar.ts';");
				injectRoute({
					pattern: '/cards/[...person]',
					entrypoint: fileURLToPath(new URL('./cards.astro', import.meta.url)),
				});
			},
			'astro:config:done': ({ config }) => {
				if (config.site) site = { origin: new URL(config.site).origin, base: config.base.replace(/\/$/, '') };
			},
			'astro:server:setup': ({ server, logger }) => serve(server, logger, site),
		},
	};
}

function serve(server: Server, logger: AstroIntegrationLogger, site: Site): void {
	const folder = contentFolder(root, process.env);
	let before: Loaded | undefined;
	const later = () => atRest(() => turns.ended());
	const complete = later();
	const content = openContent(folder, openMemory(path.join(storeFolder(), 'entries.json'), later()), (state) => {
		say(state.loaded, before, logger);
		complete(() => writeCompletion(folder, root));
		if (before) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
		before = state.loaded;
		const address = movedFrom(site, state);
		if (address) void move(address);
	});
	const turns = pagesInTurn(content.now, () => forgetPaths(server));
	server.httpServer?.once('close', content.close);
	if (server.httpServer) answerAddresses(server.httpServer);
	server.middlewares.use(answers(server, content, turns, folder, site));

	async function move({ base }: Site): Promise<void> {
		logger.info(`hub.md has another address: the site moves to ${base || '/'}`);
		await turns.ended();
		// Browsers that follow come now, also on a busy machine, and hear where to: while the server starts again nobody is there.
		await sleep(2000);
		server.watcher.emit('change', addressOfSite);
	}
}

/** Does something a while after it was asked for last, and once pages are made: whoever waits for one does not wait for it. */
function atRest(pagesMade: () => Promise<void>): (does: () => void) => void {
	let waiting: NodeJS.Timeout | undefined;
	return (does) => {
		clearTimeout(waiting);
		waiting = setTimeout(() => pagesMade().then(does), rest).unref();
	};
}

function say(now: Loaded, before: Loaded | undefined, logger: AstroIntegrationLogger): void {
	const { mistakes, doubts, good } = news(now, before);
	for (const words of mistakes) logger.error(words);
	for (const words of doubts) logger.warn(words);
	if (good) logger.info(good);
	const waits = waitsOf(now);
	if (waits && (!before || waitsOf(before) !== waits)) logger.info(waits);
}

const dayHere = ({ hub }: Loaded) => today(process.env, hub?.data.timezone);

const waitsOf = (loaded: Loaded) => waitsInWords(waitsAfter(dayHere(loaded), loaded));

/**
 * Answers with mistakes, files and pictures, and gives pages to Astro; all that is asked for is made of one state. What no page
 * needs is loaded when it is asked for first, so that the first page is there sooner.
 */
function answers(server: Server, content: LiveContent, turns: Turns, folder: ContentFolder, site: Site) {
	const asked = new AsyncLocalStorage<Hub>();
	const handed = {
		hub: async () => asked.getStore() ?? hubsOf(await content.now())[0],
		site: () => siteBelow(site, asked.getStore()?.under ?? ''),
	};
	handOver(handed);
	// What is wrong there, `npm run check` tells.
	void ownFiles().then(
		(own) => handOver({ ...handed, own: [...own.keys()] }),
		() => undefined,
	);
	// Loaded by the server, so that a change of a design shows at once.
	const draw: Draw = async (drawing) =>
		((await server.ssrLoadModule('/src/publish/draw.ts')) as typeof import('../publish/draw.ts')).drawPicture(drawing);
	const languages = async () => languagesOf((await content.now()).loaded.hub?.data);
	return async (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
		// Without the base path: Astro has taken it away.
		const wanted = decodedAddress(request.url?.split('?')[0] ?? '');
		if (isOpenedByOthers(request, [root, folder.path]))
			return send(403, text, 'Only files of yours are opened, by you.');
		if (/^\/(@|__|node_modules|src)/.test(wanted)) return next();
		const type = typeOf(wanted);
		try {
			if (await answerEditor(wanted, request, response, folder, languages)) return;
			const state = await content.now();
			if (request.headers['laurels-again']) return send(200, text, mistakesInWords(state.loaded.mistakes));
			if (request.headers['laurels-desk']) {
				if (!isFromOurPage(request))
					return send(403, text, 'Only whoever writes is told, on the machine where the files are.');
				const desk = deskAt(
					wanted,
					{ ...state, hub: hubAt(wanted, state), findings: await findingsAt(state) },
					folder,
					site,
				);
				return send(200, 'application/json', JSON.stringify(desk));
			}
			const address = movedFrom(site, state);
			if (address) return send(503, htmlType, movingPage(address));
			if (state.loaded.mistakes.length > 0) return refuse(state.loaded);
			const here = hubAt(wanted, state);
			if (type) {
				const { fileAt } = await import('./files.ts');
				const file = await fileAt(withinLanguage(wanted, here.under), here, { hubs: hubsOf(state), site, draw });
				if (file !== undefined) return send(200, type, file);
			}
			// It may come with other content.
			const { loaded, hub } = await turns.take(response, (state) => hubAt(wanted, state));
			if (!hub) return refuse(loaded);
			// Astro knows pages of one language.
			request.url = withinLanguage(request.url ?? '', hub.under);
			asked.run(hub, next);
		} catch (error) {
			next(error);
		}
		function refuse(loaded: Loaded): void {
			response.setHeader('Content-Security-Policy', mistakesPolicy);
			if (type && type !== htmlType) send(500, text, `${mistakesInWords(loaded.mistakes)}\n`);
			else send(500, htmlType, mistakesPage(loaded, folder, site));
		}
		function send(status: number, type: string, body: string | Uint8Array): void {
			response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
			response.end(body);
		}
	};
}

const hubsOf = ({ loaded, hubs }: State) => hubs(dayHere(loaded));

/** The hub in the language to whose pages an address belongs. */
function hubAt(address: string, state: State): Hub {
	const [main, ...others] = hubsOf(state);
	return others.find(({ under }) => address.startsWith(`${under}/`)) ?? main;
}

const findingsFound = new WeakMap<State, Promise<Findings>>();

/** All that `npm run check` tells of the state, found once. */
function findingsAt(state: State): Promise<Findings> {
	const findings = findingsFound.get(state) ?? findingsOf(state.loaded);
	findingsFound.set(state, findings);
	return findings;
}

async function findingsOf(loaded: Loaded): Promise<Findings> {
	const { findingsFor } = await import('../publish/findings.ts');
	return findingsFor(loaded, dayHere(loaded));
}

/** Has Astro ask anew which pages there are, as it does when a collection of its own changes. */
async function forgetPaths({ environments }: Server): Promise<void> {
	for (const environment of Object.values(environments)) environment.hot.send('astro:content-changed', {});
	// It hears of it in turn with other news.
	await setImmediate();
}
