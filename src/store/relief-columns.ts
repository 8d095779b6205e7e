import type { DrawnZone } from "../cartography/drawn-zones";
import type { Label } from "../cartography/scene";
import type { ReliefColumn, ReliefTier } from "../cartography/stories/story-scene";
import type { Language } from "../domain/saved-view";
import type { Statement } from "../domain/statement";
import type { StoryFigure, StoryWords } from "../domain/stories/story";
import type { ThemeModel, ThemePart } from "../domain/theme-model";
import { quantityValue } from "../i18n/statement-text";
import { secondText, textIn } from "../i18n/translate";

/**
 * The columns of a chapter's figures: of each zone those that may be shown and count in the unit of the first, in their order from the
 * ground up. A range stands as high as it says at least.
 */
export function columnsOfFigures(
  columns: readonly { zone: string; figures: readonly StoryFigure[] }[],
  zones: readonly DrawnZone[],
  statements: ReadonlyMap<string, Statement>,
  labelOf: (words: StoryWords) => Label,
  language: Language,
): readonly ReliefColumn[] {
  const unit = columns.flatMap(({ figures }) => figures.map(({ statement }) => statements.get(statement)?.quantity?.unit.zh)).find((one) => one !== undefined);
  return columns.flatMap(({ zone, figures }) => {
    const tiers = figures.flatMap(({ statement, label }): ReliefTier[] => {
      const said = statements.get(statement);
      if (!said?.quantity || said.quantity.unit.zh !== unit || said.quantity.amount <= 0) return [];
      const { amount, unit: name } = said.quantity;
      return [{ id: statement, amount, status: said.status, words: { name: labelOf(label), value: textIn(language, quantityValue(said.quantity)), unit: { name: textIn(language, name), second: secondText(language, name) } } }];
    });
    return tiers.length > 0 ? standing(zones, zone, tiers) : [];
  });
}

/** Every zone by what is published or entered of it and stands: targets, plans and simulations are no firm quantity. */
export function columnsOfTheme({ values, features }: ThemeModel, zones: readonly DrawnZone[]): { columns: readonly ReliefColumn[]; unknown: readonly string[] } {
  const amounts = new Map(features.map((id) => [id, firmAmount(values.get(id)?.parts ?? [])]));
  return {
    columns: [...amounts].flatMap(([id, amount]) => (amount === null || amount <= 0 ? [] : standing(zones, id, [{ id, amount, status: "existing", words: null }]))),
    unknown: [...amounts].flatMap(([id, amount]) => (amount === null ? [id] : [])),
  };
}

/** `null` where nothing firm is known of it, which is no zero, or of a part of it only, which is no sum. */
function firmAmount(parts: readonly ThemePart[]): number | null {
  const firm = parts.filter(({ status, value }) => (status === null || status === "existing") && value !== "simulated");
  return firm.length === 0 ? null : firm.reduce<number | null>((sum, { amount }) => (sum === null || amount === null ? null : sum + amount), 0);
}

function standing(zones: readonly DrawnZone[], id: string, tiers: readonly ReliefTier[]): ReliefColumn[] {
  const one = zones.find(({ zone }) => zone.id === id);
  if (!one) return [];
  return [{ zone: id, at: one.anchor, foot: one.method === "schematic" && one.figure?.type === "Polygon" ? one.figure : null, tiers }];
}
