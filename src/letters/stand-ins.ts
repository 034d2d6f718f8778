import { type Face, ownFaces } from './faces.ts';
import { slicesOf } from './files.ts';
import { openFont } from './font.ts';

/** A cut of a font: the mean width of the letters of `sample`, in em, and what devices call it. */
type Cut = [width: number, ...names: string[]];

/** A font of devices that shows words until ours are there. */
interface StandIn {
	family: string;
	regular: Cut;
	italic?: Cut;
	bold: Cut;
}

/** What widths are measured with. */
const sample = 'for answering every newcomer’s first question as if it were the best thing she had heard all week';

/** For names and for texts: of Windows, macOS and iOS; of Android; of Linux. Arial is as wide as Arimo, Georgia as Gelasio. */
const standIns: Record<string, readonly StandIn[]> = {
	[ownFaces.name.family]: [
		{ family: 'Arial', regular: [0.438, 'Arial', 'ArialMT'], bold: [0.4726, 'Arial Bold', 'Arial-BoldMT'] },
		{ family: 'Roboto', regular: [0.4373, 'Roboto', 'Roboto-Regular'], bold: [0.444, 'Roboto Bold', 'Roboto-Bold'] },
		{
			family: 'DejaVu Sans',
			regular: [0.502, 'DejaVu Sans', 'DejaVuSans'],
			bold: [0.569, 'DejaVu Sans Bold', 'DejaVuSans-Bold'],
		},
	],
	[ownFaces.text.family]: [
		{
			family: 'Georgia',
			regular: [0.433, 'Georgia'],
			italic: [0.4432, 'Georgia Italic', 'Georgia-Italic'],
			bold: [0.506, 'Georgia Bold', 'Georgia-Bold'],
		},
		{
			family: 'Noto Serif',
			regular: [0.4748, 'Noto Serif', 'NotoSerif'],
			italic: [0.4587, 'Noto Serif Italic', 'NotoSerif-Italic'],
			bold: [0.5031, 'Noto Serif Bold', 'NotoSerif-Bold'],
		},
		{
			family: 'DejaVu Serif',
			regular: [0.5091, 'DejaVu Serif', 'DejaVuSerif'],
			italic: [0.5091, 'DejaVu Serif Italic', 'DejaVuSerif-Italic', 'DejaVu Serif', 'DejaVuSerif'],
			bold: [0.5593, 'DejaVu Serif Bold', 'DejaVuSerif-Bold'],
		},
	],
};

const nameOf = (family: string, standIn: StandIn): string => `${family} as ${standIn.family}`;

/** The families that stand in for one of ours, in the order in which they are tried. */
export const standInsFor = (family: string): string[] =>
	(standIns[family] ?? []).map((standIn) => nameOf(family, standIn));

/** Their rules in a style sheet. They are made as wide and as high as ours, so that little moves when ours are there. */
export async function standInRules(): Promise<string[]> {
	const rules = await Promise.all(Object.values(ownFaces).map(rulesFor));
	return [...new Set(rules.flat())];
}

async function rulesFor(face: Face): Promise<string[]> {
	const { family, weight, italic } = face;
	const ours = await sizeOf(face);
	return (standIns[family] ?? []).map((standIn) => {
		const upright = weight > 600 ? standIn.bold : standIn.regular;
		const [width, ...names] = (italic && standIn.italic) || upright;
		const scale = ours.width / width;
		const source = names.map((name) => `local('${name}')`).join(',');
		return `@font-face{font-family:'${nameOf(family, standIn)}';font-style:${italic ? 'italic' : 'normal'};font-weight:${weight};src:${source};size-adjust:${percent(scale)};ascent-override:${percent(ours.ascent / scale)};descent-override:${percent(ours.descent / scale)};line-gap-override:0%}`;
	});
}

const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)}%`;

/** The mean width of a letter, and how far a line reaches above and below its base, in em. */
async function sizeOf(face: Face): Promise<{ width: number; ascent: number; descent: number }> {
	const [latin] = slicesOf(face);
	if (!latin) throw new Error(`There is no font of ${face.family}.`);
	const { shape, unitsPerEm, ascent, descent } = await openFont(latin);
	const length = shape(sample, 'ltr').reduce((sum, { advance }) => sum + advance, 0);
	return { width: length / unitsPerEm / sample.length - (face.tracking ?? 0), ascent, descent };
}
