import { useState } from "react";
import type { DataReport, FileFacts } from "../../formats/inspect-data";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./DataWarnings.module.css";
import { ProblemSentence } from "./ProblemSentence";
import { reloadData } from "./reload-data";

/** What is worth knowing before the figures are read: no manifest, replaced files, data newer than the map. */
export function DataWarnings({ report }: { report: DataReport }) {
  const { t } = useTranslation();
  const newer = usePlan((state) => state.newerData?.manifest ?? null);
  const files = allFiles(report);
  const changed = files.filter(({ state }) => state === "replaced" || state === "added" || state === "missing").length;
  const newerFiles = files.filter(({ isNewer }) => isNewer);
  const { manifest } = report;
  const warnings = [
    manifest.status === "missing" && { key: "missing", words: t("data.manifest.missing") },
    manifest.status === "broken" && { key: "broken", words: t("data.manifest.broken"), problem: manifest.problem },
    manifest.status === "sound" && changed > 0 && { key: "replaced", words: t("data.replaced", { n: changed }) },
    (newer || newerFiles.length > 0) && {
      key: "newer",
      words: newer ? t("newer.onServer", { version: newer.version, date: newer.date }) : t("data.newer", { n: newerFiles.length }),
      reload: files.map(({ path }) => path),
    },
  ].filter((warning) => warning !== false && warning !== null);
  if (warnings.length === 0) return null;
  return (
    <div className={styles.warnings}>
      {warnings.map(({ key, words, ...more }) => (
        <div key={key} className={styles.warning}>
          <CautionIcon />
          <div>
            <p>{words}</p>
            {"problem" in more && <ProblemSentence problem={more.problem} />}
          </div>
          {"reload" in more && <ReloadButton paths={more.reload} />}
        </div>
      ))}
    </div>
  );
}

function ReloadButton({ paths }: { paths: readonly string[] }) {
  const [isLoading, setLoading] = useState(false);
  const reload = () => {
    setLoading(true);
    void reloadData(paths);
  };
  return (
    <button type="button" className={styles.reload} disabled={isLoading} onClick={reload}>
      <BilingualMessage of={isLoading ? "newer.loading" : "data.reload"} />
    </button>
  );
}

export const allFiles = ({ datasets, documents, others }: DataReport): FileFacts[] => [...datasets.flatMap(({ files }) => files), ...documents.files, ...others];
