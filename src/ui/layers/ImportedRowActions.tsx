import type { ShownLayer } from "../../store/shown-layers";

/** What can be done with an imported layer. */
export const ImportedRowActions = (_: { layer: ShownLayer }) => null;
