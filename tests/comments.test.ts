import { expect, test } from 'vitest';
import { contentOf, hubWith, page } from '../src/content.fixture.ts';
import { filesIn, readableIn } from './build.ts';

const secret = 'zanzibar-quokka';
/** What authors write for themselves, beside words and around them. */
const body = `One. <!-- ${secret} --> Two.

<!-- ${secret}

# ${secret}
-->

%%
${secret}
%%

- three %% ${secret} %%
- <!-- ${secret} -->

> <!-- ${secret}
> ${secret} -->
> four

[//]: # (${secret})

Not \`<!-- this -->\`.`;
const story = `tea <!-- ${secret} -->`;

test('comments of authors leave with nothing that is published', async () => {
	const content = await contentOf({
		'hub.md': hubWith(`tagline: "${story}" # ${secret}\nrhythm: "${story}"`, body),
		'people/ada.md': page(
			`# ${secret}\nname: Ada ${story}\nreason: "for ${story}"\nheadline: "${story}"\npronunciation: "**AY**-da ${story}"\naliases: ["A. ${story}"]\ntags: ["${story}"]\nwishes: "${story}"\nlocation: "${story}"\nlists: [crew]`,
			body,
		),
		'lists/crew.md': page(`title: "${story}"\ndescription: "${story}"`, body),
		'works/talk.md': page(
			`type: talk\ntitle: "${story}"\nurl: https://a.test\npeople: [{person: ada, role: "${story}"}]\ndescription: "${story}"\nstart: 2026-12-01`,
			body,
		),
		'recognitions/2026-10-01-tea.md': page(
			`kind: thanks\npeople: [ada]\nreason: "for ${story}"\nask: "${story}"\nproof: {title: "${story}", url: https://a.test}\npost:\n  mastodon: |\n    ${story}\n\n    %% ${secret} %%`,
			body,
		),
		'recognitions/2026-10-02-words.md': page(
			`kind: quote\npeople: [ada]\nquote:\n  text: "${story}"\n  source: "${story}"\n  translation: "${story}"`,
			body,
		),
	});
	const files = await filesIn(await readableIn(content.path));
	const telltale = [...files].filter(([, bytes]) => bytes.includes(secret));
	expect(telltale.map(([name]) => name)).toEqual([]);
	for (const name of ['people/ada/index.html', 'recognitions/2026-10-01-tea/index.html', 'rss.xml', 'feed.json'])
		for (const left of ['One. Two.', 'three', 'four', '!-- this --'])
			expect(files.get(name)?.toString(), name).toContain(left);
	expect(files.get('people/ada/index.md')?.toString()).toContain('`<!-- this -->`');
});
