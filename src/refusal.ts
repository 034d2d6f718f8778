/** What keeps a command from doing what it was asked: a sentence for its owner, with the cure. Anything else that is thrown is a defect. */
export class Refusal extends Error {}

/** What an error says, in one sentence. */
export const sentenceIn = (error: unknown): string => (error instanceof Error ? error.message : String(error));
