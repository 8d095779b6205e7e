import type { Finding } from "../domain/spatial/imported-records";
import type { Language } from "../domain/saved-view";
import { translate, type MessageKey } from "./translate";

/** What was found or done on the way in. A record of another version may name a sentence that is not known here. */
export const findingSentence = ({ code, values }: Finding, language: Language): string => translate(language, code as MessageKey, values) || translate(language, "imported.finding.unknown", { code });
