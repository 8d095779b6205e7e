import { cellsIn } from "../../analysis/quota-units";
import { landFigure, landUnitName } from "../../i18n/format-land";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import type { DraftProps } from "./Divide";
import { areaMeanings } from "./area-meaning";
import { LeftOutList } from "./LeftOutList";
import type { Reading } from "./read-draft";
import { ResultHeadline } from "./ResultHeadline";
import { ResultNotes } from "./ResultNotes";
import { ResultRow } from "./ResultRow";
import css from "./ResultTable.module.css";
import { UnitInputs } from "./UnitInputs";
import type { Grounds } from "./use-simulation";

type Props = DraftProps & { reading: Reading; grounds: Grounds };

/** What comes of the fields, unit by unit with what made it so; the sum is the total to the last count. */
export function ResultTable({ draft, reading, grounds, onChange }: Props) {
  const { t, language } = useTranslation();
  const asks = draft.rule === "assessment" || draft.rule === "by-hand";
  const division = reading.status === "divided" && reading.divided.ok ? reading.divided.division : null;
  const fault = reading.status === "wrong-parameter" ? "parameter-invalid" : reading.status === "divided" && !reading.divided.ok ? reading.divided.fault : null;
  const sum = division?.shares.reduce((all, { count }) => all + count, 0) ?? 0;
  const before = (division?.shares ?? []).flatMap(({ unit }) => cellsIn(grounds.records, unit, draft.year - 1).issued?.amount.count ?? []);
  const byArea = division !== null && areaMeanings(division.shares, grounds.facts).size > 0;
  const leftOut = reading.status !== "divided" ? [] : reading.divided.ok ? reading.divided.division.leftOut : reading.divided.leftOut;
  return (
    <section className={css.section} aria-label={t("simulator.result")}>
      <h3>
        <BilingualMessage of="simulator.result" />
      </h3>
      {asks && <UnitInputs draft={draft} grounds={grounds} onChange={onChange} />}
      <div role="status">
        {(reading.status === "waiting" || reading.status === "wrong-total") && <p className={css.wait}>{t("simulator.result.wait")}</p>}
        {fault && <p className={css.caution}>{t(`simulator.fault.${fault}`)}</p>}
        {division && <ResultHeadline division={division} isByHand={draft.rule === "by-hand"} />}
        {division && reading.status === "divided" && <ResultNotes division={division} stocks={reading.stocks} grounds={grounds} />}
      </div>
      {reading.status !== "waiting" && reading.status !== "wrong-total" && <LeftOutList leftOut={leftOut} grounds={grounds} draft={draft} onChange={onChange} />}
      {division && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">
                <BilingualMessage of="simulator.column.unit" />
              </th>
              {byArea && (
                <th scope="col" data-meaning>
                  <BilingualMessage of="simulator.column.meaning" />
                </th>
              )}
              <th scope="col" data-part>
                <BilingualMessage of="simulator.column.part" />
              </th>
              <th scope="col">
                <BilingualMessage of="simulator.column.result" />
                <small>{landUnitName(language, "mu")}</small>
              </th>
              <th scope="col">
                {t("simulator.column.before", { year: draft.year - 1 })}
                <small>{t("simulator.column.difference")}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {division.shares.map((share) => {
              const facts = grounds.facts.get(share.unit);
              return facts && <ResultRow key={share.unit} share={share} facts={facts} draft={draft} records={grounds.records} />;
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("simulator.sum")}</th>
              {byArea && <td data-meaning>—</td>}
              <td data-part>100%</td>
              <td>
                <span className={css.simulated}>{landFigure(sum, "mu")}</span>
              </td>
              <td>
                {before.length === 0 ? <span className={css.unknown}>{t("simulator.unknown")}</span> : landFigure(before.reduce((all, count) => all + count, 0), "mu")}
                <small>{t("simulator.known", { n: before.length, of: division.shares.length })}</small>
              </td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}
