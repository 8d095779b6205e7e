import { useMemo } from "react";
import type { ProjectState } from "../../store/project-state";
import { useTranslation } from "../widgets/use-translation";
import type { Draft } from "./draft";
import css from "./Divide.module.css";
import { readDraft } from "./read-draft";
import { ResultTable } from "./ResultTable";
import { RuleChoice } from "./RuleChoice";
import { RuleParameters } from "./RuleParameters";
import { SaveScenario } from "./SaveScenario";
import { TotalFields } from "./TotalFields";
import { UnitChoice } from "./UnitChoice";
import type { Grounds } from "./use-simulation";

export type DraftProps = { draft: Draft; onChange: (part: Partial<Draft>) => void };

/** What is divided, by which rule and among whom, and beside it what comes of it as one types. */
export function Divide({ grounds, project, draft, onChange }: DraftProps & { grounds: Grounds; project: ProjectState }) {
  const { t } = useTranslation();
  const { facts, records } = grounds;
  const reading = useMemo(() => readDraft(draft, facts, records), [draft, facts, records]);
  return (
    <div className={css.divide}>
      <form className={css.form} aria-label={t("simulator.tab.divide")} onSubmit={(event) => event.preventDefault()}>
        <TotalFields draft={draft} reading={reading} onChange={onChange} />
        <RuleChoice draft={draft} onChange={onChange} />
        <RuleParameters draft={draft} grounds={grounds} onChange={onChange} />
        <UnitChoice draft={draft} grounds={grounds} onChange={onChange} />
      </form>
      <div className={css.result}>
        <div className={css.outcome}>
          <ResultTable draft={draft} reading={reading} grounds={grounds} onChange={onChange} />
        </div>
        <SaveScenario draft={draft} reading={reading} grounds={grounds} project={project} onChange={onChange} />
      </div>
    </div>
  );
}
