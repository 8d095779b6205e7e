import type { Text } from "../../domain/text";
import type { MessageKey } from "../../i18n/translate";
import { Bilingual } from "../widgets/Bilingual";
import { messageText, type Parameters } from "./message-text";

/** Words from the data or the messages; where both languages are shown, their English stands below in small. */
export const BothWords = ({ words, parameters }: { words: MessageKey | Text; parameters?: Parameters }) => (
  <Bilingual text={typeof words === "string" ? messageText(words, parameters) : words} />
);
