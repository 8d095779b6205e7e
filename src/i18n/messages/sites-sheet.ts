import { messages } from "./define";

export const sitesSheetMessages = messages({
  zh: {
    "sites.sheet.title": "场址单页",
    "sites.sheet.question": "{name}（需 {need}）",
    "sites.sheet.conclusion.excluded": "有 {n} 项硬条件不满足",
    "sites.sheet.conclusion.open": "未见排除项，{n} 项硬条件待定",
    "sites.sheet.conclusion.none-found": "所给资料中未见排除项",
    "sites.sheet.conclusion.by": "不满足：{limits}。",
    "sites.sheet.conclusion.undecided": "待定：{limits}。",
    "sites.sheet.conclusion.noLines": "未导入控制线，不作选址合规判断。",
  },
  en: {
    "sites.sheet.title": "Site sheet",
    "sites.sheet.question": "{name} (needs {need})",
    "sites.sheet.conclusion.excluded": "Hard limits not met: {n}",
    "sites.sheet.conclusion.open": "No exclusion found; limits still open: {n}",
    "sites.sheet.conclusion.none-found": "No exclusion found in what is provided",
    "sites.sheet.conclusion.by": "Not met: {limits}.",
    "sites.sheet.conclusion.undecided": "Open: {limits}.",
    "sites.sheet.conclusion.noLines": "No control lines were imported; nothing is said of compliance.",
  },
});
