import { expect, test } from 'vitest';
import { page as file, hubOf, someone } from '../content.fixture.ts';
import { workTypes } from '../hub/schema/work.ts';
import { wordsIn } from '../words/words.ts';
import { goSaid } from './titles.ts';

const previewOfFields = async (fields: string) => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada'),
		'works/w.md': file(`title: W\nurl: https://w.test\npeople: [ada]\n${fields}`),
	});
	return hub.works[0] && goSaid(hub.works[0], hub.today, wordsIn('en'));
};

test.for(workTypes)(
	'a %s says what one does with it; when it is to come, one comes or joins; when it is over, one looks back',
	async (type) => {
		expect(await previewOfFields(`type: ${type}`)).toMatch(/^(Watch|Read|Listen|Come|Join|Give|Take a look)$/);
		expect(await previewOfFields(`type: ${type}\nstart: 2026-07-01\nplace: Oslo`)).toBe('Come');
		expect(await previewOfFields(`type: ${type}\nstart: 2026-07-01\nplace: Oslo\nonline: https://w.test/live`)).toBe(
			'Come',
		);
		expect(await previewOfFields(`type: ${type}\nstart: 2026-07-01\nonline: https://w.test/live`)).toBe('Join');
		expect(await previewOfFields(`type: ${type}\nstart: 2026-01-01\nplace: Oslo`)).toBe('See what it was');
	},
);
