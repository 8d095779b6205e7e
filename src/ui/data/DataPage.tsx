import { useState } from "react";
import { countOf } from "../../domain/problem-list";
import type { DataReport } from "../../formats/inspect-data";
import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";
import { Tabs, type Tab } from "../widgets/Tabs";
import { useTranslation } from "../widgets/use-translation";
import { DatasetList } from "./DatasetList";
import { DataWarnings } from "./DataWarnings";
import styles from "./DataPage.module.css";
import { DocumentList } from "./DocumentList";
import { PackageFacts } from "./PackageFacts";
import { PreparePackage } from "./PreparePackage";
import { ProblemList } from "./ProblemList";
import { RollBack } from "./RollBack";
import { useDataReport } from "./use-data-report";

type Page = "datasets" | "problems" | "documents" | "prepare" | "back";

/** What is loaded, from when, by whom, which class and what is wrong with it; and the next package and the way back. */
export function DataPage() {
  const { t } = useTranslation();
  const { setDrawer } = useActions();
  const { check, again } = useDataReport();
  return (
    <Dialog title={<BilingualMessage of="data.title" />} onClose={() => setDrawer("none")} size="full">
      <div className={styles.page} aria-busy={check.status === "running"}>
        {check.status === "running" && (
          <p role="status" className={styles.wait}>
            {t("data.checking")}
          </p>
        )}
        {check.status === "failed" && (
          <div role="alert" className={styles.wait}>
            <p>{t("data.failed")}</p>
            <button type="button" className={styles.quiet} onClick={again}>
              <BilingualMessage of="data.retry" />
            </button>
          </div>
        )}
        {check.status === "done" && <Report report={check.report} />}
      </div>
    </Dialog>
  );
}

function Report({ report }: { report: DataReport }) {
  const { t } = useTranslation();
  const [page, setPage] = useState<Page>("datasets");
  const counts: Partial<Record<Page, number>> = {
    datasets: report.datasets.length,
    problems: countOf(report.problems),
    documents: report.documents.list.length,
  };
  const tab = (value: Page): Tab<Page> => ({ value, label: <TabLabel of={value} count={counts[value]} /> });
  return (
    <>
      <PackageFacts report={report} />
      <DataWarnings report={report} />
      <Tabs label={t("data.tabs")} value={page} tabs={pages.map(tab)} onChange={setPage}>
        <div className={styles.content}>
          {page === "datasets" && <DatasetList report={report} />}
          {page === "problems" && <ProblemList problems={report.problems} />}
          {page === "documents" && <DocumentList documents={report.documents} />}
          {page === "prepare" && <PreparePackage report={report} />}
          {page === "back" && <RollBack manifest={report.manifest} />}
        </div>
      </Tabs>
    </>
  );
}

const pages = ["datasets", "problems", "documents", "prepare", "back"] as const;

function TabLabel({ of, count }: { of: Page; count: number | undefined }) {
  return (
    <span className={styles.tab}>
      <BilingualMessage of={`data.tab.${of}`} />
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </span>
  );
}
