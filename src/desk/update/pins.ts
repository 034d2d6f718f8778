import { gt, valid } from 'semver';

/** Where a workflow names an action: the one of this commit, which is that version. */
const pin = /(uses: *)(\S+)@([\da-f]{40}) # v(\d+\.\d+\.\d+)/g;

/** Whether a file is a workflow, in which bots raise the versions of actions. */
export const isWorkflow = (file: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file);

/** A workflow without the versions of its actions. */
export const withoutPins = (text: string): string => text.replace(pin, '$1$2');

/** A workflow in which every action has the newer of two versions. */
export function withNewerPins(text: string, other: string): string {
	const others = new Map(
		[...other.matchAll(pin)].map(([, , action, commit, version]) => [action, { commit, version }]),
	);
	return text.replace(pin, (whole, before: string, action: string, _commit: string, version: string) => {
		const theirs = others.get(action);
		return theirs?.version && valid(version) && gt(theirs.version, version)
			? `${before}${action}@${theirs.commit} # v${theirs.version}`
			: whole;
	});
}
