import type { Text } from "../../domain/text";
import type { MessageKey } from "../../i18n/translate";
import { useTranslation } from "../widgets/use-translation";
import { messageText, type Parameters } from "./message-text";

/** Notes and hints: with both languages shown only the leading one, so that headings and names, which have both, stand out. */
export function LeadWords({ words, parameters }: { words: MessageKey | Text; parameters?: Parameters }) {
  const { text } = useTranslation();
  return <>{text(typeof words === "string" ? messageText(words, parameters) : words)}</>;
}
