import type { Text } from "../../domain/text";
import type { MessageKey } from "../../i18n/translate";
import { Bilingual } from "../widgets/Bilingual";
import { BilingualMessage } from "../widgets/BilingualMessage";

/** A name from the data or the messages; where both languages are shown, its English stands below in small. */
export const BothWords = ({ words }: { words: MessageKey | Text }) =>
  typeof words === "string" ? <BilingualMessage of={words} /> : <Bilingual text={words} />;
