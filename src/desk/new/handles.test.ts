import { expect, test } from 'vitest';
import { profileFault, profileFrom } from './handles.ts';

test.for([
	['https://medium.com/@cleo', 'medium', 'cleo'],
	['https://dev.to/cleo', 'devto', 'cleo'],
	['twitch.tv/cleo', 'twitch', 'cleo'],
	['https://www.youtube.com/channel/UCUZHFZ9jIKrLroW8LcyJEQQ', 'youtube', 'UCUZHFZ9jIKrLroW8LcyJEQQ'],
	['@cleo@fedi.test', 'mastodon', 'cleo@fedi.test'],
	['https://social.test/@_cleo_', 'mastodon', '_cleo_@social.test'],
	['x=https://twitter.com/cleo', 'x', 'cleo'],
	['twitter=@cleo', 'x', 'cleo'],
	['Hugging Face = cleo', 'huggingface', 'cleo'],
	['linkedin=company/acme', 'linkedin', 'company/acme'],
] as const)('%s is said of %s', ([written, network, handle]) => {
	expect(profileFrom(written)).toEqual({ network, handle });
});

test.for(['https://unsplash.com/@cleo', 'cleo', 'x=https://medium.com/@cleo', 'https://cleo.test', 'flickr=cleo'])(
	'%s is no profile, and told so',
	(written) => {
		expect(profileFrom(written)).toBeUndefined();
		expect(profileFault(written)).toMatch(/links: \[https|paste the address/);
	},
);
