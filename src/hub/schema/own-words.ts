import { z } from 'astro/zod';
import { nearestLanguage } from '../../words/languages.ts';
import { formsOf, isCounted, nouns, type OwnKey, type OwnWords, ownFaults, placesAt } from '../../words/own.ts';
import { ownKeys, shownAt } from '../../words/shown.ts';
import { wordsIn } from '../../words/words.ts';
import type { Fault } from '../mistakes/finding.ts';
import { nearest } from '../text.ts';
import { line, paragraphs } from './fields.ts';

/** Every form that a language of the world has for numbers. */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const ownText = paragraphs(1000);

/** Texts without places are read alike. */
const withoutPlaces = withPlaces(undefined);

function withPlaces(key: OwnKey | undefined) {
	return ownText.superRefine((written, ctx) => {
		for (const fault of ownFaults(key, written)) {
			const params: Fault =
				fault.kind === 'unknown-place'
					? { ...fault, near: nearest(fault.written, fault.places) }
					: { ...fault, english: key ? shownAt(key).other : '' };
			ctx.addIssue({ code: 'custom', message: fault.kind, params });
		}
	});
}

/** A sentence about a number has as many forms as the language has for numbers, or is one for all. */
function ownSentence(key: OwnKey) {
	if (placesAt(key).length === 0) return withoutPlaces.optional();
	const withItsPlaces = withPlaces(key);
	if (!isCounted(key)) return withItsPlaces.optional();
	const form = withItsPlaces.optional();
	return z.union([withItsPlaces, z.strictObject(Object.fromEntries(forms.map((one) => [one, form])))]).optional();
}

/** Words that an owner says otherwise than Laurels does, by key. The keys come from the catalogue. */
export const ownWords = z.lazy(() => {
	const noun = line(40).optional();
	return z.strictObject({
		...Object.fromEntries(nouns.map((one) => [one, noun])),
		...Object.fromEntries(ownKeys.map((key) => [key, ownSentence(key)])),
	});
}) as unknown as z.ZodType<OwnWords>;

/** What is wrong with words of an owner's own in their language: forms of numbers, and a laurel by another name. */
export function ownWordsFaults(own: OwnWords, lang: string): { fault: Fault; path: string[] }[] {
	// Of languages much has to be asked.
	if (Object.keys(own).length === 0) return [];
	const { language } = wordsIn(lang);
	const name = new Intl.DisplayNames('en', { type: 'language' }).of(new Intl.Locale(language).language) ?? language;
	const ofForms = Object.entries(own).flatMap(([key, written]) => {
		if (typeof written === 'string') return [];
		const { needed, known } = formsOf(language);
		const used = Object.keys(written).filter((form) => written[form as Intl.LDMLPluralRule] !== undefined);
		return [
			...used
				.filter((form) => !known.some((one) => one === form))
				.map((form) => ({
					fault: { kind: 'unknown-form', written: form, language: name, forms: known } as const,
					path: [key, form],
				})),
			...needed
				.filter((form) => !used.includes(form))
				.map((form) => ({ fault: { kind: 'missing-form', written: form, language: name } as const, path: [key] })),
		];
	});
	const named = nouns.filter((noun) => own[noun]);
	const isEnglish = (nearestLanguage(lang) ?? 'en') === 'en';
	const ofNouns = isEnglish
		? nouns
				.filter((noun) => named.length > 0 && !own[noun])
				.map((noun) => ({
					fault: { kind: 'missing-field', example: `${noun}: ${own[named[0] ?? noun]}` } as const,
					path: [noun],
				}))
		: named.map((noun) => ({ fault: { kind: 'english-noun', written: noun, language: name } as const, path: [noun] }));
	return [...ofForms, ...ofNouns];
}
