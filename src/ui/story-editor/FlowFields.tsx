import { noWords, type Flow, type StoryWords } from "../../domain/stories/story";
import { storyLimits } from "../../domain/stories/story-limits";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlanStore } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import { useOpenChapter, useOpenStory } from "./editor-desk";
import { FigureRow } from "./FigureRow";
import css from "./Fields.module.css";
import { WordsField } from "./WordsField";
import { ZoneSelect } from "./ZoneSelect";

const isEmpty = ({ zh, en, third }: StoryWords): boolean => zh === "" && en === "" && (third ?? "") === "";

/** Ties between two zones. */
export function FlowFields() {
  const { t } = useTranslation();
  const store = usePlanStore();
  const { isReadOnly } = useOpenStory();
  const { chapter, put } = useOpenChapter();
  const { flows, spot, view } = chapter;
  const putAt = (index: number, change: Partial<Flow>) => put({ flows: flows.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  const add = () => {
    const zones = publicationOfAllDays(store.getState()).zones.map(({ id }) => id);
    const from = view.selection[0] ?? zones[0];
    const to = [...(spot ? [spot] : []), ...view.selection, ...zones].find((id) => id !== from);
    if (from && to) put({ flows: [...flows, { from, to, words: null, statement: null }] });
  };
  return (
    <>
      {isReadOnly && flows.length === 0 && <p className={css.hint}>{t("storyEditor.none")}</p>}
      <ol className={css.items}>
        {flows.map((flow, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- flows have no ids
          <li key={index} className={css.item} data-field={`flows.${index}`}>
            <div className={css.two}>
              <ZoneSelect name="storyEditor.flow.from" field={`flows.${index}.from`} value={flow.from} isReadOnly={isReadOnly} onChoose={(from) => from !== null && putAt(index, { from })} />
              <ZoneSelect name="storyEditor.flow.to" field={`flows.${index}.to`} value={flow.to} isReadOnly={isReadOnly} onChoose={(to) => to !== null && putAt(index, { to })} />
            </div>
            <WordsField name="storyEditor.flow.words" field={`flows.${index}.words`} words={flow.words ?? noWords} onPut={(words) => putAt(index, { words: isEmpty(words) ? null : words })} />
            <FigureRow statement={flow.statement} needsFigure={false} isReadOnly={isReadOnly} onPick={({ id }) => putAt(index, { statement: id })} onRemove={() => putAt(index, { statement: null })} />
            {!isReadOnly && (
              <button type="button" className={buttons.quiet} onClick={() => put({ flows: flows.filter((_, at) => at !== index) })}>
                <BilingualMessage of="storyEditor.flow.remove" />
              </button>
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && flows.length < storyLimits.flows && (
        <button type="button" className={buttons.quiet} onClick={add}>
          <BilingualMessage of="storyEditor.flow.add" />
        </button>
      )}
    </>
  );
}
