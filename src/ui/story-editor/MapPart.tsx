import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { CalloutFields } from "./CalloutFields";
import { useOpenChapter, useOpenStory } from "./editor-desk";
import css from "./Fields.module.css";
import { FlowFields } from "./FlowFields";
import { NamedZones } from "./NamedZones";
import { ZoneSelect } from "./ZoneSelect";

/** What stands on the map of a chapter: the zone in the light, the names, words at places, ties. */
export function MapPart() {
  const { t } = useTranslation();
  const { isReadOnly } = useOpenStory();
  const { chapter, put } = useOpenChapter();
  return (
    <>
      <p className={css.hint}>{t("storyEditor.map.hint")}</p>
      <ZoneSelect name="storyEditor.spot" none="storyEditor.zone.none" field="spot" value={chapter.spot} isReadOnly={isReadOnly} onChoose={(spot) => put({ spot })} />
      <NamedZones named={chapter.named} isReadOnly={isReadOnly} onPut={(named) => put({ named })} />
      <section className={css.group} data-field="callouts">
        <h4>
          <BilingualMessage of="storyEditor.callouts" />
        </h4>
        <CalloutFields />
      </section>
      <section className={css.group} data-field="flows">
        <h4>
          <BilingualMessage of="storyEditor.flows" />
        </h4>
        <p className={css.hint}>{t("storyEditor.flows.hint")}</p>
        <FlowFields />
      </section>
    </>
  );
}
