import { useState } from "react";
import { namedUnits } from "../../analysis/named-units";
import type { TableBook } from "../../domain/table-book";
import { ledgerBook, scenarioBook } from "../../sheets/ledger-book";
import type { ProjectState } from "../../store/project-state";
import { effectivePublication } from "../../store/effective-publication";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import styles from "./ChooseFile.module.css";
import { saveBook } from "./save-book";

/** The ledger and its scenarios as workbooks that come back as what they are. */
export function ExportLedger({ project }: { project: ProjectState }) {
  const { t, language } = useTranslation();
  const publication = usePlan(effectivePublication);
  const [hasFailed, setFailed] = useState(false);
  const { collections } = project.value;
  const scenarios = Object.values(collections.scenarios);
  const hasLedger = Object.values(collections.ledger).some(({ kind }) => kind === "unit-year");
  const save = async (book: (day: string) => TableBook, name: string) => {
    const day = new Date().toISOString().slice(0, 10);
    setFailed(!(await saveBook(book(day), "xlsx", `${name} ${day}`)));
  };
  return (
    <section className={styles.section}>
      <h3>
        <BilingualMessage of="import.export" />
      </h3>
      <p className={styles.hint}>{t(hasLedger || scenarios.length > 0 ? "import.export.hint" : "import.export.none")}</p>
      <div className={styles.buttons}>
        {hasLedger && (
          <button type="button" className={styles.quiet} onClick={() => void save((day) => ledgerBook(collections, namedUnits(publication), language, day), t("import.book.ledger"))}>
            {t("import.export.ledger")}
          </button>
        )}
        {scenarios.map((scenario) => (
          <button key={scenario.id} type="button" className={styles.quiet} onClick={() => void save(() => scenarioBook(scenario, namedUnits(publication), language), `${t("import.book.simulated")} ${scenario.title}`)}>
            {t("import.export.scenario", { title: scenario.title })}
          </button>
        ))}
      </div>
      {hasFailed && <Caution alert>{t("import.export.failed")}</Caution>}
    </section>
  );
}
