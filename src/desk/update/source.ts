import { Refusal } from '../../refusal.ts';

/** Where a version is taken from. */
export type VersionSource =
	| { kind: 'git'; address: string; ref: string | undefined }
	/** An archive on the web. */
	| { kind: 'web'; address: string }
	/** An archive, or a folder, on this machine. */
	| { kind: 'path'; path: string };

/** What somebody wrote, or what package.json says, as a place. Throws where nothing can be taken from there. */
export function versionSourceOf(written: string): VersionSource {
	const place = written.trim().replace(/^git\+/, '');
	if (/^https?:.*\.zip$/i.test(place))
		throw new Refusal(
			`--from ${written}: take the archive that ends with .tar.gz, or unpack this one and name the folder.`,
		);
	if (/^https?:.*(\.tar(\.gz)?|\.tgz|\/tarball(\/.*)?)$/i.test(place)) {
		if (/^http:/i.test(place) && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(place).hostname))
			throw new Refusal(`--from ${written}: anybody on the way could exchange it. Use its https address.`);
		return { kind: 'web', address: place };
	}
	const [, service, project] = /^(github|gitlab):(.+)$/i.exec(place) ?? [];
	const address = project ? `https://${service?.toLowerCase()}.com/${project}` : place;
	if (!/^(https?|ssh|git|file):\/\/|^[\w-]+@[\w.-]+:|\.git(#|$)/i.test(address)) return { kind: 'path', path: place };
	const [repository = '', ref] = address.split('#', 2);
	return { kind: 'git', address: repository, ref };
}

/** The address of a project's repository, as npm lets people write it. */
export function repositoryOf({ repository }: { repository?: string | { url?: string } }): string | undefined {
	const address = typeof repository === 'string' ? repository : repository?.url;
	// npm takes the name of a project at GitHub alone.
	return address && /^[\w.-]+\/[\w.-]+$/.test(address) ? `github:${address}` : address;
}

/** Whether two addresses lead to one repository, by whatever way. */
export const isSameRepository = (one: string, other: string): boolean => nameOf(one) === nameOf(other);

const nameOf = (address: string): string =>
	address
		.trim()
		.toLowerCase()
		.replace(/^git\+/, '')
		.replace(/^(github|gitlab):/, '$1.com/')
		.replace(/^[\w-]+:\/\//, '')
		.replace(/^[^@/]*@/, '')
		.replace(':', '/')
		.replace(/#.*$|\/$/g, '')
		.replace(/\.git$/, '');
