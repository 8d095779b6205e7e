import type { ThemeModel } from "../../domain/theme-model";
import { BothWords } from "../layers/BothWords";
import { groupsByUnit, keyOfClaim } from "./claim-groups";
import { FigureRow } from "./FigureRow";
import { LimitedRows } from "./LimitedRows";
import { UnplacedList } from "./UnplacedList";
import css from "./ThemePanel.module.css";

/** Output and capacity: every figure of the sources, by unit and size. */
export function FiguresPanel({ model }: { model: ThemeModel }) {
  return (
    <>
      <p className={css.note}>
        <BothWords words="theme.figures.note" />
      </p>
      {groupsByUnit(model).map(({ unit, rows, most }) => (
        <section key={unit.zh} className={css.part} aria-labelledby={`unit-${unit.zh}`}>
          <h3 id={`unit-${unit.zh}`}>
            <BothWords words={unit} />
            <small>
              <BothWords words="theme.figures.bars" />
            </small>
          </h3>
          <LimitedRows rows={rows}>
            {({ feature, claim, amount }) => <FigureRow key={`${feature} ${keyOfClaim(claim)}`} feature={feature} claim={claim} share={most > 0 ? amount / most : 0} />}
          </LimitedRows>
        </section>
      ))}
      <UnplacedList model={model} />
    </>
  );
}
