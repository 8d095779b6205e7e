import { useState } from "react";
import { namedUnits } from "../../analysis/named-units";
import { importTargets, type ImportTarget } from "../../domain/import-table";
import type { BookFormat } from "../../domain/table-book";
import { templateBook } from "../../sheets/table-templates";
import { effectivePublication } from "../../store/effective-publication";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import styles from "./ChooseFile.module.css";
import { saveBook } from "./save-book";

const formats: readonly BookFormat[] = ["xlsx", "csv"];

/** A template for each kind of table, made from the units of the publication as it is today. */
export function Templates() {
  const { t, language } = useTranslation();
  const publication = usePlan(effectivePublication);
  const [hasFailed, setFailed] = useState(false);
  const save = async (target: ImportTarget, format: BookFormat) => {
    const book = templateBook(target, namedUnits(publication), language);
    setFailed(!(await saveBook(book, format, book.sheets[0]?.name ?? target)));
  };
  return (
    <section className={styles.section}>
      <h3>
        <BilingualMessage of="import.templates" />
      </h3>
      <p className={styles.hint}>{t("import.templates.hint")}</p>
      <ul className={styles.templates}>
        {importTargets.map((target) => (
          <li key={target}>
            <span>
              <BilingualMessage of={`import.target.${target}`} />
            </span>
            {formats.map((format) => (
              <button key={format} type="button" className={styles.quiet} aria-label={t("import.template.of", { target: t(`import.target.${target}`), format: t(`import.template.${format}`) })} onClick={() => void save(target, format)}>
                {t(`import.template.${format}`)}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {hasFailed && <Caution alert>{t("import.export.failed")}</Caution>}
    </section>
  );
}
