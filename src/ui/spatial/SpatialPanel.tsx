import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { CheckStep } from "./CheckStep";
import { ChooseFiles } from "./ChooseFiles";
import { DoneStep } from "./DoneStep";
import { MeaningStep } from "./MeaningStep";
import { PlaceStep } from "./PlaceStep";
import { Progress } from "./Progress";
import { progressSentence } from "./spatial-words";
import styles from "./SpatialPanel.module.css";
import { StepBar, type StepName } from "./StepBar";
import { useIncomingFiles } from "./use-incoming-file";
import { useSpatialImport, type ImportTask } from "./use-import";

/** 打开地图文件: from chosen files, looked at on the map while it is decided how they are read, to layers and boundaries of the project. */
export function SpatialPanel() {
  const { t } = useTranslation();
  const { setDrawer } = useActions();
  const task = useSpatialImport();
  useIncomingFiles(true, (files) => void task.chooseFiles(files));
  const close = () => {
    setDrawer("none");
    requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-opens=spatial]")?.focus());
  };
  return (
    <article className={styles.panel} aria-label={t("spatial.title")}>
      <header className={styles.head}>
        <h2>
          <BilingualMessage of="spatial.title" />
        </h2>
        <IconButton label={t("spatial.close")} icon={<CloseIcon />} onClick={close} />
      </header>
      <Said task={task} />
      <Steps task={task} onClose={close} />
    </article>
  );
}

/** What is under way, to be heard; there before there is anything to say. */
function Said({ task: { state } }: { task: ImportTask }) {
  const { language } = useTranslation();
  const progress = state.status === "reading" ? state.progress : state.status === "open" ? (state.busy?.progress ?? null) : null;
  const isBusy = state.status === "reading" || (state.status === "open" && state.busy !== null);
  return (
    <p role="status" className={styles.spoken} data-testid="spatial-said">
      {isBusy ? progressSentence(language, progress?.phase ?? null) : ""}
    </p>
  );
}

const stepOf = ({ state }: ImportTask): StepName => (state.status === "open" ? state.step : state.status === "done" ? "done" : "choose");

function Steps({ task, onClose }: { task: ImportTask; onClose: () => void }) {
  const { state } = task;
  return (
    <>
      <StepBar step={stepOf(task)} onChoose={state.status === "open" ? task.startOver : null} onStep={state.status === "open" && !state.busy ? task.go : null} />
      {state.status === "choosing" && <ChooseFiles task={task} faults={state.faults} />}
      {state.status === "reading" && <Progress of={{ name: state.name, count: state.count }} progress={state.progress} onCancel={task.startOver} />}
      {state.status === "open" && state.busy && <Progress of={null} progress={state.busy.progress} onCancel={task.startOver} />}
      {state.status === "open" && !state.busy && state.step === "place" && <PlaceStep task={task} state={state} />}
      {state.status === "open" && !state.busy && state.step === "check" && <CheckStep task={task} state={state} />}
      {state.status === "open" && !state.busy && state.step === "meaning" && <MeaningStep task={task} state={state} />}
      {state.status === "done" && <DoneStep entered={state.entered} onAgain={task.startOver} onClose={onClose} />}
    </>
  );
}
