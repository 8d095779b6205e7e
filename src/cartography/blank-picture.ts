import type { FlavourName } from "../domain/saved-view";
import { flavourOf } from "./flavour";
import { emptyPicture, type Picture } from "./picture";

/** Bare land: the pane of a place that has none on the map. */
export const blankPicture = (flavour: FlavourName): Picture => ({ ...emptyPicture, background: flavourOf(flavour).land });
