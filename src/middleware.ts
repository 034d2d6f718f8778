import type { MiddlewareHandler } from 'astro';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
const charset = /<meta charset="utf-8"\s*\/?>/i;

/** Puts the policy of a page before all words of others in its head: browsers heed it for what follows. */
export const onRequest: MiddlewareHandler = async (_, next) => {
	const response = await next();
	if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
	const page = await response.text();
	const [first] = policy.exec(page) ?? [''];
	return new Response(
		page.replace(first, '').replace(charset, (tag) => tag + first),
		response,
	);
};
