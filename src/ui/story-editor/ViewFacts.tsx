import type { SavedView } from "../../domain/saved-view";
import type { MessageKey } from "../../i18n/translate";
import { themeName } from "../themes/theme-choices";
import { useTranslation } from "../widgets/use-translation";
import css from "./Fields.module.css";
import { useZoneName } from "./use-zone-name";

/** What a view holds, in words: where it looks, what is selected, which themes and layers. */
export function ViewFacts({ view: { camera, selection, theme, over, year, layers, classesOff, day } }: { view: SavedView }) {
  const { t } = useTranslation();
  const nameOf = useZoneName();
  const place = camera ? `${camera.center.map((degrees) => degrees.toFixed(3)).join(", ")} · z ${camera.zoom.toFixed(1)} · ${Math.round(camera.bearing)}°` : t("storyEditor.view.home");
  const themes = [theme, over].flatMap((one) => (one === null ? [] : [t(themeName(one))]));
  const facts: readonly (readonly [MessageKey, string])[] = [
    ["storyEditor.view.camera", place],
    ["storyEditor.view.selection", selection.map(nameOf).join(t("storyEditor.and"))],
    ["storyEditor.view.theme", [...themes, ...(year === null || themes.length === 0 ? [] : [String(year)])].join(" + ")],
    ["storyEditor.view.hidden", layers.hidden.length === 0 ? "" : t("storyEditor.view.number", { n: layers.hidden.length })],
    ["storyEditor.view.classes", classesOff.length === 0 ? "" : t("storyEditor.view.number", { n: classesOff.length })],
    ["storyEditor.view.day", day ?? ""],
  ];
  return (
    <dl className={css.facts}>
      {facts.map(
        ([key, value]) =>
          value !== "" && (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
