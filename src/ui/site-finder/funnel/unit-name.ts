import type { ReaderUnit } from "../../../domain/sites/site-units";
import type { MessageKey } from "../../../i18n/translate";

/** A ratio has no unit. */
export const unitName = (t: (key: MessageKey) => string, unit: ReaderUnit): string => (unit === "ratio" ? "" : t(`sites.unitName.${unit}`));
