import { useState } from "react";
import type { BookFormat } from "../../../domain/table-book";
import { questionsBook, type ParkQuestions, type QuestionsContext } from "../../../sheets/site-questions";
import { usePlan } from "../../../store/use-plan";
import { saveBook } from "../../import/save-book";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import { PrintPages } from "../printing/PrintPages";
import { usePrinting } from "../printing/use-printing";
import { useToday } from "../use-today";
import { neededWords } from "../value-words";
import { PrintedQuestions } from "./PrintedQuestions";
import css from "./ExportQuestions.module.css";

/** The list as a workbook with a sheet per park, as one table of plain text, or on paper. */
export function ExportQuestions({ parks }: { parks: readonly ParkQuestions[] }) {
  const { t, text } = useTranslation();
  const { contact, mapmaker } = usePlan(({ configuration }) => configuration);
  const day = useToday();
  const [saving, setSaving] = useState<"idle" | "running" | "done" | "failed">("idle");
  const context: QuestionsContext = { day, office: mapmaker, contact, neededOf: neededWords };
  const [only] = parks;
  const name = [t("sites.questions.title"), ...(only && parks.length === 1 ? [text(only.name)] : []), day].join(" ");
  usePrinting(name);
  const save = async (format: BookFormat) => {
    setSaving("running");
    setSaving((await saveBook(questionsBook(parks, context, format === "csv"), format, name)) ? "done" : "failed");
  };
  return (
    <div className={css.export}>
      <button type="button" className={css.main} disabled={saving === "running"} onClick={() => void save("xlsx")}>
        <BilingualMessage of="sites.questions.xlsx" />
      </button>
      <button type="button" className={css.quiet} disabled={saving === "running"} onClick={() => void save("csv")}>
        <BilingualMessage of="sites.questions.csv" />
      </button>
      <button type="button" className={css.quiet} onClick={() => window.print()}>
        <BilingualMessage of="sites.questions.print" />
      </button>
      <p role="status" className={css.said} data-failed={saving === "failed" || undefined}>
        {saving === "done" && t("sites.questions.saved", { name })}
        {saving === "failed" && t("sites.questions.failed")}
      </p>
      <PrintPages>
        <PrintedQuestions parks={parks} context={context} />
      </PrintPages>
    </div>
  );
}
