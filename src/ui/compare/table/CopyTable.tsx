import { useEffect, useState } from "react";
import type { ComparisonTable } from "../../../domain/comparison-table";
import { translate } from "../../../i18n/translate";
import { saveFile } from "../../../platform/save-file";
import { sheetAsCsv, sheetAsHtml, sheetAsTsv, type ComparisonSheet } from "../../../sheets/comparison-text";
import { usePlanStore } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { CopyIcon } from "../../widgets/DataIcon";
import { Dialog } from "../../widgets/Dialog";
import { IconButton } from "../../widgets/IconButton";
import { useTranslation } from "../../widgets/use-translation";
import { copyRich } from "../copy-rich";
import { sheetOf } from "../sheet-of";
import css from "./CopyTable.module.css";

type Copying = { status: "idle" | "running" | "copied" | "saved" } | { status: "refused"; sheet: ComparisonSheet };

const idle: Copying = { status: "idle" };
const bubbleMs = 4000;

/** Puts the shown rows on the clipboard; where the browser does not let it, offers them as a file. */
export function CopyTable({ table }: { table: ComparisonTable }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const [copying, setCopying] = useState(idle);
  const { status } = copying;
  const copy = async () => {
    const sheet = sheetOf(store.getState(), table);
    setCopying({ status: "running" });
    setCopying((await copyRich(sheetAsTsv(sheet), sheetAsHtml(sheet))) ? { status: "copied" } : { status: "refused", sheet });
  };
  const save = (sheet: ComparisonSheet) => {
    saveFile(translate(store.getState().language, "compareTable.copy.file"), new Blob([sheetAsCsv(sheet)], { type: "text/csv;charset=utf-8" }));
    setCopying({ status: "saved" });
  };
  useEffect(() => {
    if (status !== "copied" && status !== "saved") return undefined;
    const timer = setTimeout(() => setCopying(idle), bubbleMs);
    return () => clearTimeout(timer);
  }, [status]);
  return (
    <span className={css.frame}>
      <IconButton label={t("compareTable.copy")} icon={<CopyIcon />} aria-busy={status === "running"} onClick={() => void copy()} />
      <span role="status">{(status === "copied" || status === "saved") && <span className={css.bubble}>{t(status === "copied" ? "compareTable.copied" : "compareTable.copy.saved")}</span>}</span>
      {copying.status === "refused" && (
        <Dialog title={<BilingualMessage of="compareTable.copy" />} onClose={() => setCopying(idle)} narrow>
          <p className={css.refused}>{t("compareTable.copy.refused")}</p>
          <button type="button" className={buttons.main} onClick={() => save(copying.sheet)}>
            <BilingualMessage of="compareTable.copy.save" />
          </button>
        </Dialog>
      )}
    </span>
  );
}
