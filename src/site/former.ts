import type { Addressed } from '../hub/hub.ts';

/** Things at their addresses, and at those they had before. */
export const withFormer = <T extends Pick<Addressed, 'id' | 'formerly'>>(
	things: readonly T[],
): { id: string; of: T; moved: boolean }[] =>
	things.flatMap((of) => [{ id: of.id, of, moved: false }, ...of.formerly.map((id) => ({ id, of, moved: true }))]);
