/** Whether this is the name of a file that a command was writing when it was ended. */
export const isUnfinished = (name: string): boolean => /^\.[\da-f-]{36}\.writing$/.test(name);

/** What systems put into every folder that somebody looks into. */
export const isLitter = (name: string): boolean => /^(\.DS_Store|Thumbs\.db|desktop\.ini|\._.+)$/i.test(name);

/** Where a command writes down what it is about to change in a content folder. */
export const journalName = '.laurels-change.json';
