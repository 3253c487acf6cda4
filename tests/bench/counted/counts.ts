/** How often the expensive things were done; the bundle that counts puts its own modules in place of those that do them. */
export const counts = { filesOpened: 0, yamlParsed: 0, chronoAsked: 0, scheduled: 0 };

/** Those numbers at some moment. */
export type Counts = Readonly<typeof counts>;
