import { useState } from "react";
import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";
import { Tabs, type Tab } from "../widgets/Tabs";
import { useTranslation } from "../widgets/use-translation";
import { CompareScenarios } from "./CompareScenarios";
import { Divide } from "./Divide";
import { draftOf, newDraft } from "./draft";
import { GuardPanel } from "./GuardPanel";
import { ScenarioList } from "./ScenarioList";
import css from "./Simulator.module.css";
import { useDraft, useGrounds } from "./use-simulation";

const pages = ["divide", "scenarios", "compare", "guards"] as const;
type Page = (typeof pages)[number];

/** 用地指标模拟: a total divided by a rule becomes a named scenario, never the ledger. */
export function Simulator() {
  const { t } = useTranslation();
  const { setDrawer } = useActions();
  const grounds = useGrounds();
  const [draft, change] = useDraft(grounds);
  const [page, setPage] = useState<Page>("divide");
  const { project, scenarios, tree, records, thisYear } = grounds;
  const tab = (value: Page): Tab<Page> => ({
    value,
    label: (
      <span className={css.tab}>
        <BilingualMessage of={`simulator.tab.${value}`} />
        {value === "scenarios" && scenarios.length > 0 && <span className={css.count}>{scenarios.length}</span>}
      </span>
    ),
  });
  const close = () => {
    setDrawer("none");
    // What opened it may be a panel that made room for it.
    requestAnimationFrame(() => document.activeElement === document.body && document.querySelector<HTMLElement>("[data-opens=project]")?.focus());
  };
  const open = (id: string) => {
    const scenario = scenarios.find((one) => one.id === id);
    if (!scenario) return;
    change(draftOf(scenario, newDraft(tree, records, thisYear)));
    setPage("divide");
  };
  return (
    <Dialog title={<BilingualMessage of="simulator.title" />} onClose={close} size="full">
      <div className={css.page}>
        <p className={css.about}>
          <span className={css.internal}>{t("simulator.internal")}</span>
          {t("simulator.about")}
          {project?.access.status === "reader" && <strong>{t("simulator.reader")}</strong>}
        </p>
        {project === null ? (
          <p role="status" className={css.wait}>
            {t("panel.loading")}
          </p>
        ) : (
          <Tabs label={t("simulator.tabs")} value={page} tabs={pages.map(tab)} onChange={setPage}>
            {page === "divide" && <Divide grounds={grounds} project={project} draft={draft} onChange={change} />}
            {page === "scenarios" && (
              <div className={css.content}>
                <ScenarioList onOpen={open} />
              </div>
            )}
            {page === "compare" && <CompareScenarios grounds={grounds} />}
            {page === "guards" && (
              <div className={css.content}>
                <GuardPanel />
              </div>
            )}
          </Tabs>
        )}
      </div>
    </Dialog>
  );
}
