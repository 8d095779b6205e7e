import type { ThemeModel } from "../../domain/theme-model";
import { usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { useTranslation } from "../widgets/use-translation";
import { classLabel } from "./theme-words";
import { HatchSwatch, ThemeSwatch } from "./ThemeSwatch";
import { useThemeModel } from "./use-theme-models";
import css from "./ThemeFoot.module.css";

/** At the foot of the map, for themes that fill by amount: what the steps mean, how many there are, and how many are unknown. */
export function ThemeFoot() {
  const { t, text } = useTranslation();
  const model = useThemeModel();
  const isReading = usePlan(({ statements, theme }) => statements === null && theme !== "quota");
  const off = usePlan((state) => state.classesOff);
  if (!model || (model.kind !== "quantity" && model.kind !== "count")) return null;
  const title = model.unit ? joinedTexts([footTitle(model), model.unit], " · ") : footTitle(model);
  const unknown = model.of - model.known;
  return (
    <div className={css.foot} role="group" aria-label={t("theme.foot", { name: text(title) })} data-testid="theme-foot">
      <b>
        <BothWords words={title} />
      </b>
      {model.classes.length === 0 ? (
        <>
          <span className={css.ramp} aria-hidden="true">
            {([0, 1, 2, 3, 4] as const).map((step) => (
              <ThemeSwatch key={step} paint={{ kind: "ramp", step }} />
            ))}
          </span>
          <span className={css.later}>{t(isReading ? "theme.reading" : "theme.foot.later")}</span>
        </>
      ) : (
        <ul>
          {model.classes.map((one) => (
            <li key={one.id} data-off={off.includes(one.id) || undefined}>
              <ThemeSwatch paint={one.paint} />
              <BothWords words={classLabel(model.id, one)} />
            </li>
          ))}
        </ul>
      )}
      {model.classes.length > 0 && <span className={css.later}>n = {model.known}</span>}
      {unknown > 0 && (
        <span className={css.unknown}>
          <HatchSwatch />
          <BothWords words="theme.foot.noData" parameters={{ n: unknown }} />
        </span>
      )}
    </div>
  );
}

/** What the amounts are amounts of. */
export const footTitle = (model: ThemeModel) => (model.id === "quota" ? joinedTexts([messageText(`theme.quota.${model.measure ?? "left"}`), ...(model.year === null ? [] : [messageText("theme.year.of", { year: model.year })])], " ") : messageText(`theme.${model.id}.title`));
