import { messages } from "./define";

export const comparePanesMessages = messages({
  zh: {
    "panes.canvas": "{name}，对比窗格 {n}",
    "panes.recentre": "归中",
    "panes.cursor.east": "东 {n} {unit}",
    "panes.cursor.west": "西 {n} {unit}",
    "panes.cursor.north": "北 {n} {unit}",
    "panes.cursor.south": "南 {n} {unit}",
    "panes.cursor.said": "{name}：窗格中央位于片区中心以{x}、以{y} 处",
  },
  en: {
    "panes.canvas": "{name}, comparison pane {n}",
    "panes.recentre": "Recentre",
    "panes.cursor.east": "{n} {unit} E",
    "panes.cursor.west": "{n} {unit} W",
    "panes.cursor.north": "{n} {unit} N",
    "panes.cursor.south": "{n} {unit} S",
    "panes.cursor.said": "{name}: the middle of the pane lies {x} · {y} of the centre of the place",
  },
});
