import type { Collections, HousingProjectRecord, IndustryRecord } from "../../../domain/project-records";
import type { Publication } from "../../../domain/publication";
import type { ResourceRecord, SiteAnswerRecord } from "../../../domain/sites/site-records";
import type { SiteSearch } from "../../../domain/sites/site-search";
import type { BoundaryRecord } from "../../../domain/spatial/imported-records";
import type { Statement } from "../../../domain/statement";

/** What a search asks of the facts themselves; its weights and its other limits change none of them. */
export type AskedOfFacts = Pick<SiteSearch, "industries" | "exempt" | "partner"> & {
  /** Ids of the statements that a policy limit names; all of them must apply. */
  policies: readonly string[];
  /** The zone that a weight wants industries like; `null` while the column of industries says how they meet the investor's. */
  like: string | null;
};

/** Everything the facts of zones are made of: only what may be shown to whoever looks, in no language. */
export type SiteInputs = {
  /** As it is shown, with the zones of the day. */
  publication: Publication;
  /** The same before lines are hidden: a distance or an area tells nothing of where a line runs. */
  measured: Publication;
  boundaries: readonly BoundaryRecord[];
  day: string | null;
  /** `null` until the register was read. */
  statements: readonly Statement[] | null;
  industries: readonly IndustryRecord[];
  projects: readonly HousingProjectRecord[];
  resources: readonly ResourceRecord[];
  answers: readonly SiteAnswerRecord[];
  ledger: Collections["ledger"];
  asked: AskedOfFacts;
};
