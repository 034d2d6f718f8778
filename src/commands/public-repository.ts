/** What somebody who writes drafts should know. */
export const publicRepository =
	'Drafts, and introductions that wait for a yes, are in no site; but whoever sees your repository reads them. If it is public, keep such files in private/drafts/ until then.';
