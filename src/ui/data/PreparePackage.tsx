import type { DataReport } from "../../formats/inspect-data";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { allFiles } from "./DataWarnings";
import { ChosenFiles } from "./ChosenFiles";
import { DropZone } from "./DropZone";
import { MakePackage } from "./MakePackage";
import styles from "./PreparePackage.module.css";
import { Step } from "./Step";
import { usePreparation } from "./use-preparation";

/** From chosen files to a package: choose, look at what would change, name version and approver, take it away. */
export function PreparePackage({ report }: { report: DataReport }) {
  const { t } = useTranslation();
  const { files, refused, state, choose, assign, check, remove } = usePreparation();
  const paths = files.map(({ path }) => path);
  const twice = paths.find((path, index) => path !== null && paths.indexOf(path) < index) ?? null;
  const isReady = files.length > 0 && !paths.includes(null) && twice === null;
  const isBusy = state.status === "reading" || state.status === "checking";
  const replaced = allFiles(report).filter((file) => file.state === "replaced").length;
  return (
    <div className={styles.prepare}>
      <p className={styles.intro}>{t("prepare.intro")}</p>
      <Step title="prepare.step.choose">
        <DropZone onChosen={(given) => void choose(given)} />
        <ChosenFiles files={files} refused={refused} onAssign={(name, dataset) => void assign(name, dataset)} onRemove={remove} />
        {twice !== null && <p className={styles.caution}>{t("prepare.twice", { path: twice })}</p>}
        {files.length > 0 && state.status !== "checked" && (
          <button type="button" className={styles.main} disabled={!isReady || isBusy} onClick={() => void check()}>
            <BilingualMessage of={isBusy ? "prepare.checking" : "prepare.check"} />
          </button>
        )}
        {state.status === "failed" && (
          <p role="alert" className={styles.caution}>
            {t("prepare.failed")}
          </p>
        )}
      </Step>
      {state.status === "checked" && <MakePackage key={paths.join()} preparation={state.preparation} replaced={replaced} />}
    </div>
  );
}
