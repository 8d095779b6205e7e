import type { AreaUnit } from "../../domain/area-unit";
import { unitName } from "../../i18n/format-area";
import { useActions } from "../../store/use-plan";
import { SampleChip } from "../simulator/SampleChip";
import { IconButton } from "../widgets/IconButton";
import { Segmented } from "../widgets/Segmented";
import { CautionIcon, CloseIcon } from "../widgets/ShellIcons";
import { Icon } from "../widgets/Icon";
import { useTranslation } from "../widgets/use-translation";
import type { Sheet } from "./ledger-clipboard";
import { LedgerMenu } from "./LedgerMenu";
import styles from "./LedgerPanel.module.css";
import type { RowFilter } from "./ledger-rows";
import type { LedgerView } from "./use-ledger";

export type ToolsProps = {
  view: LedgerView;
  areaUnit: AreaUnit;
  onAreaUnit: (unit: AreaUnit) => void;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
  hasClasses: boolean;
  onClasses: () => void;
  checks: number;
  onChecks: () => void;
  onZeros: () => void;
  onPlacement: () => void;
  onCopy: () => void;
  sheet: Sheet;
  /** A file could not be made. */
  onFailed: () => void;
  /** `null` where it cannot be folded up. */
  collapse: { isCollapsed: boolean; onToggle: () => void } | null;
};

const areaUnits: readonly AreaUnit[] = ["mu", "ha", "km2"];
const shows = ["all", "known", "faults"] as const;

/** The head of the panel: of which year and what, in which unit, which rows. */
export function LedgerTools(props: ToolsProps) {
  const { t, language } = useTranslation();
  const { setTable } = useActions();
  const { view, areaUnit, filter, onFilter, collapse, checks } = props;
  return (
    <header className={styles.tools}>
      <h2 className={styles.title}>{t("ledger.title")}</h2>
      <span className={styles.chip}>{t("ledger.internal")}</span>
      <SampleChip of="quota" year={view.year} />
      {!collapse?.isCollapsed && (
        <div className={styles.choices}>
          <Segmented label={t("ledger.unit")} value={areaUnit} segments={areaUnits.map((value) => ({ value, label: unitName(language, value) }))} onChange={props.onAreaUnit} />
          <YearChoice view={view} />
          <OverChoice view={view} />
          <input
            type="search"
            className={styles.input}
            aria-label={t("ledger.filter")}
            placeholder={t("ledger.filter.placeholder")}
            maxLength={60}
            value={filter.words}
            onChange={({ target }) => onFilter({ ...filter, words: target.value })}
          />
          <select className={styles.input} aria-label={t("ledger.show")} value={filter.show} onChange={({ target }) => onFilter({ ...filter, show: target.value as RowFilter["show"] })}>
            {shows.map((show) => (
              <option key={show} value={show}>
                {t(`ledger.show.${show}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={styles.buttons}>
        <button type="button" className={styles.button} data-open={checks > 0 || undefined} onClick={props.onChecks}>
          {checks > 0 && <CautionIcon />}
          {t("ledger.faults.open", { n: checks })}
        </button>
        {!collapse?.isCollapsed && <LedgerMenu {...props} />}
        {collapse && (
          <IconButton
            label={t(collapse.isCollapsed ? "ledger.expand" : "ledger.collapse")}
            aria-expanded={!collapse.isCollapsed}
            icon={
              <Icon>
                <path d={collapse.isCollapsed ? "M4 10l4-4 4 4" : "M4 6l4 4 4-4"} />
              </Icon>
            }
            onClick={collapse.onToggle}
          />
        )}
        <IconButton label={t("ledger.close")} icon={<CloseIcon />} onClick={() => setTable(null)} />
      </div>
    </header>
  );
}

function YearChoice({ view: { year, years, known } }: { view: LedgerView }) {
  const { t } = useTranslation();
  const { setYear } = useActions();
  return (
    <select className={styles.input} aria-label={t("ledger.year")} value={year} onChange={({ target }) => setYear(Number(target.value))}>
      {years.map((one) => (
        <option key={one} value={one}>
          {t(known.includes(one) ? "ledger.year.withData" : "ledger.year.item", { year: one })}
        </option>
      ))}
    </select>
  );
}

/** The ledger, or a scenario over it; choosing one goes to its year. */
function OverChoice({ view: { chosen, scenarios } }: { view: LedgerView }) {
  const { t } = useTranslation();
  const { setScenario, setYear } = useActions();
  if (scenarios.length === 0) return null;
  return (
    <select
      className={styles.input}
      aria-label={t("ledger.over")}
      data-simulated={chosen !== null || undefined}
      value={chosen?.id ?? ""}
      onChange={({ target }) => {
        const scenario = scenarios.find(({ id }) => id === target.value);
        setScenario(scenario?.id ?? null);
        if (scenario) setYear(scenario.year);
      }}
    >
      <option value="">{t("ledger.over.ledger")}</option>
      {scenarios.map(({ id, title }) => (
        <option key={id} value={id}>
          {t("ledger.over.scenario", { title })}
        </option>
      ))}
    </select>
  );
}
