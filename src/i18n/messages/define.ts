/** Keeps a text and its translation together; a key missing in one language does not compile. */
export const messages = <const Key extends string>(texts: { zh: Record<Key, string>; en: Record<NoInfer<Key>, string> }) => texts;
