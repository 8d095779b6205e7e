import { useId, useState } from "react";
import type { ScenarioRecord } from "../../domain/project-records";
import { landFigure, landUnitName } from "../../i18n/format-land";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import { allottedIn } from "../../analysis/guards/scenario-guard";
import fields from "./Fields.module.css";
import css from "./ResultTable.module.css";
import { signed } from "./ResultRow";
import type { Grounds } from "./use-simulation";

/** Two scenarios side by side, unit by unit; what one of them does not allot is unknown there, not zero. */
export function CompareScenarios({ grounds: { scenarios, tree } }: { grounds: Grounds }) {
  const { t, language } = useTranslation();
  const [first, setFirst] = useState(scenarios[0]?.id);
  const [second, setSecond] = useState(scenarios[1]?.id);
  const [a, b] = [first, second].map((id) => scenarios.find((one) => one.id === id));
  if (scenarios.length < 2) return <p className={css.wait}>{t("compare.needsTwo")}</p>;
  const units = tree.units.filter(({ id }) => countIn(a, id) !== null || countIn(b, id) !== null);
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
          <tbody>
            {units.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">
                  <Bilingual text={name} />
                </th>
                <Amount count={countIn(a, id)} />
                <Amount count={countIn(b, id)} />
                <Difference from={countIn(a, id)} to={countIn(b, id)} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("simulator.sum")}</th>
              <Amount count={allottedIn(a)} />
              <Amount count={allottedIn(b)} />
              <Difference from={allottedIn(a)} to={allottedIn(b)} />
            </tr>
          </tfoot>
        </table>
      )}
    </div>
  );
}

const countIn = (scenario: ScenarioRecord | undefined, unit: string): number | null =>
  scenario && Object.hasOwn(scenario.cells, unit) ? (scenario.cells[unit]?.issued?.amount.count ?? null) : null;

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
