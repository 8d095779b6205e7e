import type { Language } from "../../../domain/saved-view";

/** The languages that notes and sources are written in, one after the other. */
export const spokenIn = (language: Language): readonly ("zh" | "en")[] => (language === "both" ? ["zh", "en"] : [language]);
