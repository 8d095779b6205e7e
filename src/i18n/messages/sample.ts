import { messages } from "./define";

/** The fictional sample project and its marks. */
export const sampleMessages = messages({
  zh: {
    "sample.load": "载入示例工程（虚构）",
    "sample.chip": "示例（虚构）",
    "sample.cell": "示",
    "sample.title": "示例工程（虚构）",
    "sample.about": "两个年度的账本、产业、住房、月度数据和一个情景，全部是虚构的，只用来试用。",
    "sample.replace.title": "载入示例工程",
    "sample.replace": "示例不与真实数据混放：载入会替换当前工程（{n} 条记录）。请先把当前工程存成文件；载入可以撤销。",
    "sample.saveFirst": "先存当前工程",
    "sample.confirm": "替换并载入示例",
    "sample.cancel": "取消",
    "sample.failed": "示例没有载入，请重试。",
    "sample.banner": "示例数据（虚构），不得作为依据。",
    "sample.mixed": "示例数据（虚构）与 {n} 条其他记录混在一个工程里，请移除示例。",
    "sample.remove": "移除示例",
  },
  en: {
    "sample.load": "Load sample project (fictional)",
    "sample.chip": "Sample (fictional)",
    "sample.cell": "Fict.",
    "sample.title": "Sample project (fictional)",
    "sample.about": "A two-year ledger, industries, housing, monthly figures and one scenario; all fictional, for trying out only.",
    "sample.replace.title": "Load the sample project",
    "sample.replace": "Sample data never mix with real ones: loading replaces the present project (records: {n}). Save it to a file first; loading can be undone.",
    "sample.saveFirst": "Save the present project",
    "sample.confirm": "Replace and load sample",
    "sample.cancel": "Cancel",
    "sample.failed": "The sample could not be loaded; try again.",
    "sample.banner": "Sample data (fictional); not to be relied on.",
    "sample.mixed": "Sample data (fictional) share this project with other records ({n}); remove the sample.",
    "sample.remove": "Remove sample",
  },
});
