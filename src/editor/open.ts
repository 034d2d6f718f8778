/** What runs at /admin/: Sveltia CMS with our forms, reading and writing files as we do. */
// Before Sveltia, which reads its settings as soon as it is there.
import './stay-open.ts';

import CMS, { type CmsConfig } from '@sveltia/cms';
import { collectionNames } from '../hub/schema/names.ts';
import { paths } from '../vocabulary/paths.ts';
import { filesAddress, openFolder } from './folder.ts';
import type { FormField } from './form.ts';
import { editorFormatOf } from './names.ts';
import type { EditorData } from './page.ts';
import { changedFile, newFile, sourceName, type Values, valuesIn } from './text.ts';

const { config, forms, isHere } = JSON.parse(document.querySelector('#opening')?.textContent ?? '') as EditorData;

for (const name of collectionNames) {
	const form: FormField[] = forms[name];
	CMS.registerCustomFormat(editorFormatOf(name), 'md', {
		fromFile: (text) => ({ ...valuesIn(form, text), [sourceName]: text }),
		toFile(values: Values) {
			const source = values[sourceName];
			return typeof source === 'string' ? changedFile(form, source, values) : newFile(form, values);
		},
	});
}

// Where the files are on this machine, nobody has to sign in: Sveltia looks for them in the browser's own folder.
if (isHere) {
	const folder = await openFolder(new URL(filesAddress, location.href), (words) => alert(words));
	navigator.storage.getDirectory = async () =>
		({ getDirectoryHandle: async () => folder }) as unknown as FileSystemDirectoryHandle;
	localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
}

const { href: home, pathname } = new URL('..', location.href);
const logo = { src: new URL(paths.icon.slice(1), home).href };
// To pages Sveltia leads from the start of the server, also where the site has a folder there.
const collections = config.collections?.map((one) =>
	'preview_path' in one ? { ...one, preview_path: `${pathname}${one.preview_path}` } : one,
);
void CMS.init({ config: { ...config, collections, site_url: home, display_url: home, logo } as CmsConfig });
