import { translate, type MessageKey } from "../../i18n/translate";
import { Bilingual } from "./Bilingual";

/** A short heading or name out of the messages, on two lines where both languages are shown. */
export const BilingualMessage = ({ of }: { of: MessageKey }) => (
  <Bilingual text={{ zh: translate("zh", of), en: translate("en", of) }} />
);
