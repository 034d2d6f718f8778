import { createRequire } from 'node:module';
import { sample, triesAll } from './combined.fixture.ts';

/** Which strings a run tries: one of so many, others each day, unless `LAURELS_ALL_STRINGS` is set. */
const oneOf = process.env['LAURELS_ALL_STRINGS'] ? 1 : triesAll ? 12 : 40;

const letters = (codes: readonly number[]) => codes.map((code) => String.fromCodePoint(code));

const addresses = [
	...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'javascript&colon;alert(1)', '&#106;avascript:alert(1)', 'jav\u00adascript:alert(1)', 'vbscript:msgbox(1)', 'feed:javascript:alert(1)'],
	...['data:text/html,<script>alert(1)</script>', 'data:image/svg+xml,<svg onload=alert(1)>', 'blob:https://a/b', 'file:///etc/passwd', '//evil.test/x', '/\\evil.test', '\\\\evil.test', '/\t/evil.test', 'https:\\\\evil.test'],
	...['https://user:pw@evil.test/', 'https://evil.test@good.test/', 'https://evil.test/"onmouseover="alert(1)', 'https://evil.test/?a=<script>alert(1)</script>#"><img src=x onerror=alert(1)>', 'https://evil.test/]]>', 'https://evil.test/%0d%0aX:1', 'https://evil.test/%zz', 'https://[::1]/', 'https://evil.test\u202e/gpj.exe', 'https://a.test/<script>'],
]; // prettier-ignore

const within = ['[x](@)', '[x](<@>)', '![x](@)', '<@>', '[x]: @\n\n[x]', '@<b a=x>'];

const odd = letters([0, 1, 8, 0xb, 0xc, 0x1f, 0x7f, 0x85, 0x9f, 0xad, 0x61c, 0x115f, 0x200b, 0x200e, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0x3164, 0xd800, 0xdc00, 0xfdd0, 0xfeff, 0xfff9, 0xfffe, 0xffff, 0x1fffe, 0xe0001, 0xe0041, 0x10ffff]); // prettier-ignore

const references = ['1', '8', 'b', 'c', '1f', '7f', '85', 'ad', '200b', '202e', '2066', 'feff', 'fffe', 'd800', '1fffe', '110000']; // prettier-ignore

const formulas = ['=1+1', '+1', '-1+1', '@SUM(1)', '=HYPERLINK("https://evil.test","x")', "=cmd|' /C calc'!A0", '\t=1', '\n=1', ' =1', '＝1+1', '=1\nand more', '@ada, meet\n@bea']; // prettier-ignore

const calendars = ['END:VEVENT', 'a\nEND:VEVENT\nBEGIN:VEVENT', 'a\r\nATTENDEE:mailto:x', 'a\\nATTENDEE:x', 'a\u2028ATTENDEE:x', 'a\u0085URL:x', ';VALUE=uri:x', '"^n"', 'a;b,c\\d:e"f', 'END:VCARD\nBEGIN:VCARD', 'é'.repeat(60), '👩‍👩‍👧‍👦'.repeat(8), `${'a'.repeat(74)}😀`]; // prettier-ignore

const templates = ['{{7*7}}', '#{7*7}', '<%= 7*7 %>', '{alert(1)}', '<!--', '-->', ']]>', '<![CDATA[', '&lt;script&gt;alert(1)&lt;/script&gt;', '</title><script>alert(1)</script>', '</textarea><script>alert(1)</script>', '</script><script>alert(1)</script>', '</svg><script>alert(1)</script>', '<!--<script>', '" autofocus onfocus=alert(1) x="', "' autofocus onfocus=alert(1) x='", '"><svg onload=alert(1)>', 'a&amp;b', '&#', '&nosuch;', 'x" style="background:url(//evil.test)', ';}body{display:none}', '*/']; // prettier-ignore

const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', 'true', '[object Object]', '__ASTRO_', '0', '-1', '1e1000', 'con', 'index', '404', 'rss.xml', 'page', '../../etc/passwd', '%2e%2e%2f', '..', 'C:\\x', 'a\u0000.md']; // prettier-ignore

const marks = ['# x', '- x', '1. x', '> x', '***', '===', '```js\nalert(1)\n```', '    code', '| a |\n|---|\n| 1 |', '[^1]\n\n[^1]: note', '- [x] task', '**x', '[x](', '![x](/y "z)', '[x](/y "z\\" onclick=alert(1)")', '<https://a.test/"onclick=alert(1)>', '<b>x</b>', '<?php echo 1?>', '<!DOCTYPE html>', '<x:y>', '<math><mtext><style></math><img src onerror=alert(1)>', '==x==', '# x {onclick=alert(1)}', '[[x]]', '%%x%%']; // prettier-ignore

const mails = ['ada&#64;example.com', 'ada&commat;example.com', 'ada\u00ad@example.com', '**ada**@example.com', 'ada<!---->@example.com', 'ada＠example.com', 'https://x.test/?m=ada%40example.com', '@ada@example.com', 'ada@[127.0.0.1]']; // prettier-ignore

const own = [
	...[...addresses, ...addresses.flatMap((address) => within.map((around) => around.replace('@', () => address)))],
	...odd.flatMap((letter) => [`a${letter}b`, `${letter}ab`, letter]),
	...references.flatMap((code) => [`a&#x${code};b`, `[a](/x&#x${code};y)`, `\`a&#x${code};b\``]),
	...[...formulas, ...calendars, ...templates, ...words, ...marks, ...mails],
];

const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json') as string[];

/** Strings that broke programs of others, and those that might break this one. */
export const everyString: readonly string[] = [...new Set([...own, ...naughty])].filter((text) => text !== '');

/** Those that a run tries one by one. */
export const strings: readonly string[] = everyString.filter((_, index) => (index + sample) % oneOf === 0);
