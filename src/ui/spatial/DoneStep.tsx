import { boundsOf, type Bounds } from "../../domain/bounds";
import type { Imported } from "../../domain/spatial/imported-changes";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./parts.module.css";
import { StepTitle } from "./StepTitle";

/** What was entered, where it is, and how it goes away again. */
export function DoneStep({ entered, onAgain, onClose }: { entered: readonly Imported[]; onAgain: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const { zoomToBounds, selectZone, setDrawer } = useActions();
  const undo = usePlan((state) => state.project?.actions.undo);
  const isLast = usePlan(({ project }) => {
    const command = project?.undo.at(-1)?.command;
    return command?.name === "change-records" && command.changes.some((change) => change.name === "put-record" && change.record === entered[0]?.record);
  });
  const bounds = boundsOfAll(entered);
  return (
    <div className={styles.step}>
      <StepTitle of="spatial.step.done" />
      <p role="status">{isLast ? t("spatial.done", { n: entered.length }) : t("spatial.done.undone")}</p>
      <ul className={styles.list} data-testid="spatial-entered">
        {entered.map(({ collection, record }) => (
          <li key={`${collection} ${record.id}`}>
            <strong>{record.title}</strong> <span className={styles.chip}>{t(`spatial.kind.${collection === "boundaries" ? "boundary" : collection === "editions" ? "edition" : record.use}`)}</span>{" "}
            <span className={styles.chip}>{t(record.releaseClass === "public" ? "spatial.class.public" : "spatial.class.internal")}</span>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {bounds && (
          <button
            type="button"
            className={styles.main}
            onClick={() => {
              const boundary = entered.find((one) => one.collection === "boundaries");
              if (boundary) {
                setDrawer("none");
                selectZone(boundary.record.zone, { zoom: true });
              } else zoomToBounds(bounds, 15);
            }}
          >
            <BilingualMessage of="spatial.done.goThere" />
          </button>
        )}
        <button type="button" className={styles.quiet} onClick={onAgain}>
          <BilingualMessage of="spatial.done.again" />
        </button>
        {isLast && (
          <button type="button" className={styles.quiet} onClick={undo}>
            <BilingualMessage of="spatial.done.undo" />
          </button>
        )}
        <button type="button" className={styles.quiet} onClick={onClose}>
          <BilingualMessage of="spatial.close" />
        </button>
      </div>
      <p className={styles.hint}>{t("spatial.done.hint")}</p>
    </div>
  );
}

function boundsOfAll(entered: readonly Imported[]): Bounds | null {
  const boxes = entered.flatMap((one) => {
    const box = one.collection === "boundaries" ? boundsOf([one.record.geometry]) : one.record.data.bounds;
    return box ? [box] : [];
  });
  if (boxes.length === 0) return null;
  return [Math.min(...boxes.map(([west]) => west)), Math.min(...boxes.map(([, south]) => south)), Math.max(...boxes.map(([, , east]) => east)), Math.max(...boxes.map(([, , , north]) => north))];
}
