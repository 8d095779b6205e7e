import type { ComparisonColumn } from "../../../domain/comparison-table";
import { messageText } from "../../layers/message-text";
import hidden from "../../shell/hidden.module.css";
import { useTranslation } from "../../widgets/use-translation";

/** Heard, and not seen: the panel has its title. */
export function TableCaption({ columns }: { columns: readonly ComparisonColumn[] }) {
  const { text } = useTranslation();
  const places = { zh: columns.map(({ name }) => name.zh).join("、"), en: columns.map(({ name }) => name.en).join(", ") };
  return <caption className={hidden.hidden}>{text(messageText("compareTable.caption", { places }))}</caption>;
}
