import type { ThemeClass, ThemeModel } from "../../domain/theme-model";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import { keyOfClaim, rowsOfClass } from "./claim-groups";
import { classLabel } from "./theme-words";
import { FigureRow } from "./FigureRow";
import { LimitedRows } from "./LimitedRows";
import { ThemeSwatch } from "./ThemeSwatch";
import { UnplacedList } from "./UnplacedList";
import css from "./ThemePanel.module.css";

/** 公布面积, one list per kind of area: they answer different questions and are never compared with each other. */
export function AreasPanel({ model }: { model: ThemeModel }) {
  return (
    <>
      <p className={css.note}>
        <LeadWords words="theme.areas.note" />
      </p>
      {model.classes.map((one) => (
        <AreasOfKind key={one.id} model={model} one={one} />
      ))}
      <UnplacedList model={model} />
    </>
  );
}

function AreasOfKind({ model, one }: { model: ThemeModel; one: ThemeClass }) {
  const { rows, most } = rowsOfClass(model, one.id);
  if (rows.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby={`kind-${one.id}`}>
      <h3 id={`kind-${one.id}`}>
        <ThemeSwatch paint={one.paint} />
        <BothWords words={classLabel(model.id, one)} />
        <small>{rows.length}</small>
      </h3>
      <LimitedRows rows={rows}>
        {({ feature, part }) => part.claims.map((claim) => <FigureRow key={`${feature} ${keyOfClaim(claim)}`} feature={feature} claim={claim} share={part.amount === null || most === 0 ? null : part.amount / most} />)}
      </LimitedRows>
    </section>
  );
}
