import { flavourOf, type Flavour } from "../../cartography/flavour";
import { usePlan } from "../../store/use-plan";

/** The colours that the map is drawn in just now. */
export const useFlavour = (): Flavour => flavourOf(usePlan((state) => state.flavour));
