import { useState } from "react";
import { statementStatuses, topics, type Statement, type StatementStatus, type Topic } from "../../domain/statement";
import { countedBy } from "../../domain/statement-scope";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { FilterChips } from "./FilterChips";
import { Fold } from "./Fold";
import { StatementList } from "./StatementList";
import { StatusLabel } from "./StatusLabel";
import css from "./GroupedStatements.module.css";

/** So few are read at a glance: neither chips nor folds. */
const few = 6;

/** Statements grouped by topic, each group with its count; chips leave only some topics and statuses. */
export function GroupedStatements({ statements }: { statements: readonly Statement[] }) {
  const { t } = useTranslation();
  const [chosenTopics, setTopics] = useState<ReadonlySet<Topic>>(new Set());
  const [chosenStatuses, setStatuses] = useState<ReadonlySet<StatementStatus>>(new Set());
  if (statements.length <= few) return <StatementList statements={statements} />;
  const shown = statements.filter(
    ({ topic, status }) => (chosenTopics.size === 0 || chosenTopics.has(topic)) && (chosenStatuses.size === 0 || chosenStatuses.has(status)),
  );
  const groups = countedBy(shown, topics, ({ topic }) => topic);
  const isFiltered = chosenTopics.size + chosenStatuses.size > 0;
  return (
    <>
      <div className={css.filters}>
        <FilterChips
          asTally
          label={t("statements.filter.status")}
          chips={countedBy(statements, statementStatuses, ({ status }) => status).map(({ key, n }) => ({ key, n, label: <StatusLabel status={key} /> }))}
          chosen={chosenStatuses}
          onChange={setStatuses}
        />
        <FilterChips
          label={t("statements.filter.topic")}
          total={statements.length}
          chips={countedBy(statements, topics, ({ topic }) => topic).map(({ key, n }) => ({ key, n, label: <BilingualMessage of={`statement.topic.${key}`} /> }))}
          chosen={chosenTopics}
          onChange={setTopics}
        />
      </div>
      {groups.length === 0 && <StatementList statements={[]} />}
      {groups.map(({ key, n }, index) => (
        // What was filtered for lies open.
        <Fold key={`${key} ${isFiltered}`} title={<BilingualMessage of={`statement.topic.${key}`} />} count={n} startsOpen={index === 0 || chosenTopics.has(key) || (isFiltered && shown.length <= 30)}>
          <StatementList statements={shown.filter(({ topic }) => topic === key)} />
        </Fold>
      ))}
    </>
  );
}
