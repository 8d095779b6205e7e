import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { bookedBalances } from "../../analysis/imports/blank-transfers";
import { largestArea } from "../../analysis/imports/largest-area";
import { planImport } from "../../analysis/imports/plan-import";
import { namedUnits } from "../../analysis/named-units";
import type { ProjectState } from "../../store/project-state";
import { effectivePublication } from "../../store/effective-publication";
import { useActions, usePlan, usePlanStore } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import { AcceptStep } from "./AcceptStep";
import { ChooseFile } from "./ChooseFile";
import { Done } from "./Done";
import styles from "./ImportPage.module.css";
import type { OpenTable } from "./open-table";
import { RowsStep } from "./RowsStep";
import { StepBar, type StepName } from "./StepBar";
import { StepFoot } from "./StepFoot";
import { TableStep } from "./TableStep";
import { useImport, type Import } from "./use-import";
import { useIncomingFile } from "../spatial/use-incoming-file";

/** 导入表格: a file or pasted cells, looked at, joined to units and checked before one step puts them into the project. */
export function ImportPage() {
  const { t } = useTranslation();
  const { setDrawer } = useActions();
  const project = usePlan((state) => state.project);
  const task = useImport();
  useIncomingFile(project !== null, task.chooseFile);
  const close = () => {
    task.startOver();
    setDrawer("none");
  };
  return (
    <Dialog title={<BilingualMessage of="import.title" />} onClose={close} size="full">
      {project === null ? (
        <p role="status" className={styles.wait}>
          {t("panel.loading")}
        </p>
      ) : (
        <Steps task={task} project={project} onClose={close} />
      )}
    </Dialog>
  );
}

function Steps({ task, project, onClose }: { task: Import; project: ProjectState; onClose: () => void }) {
  const { state } = task;
  const step: StepName = state.status === "open" ? state.step : state.status === "done" ? "accept" : "choose";
  return (
    <div className={styles.page}>
      <StepBar step={step} onChoose={task.startOver} onStep={state.status === "open" ? task.go : null} />
      {(state.status === "choosing" || state.status === "reading") && <ChooseFile task={task} state={state} project={project} />}
      {state.status === "open" && <OpenSteps task={task} open={state.open} step={state.step} project={project} />}
      {state.status === "done" && <Done entered={state.entered} booked={state.booked} project={project} onAgain={task.startOver} onClose={onClose} />}
    </div>
  );
}

/** The table that is open: each of its steps shows the same plan from another side. */
function OpenSteps({ task, open, step, project }: { task: Import; open: OpenTable; step: "table" | "rows" | "accept"; project: ProjectState }) {
  const publication = usePlan(effectivePublication);
  const units = useMemo(() => namedUnits(publication), [publication]);
  const largest = useMemo(() => largestArea(publication), [publication]);
  const { collections } = project.value;
  const plan = useMemo(() => planImport({ ...open, units, largestArea: largest, collections }), [open, units, largest, collections]);
  const store = usePlanStore();
  const [isRefused, setRefused] = useState(false);
  const accept = () => {
    project.actions.run({ name: "change-records", why: "import", changes: plan.commands });
    // What the project could not keep was not carried out, none of it.
    if (store.getState().project?.value === project.value) setRefused(true);
    else task.finish(plan.changes.filter(({ state }) => state !== "unchanged").length, bookedBalances(plan.changes));
  };
  return (
    <>
      <StepContent key={step} step={step}>
        {step === "table" && <TableStep open={open} plan={plan} onChange={task.change} />}
        {step === "rows" && <RowsStep open={open} plan={plan} units={units} onChange={task.change} />}
        {step === "accept" && <AcceptStep open={open} onChange={task.change} plan={plan} units={units} isReader={project.access.status === "reader"} isRefused={isRefused} />}
      </StepContent>
      <StepFoot step={step} plan={plan} isReader={project.access.status === "reader"} onStep={task.go} onCancel={task.startOver} onAccept={accept} />
    </>
  );
}

/** The part that scrolls takes the focus as its step begins: its name is read out, and the keyboard can scroll it. */
function StepContent({ step, children }: { step: StepName; children: ReactNode }) {
  const { t } = useTranslation();
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => content.current?.focus({ preventScroll: true }), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={content} className={styles.content} tabIndex={0} role="region" aria-label={t(`import.step.${step}`)}>
      {children}
    </div>
  );
}
