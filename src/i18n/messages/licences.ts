import { messages } from "./define";

export const licencesMessages = messages({
  zh: {
    "licences.link": "第三方软件、字体和数据的许可声明",
  },
  en: {
    "licences.link": "Licences of third-party software, fonts and data",
  },
});
