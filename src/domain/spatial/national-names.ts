import type { Json } from "../plain-json";
import type { Text } from "../text";
import type { ControlLine } from "./control-line";
import type { LayerUse } from "./imported-records";

export type NamedField = { name: string; samples: readonly Json[] };

/** What a layer's names say it is. `why` names the layer or field that says so and its title, for a sentence; `null` where nothing does. */
export type SuggestedUse = {
  use: LayerUse | "boundary" | "edition" | null;
  control: ControlLine | null;
  /** The field with the land-use or zoning code. */
  codeField: string | null;
  why: { name: string; title: Text } | null;
};

export function suggestUse(_layer: { layerName: string; fields: readonly NamedField[] }): SuggestedUse {
  return { use: null, control: null, codeField: null, why: null };
}

/** What a national or cadastral field is called; `null` where the name is not one of them. */
export function fieldTitle(_name: string): Text | null {
  return null;
}
