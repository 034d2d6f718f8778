import { z } from 'astro/zod';
// As one file: every command reads it, and its modules are many.
import culori from 'culori/require';
import { lazily } from '../../lazily.ts';
import { languageIds } from '../../words/languages.ts';
import { wordsIn } from '../../words/words.ts';
import { idFault, idIn } from '../content/ids.ts';
import { withoutComments } from '../markdown/comments.ts';
import type { Fault } from '../mistakes/finding.ts';
import { clean, cleanLine, exact, isVisible } from '../text.ts';
import { type Day, isDay, isFullDay } from '../time/days.ts';
import { type Rule, ruleFrom } from '../time/rules.ts';
import { dayFrom, daysFrom, partialDayFrom } from '../time/written-days.ts';
import { momentFrom } from '../time/written-times.ts';
import { isZone, type Zone, zoneFrom, zoneLike } from '../time/zones.ts';
import { topicAddress } from '../topics.ts';
import { languageNear } from './synonyms.ts';
import { commas, flagIn, isGroup, itemsIn } from './written.ts';

/** Every value arrives as text (front-matter.ts); a field says what the text must be and what it becomes. */
type Refine = { addIssue: (issue: { code: 'custom'; message: string; params: Fault }) => void };

/** Reports a fault of the tables of mistakes and ends the field. A doubt says how it is read instead: then it is read so. */
export function refuse(ctx: Refine, fault: Fault): never {
	ctx.addIssue({ code: 'custom', message: fault.kind, params: fault });
	return z.NEVER as never;
}

/** A field that the file of another language may say anew; every other decides, and stands in the first file alone. */
export const translatable = { translated: true } as const;

/** Words of a field, clean and without comments, one of which their author may have forgotten to close. */
export const words = z.string().transform((written, ctx) => {
	const { text, unclosed } = withoutComments(clean(written.replace(/\r\n?/g, '\n')), ['inlineCode']);
	return unclosed ? refuse(ctx, { kind: 'unclosed-comment' }) : text;
});

/** One line of text, cleaned, at most `max` code points. */
export const line = (max: number) =>
	words
		.transform((written, ctx) => {
			const text = cleanLine(written);
			const length = [...text].length;
			if (!isVisible(text)) return refuse(ctx, { kind: 'blank' });
			return length > max ? refuse(ctx, { kind: 'too-long', length, max }) : text;
		})
		.meta({ most: max });

/** Whether words are nothing but an address. */
export const isWebAddress = (written: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(written);

/** What somebody is called, at most `max` characters. An address was meant for another field. */
export const personName = (max: number) =>
	line(max)
		.transform((written, ctx) => (isWebAddress(written) ? refuse(ctx, { kind: 'address-as-name', written }) : written))
		.meta({ most: max });

/** How reasons begin or end, in every language of the house: “for”, “für”, “için”. */
const begun = lazily(() => new Set(languageIds.map((id) => bare(wordsIn(id).praise.begin))));

/** What completes “Laurels to NAME”. Only the “for” of it, or of our examples “for …”, is none yet. */
export const reason = line(280).transform((written, ctx) =>
	begun().has(bare(written)) ? refuse(ctx, { kind: 'blank' }) : written,
);

/** Words without the marks around them, to be compared. */
function bare(words: string): string {
	return words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').toLowerCase();
}

/** The name of a picture beside the file. */
export const picture = line(200).meta({ form: 'picture' });

/** Text of several lines, as written, at most `max` characters. */
export const paragraphs = (max: number) =>
	words
		.transform((written, ctx) => {
			const text = written
				.replace(/(?<![ \t])[ \t]+$/gm, '')
				.replace(/\n{3,}/g, '\n\n')
				.trim();
			const length = [...text].length;
			if (!isVisible(text)) return refuse(ctx, { kind: 'blank' });
			return length > max ? refuse(ctx, { kind: 'too-long', length, max }) : text;
		})
		.meta({ most: max, form: 'paragraphs' });

/** A topic: one line that gives an address, which nothing else on the site has. */
export const topic = line(40).transform((written, ctx) => {
	const label = written.replace(/^#\s*/, '');
	const wrong = idFault(topicAddress(label), 'topic');
	return wrong ? refuse(ctx, { ...wrong, written } as Fault) : label;
});

/** A list of short things; in one line they stand between commas. */
export const listField = <T extends z.ZodType>(item: T, max = 100) =>
	z.preprocess(
		(written) => (typeof written === 'string' ? itemsIn(written) : isGroup(written) ? [written] : written),
		z.array(item).max(max),
	);

/** A list of short things that can't be without any. */
export const nonEmptyList = <T extends z.ZodType>(item: T) =>
	listField(item).transform((list, ctx) => (list.length > 0 ? list : refuse(ctx, { kind: 'blank' })));

/** A list of names, each of which may hold a comma; a single value stands for a list of one. */
export const namesField = <T extends z.ZodType>(item: T, max = 100) =>
	z.preprocess(
		(written, ctx) =>
			typeof written !== 'string'
				? written
				: commas.test(written)
					? refuse(ctx as unknown as Refine, { kind: 'one-or-several', written })
					: [written],
		z.array(item).max(max),
	);

/** A group of fields for one of which, the one that says most, a single value may stand. */
export const shortFor = <T extends z.ZodType>(field: string, group: T) =>
	z
		.preprocess((written) => (typeof written === 'string' ? { [field]: written } : written), group)
		.meta({ short: field });

/** `true` or `false`; yes and no are understood. */
export const flag = z
	.string()
	.meta({ examples: [true, false] })
	.transform((written, ctx) => {
		if (!isVisible(written)) return refuse(ctx, { kind: 'half-said', choices: ['true', 'false'] });
		return flagIn(written) ?? refuse(ctx, { kind: 'bad-flag', written });
	})
	.meta({ form: 'flag' });

/** A whole number. */
export const wholeNumber = z
	.string()
	.transform((written, ctx) =>
		/^-?\d{1,6}$/.test(written.trim()) ? Number(written) : refuse(ctx, { kind: 'bad-number', written }),
	)
	.meta({ form: 'number' });

/** One of a fixed list of words. */
export const oneOf = <const T extends string>(choices: readonly T[]) => z.enum(choices as [T, ...T[]]);

/** A day as exact as it is known: `2026`, `2026-05` or `2026-05-01`. */
export const day = z
	.string()
	.transform((written, ctx) => {
		const text = written.trim();
		return isDay(text) ? text : refuseDay(ctx, written, partialDayFrom(text), 'bad-day');
	})
	.meta({ form: 'when' });

/** A full day: `2026-05-01`. */
export const fullDay = z
	.string()
	.transform((written, ctx) => {
		const text = written.trim();
		return isFullDay(text) ? text : refuseDay(ctx, written, dayFrom(text), 'bad-full-day');
	})
	.meta({ form: 'day' });

/** What was written in another manner is read where it can only be one day. */
function refuseDay(ctx: Refine, written: string, read: Day | undefined, kind: 'bad-day' | 'bad-full-day'): never {
	const [one, other] = daysFrom(written);
	if (read) return refuse(ctx, { kind: 'read-as', written, read });
	return refuse(ctx, one && other ? { kind: 'two-days', written, one, other } : { kind, written });
}

/** A full day, or a day and time, with an offset or without: `2026-05-01T18:00`, `2026-05-01T18:00+02:00`. */
export const moment = z.string().transform((written, ctx) => {
	const { moment: read, isPlain, either } = momentFrom(written);
	if (read) return isPlain ? read : refuse(ctx, { kind: 'read-as', written, read });
	const [one, other] = either;
	return refuse(ctx, one && other ? { kind: 'two-days', written, one, other } : { kind: 'bad-moment', written });
});

/** A time zone by its name: `Europe/Berlin`. */
export const timezone = z.string().transform((written, ctx): Zone => {
	const text = written.trim();
	if (isZone(text)) return text;
	const read = zoneFrom(text);
	return refuse(ctx, read ? { kind: 'read-as', written, read } : { kind: 'bad-zone', written, near: zoneLike(text) });
});

/** What an address in ASCII may be made of (RFC 3986). */
const plainAddress = /^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/;

/**
 * A web address: http or https, without user name and password, as it was written. A bare domain gets https; letters
 * that not every program reads in an address (ü, spaces of no width) are encoded as browsers do.
 */
export const webAddress = z.string().transform((written, ctx) => {
	const text = exact(written);
	const full = /^[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+(:\d+)?([/?#]\S*)?$/u.test(text) ? `https://${text}` : text;
	const url = /\s/.test(full) ? null : URL.parse(full);
	if (!url || !/^https?:\/\//i.test(full) || !url.hostname || url.username || url.password)
		return refuse(ctx, { kind: 'bad-address', written });
	return plainAddress.test(full) ? full : url.href;
});

/** A web address, or an e-mail address (plain or `mailto:`) as a `mailto:` address. */
export const contactAddress = z.string().transform((written, ctx) => {
	const mail = /^(?:mailto:)?([^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+)$/i.exec(exact(written));
	if (mail) return `mailto:${mail[1]}`;
	const web = webAddress.safeParse(written);
	return web.success ? web.data : refuse(ctx, { kind: 'bad-address', written });
});

/** Any CSS colour that nothing shines through. */
export const colour = z
	.string()
	.transform((written, ctx) => {
		const text = written.trim();
		const read = culori.parse(text);
		if (!read || !/^[#\w\s.,%()/+-]+$/.test(text)) return refuse(ctx, { kind: 'bad-colour', written });
		const { alpha = /\/\s*none/i.test(text) ? 0 : 1 } = read;
		if (alpha === 1) return text;
		return refuse(ctx, { kind: 'clear-colour', written, near: alpha > 0 ? culori.formatHex(read) : undefined });
	})
	.meta({ form: 'colour' });

/** A language tag: `pt-BR`. Names of languages look like tags, too. */
export const language = z.string().transform((written, ctx) => {
	try {
		if (/^\s*[a-z]{2,3}\b/i.test(written)) return Intl.getCanonicalLocales(written.trim())[0] as string;
	} catch {}
	return refuse(ctx, { kind: 'bad-language', written, near: languageNear(written) });
});

/** The id of another file: its name without the ending. */
export const id = z.string().transform(idIn);

/** What an item of a feed is known by: its day and a digest. */
export const item = z
	.string()
	.transform((written, ctx) =>
		isFullDay(written.slice(0, 10)) && /^.{10}:[\da-f]{16}$/.test(written)
			? written
			: refuse(ctx, { kind: 'bad-item', written }),
	);

/** A hashtag without its #. */
export const hashtag = z.string().transform((written, ctx) => {
	const text = exact(written).normalize('NFC').replace(/^#/, '');
	return /^[\p{L}\p{M}\p{N}_]{1,80}$/u.test(text) && /\D/.test(text)
		? text
		: refuse(ctx, { kind: 'bad-hashtag', written });
});

/** Where a face is in a photo: `50% 30%`, from the left and from the top. */
export const focus = z.string().transform((written, ctx) => {
	const parts = /^(\d{1,3})%?[\s,]+(\d{1,3})%?$/.exec(written.trim());
	const [x, y] = [Number(parts?.[1]), Number(parts?.[2])];
	return parts && x <= 100 && y <= 100 ? { x, y } : refuse(ctx, { kind: 'bad-focus', written });
});

/** How an event repeats, in words or as calendars write it, as a rule. */
export const repeatRule = z
	.string()
	.transform((written, ctx): Rule => ruleFrom(written) ?? refuse(ctx, { kind: 'bad-rule', written }));
