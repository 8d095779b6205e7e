import type { ImportPlan, Label } from "../../analysis/imports/setup";
import type { NamedUnit } from "../../analysis/match-names";
import { useTranslation } from "../widgets/use-translation";
import { Duplicates } from "./Duplicates";
import styles from "./ImportPage.module.css";
import { LabelTable } from "./LabelTable";
import type { OpenTable } from "./open-table";

type Props = { open: OpenTable; plan: ImportPlan; units: readonly NamedUnit[]; onChange: (open: OpenTable) => void };

const groups = ["doubtful", "unmatched", "matched"] as const;

/** Which unit each name of the table stands for: what is sure, what is not, and what nobody knows; doubts first. */
export function RowsStep({ open, plan, units, onChange }: Props) {
  const { t } = useTranslation();
  const counts = Object.fromEntries(groups.map((group) => [group, plan.labels.filter(({ match }) => match.is === group).length]));
  const of = (group: (typeof groups)[number]): Label[] => plan.labels.filter(({ match, partOf }) => match.is === group && partOf === null);
  const parts = plan.labels.filter(({ partOf }) => partOf !== null);
  const answer = (key: string, unit: string | null) => {
    const { [key]: _, ...others } = open.answers.names;
    onChange({ ...open, answers: { ...open.answers, names: unit === null ? others : { ...others, [key]: unit } } });
  };
  return (
    <div className={styles.stack}>
      <p role="status" className={styles.summary}>
        {t("import.rows.summary", counts)}
      </p>
      <p className={styles.hint}>{t("import.rows.hint")}</p>
      {plan.duplicates.length > 0 && <Duplicates open={open} plan={plan} units={units} onChange={onChange} />}
      {groups.map((group) => of(group).length > 0 && <LabelTable key={group} group={group} labels={of(group)} units={units} isHousing={open.table.target === "housing"} onAnswer={answer} />)}
      {parts.length > 0 && <LabelTable group="of-which" labels={parts} units={units} isHousing={open.table.target === "housing"} onAnswer={answer} />}
    </div>
  );
}
