import culori from 'culori/require';
import { CssSyntaxError, type Declaration, parse, type Root } from 'postcss';
import { legible, type Token, tokens, usual } from '../../vocabulary/tokens.ts';
import type { Fault, Finding } from '../mistakes/finding.ts';
import { nearest } from '../text.ts';

/** The owner's own look: `content/style.css`. */
export interface StyleFile {
	file: string;
	text: string;
	/** Its bytes as a hex digest: browsers keep it for as long as it is the same. */
	digest: string;
}

/** What in the owner's own look would not work, or could not be read by everybody. */
export function styleFindings({ file, text }: StyleFile): Finding[] {
	let root: Root;
	try {
		root = parse(text);
	} catch (error) {
		if (!(error instanceof CssSyntaxError)) throw error;
		return [{ kind: 'bad-style', because: error.reason, file, line: error.line ?? 1, column: error.column }];
	}
	const declarations: Declaration[] = [];
	root.walkDecls((declaration) => void declarations.push(declaration));
	const found = (fault: Fault, { source }: Pick<Declaration, 'source'>): Finding => ({
		...fault,
		...{ file, line: source?.start?.line ?? 1, column: source?.start?.column },
	});
	const findings: Finding[] = [];
	root.walkAtRules('import', (rule) => {
		for (const written of outsideAddresses(rule.params)) findings.push(found({ kind: 'style-elsewhere', written }, rule));
	});
	for (const declaration of declarations)
		if (/\b(?:url|src|image-set)\(/i.test(declaration.value))
			for (const written of outsideAddresses(declaration.value))
				findings.push(found({ kind: 'style-elsewhere', written }, declaration));
	return [
		...findings,
		...unknownIn(declarations).map(([fault, where]) => found(fault, where)),
		...faintIn(declarations).map(([fault, where]) => found(fault, where)),
	];
}

/** Addresses on other sites. */
const outsideAddresses = (value: string): string[] =>
	[...value.matchAll(/(?<![\w:])(?:https?:)?\/\/[^\s"')]+/gi)].map(([address]) => address);

type FaultInStyle = [fault: Fault, where: Declaration];

/** Properties that nothing of ours reads and nothing here uses, and those that are used and set nowhere. */
function unknownIn(declarations: readonly Declaration[]): FaultInStyle[] {
	const used = declarations.flatMap((where) =>
		[...where.value.matchAll(/var\(\s*(--[\w-]+)\s*(,)?/g)].map(([, name = '', other]) => ({ name, other, where })),
	);
	const set = declarations.filter(({ prop }) => prop.startsWith('--'));
	const isKnown = (name: string) => name in tokens || name === '--accent';
	const names = new Set(set.map(({ prop }) => prop));
	const uses = new Set(used.map(({ name }) => name));
	const unknown = (written: string): Fault => ({
		kind: 'unknown-token',
		written,
		near: nearest(written, Object.keys(tokens)),
	});
	return [
		...set.flatMap((where): FaultInStyle[] => {
			if (where.prop === '--accent') return [[{ kind: 'accent-in-style', written: where.value.trim() }, where]];
			return isKnown(where.prop) || uses.has(where.prop) ? [] : [[unknown(where.prop), where]];
		}),
		...used
			.filter(({ name, other }) => !other && !isKnown(name) && !names.has(name))
			.map(({ name, where }): FaultInStyle => [unknown(name), where]),
	];
}

/** The least contrast with which everybody reads (WCAG 2.2, 1.4.3). */
const least = 4.5;

/** Words that are too faint by day or by night, wherever both colours are known. */
function faintIn(declarations: readonly Declaration[]): FaultInStyle[] {
	const set = new Map(declarations.filter(isForAll).map((where) => [where.prop, where]));
	return legible.flatMap(({ words, ground }): FaultInStyle[] => {
		const where = set.get(words) ?? set.get(ground);
		if (!where) return [];
		const [front, back] = [coloursOf(words, set), coloursOf(ground, set)];
		return (['day', 'night'] as const).flatMap((time, at): FaultInStyle[] => {
			const [one, other] = [front?.[at], back?.[at]];
			const contrast = one && other ? culori.wcagContrast(one, other) : least;
			if (contrast >= least) return [];
			return [[{ kind: 'faint-words', words, ground, time, contrast: Math.floor(contrast * 10) / 10 }, where]];
		});
	});
}

/** Whether something is set for whole pages, whatever the window and the time of day. */
const isForAll = ({ parent }: Declaration): boolean =>
	parent?.type === 'rule' && /^(?::root|html)$/.test((parent as { selector?: string }).selector ?? '') &&
	parent.parent?.type === 'root';

/** A colour by day and by night; undefined where only browsers can tell. */
function coloursOf(token: Token, set: ReadonlyMap<string, Declaration>): readonly (string | undefined)[] | undefined {
	const written = set.get(token)?.value.trim();
	if (written === undefined) return usual[token];
	const [, day, night] = /^light-dark\((.+?),\s*([^,()]+(?:\([^()]*\))?)\s*\)$/s.exec(written) ?? [undefined, written, written];
	return [day, night].map((one) => (one && culori.parse(one) ? one : undefined));
}
