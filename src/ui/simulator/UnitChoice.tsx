import type { AccountUnit } from "../../analysis/account-tree";
import { Bilingual } from "../widgets/Bilingual";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import type { DraftProps } from "./Divide";
import css from "./Fields.module.css";
import type { Grounds } from "./use-simulation";

/** Who takes part: the parts of each prefecture, and apart from them the parks, which their counties hold already. */
export function UnitChoice({ draft, grounds: { tree, facts }, onChange }: DraftProps & { grounds: Grounds }) {
  const { t, text } = useTranslation();
  const chosen = new Set(draft.chosen);
  const tops = tree.units.filter(({ kind, parent }) => kind === "prefecture" || parent === null);
  const groups = tops.flatMap((top) => {
    const parts = top.kind === "prefecture" ? (tree.childrenOf.get(top.id) ?? []) : [top];
    const parks = parts.flatMap(({ id }) => tree.childrenOf.get(id) ?? []);
    return [
      { id: top.id, name: top.kind === "prefecture" ? t("simulator.units.of", { name: text(top.name) }) : text(top.name), units: parts },
      { id: `${top.id}-parks`, name: t("simulator.units.parks", { name: text(top.name) }), units: parks },
    ].filter(({ units }) => units.length > 0);
  });
  const choose = (ids: readonly string[], isIn: boolean) => {
    const next = new Set(draft.chosen);
    for (const id of ids) if (isIn) next.add(id);
    else next.delete(id);
    onChange({ chosen: tree.units.map(({ id }) => id).filter((id) => next.has(id)) });
  };
  const prefectures = new Set(draft.chosen.map((id) => facts.get(id)?.prefecture));
  const isNested = draft.chosen.some((id) => hasChosenAbove(facts.get(id)?.unit, tree, chosen));
  return (
    <fieldset className={css.group}>
      <legend>
        <BilingualMessage of="simulator.units" /> <small>{t("simulator.units.chosen", { n: draft.chosen.length })}</small>
      </legend>
      {isNested && <p className={css.caution}>{t("simulator.units.nested")}</p>}
      {prefectures.size > 1 && <p className={css.caution}>{t("simulator.units.across")}</p>}
      {groups.map(({ id, name, units }) => (
        <UnitGroup key={id} name={name} units={units} chosen={chosen} onChoose={choose} />
      ))}
    </fieldset>
  );
}

type GroupProps = { name: string; units: readonly AccountUnit[]; chosen: ReadonlySet<string>; onChoose: (ids: readonly string[], isIn: boolean) => void };

function UnitGroup({ name, units, chosen, onChoose }: GroupProps) {
  const { t } = useTranslation();
  const n = units.filter(({ id }) => chosen.has(id)).length;
  const ids = units.map(({ id }) => id);
  return (
    <details className={css.units} open={n > 0 && units.length < 40}>
      <summary>
        <span>{name}</span>
        <small>
          {n}/{units.length}
        </small>
      </summary>
      <div className={css.all}>
        <button type="button" onClick={() => onChoose(ids, true)} disabled={n === units.length}>
          {t("simulator.units.all")}
        </button>
        <button type="button" onClick={() => onChoose(ids, false)} disabled={n === 0}>
          {t("simulator.units.none")}
        </button>
      </div>
      <div className={css.checks}>
        {units.map((unit) => (
          <label key={unit.id} className={css.check}>
            <input type="checkbox" checked={chosen.has(unit.id)} onChange={({ target }) => onChoose([unit.id], target.checked)} />
            <Bilingual text={unit.name} />
          </label>
        ))}
      </div>
    </details>
  );
}

function hasChosenAbove(unit: AccountUnit | undefined, tree: Grounds["tree"], chosen: ReadonlySet<string>): boolean {
  for (let at = unit?.parent ?? null; at !== null; at = tree.units[tree.indexOf.get(at) ?? -1]?.parent ?? null) if (chosen.has(at)) return true;
  return false;
}
