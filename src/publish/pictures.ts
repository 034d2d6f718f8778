import { cardKey, pictureKey } from '../cards/cache.ts';
import { mostOnWall } from '../cards/wall.ts';
import { allCards, portraitOf } from '../cards/words.ts';
import type { Hub, List, Person, Photo, Portrayed, Work } from '../hub/hub.ts';
import { paths, workPhotoId } from '../vocabulary/paths.ts';
import { photoWidths, workPictureWidth } from '../vocabulary/photo-widths.ts';
import type { Drawing } from './draw.ts';

/** A picture of the site: its address, a key that is new when anything in it is, and how to draw it. */
export interface SitePicture {
	path: string;
	key: string;
	drawing: Drawing;
}

/** Every picture of a hub: the cards, the photos of people who agreed, the icon. */
export const allPictures = (hub: Hub): SitePicture[] => [
	...cards(hub),
	...[hub.owner, ...hub.people].flatMap(photos),
	...hub.works.flatMap(workPictures),
	...hub.pictures.map(({ address, photo }) => whole(address, photo)),
	...hub.people.flatMap((person) => badges(person, hub)),
	...hub.lists.flatMap((list) => walls(list, hub)),
	icon(hub),
	...(hub.logo ? [logo(hub.logo)] : []),
];

function cards(hub: Hub): SitePicture[] {
	const { accent } = hub;
	return allCards(hub).flatMap((words) =>
		hub.formats.flatMap((format) =>
			hub.styles.map((style, index) => {
				const card = { words, format, style, accent };
				return {
					path: paths.card(words.subject, format, index > 0 ? style : undefined),
					key: cardKey(card),
					drawing: { kind: 'card', card } as const,
				};
			}),
		),
	);
}

function photos({ id, photo }: Portrayed): SitePicture[] {
	if (!photo) return [];
	return photoWidths.map((width) => ({
		path: paths.photo(id, photo, width),
		key: pictureKey('photo', photo.digest, JSON.stringify(photo.focus), String(width)),
		drawing: { kind: 'photo', photo, width },
	}));
}

function workPictures({ id, image }: Work): SitePicture[] {
	if (!image) return [];
	return [whole(paths.photo(workPhotoId(id), image, workPictureWidth), image)];
}

const whole = (path: string, image: Photo): SitePicture => ({
	path,
	key: pictureKey('work', image.digest, String(workPictureWidth)),
	drawing: { kind: 'work', image },
});

/** Whoever has put a badge on their site under a former address keeps it. */
function badges(
	{ id, name, romanized, formerly }: Person,
	{ owner, address: site, lang, own, accent }: Hub,
): SitePicture[] {
	const badge = { name, romanized, from: owner.name, page: `${site}/people/${id}`, site, lang, own, accent };
	const key = pictureKey('badge', JSON.stringify(badge));
	return [id, ...formerly].map((one) => ({ path: paths.badge(one), key, drawing: { kind: 'badge', badge } }));
}

/** A wall that stands elsewhere keeps its address, too. */
function walls({ id, title, people, formerly }: List, hub: Hub): SitePicture[] {
	const shown = people.slice(0, mostOnWall).map((person) => portraitOf(person, hub));
	const drawn = {
		title,
		people: shown,
		more: people.length - shown.length,
		site: hub.address,
		lang: hub.lang,
		own: hub.own,
		accent: hub.accent,
	};
	const key = pictureKey('wall', JSON.stringify(drawn));
	return [id, ...formerly].map((one) => ({
		path: paths.wallPicture(one),
		key,
		drawing: { kind: 'wall', wall: drawn },
	}));
}

const logo = ({ digest, path }: NonNullable<Hub['logo']>): SitePicture => ({
	path: paths.logo(digest),
	key: pictureKey('logo', digest),
	drawing: { kind: 'logo', path },
});

const icon = ({ accent, logo }: Hub): SitePicture => ({
	path: paths.icon,
	key: pictureKey('icon', accent, logo?.digest ?? ''),
	drawing: { kind: 'icon', accent, logo: logo?.path },
});
