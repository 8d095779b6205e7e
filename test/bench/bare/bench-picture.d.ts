/** The app's first picture, written by `write-picture.mjs`; the sources lie beside the page by name. */
declare module "bench-picture" {
  import type { LayerSpecification } from "maplibre-gl";
  import type { ImageRecipe } from "../../../src/cartography/picture";

  const picture: {
    background: string;
    sources: string[];
    layers: LayerSpecification[];
    images: Record<string, ImageRecipe>;
    labelText: string;
    camera: { center: [number, number]; zoom: number };
  };
  export default picture;
}
