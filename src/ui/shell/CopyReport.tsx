import { use, useState } from "react";
import { translate, type MessageKey } from "../../i18n/translate";
import { PlanContext } from "../../store/use-plan";
import { copyText } from "./copy-text";
import styles from "./CrashNotice.module.css";
import { crashReport } from "./crash-report";

const t = (key: MessageKey) => translate(document.documentElement.lang === "en" ? "en" : "zh", key);

type Copying = { status: "idle" | "copied" } | { status: "refused"; report: string };

/** Puts the error report on the clipboard, or shows it to be copied by hand where there is none. */
export function CopyReport({ trace }: { trace: string }) {
  const store = use(PlanContext);
  const [copying, setCopying] = useState<Copying>({ status: "idle" });
  const copy = async () => {
    const report = crashReport(trace, store?.getState().problems);
    setCopying((await copyText(report)) ? { status: "copied" } : { status: "refused", report });
  };
  return (
    <>
      <button type="button" className={styles.quiet} onClick={() => void copy()}>
        {t(copying.status === "copied" ? "crash.copied" : "crash.copy")}
      </button>
      {copying.status === "refused" && (
        <textarea
          className={styles.report}
          aria-label={t("crash.report")}
          readOnly
          rows={8}
          value={copying.report}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}
