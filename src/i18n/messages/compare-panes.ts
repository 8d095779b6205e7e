import { messages } from "./define";

export const comparePanesMessages = messages({
  zh: {
    "panes.canvas": "{name}，对比窗格 {n}",
    "panes.cursor": "{x} · {y} {unit}",
    "panes.cursor.east": "东 {n}",
    "panes.cursor.west": "西 {n}",
    "panes.cursor.north": "北 {n}",
    "panes.cursor.south": "南 {n}",
    "panes.cursor.said": "{name}：窗格中央位于片区中心以{x}、以{y} {unit} 处",
    "ghost.circle": "等面积圆，非边界",
    "ghost.none.no-area": "没有界线，也没有公布面积，不能叠影",
    "ghost.none.lines-hidden": "行政界线未显示，不能叠影",
    "ghost.none.no-ground": "此片区没有落位，不能在其上叠影",
    "ghost.pill": "叠影 {what} · 可拖动",
  },
  en: {
    "panes.canvas": "{name}, comparison pane {n}",
    "panes.cursor": "{x} · {y}",
    "panes.cursor.east": "{n} {unit} E",
    "panes.cursor.west": "{n} {unit} W",
    "panes.cursor.north": "{n} {unit} N",
    "panes.cursor.south": "{n} {unit} S",
    "panes.cursor.said": "{name}: the middle of the pane lies {x} · {y} of the centre of the place",
    "ghost.circle": "circle of equal area, not a boundary",
    "ghost.none.no-area": "No outline and no stated area: cannot be laid over",
    "ghost.none.lines-hidden": "Administrative lines are hidden: cannot be laid over",
    "ghost.none.no-ground": "This zone has no location: nothing can be laid over it",
    "ghost.pill": "Ghost {what} · drag",
  },
});
