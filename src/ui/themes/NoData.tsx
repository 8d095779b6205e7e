import type { ThemeModel } from "../../domain/theme-model";
import { useActions } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import { messageText } from "../layers/message-text";
import { HatchSwatch } from "./ThemeSwatch";
import { whatOf } from "./theme-words";
import { useFeatureName } from "./use-theme-models";
import css from "./NoData.module.css";

/** What nothing is known of, by name: hatched on the map, and never 0. */
export function NoData({ model, quiet = false }: { model: ThemeModel; quiet?: boolean }) {
  const nameOf = useFeatureName();
  const { selectZone, hoverZone } = useActions();
  const unknown = model.features.filter((id) => !model.values.has(id)).map(nameOf);
  if (unknown.length === 0) return null;
  return (
    <div className={css.group}>
      <p className={css.head}>
        <HatchSwatch />
        <b>
          <BothWords words={model.id === "quota" ? "theme.facts.quotaNone" : "theme.noData"} />
        </b>
        <span>
          <LeadWords words="theme.noData.n" parameters={{ n: unknown.length, what: messageText(whatOf(model.id)) }} />
        </span>
      </p>
      {!quiet && (
        <ul className={css.names}>
          {unknown.map(({ id, name, zone }) => (
            <li key={id} data-zone={zone ? id : undefined}>
              {zone ? (
                <button
                  type="button"
                  onClick={() => selectZone(id, { zoom: true })}
                  onPointerEnter={() => hoverZone(id)}
                  onPointerLeave={() => hoverZone(null)}
                  onFocus={() => hoverZone(id)}
                  onBlur={() => hoverZone(null)}
                >
                  <BothWords words={name} />
                </button>
              ) : (
                <BothWords words={name} />
              )}
            </li>
          ))}
        </ul>
      )}
      <p className={css.note}>
        <LeadWords words={model.id === "quota" ? "theme.noData.mean" : "theme.noData.note"} />
      </p>
    </div>
  );
}
