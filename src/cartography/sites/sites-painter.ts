import type { FeatureCollection } from "geojson";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../../domain/saved-view";
import type { ImageRecipe } from "../picture";
import type { PaneView, SitesScene } from "../scene";
import { createLibraryMarks } from "./library-marks";

/** What a search for sites and the libraries add to a picture. */
export type SitesPicture = {
  sources: Readonly<Record<string, FeatureCollection>>;
  /** Above the zones, below their labels. */
  lines: readonly LayerSpecification[];
  /** Above everything but what is being drawn. */
  points: readonly LayerSpecification[];
  images: Readonly<Record<string, ImageRecipe>>;
  labelText: string;
};

export type SitesPainter = (scene: SitesScene, appearance: FlavourName, view: PaneView) => SitesPicture;

/** The painter of sites; it remembers its last parts, so that what did not change is the same object. */
export function createSitesPainter(): SitesPainter {
  const marks = createLibraryMarks();
  return (scene, appearance, view) => (scene.marks.length === 0 ? nothing : { lines: [], ...marks(scene.marks, appearance, view.scale) });
}

const nothing: SitesPicture = { sources: {}, lines: [], points: [], images: {}, labelText: "" };
