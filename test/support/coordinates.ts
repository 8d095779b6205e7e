import type { CrsChoice } from "../../src/domain/spatial/crs-choice";
import { crsOf, projDefinition } from "../../src/formats/crs/crs-catalogue";
import { planeOf, type Pair } from "../../src/formats/crs/plane";
import { shift } from "../../src/formats/crs/shifted-degrees";

/** A position as it would stand in a file of that system. */
export function writtenAs(choice: Exclude<CrsChoice, { kind: "control-points" }>): (lngLat: readonly [number, number]) => [number, number] {
  const entry = "code" in choice ? crsOf(choice.code) : null;
  const definition = entry && projDefinition(entry);
  const plane = definition ? planeOf(definition) : null;
  return ([lng, lat]) => {
    const out: Pair = [lng, lat];
    plane?.toPlane(lng, lat, out);
    const [x, y] = choice.kind === "gcj-02" || choice.kind === "bd-09" ? shift(choice.kind, lng, lat) : [out[0], out[1]];
    return choice.isSwapped ? [y, x] : [x, y];
  };
}
