import type { ComparisonColumn } from "../../../domain/comparison-table";
import { projectNotes } from "../../../store/project-notes";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import css from "./MetricsFoot.module.css";

/** What the table is worth: schematic lines, directions that nobody agreed on, records of a sample. */
export function MetricsFoot({ columns, hasAgreed }: { columns: readonly ComparisonColumn[]; hasAgreed: boolean }) {
  const { t, language } = useTranslation();
  const ofProject = usePlan((state) => projectNotes(state, language).join("\n"));
  const notes = [
    ...(columns.some(({ method }) => method === "schematic") ? [t("compareTable.foot.schematic")] : []),
    t(hasAgreed ? "compareTable.foot.agreed" : "compareTable.foot.direction"),
    ...(ofProject === "" ? [] : ofProject.split("\n")),
  ];
  return <p className={css.foot}>{notes.join(" ")}</p>;
}
