import { merge } from "topojson-client";
import { topology } from "topojson-server";
import { rightHanded } from "./rings.mjs";

/** Joins counties along their shared lines, vertex by vertex: the outline keeps the published positions. */
export function uniteCounties(features) {
  const topo = topology({ counties: { type: "FeatureCollection", features } });
  return rightHanded(merge(topo, topo.objects.counties.geometries));
}
