import { isPrototypeKey } from "./plain-json";
import { z } from "./schema";

/** As many ids of a kind a view names: of selected zones, hidden layers and so on. */
export const mostViewIds = 60;

/** Whether this can be the id of a zone, a layer or a county. Views come from links and files of anybody. */
export const isViewId = (id: string): boolean => /^[\w.-]{1,80}$/.test(id) && !isPrototypeKey(id);

export const ViewId = z.string().check(z.refine(isViewId));
export const ViewIds = z.array(ViewId).check(z.maxLength(mostViewIds));

const Opacities = z
  .record(ViewId, z.number().check(z.gte(0), z.lte(1)))
  .check(z.refine((opacity) => Object.keys(opacity).length <= mostViewIds));

/** What differs from the default layer list; an empty value is the default. */
export const LayerChoices = z.object({
  hidden: ViewIds,
  /** Layer → opacity 0..1, only where it is not 1. */
  opacity: Opacities,
  /** Zone layers from top to bottom; layers not named keep their default place below. */
  order: ViewIds,
});
export type LayerChoices = z.infer<typeof LayerChoices>;

export const defaultLayerChoices: LayerChoices = { hidden: [], opacity: {}, order: [] };

/** Which imported layers are shown, by the ids of their records; those not named are hidden. */
export const ImportedChoices = z.object({ shown: ViewIds, opacity: Opacities });
export type ImportedChoices = z.infer<typeof ImportedChoices>;
