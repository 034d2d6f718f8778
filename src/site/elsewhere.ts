/**
 * Tells readers where a page stands that it was made for another address, and gives drawings a size where the look did not
 * come along. It stands in the page, and not in a file, which would not come along either. The element before it holds
 * what is said; `localhost` may show any site that has its look.
 */
export const elsewhereScript = `(() => {
const said = document.currentScript.previousElementSibling, { path, home } = said.dataset, [, forOwner, asFile] = said.children;
const bare = !getComputedStyle(document.documentElement).getPropertyValue('--ink-l');
const { href, origin, pathname, protocol, hostname } = location, isFile = protocol === 'file:';
if (href.startsWith(home) || (!bare && /^(localhost|127\\..*|\\[::1])$/.test(hostname))) return;
asFile.hidden = !isFile;
forOwner.hidden = isFile || !pathname.endsWith(path);
said.querySelector('code').append(origin + pathname.slice(0, -path.length));
if (bare) for (const drawing of document.querySelectorAll('svg')) drawing.setAttribute('width', 64);
document.body.prepend(said);
said.hidden = false;
})();`;
