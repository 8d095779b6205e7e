import type { ComparisonColumn } from "../../../domain/comparison-table";
import type { Text } from "../../../domain/text";
import { words } from "../../../sheets/comparison-words";
import { projectNotes } from "../../../store/project-notes";
import { usePlan } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import css from "./MetricsFoot.module.css";

/** What the table is worth: schematic lines, directions that nobody agreed on, records of a sample. */
export function MetricsFoot({ columns, hasAgreed }: { columns: readonly ComparisonColumn[]; hasAgreed: boolean }) {
  const zh = usePlan((state) => projectNotes(state, "zh").join("；"));
  const en = usePlan((state) => projectNotes(state, "en").join("; "));
  const notes: Text[] = [
    ...(columns.some(({ method }) => method === "schematic") ? [words("compareTable.foot.schematic")] : []),
    words(hasAgreed ? "compareTable.foot.agreed" : "compareTable.foot.direction"),
    ...(zh === "" ? [] : [{ zh, en }]),
  ];
  return (
    <p className={css.foot}>
      <BothWords words={{ zh: notes.map((note) => note.zh).join(""), en: notes.map((note) => note.en).join(" ") }} />
    </p>
  );
}
