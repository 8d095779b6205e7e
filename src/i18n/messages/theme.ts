import { messages } from "./define";

/** Themes on the map. */
export const themeMessages = messages({
  zh: {
    "theme.map.dwellings": "{value} 套",
    "theme.map.dwellings-unknown": "套数未载",
    "theme.map.projects": "{value} 个项目，{known} 个有套数",
    "theme.housing.existing": "已建成",
    "theme.housing.under-construction": "在建",
    "theme.housing.planned": "规划",
    "theme.housing.unknown": "进度未载",
  },
  en: {
    "theme.map.dwellings": "{value} dwellings",
    "theme.map.dwellings-unknown": "number not stated",
    "theme.map.projects": "{value} projects, {known} with numbers",
    "theme.housing.existing": "built",
    "theme.housing.under-construction": "under construction",
    "theme.housing.planned": "planned",
    "theme.housing.unknown": "progress not stated",
  },
});
