import { expect, test } from 'vitest';
import { hubWith, loadOf, page, someone } from '../../content.fixture.ts';
import { describe as told } from '../mistakes/finding.ts';

const thanks = (more: string) => page(`kind: thanks\npeople: [ada]\nreason: for tea\n${more}`);

/** What is told of links in the story of somebody. */
const faultsOf = async (story: string): Promise<string[]> => {
	const { mistakes } = await loadOf({
		'hub.md': hubWith('', ''),
		'people/ada.md': someone('Ada', 'tags: [Open maps]\nformerly: [a]', story),
		'people/zed.md': someone('Zed', 'draft: true\ntags: [Tea]'),
		'people/yan.md': someone('Yan', 'consent: declined'),
		'lists/empty.md': page('title: Nobody yet'),
		'recognitions/2025-03-04-tea.md': thanks('draft: true'),
	});
	return mistakes.map(told);
};

test.for([
	['a person', '[x](/people/ada/share/) [x](/people/a/) [x](/people/ada.vcf) ![x](/cards/people/ada-wide.png)'],
	['who is not public, or not yet', '[x](/people/zed/) [x](/people/yan/) [x](/lists/empty/) [x](/tags/tea/)'],
	['a topic', '[x](/tags/open-maps/)'],
	['a time', '[x](/recognitions/2025/) [x](/recognitions/2025/03/) [x](/recognitions/2025-03-04-tea/)'],
	['a page of all', '[x](/people/) [x](/people/page/2/) [x](/recognitions/) [x](/cards/hub-wide.png) [x](/mine.pdf)'],
	['others', '[x](https://other.test/people/nobody/) [x](https://hub.test/people/nobody/)'],
	['nothing, being no link', '`[x](/people/nobody/)` /people/nobody/'],
] as const)('links to %s are right', async ([, story]) => expect(await faultsOf(story)).toEqual([]));

test.for([
	['/people/adaa/', 'Did you mean “/people/ada/”?'],
	['/tags/open-map/', 'Did you mean “/tags/open-maps/”?'],
	['/people/zet/', 'Did you mean “/people/zed/”?'],
	['/people/bob/', 'Correct the address, or take the link away.'],
	['/lists/xyzzy/', 'Correct the address, or take the link away.'],
	['/recognitions/2025/07/', 'Did you mean “/recognitions/2025/03/”?'],
	['/people/nobody-of-this-name.vcf', 'Correct the address, or take the link away.'],
	['https://hub.test/laurels/people/adaa/', 'Did you mean “/people/ada/”?'],
] as const)('a link to what is not there is told with its line: %s', async ([address, write]) => {
	const place = 'content/people/ada.md';
	const wrong = `“${address}” leads to nothing that is here. ${write}`;
	expect(await faultsOf(`So\n\n[x](${address})`)).toEqual([`${place}:10 - ${wrong}`]);
	expect(await faultsOf(`[x][y]\n\n[y]: ${address}`)).toEqual([`${place}:10 - ${wrong}`]);
});

test('links to a file with mistakes wait until these are mended', async () => {
	const { mistakes } = await loadOf({
		'people/ada.md': someone('Ada', '', '[x](/people/bea/)'),
		'people/bea.md': page('nam: Bea'),
	});
	expect(mistakes.map(({ file }) => file)).not.toContain('content/people/ada.md');
});
