import { messages } from "./define";

/** What the map of a chapter says of its heights and ties. */
export const storiesMapMessages = messages({ zh: { "storyMap.height": "层高＝{title}，非建筑高度" }, en: { "storyMap.height": "Height = {title}; not the height of buildings" } });
