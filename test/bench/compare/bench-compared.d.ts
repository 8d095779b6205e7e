/** The pictures of two compared places as the app paints them, and where its panes lie and stand; written by `write-compared.mjs`. */
declare module "bench-compared" {
  import type { LayerSpecification } from "maplibre-gl";
  import type { ImageRecipe } from "../../../src/cartography/picture";

  type Pane = { box: { x: number; y: number; width: number; height: number }; camera: { center: [number, number]; zoom: number; bearing: number } };
  type Picture = { background: string; sources: Record<string, string>; layers: LayerSpecification[]; images: Record<string, ImageRecipe>; labelText: string };
  const compared: {
    /** The first place alone, then both. */
    one: Pane;
    two: [Pane, Pane];
    pictures: [Picture, Picture];
  };
  export default compared;
}
