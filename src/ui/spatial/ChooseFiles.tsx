import { useRef } from "react";
import { spatialFormats } from "../../domain/spatial/spatial-file";
import type { SpatialFault } from "../../domain/spatial/spatial-fault";
import { spatialLimits } from "../../domain/spatial/spatial-limits";
import { figure } from "../../i18n/format-area";
import type { MessageKey } from "../../i18n/translate";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./parts.module.css";
import { FaultList } from "./FaultList";
import { StepTitle } from "./StepTitle";
import type { ImportTask } from "./use-import";

/** The way in: what can be opened, and why the last files could not be. */
export function ChooseFiles({ task, faults }: { task: ImportTask; faults: readonly SpatialFault[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.step}>
      <StepTitle of="spatial.step.choose" />
      <FaultList faults={faults} toTables={task.toTables} />
      <p>{t("spatial.choose.lead")}</p>
      <div className={styles.buttons}>
        <FilesButton words="spatial.choose.files" isMain onChosen={task.chooseFiles} />
        <FilesButton words="spatial.choose.folder" isFolder onChosen={task.chooseFiles} />
      </div>
      <p className={styles.hint}>{t("spatial.choose.private")}</p>
      <section className={styles.section}>
        <h4>
          <BilingualMessage of="spatial.choose.formats" />
        </h4>
        <ul className={styles.list}>
          {spatialFormats.map((format) => (
            <li key={format}>{t(`spatial.format.${format}`)}</li>
          ))}
        </ul>
        <p className={styles.hint}>{t("spatial.choose.others")}</p>
        <p className={styles.hint}>
          {t("spatial.choose.limits", { mb: spatialLimits.mostBytes / 1e6, features: figure(spatialLimits.mostFeatures), positions: figure(spatialLimits.mostPositions) })}
        </p>
      </section>
    </div>
  );
}

/** A button in the look of the page in front of the browser's own field for files. */
function FilesButton({ words, onChosen, isFolder = false, isMain = false }: { words: MessageKey; onChosen: (files: readonly File[]) => Promise<void>; isFolder?: boolean; isMain?: boolean }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={isMain ? styles.main : styles.quiet} onClick={() => input.current?.click()}>
        <BilingualMessage of={words} />
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={t(words)}
        data-testid={isFolder ? "spatial-folder" : "spatial-files"}
        {...(isFolder && { webkitdirectory: "" })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again after it was corrected.
          currentTarget.value = "";
          if (files.length > 0) void onChosen(files);
        }}
      />
    </>
  );
}
