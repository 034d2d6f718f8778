import { allCards } from '../cards/words.ts';
import type { Hub, Hubs } from '../hub/hub.ts';
import type { Drawing } from '../publish/draw.ts';
import { allFiles, filesOnce } from '../publish/files.ts';
import { allPictures } from '../publish/pictures.ts';
import { formats, styleIds } from '../vocabulary/card-formats.ts';
import { below, paths, type Site } from '../vocabulary/paths.ts';

/** What a browser has to be told, so that it shows a file instead of downloading it. */
const types: Record<string, string> = {
	png: 'image/png',
	webp: 'image/webp',
	svg: 'image/svg+xml',
	css: 'text/css; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	json: 'application/json; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	opml: 'text/xml; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	vcf: 'text/vcard; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
};

/** The type of the file at an address; undefined for a page. */
export const typeOf = (address: string): string | undefined => types[address.split('.').pop() ?? ''];

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
	const drawing = drawingAt(address, hub);
	if (drawing) return draw(drawing);
	const once = hub.under ? [] : filesOnce(hubs, site);
	return [...allFiles(hub, below(site, hub.under)), ...once].find(({ path }) => path === address)?.write();
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
