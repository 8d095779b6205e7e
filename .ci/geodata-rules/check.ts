import { checkGeometry } from "./geometry";
import type { Finding, Publication } from "./read";
import { checkHistory } from "./history";
import { checkReferences } from "./references";
import { checkSchemas } from "./schemas";
import { checkStatements } from "./statements";
import { checkStories } from "./stories";
import { checkStructure } from "./structure";
import { checkTexts } from "./texts";
import { checkZones } from "./zones";

/** Every rule of the publication; an empty answer means it may be released. */
export function checkPublication(publication: Publication): Finding[] {
  return [checkSchemas, checkStructure, checkTexts, checkGeometry, checkReferences, checkZones, checkHistory, checkStatements, checkStories].flatMap((check) => check(publication));
}
