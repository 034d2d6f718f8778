import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** By day everything is looked at; by night, colours alone can differ. */
const rules = {
	all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
	colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, axe.RunOnly>;

/**
 * The barriers on a page as it is now, or `within` a part of it: each rule that is broken, the place, and why; and which
 * rules are kept. Frames are pages of their own.
 */
export async function barriers(
	page: Page,
	which: keyof typeof rules = 'all',
	within = 'html',
): Promise<{ found: string[]; kept: string[] }> {
	// What looks is large: it stays in the page as long as that is shown.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(
		async ([within, runOnly]) => {
			// Finding words for each place takes longer than looking: of what is right, one a rule is told.
			const { violations, passes } = await window.axe.run(within, {
				runOnly,
				resultTypes: ['violations'],
				iframes: false,
			});
			const found = violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
			);
			return { found, kept: passes.map(({ id }) => id) };
		},
		[within, rules[which]] as const,
	);
}

/** The same by day and by night. */
export async function barriersByDayAndNight(page: Page): Promise<string[]> {
	const all: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { found, kept } = await barriers(page, colorScheme === 'light' ? 'all' : 'colours');
		all.push(...found.map((what) => `${colorScheme} ${what}`));
		if (kept.length <= (colorScheme === 'light' ? 15 : 0)) all.push(`${colorScheme}: no more than ${kept}`);
	}
	return all;
}

declare global {
	interface Window {
		axe: typeof axe;
	}
}
