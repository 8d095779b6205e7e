import { cellsIn, type UnitFacts } from "../../analysis/quota-units";
import type { Factor, Share } from "../../analysis/quota-rules/division";
import { ruleReach } from "../../analysis/quota-rules/rule-scope";
import { countsPer } from "../../domain/land-amount";
import type { Collections } from "../../domain/project-records";
import type { Language } from "../../domain/saved-view";
import { figure } from "../../i18n/format-area";
import { landFigure, landText, landUnitName } from "../../i18n/format-land";
import { translate } from "../../i18n/translate";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import { areaMeaningKey } from "./area-meaning";
import type { Draft } from "./draft";
import css from "./ResultTable.module.css";

type Props = { share: Share; facts: UnitFacts; draft: Draft; records: Collections["ledger"] };

/** One unit: its part, what made it so, and how that differs from what the year before was issued. */
export function ResultRow({ share, facts, draft, records }: Props) {
  const { t, language } = useTranslation();
  const { unit, count, part, factors } = share;
  const { rule, year } = draft;
  const reach = ruleReach(rule, facts.scope);
  const before = cellsIn(records, unit, year - 1).issued?.amount.count ?? null;
  const meaning = factors.find(({ area }) => area !== undefined)?.area;
  return (
    <tr data-unit={unit}>
      <th scope="row">
        <span className={css.name}>
          <Bilingual text={facts.unit.name} />
          {reach !== null && (
            <span className={css.reach} data-reach={reach}>
              {t(`simulator.reach.${reach}`)}
            </span>
          )}
        </span>
        {/* By hand the amount is the whole explanation. */}
        {rule !== "by-hand" && <small className={css.factors}>{factors.map((factor) => factorText(factor, facts, language)).join(" · ")}</small>}
      </th>
      {meaning !== undefined && <td data-meaning>{t(areaMeaningKey(meaning, facts.unit.kind))}</td>}
      <td data-part>{percent(part)}</td>
      <td data-result>
        <span className={css.simulated}>{landFigure(count, "mu")}</span>
      </td>
      <td>
        {before === null ? (
          <span className={css.unknown}>{t("simulator.unknown")}</span>
        ) : (
          <>
            {landFigure(before, "mu")}
            <small className={css.difference}>{signed(count - before)}</small>
          </>
        )}
      </td>
    </tr>
  );
}

/** With its sign, so that colour need not say it. */
export const signed = (count: number): string => `${count > 0 ? "+" : ""}${landFigure(count, "mu")}`;

export const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

function factorText({ name, value, area }: Factor, { unit }: UnitFacts, language: Language): string {
  const shown = name === "area" ? `${figure(area === "computed" ? Number((value / countsPer.km2).toFixed(1)) : value / countsPer.km2)} ${landUnitName(language, "km2")}` : name === "issued" ? landText(value, "mu", language) : isRate(name) ? percent(value) : plainNumber(value);
  return translate(language, `simulator.factor.${name}`, { value: shown, kind: area ? translate(language, areaMeaningKey(area, unit.kind)) : "" });
}

const isRate = (name: Factor["name"]): boolean => name === "unsupplied" || name === "supply" || name === "idle";

const plainNumber = (value: number): string => String(Number(value.toFixed(4)));
