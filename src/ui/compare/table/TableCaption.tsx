import type { ComparisonColumn } from "../../../domain/comparison-table";
import { messageText } from "../../layers/message-text";
import hidden from "../../shell/hidden.module.css";
import { useTranslation } from "../../widgets/use-translation";
import css from "./MetricsTable.module.css";

/** Heard, and not seen: the panel has its title. */
export function TableCaption({ columns }: { columns: readonly ComparisonColumn[] }) {
  const { text } = useTranslation();
  const places = { zh: columns.map(({ name }) => name.zh).join("、"), en: columns.map(({ name }) => name.en).join(", ") };
  return <caption className={hidden.hidden}>{text(messageText("compareTable.caption", { places }))}</caption>;
}

/** What the first column holds: heard, for the button to choose rows lies over it. */
export function CornerHead({ of, rowSpan }: { of: "compareTable.copy.row" | "compareTable.place"; rowSpan?: number }) {
  const { t } = useTranslation();
  return (
    <th scope="col" rowSpan={rowSpan} className={css.corner}>
      <span className={hidden.hidden}>{t(of)}</span>
    </th>
  );
}
