import { messages } from "./define";

/** A map without administrative lines: what stands for them, and why they are not shown. */
export const linesMessages = messages({
  zh: {
    "lines.hidden": "未取得审图号，不显示行政区域界线",
    "lines.why": "按公开地图管理要求，未取得审图号前不显示行政区域界线。",
    "lines.names": "县（市、区）名称",
    "lines.sample": "县名",
    "look.linked": "连线",
    "strip.linked": "联动 · 示意连线",
    "method.linked": "示意连线",
    "method.linked.explained": "以所含县（市、区）驻地之间的连线表示联动关系，不表示范围。",
    "live.linked": "以驻地连线示意，不显示界线",
  },
  en: {
    "lines.hidden": "No map approval number: administrative boundaries are not shown",
    "lines.why": "Under the rules for public maps, administrative boundaries are not shown until a map approval number is granted.",
    "lines.names": "Names of districts and counties",
    "lines.sample": "Abc",
    "look.linked": "link",
    "strip.linked": "collaboration, schematic link",
    "method.linked": "Schematic link",
    "method.linked.explained": "A line between the seats of its counties stands for the collaboration; it shows no extent.",
    "live.linked": "shown as a link between seats, without a boundary",
  },
});
