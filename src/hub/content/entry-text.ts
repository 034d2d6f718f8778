import { Document } from 'yaml';

/** Fields as the front matter of a file, and its body. Empty fields are left out. */
export function entryText(fields: Record<string, unknown>, body = ''): string {
	const document = new Document(withoutEmpty(fields));
	return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body && `\n${body.trim()}\n`}`;
}

const withoutEmpty = (fields: Record<string, unknown>): Record<string, unknown> =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));

const isEmpty = (value: unknown): boolean =>
	value === undefined ||
	value === '' ||
	(Array.isArray(value) && value.length === 0) ||
	(typeof value === 'object' && value !== null && Object.keys(value).length === 0);
