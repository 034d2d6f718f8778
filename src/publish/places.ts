import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../hub/mistakes/finding.ts';
import { root } from '../root.ts';
import { ownFiles } from './own-files.ts';

const isPictureName = /\.(jpe?g|jfif|jpe|png|webp|avif|heic|heif|tiff?|dng)$/i;

/** Doubts about pictures in `public/`, which are published as they are: those that tell where they were taken. */
export async function photoPlaceFindings(folder = path.join(root, 'public'), shown = 'public'): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const [name, full] of await ownFiles(folder))
		if (isPictureName.test(name) && (await tellsPlace(full)))
			findings.push({
				kind: 'tells-place',
				written: path.posix.basename(name),
				file: path.posix.join(shown, name),
				line: 1,
			});
	return findings;
}

/** Whether a picture says where it was taken: in XMP, which is text, or in EXIF. */
async function tellsPlace(file: string): Promise<boolean> {
	const bytes = await readFile(file);
	if (bytes.includes('GPSLatitude')) return true;
	const [{ default: readExif }, { measure }] = await Promise.all([
		import('exif-reader'),
		import('../hub/pictures/open-picture.ts'),
	]);
	try {
		const { exif } = await measure(file);
		return exif !== undefined && readExif(exif).GPSInfo?.GPSLatitude !== undefined;
	} catch {
		// What nothing opens here is no picture for browsers either.
		return false;
	}
}
