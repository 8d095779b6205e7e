import { useId, useState } from "react";
import { compareScenarios, type ComparedGroup } from "../../analysis/compare-scenarios";
import type { ScenarioRecord } from "../../domain/project-records";
import { landFigure, landUnitName } from "../../i18n/format-land";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import fields from "./Fields.module.css";
import css from "./ResultTable.module.css";
import { signed } from "./ResultRow";
import type { Grounds } from "./use-simulation";

/** Two scenarios side by side, unit by unit; what one of them does not allot is unknown there, not zero, and in no total. */
export function CompareScenarios({ grounds: { scenarios, tree } }: { grounds: Grounds }) {
  const { t, language } = useTranslation();
  const [first, setFirst] = useState(scenarios[0]?.id);
  const [second, setSecond] = useState(scenarios[1]?.id);
  const [a, b] = [first, second].map((id) => scenarios.find((one) => one.id === id));
  if (scenarios.length < 2) return <p className={css.wait}>{t("compare.needsTwo")}</p>;
  return (
    <div className={css.compare}>
      <div className={fields.columns}>
        <Choice label={t("compare.first")} scenarios={scenarios} value={a?.id ?? ""} onChange={setFirst} />
        <Choice label={t("compare.second")} scenarios={scenarios} value={b?.id ?? ""} onChange={setSecond} />
      </div>
      {a && b && a.year !== b.year && <p className={css.caution}>{t("compare.otherYears", { first: a.year, second: b.year })}</p>}
      {a && b && (
        <table className={css.table}>
          <caption>
            {t("compare.caption")} <small>{landUnitName(language, "mu")}</small>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t("simulator.column.unit")}</th>
              <th scope="col">{a.title}</th>
              <th scope="col">{b.title}</th>
              <th scope="col">{t("compare.difference")}</th>
            </tr>
          </thead>
          {compareScenarios(tree, a, b).map((group) => (
            <ComparedRows key={group.prefecture?.id ?? "elsewhere"} group={group} />
          ))}
        </table>
      )}
    </div>
  );
}

/** The units of a prefecture and, where it says something, their total. */
function ComparedRows({ group: { prefecture, rows, both, total } }: { group: ComparedGroup }) {
  const { t, text } = useTranslation();
  const title = prefecture ? text(prefecture.name) : t("compare.elsewhere");
  return (
    <tbody>
      {rows.map(({ id, name, first, second }) => (
        <tr key={id} data-unit={id}>
          <th scope="row">{name ? <Bilingual text={name} /> : t("compare.unlisted", { id })}</th>
          <Amount count={first} />
          <Amount count={second} />
          <Difference from={first} to={second} />
        </tr>
      ))}
      <tr data-total={prefecture?.id ?? "elsewhere"}>
        <th scope="row">
          {t("compare.total", { name: title })}
          {!("why" in total) && <small>{t("compare.total.of", { n: both, of: rows.length })}</small>}
        </th>
        {"why" in total ? (
          <td colSpan={3} className={css.noTotal}>
            {t(`compare.total.${total.why}`)}
          </td>
        ) : (
          <>
            <Amount count={total.first} />
            <Amount count={total.second} />
            <Difference from={total.first} to={total.second} />
          </>
        )}
      </tr>
    </tbody>
  );
}

function Amount({ count }: { count: number | null }) {
  const { t } = useTranslation();
  return <td>{count === null ? <span className={css.unknown}>{t("simulator.unknown")}</span> : <span className={css.simulated}>{landFigure(count, "mu")}</span>}</td>;
}

function Difference({ from, to }: { from: number | null; to: number | null }) {
  const { t } = useTranslation();
  return <td>{from === null || to === null ? <span className={css.unknown}>{t("simulator.unknown")}</span> : signed(to - from)}</td>;
}

type ChoiceProps = { label: string; scenarios: readonly ScenarioRecord[]; value: string; onChange: (id: string) => void };

function Choice({ label, scenarios, value, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {scenarios.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
    </div>
  );
}
