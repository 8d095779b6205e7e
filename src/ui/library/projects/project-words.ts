import type { ProjectTotals } from "../../../analysis/projects/filter-projects";
import type { DraftFault } from "../../../analysis/projects/project-draft";
import { projectStages, type ProjectStage } from "../../../domain/project-stage";
import type { Language } from "../../../domain/saved-view";
import { isZoneId } from "../../../domain/sites/unit-id";
import type { Text } from "../../../domain/text";
import { landWords } from "../../../i18n/format-land";
import { moneyText } from "../../../i18n/format-money";
import { translate, type MessageKey } from "../../../i18n/translate";
import { messageText } from "../../layers/message-text";

/** The columns of the board, the one for what no source says last. */
export const columns: readonly (ProjectStage | null)[] = [...projectStages, null];

export const stageKey = (stage: ProjectStage | null): MessageKey => `library.projects.stage.${stage ?? "unknown"}`;
/** A zone, a county, or either: what a place of a project is called by. */
export const placeKey = (units: readonly string[]): MessageKey => (units.length > 0 && !units.some(isZoneId) ? "library.projects.field.county" : units.every(isZoneId) ? "library.projects.field.zone" : "library.projects.field.place");

export const stageText = (stage: ProjectStage | null): Text => messageText(stageKey(stage));

export function draftFaultText({ fault, stages }: DraftFault, language: Language): string {
  const [first = null, second = null] = stages;
  const name = (stage: ProjectStage | null) => translate(language, stageKey(stage));
  return translate(language, `library.projects.fault.${fault}`, { stage: stages.map(name).join("、"), earlier: name(first), later: name(second) });
}

/** What the amounts of a column add up to, and how many have one; empty where it has no project. */
export function totalLines({ count, withInvestment, yuan, withLand, land }: ProjectTotals, published: number, language: Language, years: readonly string[] = []): string[] {
  const t = (key: MessageKey, parameters: Record<string, string | number> = {}) => translate(language, key, parameters);
  if (count === 0) return [];
  const money = withInvestment > 0 ? `${t("library.projects.column.money", { amount: moneyText(yuan, language) })} · ${t("library.projects.column.money.n", { n: withInvestment })}` : t("library.projects.column.money.none");
  return [
    money,
    ...(withLand > 0 ? [`${t("library.projects.column.land", { amount: landWords(land, "mu", language) })} · ${t("library.projects.column.land.n", { n: withLand })}`] : []),
    ...(withInvestment > 0 && published > 0 ? [t("library.projects.column.register", { n: published })] : []),
    ...(years.length > 0 ? [t("library.projects.column.old", { n: years.length, years: spanOf(years) })] : []),
  ];
}

function spanOf(years: readonly string[]): string {
  const sorted = [...years].sort();
  const [first, last] = [sorted[0] ?? "", sorted.at(-1) ?? ""];
  return first === last ? first : `${first}–${last}`;
}
