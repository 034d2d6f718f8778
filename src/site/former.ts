/** Things at their addresses, and at those they had before. */
export const withFormer = <T extends { id: string; formerly: string[] }>(
	things: readonly T[],
): { id: string; of: T; moved: boolean }[] =>
	things.flatMap((of) => [{ id: of.id, of, moved: false }, ...of.formerly.map((id) => ({ id, of, moved: true }))]);
