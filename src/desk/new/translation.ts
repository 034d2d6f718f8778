import { stringify } from 'yaml';
import type { Entry } from '../../hub/content/entries.ts';
import { languageName } from '../../hub/content/translations.ts';
import { collections } from '../../hub/schema/index.ts';
import { saidIn, spokenFields } from '../../hub/schema/translation.ts';

/** What a hub calls things goes by language: no other says it for it. */
const ofEachLanguage = ['topics', 'words'];

/**
 * A file that says an entry in another language, as long as it says nothing: what the entry says stands in it as comments,
 * each to be said anew where its # is taken away. Undefined where the entry says nothing.
 */
export function translationText({ collection, data, body, file }: Entry, lang: string): string | undefined {
	const fields = Object.entries(saidIn(collection, data)).filter(([name]) => !ofEachLanguage.includes(name));
	const isHub = collection === 'hub';
	if (fields.length === 0 && !body && !isHub) return undefined;
	const shape: Record<string, { description?: string | undefined }> = collections[collection].schema.shape;
	const hints = spokenFields(collection)
		.filter((name) => isHub && ofEachLanguage.includes(name))
		.map((name) => `${name}: # ${shape[name]?.description ?? ''}`);
	const lines = [...fields.map(([name, value]) => stringify({ [name]: value }, { lineWidth: 0 }).trimEnd()), ...hints]
		.join('\n')
		.replace(/^/gm, '# ');
	const [original, language] = [file.split('/').at(-1), languageName(lang)];
	const below = body ? `\n<!-- The text of ${original} in ${language}, in the place of this line. -->\n` : '';
	return `---\n# Say it in ${language}, and take the # away. What you leave stays as ${original} says it.\n${lines}\n---\n${below}`;
}
