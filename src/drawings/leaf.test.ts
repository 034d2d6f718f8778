import sharp from 'sharp';
import { expect, test } from 'vitest';
import { quotation, smallWreath, wreath } from './leaf.ts';

const drawings = [
	{ what: 'a quotation mark', path: quotation(), width: 100, height: 72 },
	{ what: 'the wreath', path: wreath(), width: 100, height: 100 },
	{ what: 'the wreath of the icon', path: smallWreath(), width: 100, height: 100 },
];

test.for(drawings)('$what stands whole in its frame', async ({ path, width, height }) => {
	const around = 20;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-around} ${-around} ${width + 2 * around} ${height + 2 * around}" width="${width + 2 * around}" height="${height + 2 * around}"><path d="${path}"/></svg>`;
	const { info } = await sharp(Buffer.from(svg)).trim().toBuffer({ resolveWithObject: true });
	const [left, top] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)];
	expect(left).toBeGreaterThanOrEqual(around);
	expect(top).toBeGreaterThanOrEqual(around);
	expect(left + info.width).toBeLessThanOrEqual(around + width);
	expect(top + info.height).toBeLessThanOrEqual(around + height);
});
