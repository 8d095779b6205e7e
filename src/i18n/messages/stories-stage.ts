import { messages } from "./define";

/** The words of the stage and the list of stories. */
export const storiesStageMessages = messages({
  zh: {
    "stories.title": "讲解",
    "stories.next": "下一章",
    "stories.previous": "上一章",
    "stories.explore": "自由探索",
    "stories.resume": "继续讲解",
    "stories.end": "结束讲解",
  },
  en: {
    "stories.title": "Stories",
    "stories.next": "Next chapter",
    "stories.previous": "Previous chapter",
    "stories.explore": "Explore freely",
    "stories.resume": "Go on with the story",
    "stories.end": "End the story",
  },
});
