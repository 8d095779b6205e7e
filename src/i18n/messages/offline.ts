import { messages } from "./define";

/** Hours without a network, and new versions of the app. */
export const offlineMessages = messages({
  zh: {
    "offline.running": "离线运行",
    "offline.asOf": "资料截至 {date}",
    "offline.storyAsOf": "本讲解资料截至 {date}",
    "offline.asOfUnknown": "资料日期未知",
    "update.ready": "新版本已就绪，重新载入后启用。",
    "update.load": "重新载入",
    "update.later": "稍后",
  },
  en: {
    "offline.running": "Offline",
    "offline.asOf": "data as of {date}",
    "offline.storyAsOf": "this story’s data as of {date}",
    "offline.asOfUnknown": "date of the data unknown",
    "update.ready": "A new version is ready; reloading puts it in use.",
    "update.load": "Reload",
    "update.later": "Later",
  },
});
