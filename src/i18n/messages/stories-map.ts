import { messages } from "./define";

/** What the map of a chapter says of its heights and ties. */
export const storiesMapMessages = messages({
  zh: {
    "storyMap.height": "层高＝{title}，非建筑高度",
    "storyMap.legend.existing": "实心：既有",
    "storyMap.legend.under-construction": "下半实心：在建",
    "storyMap.legend.planned": "实线框：规划",
    "storyMap.legend.target": "虚线框：目标，非实绩",
    "storyMap.legend.mixed": "实线框：既有与规划未分列",
    "storyMap.legend.foot": "柱底大小统一，不表示面积",
    "storyMap.legend.unknown": "斜纹：资料未载",
    "storyMap.legend.flow": "点线：两地联系，不表示走向",
  },
  en: {
    "storyMap.height": "Height = {title}; not the height of buildings",
    "storyMap.legend.existing": "Solid: existing",
    "storyMap.legend.under-construction": "Lower half solid: under construction",
    "storyMap.legend.planned": "Outlined: planned",
    "storyMap.legend.target": "Dashed: a target, not a result",
    "storyMap.legend.mixed": "Outlined: existing and planned, not told apart",
    "storyMap.legend.foot": "All columns have one foot; it shows no area",
    "storyMap.legend.unknown": "Hatched: not on record",
    "storyMap.legend.flow": "Dotted: a tie; its course means nothing",
  },
});
