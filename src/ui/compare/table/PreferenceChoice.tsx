import type { ComparisonRow } from "../../../domain/comparison-table";
import { rowName } from "../../../sheets/comparison-words";
import { isForPublic } from "../../../store/shown-statements";
import { placesIn } from "../../../store/comparison-actions";
import { useActions, usePlan } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { messageText } from "../../layers/message-text";
import { Segmented } from "../../widgets/Segmented";
import { useTranslation } from "../../widgets/use-translation";
import { secondText } from "../../../i18n/translate";
import { Unmarked } from "./Unmarked";
import css from "./RowDetails.module.css";

const directions = ["none", "more", "less"] as const;

/** What a meeting agrees to prefer in a row: nothing, until someone says so; never in public. */
export function PreferenceChoice({ row }: { row: ComparisonRow }) {
  const { t, text, language } = useTranslation();
  const isPublic = usePlan(isForPublic);
  const preferences = usePlan((state) => placesIn(state)?.preferences ?? none);
  const { changePlaces } = useActions();
  if (isPublic || !row.canPrefer) return null;
  const value = preferences.find((one) => one.row === row.id)?.prefers ?? "none";
  const choose = (prefers: (typeof directions)[number]) => {
    const others = preferences.filter((one) => one.row !== row.id);
    changePlaces({ preferences: prefers === "none" ? others : [...others, { row: row.id, prefers }] });
  };
  return (
    <div className={css.prefer}>
      <span>
        <BothWords words="compareTable.prefer" />
      </span>
      <Segmented
        label={text(messageText("compareTable.prefer.of", { row: rowName(row) }))}
        value={value}
        segments={directions.map((one) => ({ value: one, label: t(`compareTable.prefer.${one}`), second: secondText(language, messageText(`compareTable.prefer.${one}`)) }))}
        onChange={choose}
        wide
      />
      <Unmarked row={row} preference={preferences.find((one) => one.row === row.id) ?? null} />
    </div>
  );
}

const none: readonly never[] = [];
