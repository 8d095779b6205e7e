import { messages } from "./define";

export const sitesEntryMessages = messages({
  zh: {
    "finder.end": "结束选址",
    "finder.endWord": "结束",
    "finder.start.title": "按条件选址",
    "finder.start.lead": "先用硬条件排除，再用权重比较；每一步写明剩下几处、谁被排除、为什么，资料未载的不当作零。",
    "finder.start.blank": "从空白开始",
  },
  en: {
    "finder.end": "End search",
    "finder.endWord": "End",
    "finder.start.title": "Find a site by elimination",
    "finder.start.lead": "Hard limits exclude first, weights compare what is left. Each step says how many remain, what fell out and why; what no source states is never taken for zero.",
    "finder.start.blank": "Start with nothing",
  },
});
