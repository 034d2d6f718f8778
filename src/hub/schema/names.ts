/** What there is in content/: one folder each, but for hub.md. Apart from their fields, which only who reads texts needs. */
export const collectionNames = ['hub', 'people', 'lists', 'recognitions', 'works', 'pages'] as const;

export type CollectionName = (typeof collectionNames)[number];
