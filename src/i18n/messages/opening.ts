import { messages } from "./define";

/** What opens a room, said outside of it: buttons, and files held over the window. */
export const openingMessages = messages({
  zh: {
    "spatial.open.short": "打开文件",
    "spatial.drop.open": "松开即打开地图文件",
    "spatial.drop.project": "工程文件（.pianqu）会在工程面板中打开。",
    "spatial.drop.hint": "文件只在本浏览器中读取，不会上传。",

    "ledger.open": "打开用地指标账本",
    "ledger.close": "关闭账本",
  },
  en: {
    "spatial.open.short": "Open files",
    "spatial.drop.open": "Drop to open as map files",
    "spatial.drop.project": "A project file (.pianqu) opens in the project panel.",
    "spatial.drop.hint": "Files are read in this browser only; nothing is uploaded.",

    "ledger.open": "Open the land-quota ledger",
    "ledger.close": "Close the ledger",
  },
});
