import { useMemo } from "react";
import { isOpen, ledgerGuards } from "../../analysis/ledger-guards";
import { ledgerTable, ledgerYears } from "../../analysis/ledger-table";
import { answerGuard } from "../../domain/answer-guard";
import { emptyCollections } from "../../domain/project-records";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import css from "./GuardPanel.module.css";
import { GuardRow } from "./GuardRow";
import { useGrounds } from "./use-simulation";

const mostShown = 200;

/** 核查: what the guards have to say of the shown year and scenario, and the reasons that answer them. */
export function GuardPanel() {
  const { t } = useTranslation();
  const { tree, facts, records, project, thisYear } = useGrounds();
  const asked = usePlan((state) => state.year);
  const scenarioId = usePlan((state) => state.scenario);
  const { scenarios } = project?.value.collections ?? emptyCollections;
  const scenario = scenarioId !== null && Object.hasOwn(scenarios, scenarioId) ? (scenarios[scenarioId] ?? null) : null;
  const year = asked ?? ledgerYears(records).at(-1) ?? thisYear;
  const findings = useMemo(() => {
    const of = (one: number) => ledgerTable({ tree, records, year: one, scenario });
    return ledgerGuards({ table: of(year), before: of(year - 1), records, facts });
  }, [tree, records, year, scenario, facts]);
  if (!project) return null;
  const over = scenario?.year === year ? scenario : null;
  const open = findings.filter(isOpen).length;
  const notes = findings.filter(({ severity, override }) => severity === "note" && override === null).length;
  return (
    <section className={css.guards} aria-label={t("guard.title")}>
      <p className={css.about}>{t("guard.about")}</p>
      <p role="status" className={css.count}>
        <strong>{t("guard.year", { year })}</strong>
        {over && <span className={css.scenario}>{`${t("guard.scenario")} ${over.title}`}</span>}
        {findings.length === 0 ? t("guard.none") : t("guard.count", { open, notes, answered: findings.length - open - notes })}
      </p>
      <ul className={css.list}>
        {findings.slice(0, mostShown).map((finding) => (
          <GuardRow
            key={`${finding.code} ${finding.unit} ${finding.column}`}
            finding={finding}
            name={facts.get(finding.unit ?? "")?.unit.name ?? null}
            readOnly={project.access.status === "reader"}
            onAnswer={(reason) => {
              const command = answerGuard(project.value.collections, finding, year, over, reason);
              if (command) project.actions.run(command);
            }}
          />
        ))}
      </ul>
      {findings.length > mostShown && <p className={css.about}>{t("guard.more", { n: findings.length - mostShown })}</p>}
    </section>
  );
}
