import { topics } from "../../domain/statement";
import { countedBy } from "../../domain/statement-scope";
import { shownStatements } from "../../store/shown-statements";
import { usePlan } from "../../store/use-plan";
import { Section } from "../inspector/Section";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Fold } from "./Fold";
import { StatementList } from "./StatementList";
import css from "./ZoneStatements.module.css";

/** What else the register takes from a document, folded by topic. */
export function DocumentStatements({ documentId, without }: { documentId: string; without: string | null }) {
  const statements = usePlan(shownStatements)?.filter(({ id, document }) => document === documentId && id !== without) ?? [];
  if (statements.length === 0) return null;
  return (
    <Section title={without === null ? "statement.source.allOf" : "statement.source.others"}>
      <div className={css.statements}>
        {countedBy(statements, topics, ({ topic }) => topic).map(({ key, n }) => (
          <Fold key={`${documentId} ${key}`} title={<BilingualMessage of={`statement.topic.${key}`} />} count={n}>
            <StatementList statements={statements.filter(({ topic }) => topic === key)} />
          </Fold>
        ))}
      </div>
    </Section>
  );
}
