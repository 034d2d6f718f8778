import { type Face, facesFor, hasSign, lastFacesFor, ownFaces, scriptsIn, type Voice } from './faces.ts';
import { type Slice, slicesOf } from './files.ts';

const voices: Voice[] = ['name', 'label', 'cite'];

/** The packages of the faces that every text tries, with their versions. */
export const ownVersions = (): string[] => [
	...new Set(
		voices
			.flatMap((voice) => [ownFaces[voice], ...lastFacesFor(voice)])
			.flatMap(slicesOf)
			.map(({ from }) => from),
	),
];

/**
 * The files that draw the other scripts of some words, with their versions: none where none is installed. A picture of the words is
 * drawn anew when these are others.
 */
export function drawnBy(words: string): string[] {
	const scripts = scriptsIn(words);
	if (scripts.length === 0) return [];
	const isOf = (letter: string) => scripts.some((script) => hasSign(script, letter));
	const slices = new Set<Slice>();
	for (const voice of ['name', 'cite'] as const) {
		const faces = [...new Set(scripts.flatMap((script) => [...facesFor(script, voice), ...script.name]))];
		for (const word of new Set(words.split(/\s+/))) {
			const letters = [...new Set(word)].filter(isOf);
			// The first face that has all letters of a word draws it; else several do.
			const whole = faces.find((face) => letters.every((letter) => slicesWith(letter, face).length > 0));
			for (const face of whole ? [whole] : faces)
				for (const letter of letters) for (const slice of slicesWith(letter, face)) slices.add(slice);
		}
	}
	return [...slices].map(({ name, from }) => `${name} ${from}`).sort();
}

const slicesOfFace = new Map<Face, Map<string, Slice[]>>();

function slicesWith(letter: string, face: Face): Slice[] {
	const ofFace = slicesOfFace.get(face) ?? new Map<string, Slice[]>();
	slicesOfFace.set(face, ofFace);
	const slices = ofFace.get(letter) ?? slicesOf(face).filter(({ covers }) => covers(letter.codePointAt(0) as number));
	ofFace.set(letter, slices);
	return slices;
}
