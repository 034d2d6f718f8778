import { sources } from '../desk/import/sources.ts';
import { whats } from '../desk/log/events.ts';
import { waysAt } from '../desk/new/hosting.ts';
import { scripts } from '../letters/faces.ts';
import { type Network, networks } from '../networks/networks.ts';
import { hosts, type SizeLimit } from '../vocabulary/hosts.ts';
import { tokens } from '../vocabulary/tokens.ts';
import { languageIds } from '../words/languages.ts';
import { wordsIn } from '../words/words.ts';
import { codeInCell, inCell, table } from './page.ts';
import { ownWordsTables } from './words.ts';

const englishNames = new Intl.DisplayNames(['en'], { type: 'language' });
const optional = scripts.filter((script) => 'optional' in script);

/** Parts of the guide that are made of registries, by the name in `<!-- made: … -->`. */
export const madeParts: Record<string, () => string> = {
	hosts: () =>
		table(
			['`host:`', 'what it is', 'what is left to do'],
			hosts.map(({ id, label }) => [codeInCell(id), inCell(label), inCell(waysAt(id).left.join(' '))]),
		),
	room: () =>
		table(
			['host', 'how much', 'how many files'],
			hosts
				.map(({ label, ...host }) => ({ label, takes: ('takes' in host ? host.takes : {}) as SizeLimit }))
				.filter(({ takes }) => takes.megabytes || takes.files)
				.map(({ label, takes: { megabytes, files, unless = '' } }) => [
					inCell(label + unless),
					megabytes ? `${megabytes.toLocaleString('en-GB')} MB` : '',
					files?.toLocaleString('en-GB') ?? '',
				]),
		),
	languages: () =>
		table(
			['`lang:`', 'language', 'as those who speak it say', 'a reason begins, or ends', 'for example'],
			languageIds.map((id) => [
				codeInCell(id),
				englishNames.of(id) ?? id,
				new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id,
				inCell(wordsIn(id).praise.begin),
				inCell(wordsIn(id).praise.example),
			]),
		),
	words: ownWordsTables,
	'scripts of cards': () =>
		`${scripts
			.filter((script) => !optional.includes(script as (typeof optional)[number]))
			.map(({ label }) => label)
			.toSorted()
			.join(', ')}.`,
	'fonts to add': () =>
		table(
			['script', 'what to type'],
			optional.map(({ label, name, cite }) => [
				label,
				codeInCell(`npm install @fontsource/${name[0]?.package} @fontsource/${cite[0]?.package}`),
			]),
		),
	handles: () =>
		table(
			['field', 'network', 'for example'],
			networks.flatMap(({ id, label, profiles }: Network) =>
				profiles ? [[codeInCell(id), inCell(label), codeInCell(profiles.example)]] : [],
			),
		),
	exports: () =>
		table(
			['from', 'where to get it'],
			sources.map(({ label, from }) => [inCell(label), inCell(from)]),
		),
	tokens: () =>
		table(
			['what to set', 'what it is'],
			Object.entries(tokens).map(([name, what]) => [codeInCell(name), inCell(what)]),
		),
	'what to log': () =>
		table(
			['what to type', 'what it means'],
			whats.map(({ id, label }) => [codeInCell(id), inCell(`Ada ${label}`)]),
		),
};
