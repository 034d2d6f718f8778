import { allCards, type CardWords } from '../cards/words.ts';
import type { Hub, Hubs } from '../hub/hub.ts';
import { lazily } from '../lazily.ts';
import type { Drawing } from '../publish/draw.ts';
import { allFiles, filesOnce } from '../publish/files.ts';
import { allPictures } from '../publish/pictures.ts';
import type { SiteFile } from '../site/files.ts';
import { formats, styleIds } from '../vocabulary/card-formats.ts';
import { paths, type Site, siteBelow } from '../vocabulary/paths.ts';

export type Draw = (drawing: Drawing) => Promise<Uint8Array>;

/**
 * While writing, a picture is drawn and a file written when it is asked for, by the same code that publishes it.
 * Undefined where there is none at the address, which is that within the pages of its language.
 */
export async function fileAt(
	address: string,
	hub: Hub,
	{ hubs, site, draw }: { hubs: Hubs; site: Site; draw: Draw },
): Promise<string | Uint8Array | undefined> {
	const beside = besidePagesOf.get(hub) ?? besidePages(hub, hubs, site);
	besidePagesOf.set(hub, beside);
	const drawing = drawingAt(address, hub, beside);
	return drawing ? draw(drawing) : beside.files().get(address)?.write();
}

/** What a hub has besides pages, each kind found when something is first asked for that may be of it. */
interface BesidePages {
	pictures: () => ReadonlyMap<string, Drawing>;
	cards: () => readonly CardWords[];
	files: () => ReadonlyMap<string, SiteFile>;
}

const besidePagesOf = new WeakMap<Hub, BesidePages>();

const besidePages = (hub: Hub, hubs: Hubs, site: Site): BesidePages => ({
	pictures: lazily(() => new Map(allPictures(hub).map(({ path, drawing }) => [path, drawing]))),
	cards: lazily(() => allCards(hub)),
	files: lazily(() => {
		const once = hub.under ? [] : filesOnce(hubs, site);
		return new Map([...once, ...allFiles(hub, siteBelow(site, hub.under))].map((file) => [file.path, file]));
	}),
});

const isOfPicture = (address: string): boolean => /\.(png|webp|svg)$/.test(address);

/** What is drawn at an address: any picture of the site, and cards in every format and style. */
function drawingAt(address: string, hub: Hub, { pictures, cards }: BesidePages): Drawing | undefined {
	if (!isOfPicture(address)) return undefined;
	const drawing = pictures().get(address);
	if (drawing || !address.startsWith('/cards/')) return drawing;
	for (const words of cards().filter(({ subject }) => address.startsWith(`/cards/${subject}-`)))
		for (const { id: format } of formats)
			for (const style of styleIds)
				if (address === paths.card(words.subject, format, style))
					return { kind: 'card', card: { words, format, style, accent: hub.accent } };
	return undefined;
}
