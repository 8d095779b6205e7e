import type { Zone } from "../../domain/zone";
import { zoneById } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import { ZoomIcon } from "../layers/LayerIcons";
import { boundaryLook } from "../swatches/boundary-look";
import { LookMark } from "../swatches/Mark";
import { ZoneSwatch } from "../swatches/ZoneSwatch";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./InspectorHead.module.css";

export function InspectorHead({ zone }: { zone: Zone }) {
  const { zoomToZones, clearSelection } = useActions();
  const { t, text, language } = useTranslation();
  const account = useAccountNote(zone);
  const isEnglish = language === "en";
  return (
    <header className={css.head}>
      <div className={css.line}>
        <span className={css.kind} style={{ color: `var(--kind-${zone.kind})` }}>
          {zone.geometry && <ZoneSwatch zone={zone} />}
          {t(`kind.${zone.kind}`)}
        </span>
        <span className={css.chip}>{t(`releaseClass.${zone.releaseClass}`)}</span>
        <LookMark look={boundaryLook(zone.boundary)} />
        <span className={css.buttons}>
          {zone.geometry && <IconButton label={t("inspector.zoomTo")} icon={<ZoomIcon />} onClick={() => zoomToZones([zone.id])} />}
          <IconButton label={t("inspector.close")} icon={<CloseIcon />} onClick={clearSelection} />
        </span>
      </div>
      <h2 id="inspector-name" tabIndex={-1} className={css.name}>
        {text(zone.name)}
      </h2>
      <p className={css.other}>
        <span lang={isEnglish ? "zh" : "en"}>{isEnglish ? zone.name.zh : zone.name.en}</span>
        <span>{[zone.level && t(`level.${zone.level}`), account].filter(Boolean).join(" · ")}</span>
      </p>
    </header>
  );
}

/** Whether the zone's figures add up with others, and along which unit. */
function useAccountNote({ id, accountUnit }: Zone): string {
  const publication = usePlan((state) => state.publication);
  const { t, text } = useTranslation();
  if (accountUnit === null) return t("inspector.overlay");
  if (accountUnit === id) return t("inspector.ownAccount");
  const district = publication.districts.find((other) => other.id === accountUnit);
  const name = zoneById(publication.zones, accountUnit)?.shortName ?? district?.name;
  return t("inspector.accountedAs", { name: name ? text(name) : accountUnit });
}
