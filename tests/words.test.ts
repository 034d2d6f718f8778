import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { allCards, drawnWords } from '../src/cards/words.ts';
import { load } from '../src/hub/content/load.ts';
import { publicHub } from '../src/hub/public.ts';
import { postIds } from '../src/networks/networks.ts';
import { day, filesIn, readableIn, root, scratch } from './build.ts';
import { everything, nothing } from './nobodys.ts';
import { english, textsOf } from './texts.ts';

async function hubOf(texts: Record<string, string>): Promise<string> {
	const content = path.join(await scratch('words'), 'content');
	for (const [file, matter] of Object.entries(texts)) {
		await mkdir(path.dirname(path.join(content, file)), { recursive: true });
		await writeFile(path.join(content, file), `---\n${matter}\n---\n\nСлово.\n`);
	}
	return content;
}

describe.for([
	['everything', everything],
	['nothing', nothing],
] as const)('A site in the language that nobody speaks, with %s in it', ([, texts]) => {
	let content: string;
	let files: Map<string, Buffer>;

	beforeAll(async () => {
		content = await hubOf(texts);
		files = await filesIn(await readableIn(content));
	});

	it('has no English word anywhere that readers read', () => {
		const found = [...files].flatMap(([file, bytes]) =>
			textsOf(file, bytes).flatMap((text) => english(text).map((word) => `${file}: ${word}`)),
		);
		expect([...new Set(found)]).toEqual([]);
		expect([...files].flatMap(([file, bytes]) => textsOf(file, bytes)).join('').length).toBeGreaterThan(500);
	});

	it('has cards without one', async () => {
		const hub = publicHub(await load({ path: content, shown: 'content' }), day);
		const words = allCards(hub).flatMap((card) => [card.alt, drawnWords(card)]);
		expect(words.flatMap(english)).toEqual([]);
		expect(hub.networks).toEqual(postIds);
	});
});

describe('Components hold no words', () => {
	const files = globSync('src/{components,layouts,pages}/**/*.astro', { cwd: root });

	it.for(files)('%s', async (file) => {
		const [, , ...rest] = (await readFile(path.join(root, file), 'utf8')).split(/^---$/m);
		const markup = rest.join('---').replace(/<(script|style)\b.*?<\/\1>|<code>[^<]*<\/code>|=>/gs, '');
		const literal = markup.match(/\b(?:alt|title|label|note|aria-label|placeholder)="[^"]*[A-Za-z][^"]*"/g) ?? [];
		const shown = withoutCode(markup.replace(/="[^"]*"/g, '')).replace(/<[^>]*>/g, '\n');
		expect([...literal, ...(shown.match(/[A-Za-z]{2,}/g) ?? [])]).toEqual([]);
	});
});

/** Markup without what stands in braces, from the inside out. */
function withoutCode(markup: string): string {
	const less = markup.replace(/\{[^{}]*\}/g, (code) =>
		(code.match(/>[^<>{}=;&|()]*[A-Za-z]{2}[^<>{}=;&|()]*</g) ?? []).join(''),
	);
	return less === markup ? markup : withoutCode(less);
}
