import { useState } from "react";
import type { Project } from "../../domain/project";
import { keyOf, resolveMerge, type Merge, type Side } from "../../domain/project-merge";
import { formatTime } from "../../i18n/format-time";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import { ConflictChoice } from "./ConflictChoice";
import buttons from "../widgets/buttons.module.css";
import styles from "./MergeDialog.module.css";

type Props = { merge: Merge; onMerge: (project: Project) => void; onClose: () => void };

/** What two copies of a project do not agree on, side by side, to be chosen one by one or all at once. */
export function MergeDialog({ merge, onMerge, onClose }: Props) {
  const { t, language } = useTranslation();
  const { base, taken, conflicts, mine, theirs } = merge;
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const left = conflicts.length - choices.size;
  const chooseAll = (side: Side) => setChoices(new Map(conflicts.map((conflict) => [keyOf(conflict), side])));
  const isSame = taken.length + conflicts.length === 0;
  return (
    <Dialog title={t("merge.title")} onClose={onClose}>
      <div className={styles.merge}>
        <p>{base ? t("merge.base", { time: formatTime(base.at, language) }) : t("merge.noBase")}</p>
        <p>{isSame ? t("merge.same") : t("merge.taken", { n: taken.length, conflicts: conflicts.length })}</p>
        {conflicts.length > 1 && (
          <div className={styles.all}>
            <button type="button" className={buttons.quiet} onClick={() => chooseAll("mine")}>
              {t("merge.allMine")}
            </button>
            <button type="button" className={buttons.quiet} onClick={() => chooseAll("theirs")}>
              {t("merge.allTheirs")}
            </button>
          </div>
        )}
        {conflicts.length > 0 && (
          <ul className={styles.conflicts} aria-label={t("merge.table")}>
            {conflicts.map((conflict) => (
              <li key={keyOf(conflict)}>
                <ConflictChoice
                  conflict={conflict}
                  names={{ mine: mine.office, theirs: theirs.office }}
                  chosen={choices.get(keyOf(conflict)) ?? null}
                  onChoose={(side) => setChoices(new Map(choices).set(keyOf(conflict), side))}
                />
              </li>
            ))}
          </ul>
        )}
        <footer className={styles.foot}>
          <p role="status">{left > 0 ? t("merge.left", { n: left }) : ""}</p>
          <button type="button" className={buttons.quiet} onClick={onClose}>
            {t("project.arrived.cancel")}
          </button>
          <button type="button" className={buttons.main} disabled={left > 0 || isSame} onClick={() => onMerge(resolveMerge(merge, choices))}>
            {t("merge.apply")}
          </button>
        </footer>
      </div>
    </Dialog>
  );
}
