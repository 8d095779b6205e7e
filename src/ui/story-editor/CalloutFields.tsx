import { noWords, type Callout } from "../../domain/stories/story";
import { storyLimits } from "../../domain/stories/story-limits";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import { useOpenChapter, useOpenStory } from "./editor-desk";
import { FigureRow } from "./FigureRow";
import css from "./Fields.module.css";
import { PickPlace } from "./PickPlace";
import { WordsField } from "./WordsField";
import { ZoneSelect } from "./ZoneSelect";

/** Words at a zone or at a point of the map. */
export function CalloutFields() {
  const { t } = useTranslation();
  const { isReadOnly } = useOpenStory();
  const { chapter, put } = useOpenChapter();
  const { callouts } = chapter;
  const putAt = (index: number, change: Partial<Callout>) => put({ callouts: callouts.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  const add = (at: Callout["at"]) => put({ callouts: [...callouts, { at, words: noWords, statement: null }] });
  return (
    <>
      {isReadOnly && callouts.length === 0 && <p className={css.hint}>{t("storyEditor.none")}</p>}
      <ol className={css.items}>
        {callouts.map((callout, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- callouts have no ids
          <li key={index} className={css.item} data-field={`callouts.${index}`}>
            <WordsField name="storyEditor.callout.words" field={`callouts.${index}.words`} words={callout.words} onPut={(words) => putAt(index, { words })} />
            <ZoneSelect name="storyEditor.callout.zone" none="storyEditor.callout.atPoint" field={`callouts.${index}.at`} value={"zone" in callout.at ? callout.at.zone : null} isReadOnly={isReadOnly} onChoose={(zone) => zone !== null && putAt(index, { at: { zone } })} />
            {"point" in callout.at && <p className={css.hint}>{t("storyEditor.callout.point", { lng: callout.at.point[0].toFixed(4), lat: callout.at.point[1].toFixed(4) })}</p>}
            <FigureRow statement={callout.statement} needsFigure={false} isReadOnly={isReadOnly} onPick={({ id }) => putAt(index, { statement: id })} onRemove={() => putAt(index, { statement: null })} />
            {!isReadOnly && (
              <span className={css.buttons}>
                <PickPlace name="storyEditor.callout.pickAgain" onPick={(point) => putAt(index, { at: { point } })} />
                <button type="button" className={buttons.quiet} onClick={() => put({ callouts: callouts.filter((_, at) => at !== index) })}>
                  <BilingualMessage of="storyEditor.callout.remove" />
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && callouts.length < storyLimits.callouts && (
        <>
          <PickPlace name="storyEditor.callout.pick" onPick={(point) => add({ point })} />
          <ZoneSelect name="storyEditor.callout.addAtZone" none="storyEditor.zone.choose" value={null} onChoose={(zone) => zone !== null && add({ zone })} />
        </>
      )}
    </>
  );
}
