import { messages } from "./define";

export const libraryPageMessages = messages({
  zh: {
    "library.title": "项目库与资源库",
    "library.close": "关闭项目库与资源库",
    "library.parts": "分库",
    "library.part.projects": "项目",
    "library.part.resources": "资源",
    "library.part.splits": "利益分享",
    "library.views": "显示方式",
    "library.view.board": "看板",
    "library.view.list": "列表",
    "library.view.map": "地图",
    "library.selected": "地图已选：{name}",
    "library.selected.details": "查看详情",
  },
  en: {
    "library.title": "Projects and resources",
    "library.close": "Close projects and resources",
    "library.parts": "Libraries",
    "library.part.projects": "Projects",
    "library.part.resources": "Resources",
    "library.part.splits": "Benefit sharing",
    "library.views": "Shown as",
    "library.view.board": "Board",
    "library.view.list": "List",
    "library.view.map": "Map",
    "library.selected": "Selected on the map: {name}",
    "library.selected.details": "Show details",
  },
});
