import type { Text } from "../../domain/text";
import type { Zone } from "../../domain/zone";

/** Chinese characters that a title holds on one line. */
const longestTitle = 14;

/** What heads the panel: the official name, or the name people use where the official one is a sentence. */
export const titleOf = ({ name, shortName }: Pick<Zone, "name" | "shortName">): Text => (name.zh.length > longestTitle ? shortName : name);
