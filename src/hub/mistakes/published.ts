import { correction, type Written } from './correction.ts';

/** What can be wrong with the published site, and how its host is put right: only those who ask for it are told. */
export const published = {
	'site-unreachable': (f: Written & { because: string; cure: string }) =>
		correction(`nobody can read ${f.written}: ${f.because}`, f.cure),
	'site-not-ours': (f: Written & { cure: string }) =>
		correction(`at ${f.written} is something that this Laurels did not make`, f.cure),
	'site-leads-on': (f: Written & { to: string }) =>
		correction(`${f.written} leads on to ${f.to}`, `Write “url: ${f.to}”, and publish again.`),
	'site-of-other': (f: Written & { address: string }) =>
		correction(
			`the site at ${f.written} was made for ${f.address}, so its looks, previews and feeds lead there`,
			`Write the address at which people find it, and publish again.`,
		),
	'site-older': (f: { day: string; because: string; cure: string }) =>
		correction(`the site is of ${f.day}, and ${f.because}`, f.cure),
	'not-encrypted': (f: Written & { cure: string }) =>
		correction(`${f.written} is not encrypted, and browsers warn of it`, f.cure),
	'not-served': (f: Written & { because: string; cure: string }) => correction(`${f.written} ${f.because}`, f.cure),
};
