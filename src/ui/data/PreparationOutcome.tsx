import { countOf } from "../../domain/problem-list";
import { isUnchanged } from "../../domain/publication-diff";
import { isBlocking, toAccept } from "../../formats/package-verdict";
import type { FileChange, Preparation } from "../../formats/prepare-package";
import type { MessageKey } from "../../i18n/translate";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./PreparePackage.module.css";
import { Problems } from "./ProblemList";

type Props = { preparation: Preparation; accepted: ReadonlySet<string>; onAccept: (code: string, isAccepted: boolean) => void };

/** What the chosen files change, which problems they bring, and what has to be accepted before a package is made. */
export function PreparationOutcome({ preparation, accepted, onAccept }: Props) {
  const { t } = useTranslation();
  const { changes, classChanges, newProblems, oldProblems, unread } = preparation;
  const all = [...newProblems, ...oldProblems];
  const classWords = (of: "public" | "internal" | null) => t(of === null ? "prepare.class.none" : `releaseClass.${of}`);
  return (
    <>
      <h4 className={styles.heading}>
        <BilingualMessage of="prepare.changes" />
      </h4>
      {changes.length === 0 && <p>{t("prepare.changes.none")}</p>}
      <ul className={styles.changes}>
        {changes.map((change) => (
          <Change key={change.path} change={change} />
        ))}
        {classChanges.map(({ file, before, after }) => (
          <li key={`class ${file}`}>{t("prepare.class", { file, before: classWords(before), after: classWords(after) })}</li>
        ))}
      </ul>
      {unread.map((path) => (
        <p key={path} className={styles.caution}>
          {t("prepare.unread", { path })}
        </p>
      ))}
      <h4 className={styles.heading}>
        <BilingualMessage of="prepare.problems.new" />
      </h4>
      {newProblems.length === 0 ? <p>{t("prepare.problems.none")}</p> : <Problems problems={newProblems} />}
      {oldProblems.length > 0 && (
        <>
          <h4 className={styles.heading}>
        <BilingualMessage of="prepare.problems.old" />
      </h4>
          <Problems problems={oldProblems} />
        </>
      )}
      {toAccept(preparation).map((code) => (
        <label key={code} className={styles.accept}>
          <input type="checkbox" checked={accepted.has(code)} onChange={({ target }) => onAccept(code, target.checked)} />
          <span>{t("prepare.accept", { n: countOf(all.filter((problem) => problem.code === code)), code: t(kindOf(code)) })}</span>
        </label>
      ))}
    </>
  );
}

const coordinateFaults = new Set(["feature-outside-region", "feature-outside-world", "feature-in-metres", "feature-latitude-first"]);

function kindOf(code: string): MessageKey {
  if (isBlocking({ code })) return "prepare.kind.file";
  if (code.endsWith("-duplicate-id")) return "prepare.kind.duplicate";
  if (code.startsWith("boundary-")) return "prepare.kind.boundary";
  if (code.startsWith("reference-")) return "prepare.kind.reference";
  if (code.startsWith("dataset-")) return "prepare.kind.dataset";
  return coordinateFaults.has(code) ? "prepare.kind.outside" : "prepare.kind.skipped";
}

/** Ids named of each kind of change; the rest is counted. */
const mostIds = 12;

function Change({ change }: { change: FileChange }) {
  const { t } = useTranslation();
  const { path, records, isNew } = change;
  const isDescription = path.endsWith("dataset.json") || path === "catalogue.json";
  const counts = { added: records.added.length, removed: records.removed.length, changed: records.changed.length };
  const words = isDescription ? t("prepare.changes.whole") : t(isUnchanged(records) ? "prepare.changes.same" : "prepare.changes.counts", counts);
  return (
    <li>
      <strong>{path}</strong> {isNew && `(${t("prepare.changes.new")}) `}
      <span className={styles.counts}>{words}</span>
      {(["added", "removed", "changed"] as const)
        .filter((kind) => records[kind].length > 0)
        .map((kind) => (
          <p key={kind} className={styles.ids}>
            {t(`prepare.${kind}`)} {records[kind].slice(0, mostIds).join(", ")}
            {records[kind].length > mostIds && ` … ${t("prepare.more", { n: records[kind].length })}`}
          </p>
        ))}
    </li>
  );
}
