import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What looks for barriers on a page as it is now. Of what is right it tells one place a rule, since finding words for each
 * takes longer than looking; and it looks from within the page, which holds no pages of others.
 */
export const barriers = (page: Page): AxeBuilder =>
	new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

/** Barriers of every kind. */
export const allBarriers = (page: Page): AxeBuilder =>
	barriers(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);

/** Those of colours alone: nothing else differs by night. */
export const barriersOfColours = (page: Page): AxeBuilder =>
	barriers(page).withRules(['color-contrast', 'link-in-text-block']);
