import { ReleaseClass } from "./dataset";
import { IndustryId, IndustryRole } from "./industry";
import { ProjectStage } from "./project-stage";
import { z } from "./schema";
import { Name, Text } from "./text";
import { AreaKind } from "./zone";

export const topics = [
  "area",
  "land",
  "industry",
  "capacity",
  "output",
  "project",
  "investment",
  "infrastructure",
  "housing",
  "tourism",
  "service",
  "governance",
] as const;
export const Topic = z.enum(topics);
export type Topic = z.infer<typeof Topic>;

/** How far along a thing is. `mixed`: one figure of the source covers several of these and nobody can divide it. */
export const statementStatuses = ["existing", "under-construction", "planned", "target", "mixed"] as const;
export const StatementStatus = z.enum(statementStatuses);
export type StatementStatus = z.infer<typeof StatementStatus>;

/**
 * Of a rule, mandate or measure: whether it holds. `proposed`: a document asks for it; `not-yet`: announced or passed by
 * one body only; `expired`: its time is over; `replaced`: a later rule governs.
 */
export const Standing = z.enum(["in-force", "proposed", "not-yet", "expired", "replaced"]);
export type Standing = z.infer<typeof Standing>;

/** More than any sentence can speak of; a list of millions would hold up the page. */
const few = z.maxLength(100);

/** A year, month or day, as exactly as the source says. */
const PartialDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** A figure as printed. `upTo` makes it a range; `sense` is how the source qualifies it. */
export const Quantity = z.strictObject({
  amount: z.number().check(z.gte(0), z.lte(1e12)),
  upTo: z.nullable(z.number().check(z.gte(0), z.lte(1e12))),
  sense: z.enum(["exactly", "about", "at-least", "more-than", "at-most", "less-than"]),
  /** As printed: `亿元`, `GW`, `套`; in English its usual rendering. */
  unit: Name,
});
export type Quantity = z.infer<typeof Quantity>;

/** What a theme can show of a figure. Figures of different indicators are never added, nor those with different `of`. */
export const indicators = [
  "output-value",
  "capacity",
  "investment",
  "area",
  "housing-projects",
  "housing-park-projects",
  "housing-park-units",
  "housing-units-built",
] as const;
export const Indicator = z.enum(indicators);
export type Indicator = z.infer<typeof Indicator>;

/**
 * 招商项目 that a statement names, with what that statement says of it. Others may speak of the same one, under the same id and name;
 * it lies in the zones, divisions and places of its statements and nowhere more exactly.
 */
export const NamedProject = z.strictObject({
  id: z.string().check(z.regex(/^project-[a-z0-9-]{1,60}$/)),
  name: Name,
  /** Only where the source says it. */
  stage: z.nullable(ProjectStage),
  industry: z.nullable(IndustryId),
  /** Stage → when it was reached, as exactly as the source says. */
  dates: z.partialRecord(ProjectStage, PartialDate),
  /** Still talked about or only sought: internal, like the statement. */
  isNegotiated: z.boolean(),
});
export type NamedProject = z.infer<typeof NamedProject>;

/**
 * 陈述: one thing that one document says of one zone, place or policy, in our own words. An entry of a file of
 * `geodata/statements/`.
 */
export const Statement = z.strictObject({
  /** The first of `facts`, for instance `S2-036`; statements from public pages are `P-…`. */
  id: z.string().check(z.regex(/^[SP]\d*-[a-z0-9-]+$/)),
  /** Ids in the list of facts that this statement takes up; empty for public pages. */
  facts: z.array(z.string().check(z.regex(/^S[0-4]-\d{3}$/))).check(few),
  topic: Topic,
  status: StatementStatus,
  text: Text,
  quantity: z.nullable(Quantity),
  indicator: z.nullable(Indicator),
  /** What the quantity counts, where the indicator alone does not say: `单晶硅棒`, `光伏产业`. */
  of: z.nullable(Name),
  /** Only with indicator `area`. */
  areaKind: z.nullable(AreaKind),
  /** What the statement holds for: a plan period, a year, a term; `null` where the source does not say. */
  period: z.nullable(z.strictObject({ from: z.nullable(PartialDate), to: z.nullable(PartialDate), label: z.nullable(Name) })),
  /** When it was so; the date of the document where the text gives no other. */
  asOf: PartialDate,
  industries: z.array(z.strictObject({ industry: IndustryId, role: z.nullable(IndustryRole) })).check(few),
  /** Ids of zones it speaks of. */
  zones: z.array(z.string()).check(few),
  /** Codes of counties (`530111`) or prefectures (`530100`) it speaks of as a whole, or in which it lies. */
  divisions: z.array(z.string().check(z.regex(/^53\d{4}$/))).check(few),
  /** Ids in the places dataset. */
  places: z.array(z.string()).check(few),
  /** Of a rule: whether it holds, whom it binds, and until when. */
  rule: z.nullable(z.strictObject({ standing: Standing, binds: Text, until: z.nullable(PartialDate) })),
  document: z.string(),
  /** Where in the document, in words a reader can follow. */
  where: z.nullable(Text),
  caution: z.nullable(Text),
  /** A doubtful figure is internal, is shown as doubtful and enters no sum. */
  doubtful: z.boolean(),
  releaseClass: ReleaseClass,
  /** 招商项目 that it names. */
  projects: z.prefault(z.array(NamedProject).check(few), []),
});
export type Statement = z.infer<typeof Statement>;

/** A fact that became no statement, and why: an entry of `geodata/build/excluded-facts.json`. */
export const ExcludedFact = z.strictObject({
  fact: z.string().check(z.regex(/^S[0-4]-\d{3}$/)),
  reason: z.enum([
    /** Only urges or praises; names nothing that could be checked. */
    "exhortation",
    /** Says again what another fact of the same document says. */
    "repeats",
    /** About the letter, its sender or its addressee only. */
    "procedure",
    /** Bears on no place, zone, park, programme or indicator of the map. */
    "off-subject",
    /** Names or concerns a person. */
    "person",
    /** Sites that no public map may show. */
    "restricted-site",
    /** A company or institute that nobody can identify, or wrongly described by the source. */
    "unidentifiable",
    /** A tone that belongs to a letter between offices, not to a map. */
    "unsuitable-tone",
  ]),
  /** With `repeats`: the fact that is taken up instead. */
  see: z.nullable(z.string()),
});
export type ExcludedFact = z.infer<typeof ExcludedFact>;
