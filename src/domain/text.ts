import { z } from "./schema";

/** A text in both languages of the product. Chinese is the one that counts when they differ. */
export const Text = z.object({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
export type Text = z.infer<typeof Text>;
