import { useEffect, useMemo, useRef } from "react";
import { editableStories } from "../../store/editable-stories";
import { useActions, usePlan } from "../../store/use-plan";
import { SaidLine } from "../library/said/SaidLine";
import { useSaid } from "../library/said/use-said";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { EditorDeskContext, type EditorDesk } from "./editor-desk";
import css from "./StoryEditor.module.css";
import { StoryList } from "./StoryList";
import { StoryPage } from "./StoryPage";

/** 讲解编辑: beside the map, never over it; what is written are commands of the project. */
export function StoryEditor() {
  const { t } = useTranslation();
  const { setDrawer, askForStories } = useActions();
  const stories = usePlan(editableStories);
  const open = usePlan(({ edited }) => edited.story);
  const access = usePlan(({ project }) => project?.access.status ?? null);
  const said = useSaid();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => askForStories(), [askForStories]);
  useEffect(() => panel.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true }), []);
  const isOwner = access === "owner";
  const desk = useMemo((): EditorDesk => ({ isOwner, said, run: (why, changes, words) => said.run({ name: "change-records", why, changes }, words) }), [isOwner, said]);
  const story = stories?.find((one) => one.story.id === open) ?? null;
  return (
    <EditorDeskContext value={desk}>
      <section ref={panel} className={css.panel} aria-label={t("storyEditor.title")} data-undoes>
        <header className={css.head}>
          <h2 tabIndex={-1}>
            <BilingualMessage of="storyEditor.title" />
          </h2>
          <IconButton label={t("storyEditor.close")} icon={<CloseIcon />} onClick={() => setDrawer("none")} />
        </header>
        {access === "reader" && <p className={css.note}>{t("storyEditor.readOnlyTab")}</p>}
        <SaidLine said={said} />
        {stories === null || access === null ? <p className={css.note}>{t("storyEditor.loading")}</p> : story ? <StoryPage key={story.story.id} open={story} /> : <StoryList stories={stories} />}
      </section>
    </EditorDeskContext>
  );
}
