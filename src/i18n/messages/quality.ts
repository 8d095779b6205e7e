import { messages } from "./define";

/** How the map is drawn while it moves, and what is said when its worker dies. */
export const qualityMessages = messages({
  zh: {
    "quality.title": "绘图质量",
    "quality.auto": "自动",
    "quality.best": "最佳",
    "quality.fluent": "流畅",
    "quality.auto.explained": "移动地图时若画面卡顿，会暂时降低清晰度，必要时省去细线和名称；停下后恢复完整。",
    "quality.best.explained": "移动地图时也完整绘制；在没有独立显卡的电脑上可能卡顿。",
    "quality.fluent.explained": "移动地图时一律降低清晰度，省去细线和名称；停下后恢复完整。",
    "quality.session": "仅对本次浏览有效。",
    "problem.map-worker-died": "浏览器两次终止了地图的后台程序，地图可能不完整。请关闭其他程序或标签页后刷新本页；名录、搜索和详情仍可使用。",
  },
  en: {
    "quality.title": "Drawing quality",
    "quality.auto": "Automatic",
    "quality.best": "Best",
    "quality.fluent": "Smooth",
    "quality.auto.explained": "Where the map moves jerkily, it is drawn less sharply for the moment, if need be without fine lines and names, and in full again when it rests.",
    "quality.best.explained": "The map is drawn in full even while it moves; without a graphics card it may move jerkily.",
    "quality.fluent.explained": "While it moves, the map is always drawn less sharply and without fine lines and names; in full again when it rests.",
    "quality.session": "Holds for this visit.",
    "problem.map-worker-died": "The browser has twice ended the program that prepares the map, so the map may be incomplete. Close other programs or tabs, then reload. The list, the search and the details still work.",
  },
});
