import type { CellBasis } from "../../../domain/comparison-table";
import type { SiteFact } from "../../../domain/sites/site-table";
import type { Statement } from "../../../domain/statement";
import { standingOn } from "../../../domain/statement-time";
import type { Text } from "../../../domain/text";
import type { Zone } from "../../../domain/zone";
import { basis, statementSource } from "../../comparison/cell-basis";
import { joinedNotes, unknown, words } from "./fact";
import { notes, standingNotes } from "./notes";
import type { SiteInputs } from "./site-inputs";
import { lineage, prefectureOfCounty, zoneCounties } from "./zone-counties";

/**
 * 政策和权限: whether every chosen rule speaks of the zone, or of the county or prefecture it lies in, and is in force on the day. One that is only
 * proposed, not yet passed, expired or replaced does not apply; one with a caution was not verified and decides nothing. Whom it binds stands beside it.
 */
export function policyFact(zone: Zone, { statements, publication, day, asked: { policies } }: Pick<SiteInputs, "statements" | "publication" | "day" | "asked">): SiteFact {
  if (policies.length === 0) return unknown("not-stated");
  if (statements === null) return unknown("reading");
  const found = policies.map((id) => statements.find((one) => one.id === id) ?? null);
  const verdicts = found.map((statement) => (statement ? ruleOn(statement, zone, publication, day) : ({ is: "not-stated", note: null } as const)));
  const rules = found.flatMap((one) => one ?? []);
  const [decisive] = [...verdicts.filter(({ is }) => is === "no"), ...verdicts.filter(({ is }) => is !== "yes")];
  const ofRules = (caution: Text | null): CellBasis => basis("published", rules.map(statementSource), { asOf: rules.map(({ asOf }) => asOf).sort().at(-1) ?? null, caution });
  if (decisive?.is === "no") return words(["no"], ofRules(null), decisive.note);
  const cautioned = rules.find(({ caution }) => caution !== null)?.caution ?? null;
  if (decisive && decisive.is !== "yes") return unknown(decisive.is, decisive.note, rules.length > 0 ? ofRules(cautioned) : null);
  return words(["yes"], ofRules(null), joinedNotes(rules.map(bindsNote)));
}

type RuleVerdict = { is: "yes" | "no" | "cannot-tell" | "not-stated" | "doubtful" | "unverified"; note: Text | null };

function ruleOn(statement: Statement, zone: Zone, publication: SiteInputs["publication"], day: string | null): RuleVerdict {
  const { rule, doubtful, caution } = statement;
  if (!rule) return { is: "not-stated", note: notes.notARule };
  const reach = reachOf(statement, zone, publication);
  if (reach !== "within") return reach;
  const standing = standingOn(rule, day);
  if (standing !== "in-force") return { is: "no", note: standing === "expired" && rule.until !== null ? { zh: `${standingNotes.expired.zh}（${rule.until}）`, en: `${standingNotes.expired.en} (${rule.until})` } : standingNotes[standing] };
  if (doubtful) return { is: "doubtful", note: caution };
  return caution === null ? { is: "yes", note: null } : { is: "unverified", note: bindsNote(statement) };
}

/** A statement that names zones speaks of those and of what is part of them; one that names none of the counties and prefectures it names. */
function reachOf({ zones, divisions }: Statement, zone: Zone, publication: SiteInputs["publication"]): "within" | RuleVerdict {
  if (zones.length > 0) return lineage(zone, publication.zones).some(({ id }) => zones.includes(id)) ? "within" : { is: "no", note: notes.otherZones };
  if (divisions.length === 0) return { is: "cannot-tell", note: notes.nowhere };
  const { codes } = zoneCounties(zone, publication);
  if (codes.length === 0) return { is: "cannot-tell", note: notes.countiesUnknown };
  return codes.some((code) => divisions.includes(code) || divisions.includes(prefectureOfCounty(code))) ? "within" : { is: "no", note: notes.otherDivisions };
}

const bindsNote = ({ rule }: Statement): Text | null => rule && { zh: `约束：${rule.binds.zh}`, en: `binds: ${rule.binds.en}` };
