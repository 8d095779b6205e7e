import { initialEditor } from "./editor-state";
import { existingZones } from "./existing-zones";
import type { PlanActions } from "./plan-state";
import type { GetPlan, SetPlan } from "./plan-store";

/** What opens the editor of stories, and leads from it to stage and map. */
export const editorActions = (set: SetPlan, get: GetPlan) =>
  ({
    editStory: (story, chapter = null, field = null) => {
      get().askForStories();
      // Another story begins at its chapters, a chapter that comes with it at its words.
      if (story !== get().edited.story) set({ editorTabs: initialEditor.editorTabs });
      set({ edited: { story, chapter, field } });
      // Beside other panes there is no room for it: a comparison ends.
      if (get().drawer !== "story-editor") get().setDrawer("story-editor");
    },
    showEditorTab: (change) => set(({ editorTabs }) => ({ editorTabs: { ...editorTabs, ...change } })),
    previewStory: (id, chapter) => {
      set({ isPreview: true });
      get().startStory(id, { chapter });
      if (get().play === null) set({ isPreview: false });
    },
    lookAtView: (view) => {
      const { language, role, flavour, table } = get();
      // What a chapter names and is not there is said by its check.
      get().openView({ ...view, selection: existingZones(get().publication, view.selection), language, role, flavour, table, comparison: null, siteSearch: null, story: null });
      // Its camera is given for the reference stage: it is fitted into what the editor leaves of the map.
      if (view.camera) set(({ cameraRequest }) => ({ cameraRequest: cameraRequest && { ...cameraRequest, isStaged: true } }));
    },
  }) satisfies Partial<PlanActions>;
