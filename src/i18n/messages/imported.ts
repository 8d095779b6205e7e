import { messages } from "./define";

/** Imported layers and boundaries: their data, what is known of them, and what can be done with them. */
export const importedMessages = messages({
  zh: {
    "problem.project-file-broken": "文件 {file} 的压缩包不完整或已损坏，未打开。工程没有改变；请重新取得该文件。",
    "problem.project-saved-without-data": "工程文件已保存，但不含以下图层的数据：{at}。本浏览器中没有这些数据，请重新导入后再保存。",
    "imported.lacking": "文件里缺少 {n} 个图层的数据：{titles}。其余内容可以打开，这些图层显示为“数据缺失”，重新导入原文件即可恢复。",
  },
  en: {
    "problem.project-file-broken": "The archive {file} is incomplete or damaged and was not opened. The project is unchanged; obtain the file again.",
    "problem.project-saved-without-data": "The project file was saved, but without the data of these layers: {at}. This browser does not have them; import them again, then save.",
    "imported.lacking": "The file lacks the data of some layers ({n}): {titles}. Everything else opens; these layers show “data missing” until their files are imported again.",
  },
});
