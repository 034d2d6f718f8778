import { sentenceIn } from '../../refusal.ts';
import type { PictureFile } from '../content/files.ts';
import type { Fault } from '../mistakes/finding.ts';

type LookFault = Extract<Fault, { kind: 'photo-kind' | 'photo-large' | 'photo-broken' }>;

/** What was found when a picture was opened: its pixels, upright, or why it can't be used. */
export type PictureLook = { width: number; height: number } | { fault: LookFault };

const bytesOf: Record<string, number> = { ushort: 2, short: 2, uint: 4, int: 4, float: 4, double: 8 };

/** Opens a picture, and looks whether all of it can be read. */
export async function lookAtPicture({ name: written, path, what }: PictureFile): Promise<PictureLook> {
	if (what) return { fault: { kind: 'photo-kind', written, what } };
	try {
		// Loaded with the first photo: commands that read no photo start at once.
		const { measure, openPicture, mostMemory, mostPixels } = await import('./open-picture.ts');
		const { width, height, autoOrient, channels, depth } = await measure(path);
		const memory = width * height * channels * (bytesOf[depth ?? ''] ?? 1);
		if (width * height > mostPixels || memory > mostMemory)
			return { fault: { kind: 'photo-large', written, width, height } };
		await openPicture(path, 'truncated').resize(32).raw().toBuffer();
		return { width: autoOrient?.width ?? width, height: autoOrient?.height ?? height };
	} catch (error) {
		const [because = ''] = sentenceIn(error).split('\n');
		return { fault: { kind: 'photo-broken', written, because } };
	}
}
