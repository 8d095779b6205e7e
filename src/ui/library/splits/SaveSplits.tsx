import { useState } from "react";
import type { BenefitSplitRecord } from "../../../domain/sites/site-records";
import type { BookFormat } from "../../../domain/table-book";
import { splitSheet } from "../../../sheets/split-sheet";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlanStore } from "../../../store/use-plan";
import { saveBook } from "../../import/save-book";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { unitName } from "./split-words";
import css from "./SaveSplits.module.css";

/** All splits as a table file that says of each figure what it is, and that it stays inside. */
export function SaveSplits({ splits }: { splits: readonly BenefitSplitRecord[] }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const [hasFailed, setFailed] = useState(false);
  const save = async (format: BookFormat) => {
    const state = store.getState();
    const publication = publicationOfAllDays(state);
    const projects = state.project?.value.collections.investments ?? {};
    const sheet = splitSheet(splits, { language: state.language, day: state.today ?? "", nameOf: (id) => unitName(publication, id), projectName: (id) => projects[id]?.name ?? id });
    setFailed(!(await saveBook({ sheets: [sheet] }, format, t("library.splits.file"))));
  };
  return (
    <div className={css.save}>
      {(["xlsx", "csv"] as const).map((format) => (
        <button key={format} type="button" className={buttons.quiet} disabled={splits.length === 0} onClick={() => void save(format)}>
          {t(`library.splits.save.${format}`)}
        </button>
      ))}
      {hasFailed && <p role="alert">{t("library.splits.save.failed")}</p>}
    </div>
  );
}
