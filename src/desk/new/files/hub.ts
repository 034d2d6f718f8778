/** Starts your own hub in place of the example: asked for, or said on the command line. */
import path from 'node:path';
import { argv } from 'node:process';
import { intro, outro, select } from '@clack/prompts';
import { lettersOfCards } from '../../../cards/words.ts';
import { commandLine, isSomebodyThere } from '../../../commands/command-line.ts';
import { answered, askForLine } from '../../../commands/prompts.ts';
import { contentFolder } from '../../../hub/content/folder.ts';
import { contactAddress, language, webAddress } from '../../../hub/schema/fields.ts';
import { languageNear } from '../../../hub/schema/synonyms.ts';
import { many, nearest } from '../../../hub/text.ts';
import { zoneFrom, zoneLike } from '../../../hub/time/zones.ts';
import { missingLetters } from '../../../letters/missing.ts';
import { Refusal } from '../../../refusal.ts';
import { root } from '../../../root.ts';
import { type Host, hostIds, hostOf, hosts } from '../../../vocabulary/hosts.ts';
import { type LanguageId, languageIds, nearestLanguage } from '../../../words/languages.ts';
import { leadToContact } from '../../files/contact-link.ts';
import { addressAt, addressWanted, setupFor } from '../hosting.ts';
import { type Done, hasOwnHub, leaveToMakers, repositoryHere, setUp, startHub } from './start-hub.ts';

const help = `npm run new -- hub        starts your own hub: takes the example away, writes content/hub.md

  --title "Kim’s Laurels"   the name of your page
  --owner "Kim Example"     your name
  --host github             where it will be published: ${hostIds.join(', ')}
  --url https://…           its address; or what it is called at the host, such as kim/laurels
  --lang de                 the language that you write in; English, unless you say
  --contact me@…            where people ask for a change: mail or web address
  --timezone Europe/Berlin  where your days begin and end; that of this computer, unless you say

Only files of the example that nobody has changed are taken away. Without these words you are asked for them.
Where you have a hub already, --host and --url are enough: what the new place needs is written.`;

const word = { type: 'string' } as const;
const options = { title: word, owner: word, host: word, url: word, lang: word, contact: word, timezone: word };
const { values } = commandLine(help, options, [0, 0], argv.slice(3));
const given = { title: values.title, owner: values.owner, url: values.url, contact: values.contact };
const saidZone = values.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
const timezone = zoneFrom(saidZone) ?? 'UTC';
if (values.timezone && zoneFrom(values.timezone) === undefined) {
	const near = zoneLike(values.timezone);
	throw new Refusal(
		`--timezone “${values.timezone}” is not the name of a time zone. ${near ? `Did you mean ${near}?` : 'Write Europe/Berlin, America/New_York or UTC.'}`,
	);
}
const saidLang = values.lang === undefined ? undefined : language.safeParse(values.lang).data;
if (values.lang !== undefined && saidLang === undefined) {
	const near = languageNear(values.lang);
	throw new Refusal(
		`--lang “${values.lang}” is not a language tag. ${near ? `Did you mean ${near}?` : `Write ${languageIds.slice(1, 4).join(', ')} …`}`,
	);
}
const isSaid = (name: string) => name.toLowerCase() === values.host?.trim().toLowerCase();
const saidHost: Host | undefined = hosts.find(({ id, label }) => isSaid(id) || isSaid(label));
if (values.host !== undefined && !saidHost) {
	const near = nearest(values.host, hostIds);
	throw new Refusal(
		`--host “${values.host}” is none that Laurels knows by name. ${near ? `Did you mean ${near}?` : `Write ${hostIds.join(', ')}.`}`,
	);
}
const folder = contentFolder(root, process.env);
const stands = await hasOwnHub(folder);
const lacking = Object.entries(given).flatMap(([name, value]) => (value || (stands && name !== 'url') ? [] : [name]));
const isAsking = lacking.length > 0;
if (isAsking && !isSomebodyThere())
	throw new Refusal(`Say these, too: ${lacking.map((name) => `--${name}`).join(', ')}\n\n${help}`);

const { host, lang, ...answers } = isAsking
	? await ask()
	: { ...(given as Record<keyof typeof given, string>), lang: saidLang, host: saidHost };
const place = host ?? hostOf('other');
const url = webAddress.safeParse(addressAt(place, answers.url)).data;
if (!url) throw new Refusal(`--url “${answers.url}” says no address. ${addressWanted(place)}`);
if (!stands && !contactAddress.safeParse(answers.contact).success)
	throw new Refusal(`--contact “${answers.contact}” is not an address. Write it in full: me@example.org`);
const started = await startHub(folder, { ...answers, url, timezone, lang, host: host?.id });
// All that is there is the owner's, by then.
tellExample(started.taken);
tell({ ...started, taken: [], ...(stands && { kept: [] }) });
if (!stands) {
	const led = await leadToContact(folder, { url, contact: contactAddress.parse(answers.contact) });
	if (led) tell({ taken: [], kept: [], wrote: [led] });
	tell(await leaveToMakers());
}
const next = stands
	? `Your hub.md stands as it was. Write into it: url: ${url}${host ? `, and host: ${host.id}` : ''}. Then npm run check.`
	: 'Next: npm run new -- person; then npm run dev shows your page.';
const setup = host && setupFor(host.id, url);
if (setup) tell(await setUp(setup.files));
const last = [
	next,
	...(await fontsFor(lang ?? 'en')),
	...(setup?.left.map((what) => `To publish: ${what}`) ?? []),
].join('\n');
if (isAsking) outro(last);
else console.log(last);

/** The example has many files: they are told by folder. */
function tellExample(taken: readonly string[]): void {
	for (const [folder, files] of Map.groupBy(taken, (file) => path.posix.dirname(file)))
		console.log(
			`took away  ${files.length === 1 ? files[0] : `${folder} (${many(files.length, 'file')} of the example)`}`,
		);
}

function tell({ taken, kept, wrote }: Done): void {
	for (const file of taken) console.log(`took away  ${file}`);
	for (const { file, because } of kept) console.log(`kept       ${file} (${because})`);
	for (const file of wrote) console.log(`wrote      ${file}`);
}

/** The fonts that cards in a language need besides those that are here. */
async function fontsFor(lang: string): Promise<string[]> {
	const missing = await missingLetters(lettersOfCards(lang), lang);
	const packages = [...new Set(missing.flatMap(({ packages }) => packages))];
	return packages.length > 0 ? [`For cards in this language, once: npm install ${packages.join(' ')}`] : [];
}

/** Asks in which language somebody writes, each by its own name; the one of this computer first. */
async function askLanguage(): Promise<LanguageId> {
	const options = languageIds.map((id) => ({
		value: id,
		label: new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id,
	}));
	const initialValue = nearestLanguage(new Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
	return answered(select({ message: 'In which language do you write?', options, initialValue, maxItems: 10 }));
}

/** Asks for what the command line did not say. */
async function ask(): Promise<Record<keyof typeof given, string> & { lang: string; host: Host }> {
	intro(stands ? 'Another place for your hub' : 'Your own hub');
	const question = (message: string, answer: string | undefined, fault?: (written: string) => string | undefined) =>
		answer || askForLine(message, { isNeeded: true, ...(fault && { fault }) });
	const lang = saidLang ?? (stands ? 'en' : await askLanguage());
	const owner = stands ? '' : await question('What is your name?', given.owner);
	const title = stands ? '' : await question('What is the page called?', given.title);
	const host =
		saidHost ??
		hostOf(
			await answered(
				select({
					message: 'Where will it be published? (You can change it later.)',
					options: hosts.map(({ id, label }) => ({ value: id, label })),
				}),
			),
		);
	const url = given.url || (await askAddress(host));
	const contact = stands
		? ''
		: await question('Where can people ask for a change? (mail or web address)', given.contact, (written) =>
				contactAddress.safeParse(written).success ? undefined : 'Write an address, such as me@example.org',
			);
	return { owner, title, lang, host, url, contact };
}

/** Asks what a site is called at its host, or for its address. */
async function askAddress(host: Host): Promise<string> {
	const fault = (written: string) =>
		webAddress.safeParse(addressAt(host, written)).success ? undefined : addressWanted(host);
	const here = await repositoryHere(host);
	return askForLine(
		host.named ? `${host.named.question} Or the address, if it is one of your own.` : 'What is its address?',
		{
			isNeeded: true,
			placeholder: host.named?.placeholder ?? 'https://example.org',
			...(here && { initial: here }),
			fault,
		},
	);
}
