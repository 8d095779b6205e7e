import type { ThemeModel, ThemeValue } from "../../domain/theme-model";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { ClaimChip } from "./ClaimChip";
import { FeatureButton } from "./FeatureButton";
import { LimitedRows } from "./LimitedRows";
import { ThemeSwatch } from "./ThemeSwatch";
import { uniqueSources } from "./unique-sources";
import { valueLine } from "./theme-words";
import { UnplacedList } from "./UnplacedList";
import css from "./ThemePanel.module.css";

/** Which industries the sources name for each zone, in the tiles of the map, and what they say of no zone. */
export function IndustriesPanel({ model }: { model: ThemeModel }) {
  const values = [...model.values.values()].sort((a, b) => b.parts.length - a.parts.length);
  return (
    <>
      <section className={css.part} aria-labelledby="industries-zones">
        <h3 id="industries-zones">
          <BothWords words="theme.byZone" />
          <small>{values.length}</small>
        </h3>
        <LimitedRows rows={values}>{(value) => <ZoneIndustries key={value.feature} model={model} value={value} />}</LimitedRows>
      </section>
      <UnplacedList model={model} />
    </>
  );
}

function ZoneIndustries({ model, value }: { model: ThemeModel; value: ThemeValue }) {
  const { text } = useTranslation();
  return (
    <li className={css.figure}>
      <div className={css.line}>
        <span className={css.words}>
          <FeatureButton feature={value.feature} />
        </span>
        {uniqueSources(value).map((source) => (
          <ClaimChip key={"id" in source ? source.id : source.document} source={source} />
        ))}
      </div>
      <span className={css.tiles} role="img" aria-label={text(valueLine(model, value))} title={text(valueLine(model, value))}>
        {value.parts.map(({ class: id, role }) => {
          const one = model.classes.find((other) => other.id === id);
          return one && <ThemeSwatch key={id} paint={one.paint} role={role} />;
        })}
      </span>
    </li>
  );
}
