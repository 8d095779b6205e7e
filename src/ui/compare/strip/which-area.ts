import type { Text } from "../../../domain/text";
import { words } from "../../../sheets/comparison-words";
import type { DrawnSize } from "./drawn-sizes";

/** What a drawn area means. */
export const whichOf = ({ which, isComputed }: Pick<DrawnSize, "which" | "isComputed">): Text =>
  words(isComputed ? "compareStrip.area.computed" : which === null ? "compareStrip.area.published" : `area.${which}`);
