import type { Text } from "../../domain/text";
import type { Zone } from "../../domain/zone";
import { zoneById } from "../../store/selectors-panels";
import { publicationOfAllDays } from "../../store/shown-publication";
import { hasMap } from "../../store/selectors-shell";
import { showsStage } from "../../store/shown-stories";
import { useActions, usePlan } from "../../store/use-plan";
import { langTag, leadingLanguage } from "../../i18n/translate";
import { BothWords } from "../layers/BothWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { ZoomIcon } from "../layers/LayerIcons";
import { boundaryLook } from "../swatches/boundary-look";
import { LookMark } from "../swatches/Mark";
import { ZoneSwatch } from "../swatches/ZoneSwatch";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { OfficialName } from "./OfficialName";
import { titleOf } from "./title-of";
import css from "./InspectorHead.module.css";

export function InspectorHead({ zone }: { zone: Zone }) {
  const { zoomToZones, clearSelection, comparePlaces } = useActions();
  const { t, text, language } = useTranslation();
  const isMapThere = usePlan(hasMap);
  // A stage has room for one map.
  const isStage = usePlan(showsStage);
  const account = useAccountNote(zone);
  const title = titleOf(zone);
  const standing = [...(zone.level ? [messageText(`level.${zone.level}`)] : []), account];
  return (
    <header className={css.head}>
      <div className={css.line}>
        <span className={css.kind} style={{ color: `var(--kind-${zone.kind})` }}>
          {zone.geometry && <ZoneSwatch zone={zone} />}
          <BothWords words={`kind.${zone.kind}`} />
        </span>
        <span className={css.chip}>
          <BothWords words={`releaseClass.${zone.releaseClass}`} />
        </span>
        <LookMark look={boundaryLook(zone)} />
        <span className={css.buttons}>
          {!isStage && (
            <button type="button" id="compare-with" className={css.compare} aria-label={t("compare.with")} onClick={() => comparePlaces([zone.id])}>
              {t("compare.with.short")}
            </button>
          )}
          {zone.geometry && isMapThere && <IconButton label={t("inspector.zoomTo")} icon={<ZoomIcon />} onClick={() => zoomToZones([zone.id])} />}
          <IconButton label={t("inspector.close")} icon={<CloseIcon />} onClick={clearSelection} />
        </span>
      </div>
      <h2 id="inspector-name" tabIndex={-1} className={css.name}>
        <OfficialName name={text(title)} />
      </h2>
      <p className={css.other}>
        {(["zh", "en"] as const)
          .filter((name) => title !== zone.name || name !== leadingLanguage(language))
          .map((name) => (
            <span key={name} lang={langTag(name)}>
              <OfficialName name={zone.name[name]} />
            </span>
          ))}
        <span>
          <BothWords words={joinedTexts(standing, " · ")} />
        </span>
      </p>
    </header>
  );
}

/** Whether the zone's figures add up with others, and along which unit. */
function useAccountNote({ id, accountUnit }: Zone): Text {
  const publication = usePlan(publicationOfAllDays);
  if (accountUnit === null) return messageText("inspector.overlay");
  if (accountUnit === id) return messageText("inspector.ownAccount");
  const district = publication.districts.find((other) => other.id === accountUnit);
  const name = zoneById(publication.zones, accountUnit)?.shortName ?? (district && withoutRank(district.name));
  return messageText("inspector.accountedAs", { name: name ?? accountUnit });
}

/** In an English sentence a county goes by its name alone, unless its rank is part of it. */
const withoutRank = ({ zh, en }: Text): Text => ({ zh, en: en.replace(/^(\S+) (City|District|County)$/, "$1") });
