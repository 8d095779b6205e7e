import type { Statement } from "../../domain/statement";
import type { StoryFigure } from "../../domain/stories/story";

/** A figure as it begins: labelled by what the register says it counts. */
export const figureOf = ({ id, of }: Statement): StoryFigure => ({ statement: id, label: { zh: of?.zh ?? "", en: of?.en ?? "", third: null } });
