import type { LandUnit } from "../../domain/land-amount";
import type { LedgerColumn } from "../../domain/ledger";
import type { GuardFinding } from "../../domain/ledger-guard";
import { guardSentence } from "../../i18n/guard-sentence";
import { useActions } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { CautionIcon, CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./LedgerPanel.module.css";
import { columnText, explainCell, inOneLine, isComputed } from "./ledger-words";
import type { LedgerView } from "./use-ledger";
import type { LedgerEdits } from "./use-ledger-edits";
import type { LedgerGridState } from "./use-ledger-grid";

type Props = {
  id: string;
  view: LedgerView;
  grid: LedgerGridState;
  areaUnit: LandUnit;
  edits: LedgerEdits;
  /** What the checks say of the active cell. */
  findings: readonly GuardFinding[];
  /** Blank cells that could be said to be 0, among the rows chosen. */
  blanks: number;
  onZeros: () => void;
  onDetails: (unit: string, column: LedgerColumn) => void;
};

/** Where a blank 结转, 调入 or 调出 is what keeps 剩余 from being known. */
const ofBalance = /^(left|carried-in|transferred-in|transferred-out)(\.|$)/;

const saidByCell: ReadonlySet<string> = new Set(["over-allocated", "part-exceeds", "left-negative", "stock-undated"]);

/** What was just done or refused, and what the active cell is worth, in words. */
export function LedgerFoot({ id, view, grid, areaUnit, edits, findings, blanks, onZeros, onDetails }: Props) {
  const { t, text, language } = useTranslation();
  const { table, chosen } = view;
  const { unit, column } = grid;
  const { notice } = edits;
  const said = unit && column ? explainCell({ table, unit: unit.id, column }, areaUnit, language) : [];
  // What the cell says of itself already is not said twice.
  const more = findings.filter(({ code }) => !saidByCell.has(code)).map((finding) => guardSentence(finding, unit ? text(unit.name) : "", language));
  return (
    <footer className={styles.foot}>
      <div role="status" className={styles.notice} data-fault={notice?.isFault || undefined}>
        {notice && (
          <>
            <p>{notice.lines.join(" ")}</p>
            <IconButton label={t("dialog.close")} icon={<CloseIcon />} onClick={edits.dismiss} />
          </>
        )}
      </div>
      <OverNote view={view} />
      <div className={styles.said}>
        <p id={id} className={styles.sentence}>
          {unit && (
            <strong>
              {text(unit.name)}
              {column ? ` · ${columnText(column, language)} ` : " "}
            </strong>
          )}
          {inOneLine(said, language)}
          {more.length > 0 && (
            <span className={styles.finding}>
              <CautionIcon /> {inOneLine(more, language)}
            </span>
          )}
        </p>
        {column && ofBalance.test(column) && blanks > 0 && (
          <button type="button" className={styles.button} data-main onClick={onZeros}>
            {t("ledger.zeros")}
          </button>
        )}
        {unit && column && !isComputed(column) && (
          <button type="button" className={styles.button} onClick={() => onDetails(unit.id, column as LedgerColumn)}>
            {t("ledger.details.open")}
          </button>
        )}
      </div>
      {chosen && table.scenario && <span className={styles.simulated}>{t("ledger.over.editing", { title: chosen.title })}</span>}
    </footer>
  );
}

/** A chosen scenario of another year is not what is shown. */
function OverNote({ view: { table, chosen } }: { view: LedgerView }) {
  const { t } = useTranslation();
  const { setYear } = useActions();
  if (!chosen || table.scenario) return null;
  return (
    <p className={styles.otherYear}>
      {t("ledger.over.otherYear", { title: chosen.title, year: chosen.year })}
      <button type="button" className={styles.button} onClick={() => setYear(chosen.year)}>
        {t("ledger.over.goToYear", { year: chosen.year })}
      </button>
    </p>
  );
}
