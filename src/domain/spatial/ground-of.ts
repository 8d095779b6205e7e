import type { Publication } from "../publication";
import type { KnownGround } from "./crs-finding";

/** What the coordinate doctor may hold data against: county lines, shores and surveyed boundaries of a publication. */
export function groundOf(_publication: Publication, zone: string | null): KnownGround {
  void zone;
  return { lines: [], districts: [], zone: null };
}
