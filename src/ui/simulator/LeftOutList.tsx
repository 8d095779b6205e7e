import type { UnitFacts } from "../../analysis/quota-units";
import type { LeftOut } from "../../analysis/quota-rules/division";
import { useTranslation } from "../widgets/use-translation";
import css from "./ResultTable.module.css";

/** Who could not take part, and why: grouped by the reason. */
export function LeftOutList({ leftOut, facts }: { leftOut: readonly LeftOut[]; facts: ReadonlyMap<string, UnitFacts> }) {
  const { t, text } = useTranslation();
  if (leftOut.length === 0) return null;
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  const nameOf = (id: string): string => {
    const unit = facts.get(id)?.unit;
    return unit ? text(unit.name) : id;
  };
  return (
    <div className={css.leftOut}>
      <p>{t("simulator.left", { n: leftOut.length })}</p>
      <dl>
        {reasons.map((why) => (
          <div key={why}>
            <dt>{t(`simulator.left.${why}`)}</dt>
            <dd>
              {leftOut
                .filter((one) => one.why === why)
                .map(({ unit }) => nameOf(unit))
                .join(t("merge.separator"))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
