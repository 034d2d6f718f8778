import sharp from 'sharp';
import { cardKey, pictureKey } from '../cards/cache.ts';
import { pagePhoto, workPicture } from '../cards/photo.ts';
import { photoWidths, workPictureWidth } from '../cards/photo-widths.ts';
import { paletteFor } from '../cards/palette.ts';
import { renderCard } from '../cards/render.ts';
import { allCards } from '../cards/words.ts';
import { wreath } from '../drawings/leaf.ts';
import type { Hub, Portrayed, Work } from '../hub/hub.ts';
import { paths, workPhotoId } from '../site/paths.ts';

/** A picture of the site: its address, a key that is new when anything in it is, and how to draw it. */
export interface Picture {
	path: string;
	key: string;
	draw: () => Promise<Buffer>;
}

/** Every picture of a hub: the cards, the photos of people who agreed, the icon. */
export const allPictures = (hub: Hub): Picture[] => [
	...cards(hub),
	...[hub.owner, ...hub.people].flatMap(photos),
	...hub.works.flatMap(workPictures),
	icon(hub),
];

function cards(hub: Hub): Picture[] {
	const { accent } = hub;
	return allCards(hub).flatMap((words) =>
		hub.formats.flatMap((format) =>
			hub.styles.map((style, index) => {
				const card = { words, format, style, accent };
				return {
					path: paths.card(words.subject, format, index > 0 ? style : undefined),
					key: cardKey(card),
					draw: () => renderCard(card),
				};
			}),
		),
	);
}

function photos({ id, photo }: Portrayed): Picture[] {
	if (!photo) return [];
	return photoWidths.map((width) => ({
		path: paths.photo(id, photo, width),
		key: pictureKey('photo', photo.digest, JSON.stringify(photo.focus), String(width)),
		draw: () => pagePhoto(photo, width),
	}));
}

function workPictures({ id, image }: Work): Picture[] {
	if (!image) return [];
	const path = paths.photo(workPhotoId(id), image, workPictureWidth);
	const key = pictureKey('work', image.digest, String(workPictureWidth));
	return [{ path, key, draw: () => workPicture(image, workPictureWidth) }];
}

function icon({ accent }: Hub): Picture {
	return {
		path: paths.icon,
		key: pictureKey('icon', accent),
		async draw() {
			const { ground, mark } = await paletteFor(accent, 'ink');
			const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="512" height="512"><rect width="100" height="100" fill="${ground}"/><g transform="translate(15 15) scale(.7)"><path fill="${mark}" d="${wreath()}"/></g></svg>`;
			return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
		},
	};
}
