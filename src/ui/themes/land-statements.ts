import type { Statement } from "../../domain/statement";

/** Figures of land in the documents: amounts of ground, and no quota of anybody. */
export const landFigures = (statements: readonly Statement[]): Statement[] =>
  statements.filter(({ topic, quantity, doubtful, rule }) => topic === "land" && quantity !== null && rule === null && !doubtful && isArea(quantity.unit.zh));

const isArea = (unit: string): boolean => ["亩", "万亩", "公顷", "平方公里", "平方米"].includes(unit);

/**
 * Rules that say how quota is given out or what becomes of it. Of the many rules on land these name 指标; which of them holds,
 * and for whom, stands with each.
 */
export const allotmentRules = (statements: readonly Statement[]): Statement[] =>
  statements
    .filter(({ topic, rule, text }) => topic === "land" && rule !== null && text.zh.includes("指标"))
    .sort((a, b) => a.document.localeCompare(b.document) || a.id.localeCompare(b.id));
