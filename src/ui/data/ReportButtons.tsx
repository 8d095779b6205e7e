import { useState } from "react";
import type { DataReport } from "../../formats/inspect-data";
import { reportCsv, reportText } from "../../sheets/data-report";
import { copyText } from "../shell/copy-text";
import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ReportButtons.module.css";
import { saveFile } from "../../platform/save-file";

type Copying = { status: "idle" } | { status: "copied" } | { status: "refused"; text: string };

/** The page in a form that can be handed over: as text for a message, as a table for the files. */
export function ReportButtons({ report }: { report: DataReport }) {
  const { t, language } = useTranslation();
  const { setDrawer } = useActions();
  const [copying, setCopying] = useState<Copying>({ status: "idle" });
  const copy = async () => {
    const text = reportText(report, language, new Date().toISOString().slice(0, 16).replace("T", " ").concat(" UTC"));
    setCopying((await copyText(text)) ? { status: "copied" } : { status: "refused", text });
  };
  const save = () => saveFile("pianqu-data-report.csv", new Blob([reportCsv(report, language)], { type: "text/csv;charset=utf-8" }));
  return (
    <div className={styles.report}>
      <button type="button" className={styles.quiet} onClick={() => setDrawer("health")}>
        <BilingualMessage of="health.open" />
      </button>
      <button type="button" className={styles.quiet} onClick={() => void copy()}>
        <span role="status">
          <BilingualMessage of={copying.status === "copied" ? "data.report.copied" : "data.report.copy"} />
        </span>
      </button>
      <button type="button" className={styles.quiet} onClick={save}>
        <BilingualMessage of="data.report.save" />
      </button>
      {copying.status === "refused" && <textarea className={styles.text} aria-label={t("data.report.text")} readOnly rows={8} value={copying.text} />}
    </div>
  );
}
