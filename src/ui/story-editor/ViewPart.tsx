import { useState } from "react";
import { flavours, type FlavourName } from "../../domain/saved-view";
import { readingSeconds } from "../../domain/stories/reading-time";
import type { Chapter } from "../../domain/stories/story";
import { chapterSeconds } from "../../domain/stories/story-limits";
import { chapterViewOf, type LeftOut } from "../../store/chapter-view";
import { useActions, usePlanStore } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { Segmented } from "../widgets/Segmented";
import { useTranslation } from "../widgets/use-translation";
import { useOpenChapter, useOpenStory } from "./editor-desk";
import css from "./Fields.module.css";
import { LeftOutNote } from "./LeftOutNote";
import { mapScreen } from "./map-screen";
import { NumberInput } from "./NumberInput";
import { ViewFacts } from "./ViewFacts";

/** What the map shows in a chapter, how it is come to, and for how long. */
export function ViewPart() {
  const { t } = useTranslation();
  const store = usePlanStore();
  const { lookAtView } = useActions();
  const { isReadOnly } = useOpenStory();
  const { chapter, put } = useOpenChapter();
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const { view, seconds, transition } = chapter;
  const suggested = readingSeconds(chapter);
  const replace = () => {
    const captured = chapterViewOf(store.getState(), view.flavour, mapScreen());
    setLeftOut(captured.leftOut);
    put({ view: captured.view });
  };
  const tilt = (pitch: number) => {
    if (!view.camera) return;
    const tilted = { ...view, camera: { ...view.camera, pitch } };
    put({ view: tilted });
    lookAtView(tilted);
  };
  return (
    <>
      <div className={css.group} data-field="view">
        <ViewFacts view={view} />
        <div className={css.buttons}>
          {!isReadOnly && (
            <button type="button" className={buttons.main} onClick={replace}>
              <BilingualMessage of="storyEditor.view.replace" />
            </button>
          )}
          <button type="button" className={buttons.quiet} onClick={() => lookAtView(view)}>
            <BilingualMessage of="storyEditor.chapter.look" />
          </button>
        </div>
        <LeftOutNote parts={leftOut} />
      </div>
      {view.camera && <NumberInput name="storyEditor.view.pitch" field="view.camera" value={view.camera.pitch ?? 0} least={0} most={60} isReadOnly={isReadOnly} onPut={tilt} />}
      <fieldset className={css.plain} disabled={isReadOnly}>
        <legend>
          <BilingualMessage of="storyEditor.view.flavour" />
        </legend>
        <Segmented<FlavourName> label={t("storyEditor.view.flavour")} value={view.flavour} segments={flavours.map((value) => ({ value, label: t(`storyEditor.flavour.${value}`) }))} onChange={(flavour) => put({ view: { ...view, flavour } })} />
      </fieldset>
      <fieldset className={css.plain} disabled={isReadOnly} data-field="transition">
        <legend>
          <BilingualMessage of="storyEditor.transition" />
        </legend>
        <Segmented<Chapter["transition"]> label={t("storyEditor.transition")} value={transition} segments={(["fly", "cut"] as const).map((value) => ({ value, label: t(`storyEditor.transition.${value}`) }))} onChange={(next) => put({ transition: next })} />
        <p className={css.hint}>{t("storyEditor.transition.hint")}</p>
      </fieldset>
      <div className={css.group}>
        <NumberInput name="storyEditor.chapter.seconds" field="seconds" value={seconds} least={chapterSeconds.least} most={chapterSeconds.most} isReadOnly={isReadOnly} onPut={(next) => put({ seconds: next })} />
        <p className={css.hint}>{t("storyEditor.chapter.reading", { n: suggested })}</p>
        {!isReadOnly && suggested !== seconds && (
          <button type="button" className={buttons.quiet} onClick={() => put({ seconds: suggested })}>
            {t("storyEditor.chapter.takeReading", { n: suggested })}
          </button>
        )}
      </div>
    </>
  );
}
