import type { Statement } from "../../domain/statement";
import { textIn } from "../../i18n/translate";
import { statementsCsv } from "../../sheets/statements-csv";
import { documentById, zoneById } from "../../store/selectors-panels";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlanStore } from "../../store/use-plan";
import { saveFile } from "../../platform/save-file";
import { sourceLabel } from "../inspector/SourceChip";
import { BilingualMessage } from "../widgets/BilingualMessage";
import css from "./SaveStatements.module.css";

/** The list as it is shown, as a table. */
export function SaveStatements({ statements }: { statements: readonly Statement[] }) {
  const store = usePlanStore();
  const save = () => {
    const state = store.getState();
    const { language, documents, register, today } = state;
    const { zones } = publicationOfAllDays(state);
    const table = statementsCsv(statements, {
      language,
      register,
      day: today ?? "",
      zoneName: (id) => textIn(language, zoneById(zones, id)?.shortName ?? { zh: id, en: id }),
      documentName: (id) => sourceLabel(id, documentById(documents, id), language, false),
    });
    saveFile("pianqu-statements.csv", new Blob([table], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <button type="button" className={css.save} disabled={statements.length === 0} onClick={save}>
      <BilingualMessage of="statements.page.save" />
    </button>
  );
}
