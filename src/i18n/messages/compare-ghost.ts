import { messages } from "./define";

/** 叠影. */
export const compareGhostMessages = messages({
  zh: {
    "ghost.anchor": "{places}（锚点）",
    "ghost.anchors": "{places}之间（锚点）",
    "ghost.list": "、",
    "ghost.circle": "等面积圆，非边界",
    "ghost.none.no-area": "没有界线，也没有公布面积，不能叠影",
    "ghost.none.lines-hidden": "行政界线未显示，不能叠影",
    "ghost.none.no-ground": "此处尚无落位，不能在其上叠影",
    "ghost.pill": "叠影 {what} · 可拖动",
  },
  en: {
    "ghost.anchor": "{places} (anchor)",
    "ghost.anchors": "between {places} (anchors)",
    "ghost.list": " and ",
    "ghost.circle": "circle of equal area, not a boundary",
    "ghost.none.no-area": "No outline and no stated area: cannot be laid over",
    "ghost.none.lines-hidden": "Administrative lines are hidden: cannot be laid over",
    "ghost.none.no-ground": "Not located: nothing can be laid over it",
    "ghost.pill": "Ghost {what} · drag",
  },
});
