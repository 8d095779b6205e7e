import { heroArea } from "../../analysis/zone-areas";
import { figure } from "../../i18n/format-area";
import { zoneById } from "../../store/selectors-panels";
import { shownPublication } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { boundaryLook } from "../swatches/boundary-look";
import { LookMark } from "../swatches/Mark";
import { ZoneSwatch } from "../swatches/ZoneSwatch";
import { ThemeLine } from "../themes/ThemeLine";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "./BothWords";
import type { ZoneRow } from "./zone-tree";
import hidden from "./spoken.module.css";
import css from "./ZoneOption.module.css";

type Props = {
  row: ZoneRow;
  isCursor: boolean;
  /** Rows show boxes to tick, for choosing several by touch. */
  isChecked: boolean;
  onChoose: (id: string, add: boolean) => void;
  onCursor: (id: string) => void;
};

export function ZoneOption({ row: { zone, depth }, isCursor, isChecked, onChoose, onCursor }: Props) {
  const isSelected = usePlan(({ selection }) => selection.includes(zone.id));
  const parent = usePlan((state) => zoneById(shownPublication(state).zones, zone.parent));
  const { hoverZone } = useActions();
  const { t, text, language } = useTranslation();
  const area = heroArea(zone);
  return (
    // The keys are the list's: its rows share one handler.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="option"
      className={css.option}
      data-zone={zone.id}
      data-depth={depth}
      tabIndex={isCursor ? 0 : -1}
      aria-selected={isSelected}
      onClick={({ ctrlKey, metaKey, shiftKey }) => {
        onCursor(zone.id);
        onChoose(zone.id, ctrlKey || metaKey || shiftKey);
      }}
      onPointerEnter={() => hoverZone(zone.id)}
      onPointerLeave={() => hoverZone(null)}
      onFocus={() => hoverZone(zone.id)}
      onBlur={() => hoverZone(null)}
    >
      {isChecked && <span className={css.box} data-ticked={isSelected} aria-hidden="true" />}
      <ZoneSwatch zone={zone} />
      <span className={css.name}>
        <BothWords words={zone.shortName} />
        <ThemeLine zone={zone.id} />
        {parent && <span className={hidden.spoken}>{t("zones.partOf", { name: text(parent.shortName) })}</span>}
      </span>
      <span className={css.facts} data-stacked={language !== "zh"}>
        {area && (
          <span className={css.area}>
            {zone.statedAreas.length > 1 && <span className={css.which}>{t(`area.short.${area.which}`)}</span>}
            <b>{figure(area.value)}</b> {t(`unit.short.${area.unit}`)}
          </span>
        )}
        <LookMark look={boundaryLook(zone)} />
      </span>
    </div>
  );
}
