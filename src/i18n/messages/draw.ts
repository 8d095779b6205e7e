import { messages } from "./define";

/** The tool that draws an area, in the controls of the first view. */
export const drawMessages = messages({
  zh: { "draw.start": "绘制范围" },
  en: { "draw.start": "Draw an area" },
});
