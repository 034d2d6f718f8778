// @ts-check
import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import { whileWriting } from './src/dev/integration.ts';
import { elsewhereScript } from './src/site/elsewhere.ts';
import { transitionStyle } from './src/site/transition.ts';

/** @type {(text: string) => `sha256-${string}`} */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
	integrations: [whileWriting()],
	devToolbar: { enabled: false },
	markdown: { syntaxHighlight: false },
	server: { host: '127.0.0.1' },
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"form-action 'none'",
				"base-uri 'none'",
				"object-src 'none'",
				"manifest-src 'self'",
			],
			scriptDirective: { hashes: [hashOf(elsewhereScript)] },
			// The look sets custom properties in style attributes.
			styleDirective: {
				hashes: [hashOf(transitionStyle)],
				resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }],
			},
		},
	},
	vite: {
		// Scripts are files, however small.
		build: { assetsInlineLimit: 0 },
		ssr: { external: ['sharp', 'satori', 'satteri', 'harfbuzzjs', 'subset-font', 'fontverter'] },
		server: {
			// While writing, browsers get code and what is public: no text of content/, nothing private, nothing of a cache.
			fs: {
				allow: ['src', 'public', 'node_modules'],
				deny: ['**/.astro/**', '**/.git/**', '.env', '.env.*', '*.{crt,pem}'],
			},
			// Other servers of this machine are strangers, too.
			cors: false,
		},
	},
});
