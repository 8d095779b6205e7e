import { messages } from "./define";

/** The themes by name, as the bar over the map shows them from the first view on. */
export const themeBarMessages = messages({
  zh: {
    "theme.label": "专题",
    "theme.none": "片区",
    "theme.quota": "用地指标",
    "theme.industries": "主导产业",
    "theme.housing": "住房",
    "theme.output": "产值（实绩与目标）",
    "theme.capacity": "产能",
    "theme.areas": "公布面积",
    "theme.statements": "陈述数",
    "theme.more": "更多",
    "theme.overlay": "叠加：{name}",
    "theme.tab": "专题",
    "theme.panel": "专题资料",
  },
  en: {
    "theme.label": "Themes",
    "theme.none": "Zones",
    "theme.quota": "Land quota",
    "theme.industries": "Industries",
    "theme.housing": "Housing",
    "theme.output": "Output (achieved and targets)",
    "theme.capacity": "Capacity",
    "theme.areas": "Published areas",
    "theme.statements": "Statements",
    "theme.more": "More",
    "theme.overlay": "Overlay: {name}",
    "theme.tab": "Theme",
    "theme.panel": "About this theme",
  },
});
