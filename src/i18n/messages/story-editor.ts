import { messages } from "./define";

export const storyEditorMessages = messages({
  zh: {
    "storyEditor.title": "编辑讲解",
  },
  en: {
    "storyEditor.title": "Edit story",
  },
});
