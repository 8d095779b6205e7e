import { messages } from "./define";

/** None so far: what stands beside a fact comes with it in both languages (`analysis/sites/facts/notes.ts`). */
export const sitesFactsMessages = messages({ zh: {}, en: {} });
