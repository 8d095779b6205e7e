import { useId } from "react";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import { Doctor } from "./Doctor";
import { FaultList } from "./FaultList";
import { LayerTicks } from "./LayerTicks";
import { groupsOf, isSettled, mostTicked } from "./open-import";
import styles from "./parts.module.css";
import { faultSentence } from "./spatial-words";
import { StepTitle } from "./StepTitle";
import type { ImportTask, SpatialImport } from "./use-import";

type Open = Extract<SpatialImport, { status: "open" }>;

/** What is in the files, and where it belongs: nothing goes on before the user has said how coordinates are to be read. */
export function PlaceStep({ task, state: { open, fault } }: { task: ImportTask; state: Open }) {
  const { t, language } = useTranslation();
  const groups = groupsOf(open);
  const why = useId();
  const needed = open.ticked.length === 0 ? "spatial.place.neededLayers" : isSettled(open) ? null : "spatial.place.needed";
  const isTooMany = open.ticked.length > mostTicked;
  return (
    <div className={styles.step}>
      <StepTitle of="spatial.step.place" />
      <FaultList faults={open.faults} toTables={task.toTables} />
      <LayerTicks open={open} onTick={(layer, isTicked) => task.tick(open, layer, isTicked)} />
      {groups.map((group) => (
        <Doctor key={group.key} task={task} open={open} group={group} isOnly={groups.length === 1} />
      ))}
      {open.ticked.length === 0 && <p>{t("spatial.layers.none")}</p>}
      {isTooMany && <Caution>{t("spatial.layers.tooMany", { n: mostTicked })}</Caution>}
      {fault && fault !== "not-kept" && <Caution alert>{faultSentence(language, fault)}</Caution>}
      <footer className={styles.foot}>
        <button type="button" className={styles.quiet} onClick={task.startOver}>
          <BilingualMessage of="spatial.cancel" />
        </button>
        {needed && (
          <span id={why} className={styles.needed}>
            {t(needed)}
          </span>
        )}
        <button type="button" className={styles.main} disabled={needed !== null || isTooMany} aria-describedby={needed ? why : undefined} onClick={() => void task.place(open)}>
          <BilingualMessage of="spatial.place" />
        </button>
      </footer>
    </div>
  );
}
