/**
 * Portraits move from page to page. Browsers ask for it before they show anything of a page, when its style sheet may still
 * be on its way; so it stands in the page.
 */
export const transitionStyle = '@media (prefers-reduced-motion: no-preference){@view-transition{navigation:auto}}';
