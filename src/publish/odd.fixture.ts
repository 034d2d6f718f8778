import type { z } from 'astro/zod';
import blns from 'big-list-of-naughty-strings';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Contents } from '../content.fixture.ts';
import { type CollectionName, collections } from '../hub/schema/index.ts';
import { translationSchema } from '../hub/schema/translation.ts';

/** The language in which the same is said once more. */
const further = 'de';

interface Sound {
	file: string;
	fields: Record<string, unknown>;
}

/** A hub in which every field says something, to be changed. */
const sound: Record<CollectionName, Sound> = {
	hub: {
		file: 'hub.md',
		fields: {
			title: 'The Laurels',
			url: 'https://hub.test/laurels',
			owner: { name: 'Olu Owner' },
			contact: 'olu@hub.test',
			languages: ['en', further],
		},
	},
	people: { file: 'people/ada.md', fields: { name: 'Ada Lovelace', reason: 'for the first program', lists: ['near'] } },
	lists: { file: 'lists/near.md', fields: { title: 'Near' } },
	recognitions: {
		file: 'recognitions/2026-05-01-tea.md',
		fields: { kind: 'quote', people: ['ada'], quote: { text: 'So it is' }, work: 'talk' },
	},
	works: {
		file: 'works/talk.md',
		fields: { type: 'talk', title: 'A talk', url: 'https://talk.test', people: ['ada'] },
	},
	pages: { file: 'pages/about.md', fields: { title: 'About', description: 'Who writes here' } },
};

/** The same in the further language. */
const saidAnew: Record<CollectionName, Sound> = {
	hub: { file: `hub.${further}.md`, fields: { title: 'Die Lorbeeren' } },
	people: { file: `people/ada.${further}.md`, fields: { reason: 'für das erste Programm' } },
	lists: { file: `lists/near.${further}.md`, fields: { title: 'Nah' } },
	recognitions: { file: `recognitions/2026-05-01-tea.${further}.md`, fields: { quote: { text: 'So ist es' } } },
	works: { file: `works/talk.${further}.md`, fields: { title: 'Ein Vortrag' } },
	pages: { file: `pages/about.${further}.md`, fields: { title: 'Über' } },
};

const otherFiles = { 'people/bo.md': '---\nname: Bo Diaz\nreason: for the tea\n---\n' };

type Path = readonly string[];

/** Of words of the hub’s own, which are many and much alike, one of so many is tried. */
const alike = 40;

/** The paths of all fields of a schema, groups and what is in them. */
function fieldsOf(schema: z.ZodType, at: Path = []): Path[] {
	const def = schema._zod.def as {
		innerType?: z.ZodType;
		out?: z.ZodType;
		options?: z.ZodType[];
		valueType?: z.ZodType;
		getter?: () => z.ZodType;
	};
	if (def.getter) return fieldsOf(def.getter(), at).filter((_, place) => place % alike === 0);
	if (def.valueType)
		return [at, ...['ada', 'tea'].flatMap((key) => fieldsOf(def.valueType as z.ZodType, [...at, key]))];
	const shape = (schema as z.ZodObject).shape as Record<string, z.ZodType> | undefined;
	const inner = shape
		? Object.entries(shape).flatMap(([name, field]) => fieldsOf(field, [...at, name]))
		: [def.innerType, def.out, ...(def.options ?? [])].flatMap((one) => (one ? fieldsOf(one, at) : []));
	return at.length > 0 ? [at, ...inner] : inner;
}

const strings: readonly string[] = blns;
const odd = [
	...['null', 'NaN', 'undefined', 'true', '[object Object]', '__ASTRO_x', 'a onclick="x" b', ' href="/x"', 'url(x)'],
	...[
		'</script>',
		']]>',
		'<!--',
		'-->',
		'--',
		'%%',
		'%zz',
		'{{x}}',
		'#',
		'@',
		'\u202e',
		'\u200b',
		'\ufeff',
		'\u0000',
		'\u001b[31m',
	],
	...[
		'\r\n',
		'\f',
		'&#12;',
		'&nbsp;',
		'&',
		'"',
		"'",
		'`',
		'\\',
		'::error::x',
		'a\nb',
		'ada@example.net',
		'n̈̈̈̈̈̈',
		'👩‍👩‍👧',
		'ㅤ',
		'ﷺ',
		'𝕬𝖉𝖆',
		'١٢',
		'ß',
		'İ',
		'ǅ',
	],
	...[
		'2026-05-01',
		'2026-02-30',
		'0001-01-01',
		'9999-12-31',
		'19:00',
		'2026-05-01T25:00',
		'weekly',
		'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
	],
	...[
		'/nothing/',
		'[x](/nothing/)',
		'[x](/%zz)',
		'[x](//a)',
		'![x](/icon.png)',
		'[[ada]]',
		'[[x]]',
		'<b>',
		'[a]: /b',
		'https://a.test/%zz',
		'https://hub.test/laurels/people/zed/',
	],
	...[
		'constructor',
		'__proto__',
		'toString',
		'page',
		'index',
		'2026',
		'a'.repeat(41),
		'ก'.repeat(80),
		'x'.repeat(5000),
		'。'.repeat(100),
	],
	...[
		'https://hub.test/%zz',
		'https://hub.test/a b',
		'https://hub.test/ü/#x?y',
		'https://xn--zzzzzz/',
		'http://[::1]/',
		'https://a.test:99999/',
		'mailto:x@y.z',
	],
];

const text = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...odd) },
	{ weight: 3, arbitrary: fc.constantFrom(...strings) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
	{ weight: 1, arbitrary: fc.tuple(fc.constantFrom(...odd), fc.constantFrom(...odd)).map(([a, b]) => `${a} ${b}`) },
);
const oddValue = fc.oneof(text, fc.constantFrom(null, '', true, 0, -1, 1e21, [], {}));
const value = fc.oneof(
	{ weight: 5, arbitrary: oddValue },
	{ weight: 2, arbitrary: fc.array(oddValue, { maxLength: 3 }) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			['ada'],
			['ada', 'bo'],
			'ada',
			['ada', 'ada'],
			{ ada: '2026-05-01' },
			{ text: 'x' },
			{ name: '', url: '' },
			{ linkedin: null },
		),
	},
	{
		weight: 1,
		arbitrary: fc.dictionary(
			fc.constantFrom('name', 'url', 'text', 'file', 'person', 'label', 'x', 'mastodon', 'item'),
			oddValue,
			{ maxKeys: 3 },
		),
	},
);

/** A change of one field, of a body, or of a field that is none; in the first language or in the further one. */
const change = fc
	.tuple(fc.constantFrom(...(Object.keys(collections) as CollectionName[])), fc.constantFrom(false, false, true))
	.chain(([collection, isFurther]) => {
		const schema = isFurther ? translationSchema(collection, further) : collections[collection].schema;
		const paths = [...fieldsOf(schema), ['nothing']];
		return fc.record({
			collection: fc.constant(collection),
			isFurther: fc.constant(isFurther),
			path: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...paths) }, { weight: 2, arbitrary: fc.constant(null) }),
			value,
		});
	});

interface OddChange {
	collection: CollectionName;
	isFurther: boolean;
	path: Path | null;
	value: unknown;
}

function written(changes: readonly OddChange[]): Contents {
	const files = new Map(
		[...Object.values(structuredClone(sound)), ...Object.values(structuredClone(saidAnew))].map(({ file, fields }) => [
			file,
			{ fields, body: '' },
		]),
	);
	for (const { collection, isFurther, path, value } of changes) {
		const one = files.get((isFurther ? saidAnew : sound)[collection].file);
		if (one && path) put(one.fields, path, value);
		else if (one)
			one.body = [value]
				.flat()
				.map((words) => (typeof words === 'string' ? words : JSON.stringify(words)))
				.join('\n\n');
	}
	const texts = [...files].map(([file, { fields, body }]) => [file, `---\n${stringify(fields)}---\n\n${body}\n`]);
	return { ...otherFiles, ...Object.fromEntries(texts) };
}

function put(fields: Record<string, unknown>, [key = '', ...deeper]: Path, value: unknown): void {
	if (deeper.length === 0)
		return void Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
	const inner = fields[key];
	if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) fields[key] = {};
	put(fields[key] as Record<string, unknown>, deeper, value);
}

/** Content folders of which every field may hold anything: empty, of another kind, very long, in odd letters. */
export const oddContents = fc.array(change, { minLength: 1, maxLength: 3 }).map(written);
