import { useActions, usePlan, usePlanStore } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import { draftOf, newDraft } from "./draft";
import css from "./ScenarioList.module.css";
import { ScenarioRow } from "./ScenarioRow";
import { keepDraft, useGrounds } from "./use-simulation";

/** 情景: the named scenarios of the project. Inside the simulator `onOpen` puts one into the fields; elsewhere opening one opens the simulator. */
export function ScenarioList({ onOpen }: { onOpen?: (id: string) => void }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const { setDrawer } = useActions();
  const shown = usePlan((state) => state.scenario);
  const { scenarios, project, tree, records, thisYear } = useGrounds();
  const openElsewhere = (id: string) => {
    const scenario = scenarios.find((one) => one.id === id);
    if (scenario) keepDraft(store, draftOf(scenario, newDraft(tree, records, thisYear)));
    setDrawer("simulate");
  };
  if (!project) return null;
  return (
    <div className={css.scenarios}>
      {scenarios.length === 0 && <p className={css.none}>{t("scenarios.none")}</p>}
      <ul className={css.list}>
        {scenarios.map((scenario) => (
          <ScenarioRow key={scenario.id} scenario={scenario} isShown={shown === scenario.id} readOnly={project.access.status === "reader"} actions={project.actions} onOpen={onOpen ?? openElsewhere} />
        ))}
      </ul>
      {!onOpen && (
        <button type="button" className={buttons.quiet} onClick={() => setDrawer("simulate")}>
          {t("simulator.open")}
        </button>
      )}
    </div>
  );
}
