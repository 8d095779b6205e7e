import type { Publication } from "../domain/publication";
import { publicationWithoutLines } from "../domain/without-lines";
import { hidesAdministrativeLines } from "./administrative-lines";
import type { PlanState } from "./plan-state";

type Asked = Pick<PlanState, "publication" | "configuration" | "role" | "approvedContent">;

/** What may be shown of the publication, the zones of all days: without a trace of the administrative lines where they are hidden. */
export function publicationOfAllDays(state: Asked): Publication {
  return hidesAdministrativeLines(state) ? withoutLines(state.publication) : state.publication;
}

/** What is shown: lists, search, fits and the map all read this. The same state gives the same object. */
export const shownPublication = (state: Asked): Publication => publicationOfAllDays(state);

const made = new WeakMap<Publication, Publication>();

function withoutLines(publication: Publication): Publication {
  const known = made.get(publication) ?? publicationWithoutLines(publication);
  made.set(publication, known);
  return known;
}
