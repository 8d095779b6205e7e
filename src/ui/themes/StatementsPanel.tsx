import { countedBy } from "../../domain/statement-scope";
import { topics, type Statement } from "../../domain/statement";
import type { ThemeModel } from "../../domain/theme-model";
import { shownStatements } from "../../store/shown-statements";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { messageText } from "../layers/message-text";
import buttons from "../widgets/buttons.module.css";
import { CountButton } from "./CountButton";
import { FeatureButton } from "./FeatureButton";
import { StatusBar } from "./FigureRow";
import { LimitedRows } from "./LimitedRows";
import { useFeatureName } from "./use-theme-models";
import css from "./ThemePanel.module.css";

const none: readonly Statement[] = [];

/** Of which zones the sources say most, and on what. */
export function StatementsPanel({ model }: { model: ThemeModel }) {
  const statements = usePlan(shownStatements) ?? none;
  const { openStatements } = useActions();
  const nameOf = useFeatureName();
  const zones = [...model.values.values()].map(({ feature, parts }) => ({ feature, n: parts[0]?.amount ?? 0 })).sort((a, b) => b.n - a.n);
  const byTopic = countedBy(statements, topics, ({ topic }) => topic).sort((a, b) => b.n - a.n);
  const [mostZone, mostTopic] = [zones[0]?.n ?? 1, byTopic[0]?.n ?? 1];
  return (
    <>
      <section className={css.part} aria-labelledby="statements-zones">
        <h3 id="statements-zones">
          <BothWords words="theme.byZone" />
        </h3>
        <LimitedRows rows={zones}>
          {({ feature, n }) => (
            <li key={feature} className={css.figure}>
              <div className={css.line}>
                <span className={css.words}>
                  <FeatureButton feature={feature} />
                </span>
                <CountButton n={n} of={nameOf(feature).name} onPress={() => openStatements("", { zone: feature })} />
              </div>
              <StatusBar status={null} share={n / mostZone} />
            </li>
          )}
        </LimitedRows>
      </section>
      <section className={css.part} aria-labelledby="statements-topics">
        <h3 id="statements-topics">
          <BothWords words="theme.statements.topics" />
        </h3>
        <ul className={css.rows}>
          {byTopic.map(({ key, n }) => (
            <li key={key} className={css.figure}>
              <div className={css.line}>
                <span className={css.words}>
                  <BothWords words={`statement.topic.${key}`} />
                </span>
                <CountButton n={n} of={messageText(`statement.topic.${key}`)} onPress={() => openStatements("", { topic: key })} />
              </div>
              <StatusBar status={null} share={n / mostTopic} />
            </li>
          ))}
        </ul>
      </section>
      <div className={css.actions}>
        <button type="button" className={buttons.quiet} onClick={() => openStatements()}>
          <BothWords words="theme.statements.open" />
        </button>
      </div>
    </>
  );
}
