import { createContext, use } from "react";
import type { Language } from "../../../domain/saved-view";
import type { Text } from "../../../domain/text";
import { messageText, type Parameters } from "../../layers/message-text";
import type { MessageKey } from "../../../i18n/translate";
import css from "./Words.module.css";

/** The language of the sheet, which is not that of the page around it. */
export const PaperLanguage = createContext<Language>("both");

type Props = { text: Text | MessageKey; parameters?: Parameters; /** English beside the Chinese instead of below it. */ inline?: boolean };

/** Words of the sheet: in both languages Chinese leads, and what is the same in both stands once. */
export function Words({ text, parameters, inline = false }: Props) {
  const language = use(PaperLanguage);
  const { zh, en } = typeof text === "string" ? messageText(text, parameters) : text;
  if (language === "en") return <span lang="en">{en}</span>;
  if (language === "zh" || zh === en) return <span lang="zh-CN">{zh}</span>;
  return (
    <span className={inline ? undefined : css.lines}>
      <span lang="zh-CN">{zh}</span>{" "}
      <span lang="en" className={css.second}>
        {en}
      </span>
    </span>
  );
}
