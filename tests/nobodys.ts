import { kinds } from '../src/hub/schema/recognition.ts';
import { workTypes } from '../src/hub/schema/work.ts';

/** The language that nobody speaks: whatever of a site still reads as English does not come from the catalogue. */
const nobodys = 'lang: en-XA';

/** A hub with every kind of thing, whose author writes no Latin letter. */
export const everything: Record<string, string> = {
	'hub.md': `title: Лавры\nurl: https://laurels.test\n${nobodys}\ntagline: Никто не один.\nrhythm: Каждый вторник\nowner:\n  name: Олу\n  headline: Хранит\n  location: Лагос\n  handles: {mastodon: "@olu@social.test"}\ncontact: https://olu.test\nstyles: [paper, ink]\nforget: [{item: "2026-01-02:0123456789abcdef", since: 2026-11-01}]`,
	'lists/friends.md': 'title: Друзья\nshort: Свои\ndescription: Все свои\nformerly: [mates]',
	'lists/others.md': 'title: Прочие',
	...Object.fromEntries(
		Array.from({ length: 15 }, (_, at) => [
			`people/p${at}.md`,
			`name: Ада ${at}\nreason: за чай ${at}\nlists: [friends${at % 2 ? ', others' : ''}]\ntags: [Чай]\nlocation: ${at % 2 ? 'Осло' : 'Рим'}`,
		]),
	),
	'people/bo.md':
		'name: Бо\nromanized: Βο\nheadline: Чинит\npronunciation: "**Бо**"\npronouns: она\naliases: [Бобо, Б]\njobTitle: Мастер\norganization: {name: Дом, url: "https://house.test"}\nlocation: Осло\nurl: https://bo.test\nfeed: https://bo.test/feed\nhandles: {mastodon: "@bo@social.test", github: bo, bluesky: bo.test}\nlinks: [{label: Ещё, url: "https://more.test"}]\nlists: [friends]\ntags: [Чай, Радио]\nwishes: Тихо\nsince: 2020-05\nformerly: [bob]',
	'people/cy.md': 'name: Сай\nheadline: Поёт\nlists: [friends]\ntags: [Чай]\nlocation: Осло\nsince: 2026-03-02',
	'people/shy.md': 'name: Тихий\nreason: за тень\nnoindex: true',
	...Object.fromEntries(
		kinds.map((kind, at) => [
			`recognitions/2026-0${at + 1}-05-${kind}.md`,
			`kind: ${kind}\npeople: [bo, cy${kind === 'thanks' ? ', p1' : ''}]\nreason: за свет\nquote: {text: Свет, translation: Огонь, source: Речь, url: "https://talk.test"}\nagreed: {bo: 2026-01-01, cy: 2026-01-01}\nask: Кто?\nreplyTo: https://reply.test/1\nproof: {title: Дело, url: "https://deed.test"}\nwork: talk`,
		]),
	),
	'recognitions/2025-11-20-round.md': 'kind: thanks\npeople: [bo]\nreason: за круг\nformerly: [2025-11-20-ring]',
	'recognitions/2026-11-21-new.md': 'kind: thanks\npeople: [bo, p1, p2]\nreason: за новое\nlists: [friends]',
	...Object.fromEntries(
		workTypes.map((type) => [
			`works/${type}.md`,
			`type: ${type}\ntitle: Труд\nurl: https://work.test\npeople: [{person: bo, role: голос}, p1, p2]\npublisher: Дом\ndate: 2026-05-01`,
		]),
	),
	'works/often.md':
		'type: event\ntitle: Встреча\nurl: https://often.test\npeople: [bo, cy]\nstart: 2026-11-03T19:00\nend: 2026-11-03T21:00\ntimezone: UTC\nrepeats: first Tuesday until 2027-06-30\nplace: Дом\nonline: https://call.test\ndescription: Чай',
	'works/long.md':
		'type: workshop\ntitle: Неделя\nurl: https://long.test\npeople: [bo]\nstart: 2026-12-01\nend: 2026-12-05\nonline: https://call.test',
	'works/past.md': 'type: event\ntitle: Былое\nurl: https://past.test\npeople: [bo]\nstart: 2026-01-01\nplace: Рим',
};

/** A hub in which nothing is yet. */
export const nothing = {
	'hub.md': `title: Лавры\nurl: https://laurels.test\n${nobodys}\nowner: {name: Олу}\ncontact: https://olu.test`,
};
