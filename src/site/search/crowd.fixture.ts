/** People who are easily taken for others, by id, as their files say it; in the order of the directory. */
const mistaken: Record<string, string> = {
	'ada-calloway': 'name: Ada Calloway\nreason: for answers\ntags: [C]\nhandles: { github: ada-c }',
	'ada-lovelace':
		'name: Ada Lovelace\nreason: for the first program\nlocation: London, United Kingdom\nhandles: { mastodon: "@ada@social.example", instagram: ada_lovelace }',
	'anna-berg': 'name: Anna M. Berg\nreason: for a list of benches',
	'anna-muller':
		'name: Anna Müller\nheadline: Draws maps\nreason: for the first of them\nlocation: Köln, Germany\ntags: [Open maps]',
	'bo-netter': 'name: Bo Netter\njobTitle: Keeper of nets\nreason: for mending\ntags: [Networks]',
	'dana-pluss': 'name: Dana Pluss\nreason: for templates\ntags: [C++]',
	'dana-sharpe': 'name: Dana Sharpe\nreason: for properties\ntags: [C#]',
	'dot-marsh': 'name: Dot Marsh\nreason: for frameworks\ntags: [.NET]',
	'ed-marsh': 'name: Ed Marsh\nreason: for phones\ntags: [Objective-C, R&D]',
	'eva-node': 'name: Eva Node\nreason: for servers\ntags: [Node JS]\norganization: { name: Second Harbour }',
	'finn-eriksen': 'name: Finn Eriksen\nreason: for scripts\ntags: [nodejs]\nhandles: { bluesky: finn.bsky.social }',
	'gus-ilunga': 'name: Gus Ilunga\nreason: for streams\ntags: [Node.js]',
	'ines-obrien': 'name: Inês O’Brien\naliases: [Hedgehog]\nreason: for hedges, and for reading Müller aloud',
	'lin-lindqvist': 'name: Lin Lindqvist\nheadline: Front-end of a choir\nreason: for singing',
	'lukasz-zurawski':
		'name: Łukasz Żurawski\nheadline: Captions everything\nreason: for captioning eleven years of talks\nlocation: Gdańsk, Poland\ntags: [Access]',
	muller: 'name: Muller\nreason: for one name',
	'josef-muller':
		'name: Müller Josef\nreason: for bridges\nhandles: { linkedin: company/josef-bridges, mastodon: "@josef@social.example" }',
	'zora-quietly': 'name: Zora Quietly\nreason: for keeping out of sight\nnoindex: true',
	'sofiia-marchenko': 'name: Софія Марченко\nreason: for letters from a cellar\nlang: uk',
	'han-seoyun':
		'name: 한서윤\nromanized: Han Seo-yun\nsortName: 한서윤\nreason: for a newsletter\nlang: ko\nlocation: Busan, South Korea',
	'lin-xiaolan':
		'name: 林晓岚\nromanized: Lin Xiaolan\nsortName: 林晓岚\nreason: for plain words\nlang: zh-Hans\nlocation: Chengdu, China',
};

/** All of them are on one list. */
export const trapped: Record<string, string> = Object.fromEntries(
	Object.entries(mistaken).map(([id, matter]) => [id, `${matter}\nlists: [recommend]`]),
);

const places = ['Nairobi, Kenya', 'Recife, Brazil', 'İzmir, Türkiye'];
const topics = ['Radio', 'Repair'];

/** Somebody whose initial is the beginning of what others look for. Every fourth is on the list of those who are taken for others, too. */
export const filler = (number: number): string =>
	[
		`name: Vera M. Quill ${number}`,
		`headline: Does good thing number ${number}`,
		`reason: for quiet work number ${number}, done without being asked`,
		`location: ${places[number % places.length]}`,
		`lists: [${number % 4 === 0 ? 'recommend, follow' : 'follow'}]`,
		`tags: [${topics[number % topics.length]}]`,
	].join('\n');

const nodes = ['eva-node', 'finn-eriksen', 'gus-ilunga'];
const mullers = ['muller', 'anna-muller', 'josef-muller', 'ines-obrien'];

/** Whom words find, in order. */
export const queries: [words: string, whom: string[]][] = [
	['Muller', mullers],
	['MÜLLER ', mullers],
	['mull', ['anna-muller', 'muller', 'josef-muller', 'ines-obrien']],
	['anna muller', ['anna-muller']],
	['Müller, Anna', ['anna-muller']],
	['anna m', ['anna-berg', 'anna-muller']],
	['ann mul', ['anna-muller']],
	['ada', ['ada-calloway', 'ada-lovelace']],
	['@ada', ['ada-lovelace', 'ada-calloway']],
	['@ada@social.example', ['ada-lovelace']],
	['ada@social.example', ['ada-lovelace']],
	['@ada@social', ['ada-lovelace']],
	['@ada@other.example', []],
	['@lovelace', []],
	['@muller', []],
	['https://www.instagram.com/ada_lovelace/?hl=en', ['ada-lovelace']],
	['https://social.example/@ada', ['ada-lovelace', 'ada-calloway']],
	['https://social.example/@grace', []],
	['Mueller', ['anna-muller', 'josef-muller']],
	['Anna Mueller', ['anna-muller']],
	['Marchenko', ['sofiia-marchenko']],
	['марченко', ['sofiia-marchenko']],
	['ada_lovelace', ['ada-lovelace']],
	['@ADA_LOVELACE', ['ada-lovelace']],
	['finn.bsky.social', ['finn-eriksen']],
	['@finn', ['finn-eriksen']],
	['josef-bridges', ['josef-muller']],
	['social.example', []],
	['nodejs', nodes],
	['node.js', nodes],
	['Node JS', nodes],
	['node js eva', ['eva-node']],
	['nodejs finn', ['finn-eriksen']],
	['C#', ['dana-sharpe']],
	['csharp', ['dana-sharpe']],
	['C++', ['dana-pluss']],
	['c+', ['dana-pluss']],
	['cpp', ['dana-pluss']],
	['c', ['ada-calloway', 'lin-xiaolan']],
	['objective c', ['ed-marsh']],
	['objectivec', ['ed-marsh']],
	['R&D', ['ed-marsh']],
	['.NET', ['dot-marsh']],
	['dotnet', ['dot-marsh']],
	['net', ['bo-netter']],
	['open-maps', ['anna-muller']],
	['OpenMaps', ['anna-muller']],
	['maps open', ['anna-muller']],
	['林', ['lin-xiaolan']],
	['晓岚', ['lin-xiaolan']],
	['林岚', []],
	['lin', ['lin-lindqvist', 'lin-xiaolan']],
	['xiaolan lin', ['lin-xiaolan']],
	['서윤', ['han-seoyun']],
	['seoyun', ['han-seoyun']],
	['Seo-yun', ['han-seoyun']],
	['seo yun', ['han-seoyun']],
	['obrien', ['ines-obrien']],
	["O'Brien", ['ines-obrien']],
	['hedgehog', ['ines-obrien']],
	['luk zur', ['lukasz-zurawski']],
	['capt gdansk', []],
	['gdansk capt', ['lukasz-zurawski']],
	['kasz', []],
	['frontend', ['lin-lindqvist']],
	['front-end', ['lin-lindqvist']],
	['second harbour', ['eva-node']],
	['keeper', ['bo-netter']],
	['köln', ['anna-muller']],
	['zora', []],
	['quietly', []],
	['xyz', []],
	['x'.repeat(200), []],
	['[a-z]+', []],
	['(ada', ['ada-calloway', 'ada-lovelace']],
	['lovelace\\', ['ada-lovelace']],
];

/** Whom words find that nobody is called by: somebody whom they nearly name. */
export const slipsOfFingers: [words: string, whom: string[]][] = [
	['muler', ['anna-muller', 'muller', 'josef-muller']],
	['Lyn Lindqvist', ['lin-lindqvist']],
	['ana muller', ['anna-muller']],
	['mullre', ['anna-muller', 'muller', 'josef-muller']],
	['anna muler', ['anna-muller']],
	['lovelcae', ['ada-lovelace']],
	['zurawksy', ['lukasz-zurawski']],
	['gdnask', ['lukasz-zurawski']],
	['ndoejs', nodes],
	['opne maps', ['anna-muller']],
	['seoyn', ['han-seoyun']],
	['@jozef', ['josef-muller']],
	['hedgehgo', ['ines-obrien']],
];
