import type { CmsConfig } from '@sveltia/cms';
import type { Languages } from '../hub/content/translations.ts';
import type { Hub } from '../hub/hub.ts';
import { collectionNames } from '../hub/schema/index.ts';
import type { CollectionName } from '../hub/schema/names.ts';
import { jsonInScript } from '../hub/text.ts';
import { forgeOf } from '../vocabulary/forges.ts';
import { type FormField, formOf } from './form.ts';
import { editorConfig } from './sveltia.ts';

/** What the page of the editor holds for its script. */
export interface EditorData {
	config: CmsConfig;
	forms: Record<CollectionName, FormField[]>;
	/** Whether the files are on this machine, behind the server that answers. */
	isHere: boolean;
}

/** The page of the editor while somebody writes: it edits the files of this machine. */
export const editorHere = (languages: Languages): string =>
	page({ config: editorConfig({ name: 'test-repo' }, languages), forms: forms(), isHere: true }, 'data:,', []);

/** The page of the editor on a published site: it edits the repository of the hub, with a token of whoever opens it. */
export function editorAt(
	{ at, repository, branch, server }: NonNullable<Hub['editor']>,
	languages: Languages,
	icon: string,
): string {
	const forge = forgeOf(at);
	const home = (server ?? forge.server ?? '').replace(/\/+$/, '');
	const api = forge.api(home);
	const backend = {
		...{ name: at, repo: repository, api_root: api, auth_methods: ['token'] },
		...(at !== 'github' && { base_url: home }),
		...(branch && { branch }),
	} as CmsConfig['backend'];
	return page({ config: editorConfig(backend, languages), forms: forms(), isHere: false }, icon, [new URL(api).origin]);
}

const forms = () =>
	Object.fromEntries(collectionNames.map((name) => [name, formOf(name)])) as Record<CollectionName, FormField[]>;

/** The page speaks to its own server, and to the one where the files are. */
function page(opening: EditorData, icon: string, servers: readonly string[]): string {
	const policy = [
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		// Sveltia writes its look into the page.
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		'media-src blob:',
		"font-src 'self'",
		['connect-src', "'self'", 'data:', 'blob:', ...servers].join(' '),
		"worker-src 'self' blob:",
		'frame-src blob:',
		"manifest-src 'self' data: blob:",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="same-origin">
<title>Laurels</title>
<link rel="icon" href="${icon}">
<script type="application/json" id="opening">${jsonInScript(opening)}</script>
<script type="module" src="editor.js"></script>
</head>
<body>
<noscript><h1>The editor needs JavaScript</h1></noscript>
</body>
</html>
`;
}
