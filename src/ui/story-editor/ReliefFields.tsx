import { noWords, type Relief } from "../../domain/stories/story";
import { storyLimits } from "../../domain/stories/story-limits";
import { reliefThemeIds, type ReliefThemeId } from "../../domain/theme";
import { themeName } from "../themes/theme-choices";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { Segmented } from "../widgets/Segmented";
import { useTranslation } from "../widgets/use-translation";
import { useOpenChapter, useOpenStory } from "./editor-desk";
import { FigureList } from "./FigureList";
import { figureOf } from "./figure-of";
import { FigureRow } from "./FigureRow";
import css from "./Fields.module.css";
import { WordsField } from "./WordsField";
import { ZoneSelect } from "./ZoneSelect";

type Kind = "none" | "tiers" | "theme";
type Column = Extract<Relief["of"], { kind: "tiers" }>["columns"][number];

/** What stands up from the map. Tiers begin with the first figure that is chosen: a relief without any cannot be told. */
export function ReliefFields() {
  const { t } = useTranslation();
  const { isReadOnly } = useOpenStory();
  const { chapter, put } = useOpenChapter();
  const { relief, spot, view } = chapter;
  const kind: Kind = relief?.of.kind ?? "none";
  const title = relief?.title ?? noWords;
  const zoneToBegin = spot ?? view.selection[0] ?? null;
  const columns = relief?.of.kind === "tiers" ? relief.of.columns : [];
  const putColumns = (next: readonly Column[]) => put({ relief: next.length === 0 ? null : { title, of: { kind: "tiers", columns: [...next] } } });
  const choose = (next: Kind) => {
    if (next === "none") put({ relief: null });
    if (next === "theme") put({ relief: { title, of: { kind: "theme", theme: reliefThemeIds.find((id) => id === view.theme) ?? "output" } } });
  };
  return (
    <section className={css.group} data-field="relief">
      <h4>
        <BilingualMessage of="storyEditor.relief" />
      </h4>
      <p className={css.hint}>{t("storyEditor.relief.hint")}</p>
      <fieldset className={css.plain} disabled={isReadOnly}>
        <Segmented<Kind>
          label={t("storyEditor.relief")}
          value={kind}
          segments={(kind === "tiers" ? (["none", "tiers", "theme"] as const) : (["none", "theme"] as const)).map((value) => ({ value, label: t(`storyEditor.relief.${value}`) }))}
          onChange={choose}
        />
      </fieldset>
      {relief !== null && <WordsField name="storyEditor.relief.title" field="relief.title" words={title} onPut={(next) => put({ relief: { ...relief, title: next } })} />}
      {relief?.of.kind === "theme" && <ThemeSelect value={relief.of.theme} isReadOnly={isReadOnly} onChoose={(theme) => put({ relief: { title, of: { kind: "theme", theme } } })} />}
      {columns.map((column, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a zone may stand twice
        <div key={index} className={css.item} data-field={`relief.of.columns.${index}`}>
          <ZoneSelect name="storyEditor.relief.zone" value={column.zone} isReadOnly={isReadOnly} onChoose={(zone) => zone !== null && putColumns(columns.map((one, at) => (at === index ? { ...column, zone } : one)))} />
          <FigureList figures={column.figures} field={`relief.of.columns.${index}.figures`} most={storyLimits.tiers} least={1} onPut={(figures) => putColumns(columns.map((one, at) => (at === index ? { ...column, figures } : one)))} />
          {!isReadOnly && (
            <button type="button" className={buttons.quiet} onClick={() => putColumns(columns.filter((_, at) => at !== index))}>
              <BilingualMessage of="storyEditor.relief.remove" />
            </button>
          )}
        </div>
      ))}
      {kind !== "theme" && columns.length < storyLimits.columns && !isReadOnly && <NewColumn zone={zoneToBegin} onAdd={(column) => putColumns([...columns, column])} />}
    </section>
  );
}

/** A pile begins with a figure; it stands on the first zone that the statement speaks of. */
function NewColumn({ zone, onAdd }: { zone: string | null; onAdd: (column: Column) => void }) {
  const { t } = useTranslation();
  return (
    <div className={css.item}>
      <p className={css.hint}>{t("storyEditor.relief.begin")}</p>
      <FigureRow
        statement={null}
        isReadOnly={false}
        onPick={(statement) => {
          const on = statement.zones[0] ?? zone;
          if (on !== null) onAdd({ zone: on, figures: [figureOf(statement)] });
        }}
      />
    </div>
  );
}

function ThemeSelect({ value, isReadOnly, onChoose }: { value: ReliefThemeId; isReadOnly: boolean; onChoose: (theme: ReliefThemeId) => void }) {
  const { t } = useTranslation();
  return (
    <label className={css.field}>
      <BilingualMessage of="storyEditor.relief.of" />
      <select value={value} disabled={isReadOnly} onChange={({ target }) => onChoose(reliefThemeIds.find((id) => id === target.value) ?? value)}>
        {reliefThemeIds.map((id) => (
          <option key={id} value={id}>
            {t(themeName(id))}
          </option>
        ))}
      </select>
    </label>
  );
}
