/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** Whether the owner is writing (`npm run dev`): drafts show, and mistakes stand on the page. */
	readonly WRITING: boolean;
}
