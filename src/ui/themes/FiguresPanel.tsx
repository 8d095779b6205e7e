import type { ThemeModel } from "../../domain/theme-model";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { figuresByStage, keyOfClaim, type ClaimGroup, type StageFigures } from "./claim-groups";
import { FigureRow } from "./FigureRow";
import { LimitedRows } from "./LimitedRows";
import { UnplacedList } from "./UnplacedList";
import css from "./ThemePanel.module.css";

/** Output and capacity: every figure of the sources, results and targets under headings of their own, the same things side by side. */
export function FiguresPanel({ model }: { model: ThemeModel }) {
  return (
    <>
      <p className={css.note}>
        <LeadWords words="theme.figures.note" />
      </p>
      {figuresByStage(model).map((stage) => (
        <Stage key={stage.status} stage={stage} />
      ))}
      <UnplacedList model={model} />
    </>
  );
}

function Stage({ stage: { status, groups, alone } }: { stage: StageFigures }) {
  const n = groups.reduce((sum, { rows }) => sum + rows.length, alone.length);
  return (
    <section className={css.part} aria-labelledby={`stage-${status}`}>
      <h3 id={`stage-${status}`} className={css.stage}>
        <BothWords words={`theme.figures.stage.${status}`} />
        <small>{n}</small>
      </h3>
      {groups.map((group) => (
        <SameThing key={`${group.of?.zh ?? ""} ${group.unit.zh}`} group={group} />
      ))}
      {alone.length > 0 && (
        <div className={css.same}>
          {groups.length > 0 && (
            <h4>
              <BothWords words="theme.figures.alone" />
            </h4>
          )}
          <LimitedRows rows={alone}>{({ feature, claim }) => <FigureRow key={`${feature} ${keyOfClaim(claim)}`} feature={feature} claim={claim} share={null} />}</LimitedRows>
        </div>
      )}
    </section>
  );
}

/** Figures of one thing, with bars to one scale. */
function SameThing({ group: { of, unit, rows, most } }: { group: ClaimGroup }) {
  return (
    <div className={css.same}>
      <h4>
        <BothWords words={joinedTexts([of ?? messageText("theme.figures.ofUnsaid"), unit], " · ")} />
        <small>
          <LeadWords words="theme.figures.bars" />
        </small>
      </h4>
      <LimitedRows rows={rows}>
        {({ feature, claim, amount }) => <FigureRow key={`${feature} ${keyOfClaim(claim)}`} feature={feature} claim={claim} share={most > 0 ? amount / most : 0} />}
      </LimitedRows>
    </div>
  );
}
