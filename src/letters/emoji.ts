import { createRequire } from 'node:module';
import path from 'node:path';
import { lazily } from '../lazily.ts';
import { root } from '../root.ts';
import { lettersOf } from './graphemes.ts';

/** Whether a letter is a picture: one emoji, or a sequence that is drawn as one. */
export const isEmoji = (grapheme: string): boolean =>
	/^(\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Extended_Pictographic}\p{Emoji_Modifier}|[\u{1f1e6}-\u{1f1ff}]{2}|[0-9#*]\ufe0f?\u20e3)/u.test(
		grapheme,
	);

/** A text without the emoji that have a picture. */
export const withoutEmoji = (text: string): string =>
	lettersOf(text)
		.filter((letter) => !isEmoji(letter) || !emojiPicture(letter))
		.join('');

/** Twemoji as https://iconify.design packs it: pictures by name, and names by code points. */
interface IconSet {
	icons: Record<string, { body: string; left?: number; top?: number; width?: number; height?: number }>;
	aliases?: Record<string, { parent: string }>;
	width: number;
	height: number;
}

const require = createRequire(path.join(root, 'package.json'));
const set = lazily(() => ({
	icons: require('@iconify-json/twemoji/icons.json') as IconSet,
	names: require('@iconify-json/twemoji/chars.json') as Record<string, string>,
}));

/** The picture of an emoji as SVG; of a sequence that the set does not have, that of its first emoji. */
export function emojiPicture(grapheme: string): string | undefined {
	const { icons: all, names } = set();
	const { icons, aliases = {}, ...frame } = all;
	for (const sequence of [grapheme, grapheme.split('\u200d')[0] ?? '']) {
		const name = names[emojiKey(sequence)] ?? '';
		const icon = icons[aliases[name]?.parent ?? name];
		if (!icon) continue;
		const { left = 0, top = 0, width, height, body } = { ...frame, ...icon };
		return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;
	}
	return undefined;
}

/** `1f469-1f3fd-200d-1f680`: without variation selectors, four digits at least. */
const emojiKey = (grapheme: string): string =>
	[...grapheme]
		.map((sign) => (sign.codePointAt(0) as number).toString(16).padStart(4, '0'))
		.filter((sign) => sign !== 'fe0f' && sign !== 'fe0e')
		.join('-');
