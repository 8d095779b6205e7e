import { useEffect, useRef } from "react";
import { mayShowLedger } from "../../store/shown-ledger";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { EnteredList } from "../entered/EnteredList";
import { Section } from "../inspector/Section";
import { LoadSample } from "../simulator/LoadSample";
import { ScenarioList } from "../simulator/ScenarioList";
import { Arrived } from "./Arrived";
import { LedgerButton } from "../ledger/LedgerButton";
import { Bookmarks } from "./Bookmarks";
import { ProjectDetails } from "./ProjectDetails";
import { ProjectFile } from "./ProjectFile";
import { ProjectStatus } from "./ProjectStatus";
import { Steps } from "./Steps";
import { useArrival } from "./use-arrival";
import { useProject } from "./use-project";
import styles from "./ProjectPanel.module.css";

/** 工程: what the user keeps, where it is stored, and the way to a file and back. */
export function ProjectPanel() {
  const { t } = useTranslation();
  const { setDrawer } = useActions();
  const project = useProject();
  const maySimulate = usePlan(mayShowLedger);
  const arrival = useArrival();
  const closeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => closeButton.current?.focus(), []);
  const close = () => {
    setDrawer("none");
    requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-opens=project]")?.focus());
  };
  return (
    // A file may be dropped anywhere on the panel; the keyboard has the button that opens one.
    <article className={styles.panel} data-over={arrival.isOver || undefined} aria-label={t("project.title")} {...arrival.target}>
      <header className={styles.head}>
        <h2>
          <BilingualMessage of="project.title" />
        </h2>
        <IconButton ref={closeButton} label={t("project.close")} icon={<CloseIcon />} onClick={close} />
      </header>
      {project === null ? (
        <p role="status">{t("panel.loading")}</p>
      ) : (
        <>
          <ProjectStatus project={project} />
          <LedgerButton />
          <Bookmarks project={project} />
          {maySimulate && (
            <Section title="scenarios.title">
              <ScenarioList />
            </Section>
          )}
          {maySimulate && <EnteredList project={project} />}
          <Steps project={project} />
          <ProjectFile project={project} arrival={arrival} />
          {maySimulate && <LoadSample project={project} />}
          <ProjectDetails project={project} />
          <Arrived project={project} arrival={arrival} />
        </>
      )}
    </article>
  );
}
