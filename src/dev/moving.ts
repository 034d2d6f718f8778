import { jsonInScript } from '../hub/text.ts';
import { type Site, siteOf } from '../vocabulary/paths.ts';
import type { State } from './content.ts';

/** Where the site of a state is published, if that is not where it is served. */
export function movedFrom(site: Site, { loaded }: State): Site | undefined {
	const address = loaded.hub && siteOf(loaded.hub.data.url, process.env);
	return address && (address.origin !== site.origin || address.base !== site.base) ? address : undefined;
}

/** What is answered until the server has started again at the new address: it leads there as soon as somebody answers. */
export function movingPage({ base }: Site): string {
	const home = jsonInScript(`${encodeURI(base)}/`);
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Your site moves</title>
<p>Your site moves to ${encodeURI(base)}/ …</p>
<script>
setInterval(() => fetch(${home}).then(({ status }) => status === 503 || location.replace(${home}), () => {}), 500);
</script>
</html>
`;
}
