import { importedDrawing } from "../../cartography/imported/imported-drawing";
import type { ImportedLayerScene } from "../../cartography/imported/imported-scene";
import { usePlan } from "../../store/use-plan";
import { DrawnPaths } from "./DrawnPaths";
import { Swatch } from "./Swatch";

type Props = { layer: ImportedLayerScene; ofClass?: string };

/** An imported layer or one class of it as the map draws it: areas, lines or points. */
export function ImportedSwatch({ layer, ofClass }: Props) {
  const flavour = usePlan((state) => state.flavour);
  return (
    <Swatch>
      <DrawnPaths drawing={importedDrawing(layer, flavour, ofClass)} />
    </Swatch>
  );
}
