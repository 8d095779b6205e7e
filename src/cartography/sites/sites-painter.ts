import type { FeatureCollection } from "geojson";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../../domain/saved-view";
import type { Box } from "../box";
import { remembering } from "../memo";
import type { ImageRecipe } from "../picture";
import type { PaneView, SitesScene } from "../scene";
import { createArcPainter } from "./arc-layers";
import { createLibraryMarks } from "./library-marks";
import { createPins } from "./pin-layers";
import { steppedBack } from "./stepped-back";

/** What a search for sites and the libraries add to a picture. */
export type SitesPicture = {
  sources: Readonly<Record<string, FeatureCollection>>;
  /** Above the zones, below their labels. */
  lines: readonly LayerSpecification[];
  /** Above everything but what is being drawn. */
  points: readonly LayerSpecification[];
  images: Readonly<Record<string, ImageRecipe>>;
  labelText: string;
  /** Room that is taken, for names to keep clear of. */
  boxes: readonly { id: string; box: Box }[];
  /** What is under the pointer and is no zone. */
  hovered: { source: string; id: string } | null;
  /** The layers of the plan as they look beside what was found. */
  stepBack: (layers: readonly LayerSpecification[]) => readonly LayerSpecification[];
};

export type SitesPainter = (scene: SitesScene, appearance: FlavourName, view: PaneView) => SitesPicture;

/** The painter of sites; it remembers its last parts, so that what did not change is the same object. */
export function createSitesPainter(): SitesPainter {
  const [marksOf, pinsOf, arcsOf] = [createLibraryMarks(), createPins(), createArcPainter()];
  const stepBack = remembering((fallen: string, appearance: FlavourName) => (layers: readonly LayerSpecification[]) => steppedBack(layers, fallen === "" ? [] : fallen.split(","), appearance));
  const images = remembering((...all: readonly SitesPicture["images"][]): SitesPicture["images"] => Object.assign({}, ...all) as SitesPicture["images"]);
  const points = remembering((...all: readonly SitesPicture["points"][]): SitesPicture["points"] => all.flat());
  const boxes = remembering((...all: readonly SitesPicture["boxes"][]): SitesPicture["boxes"] => all.flat());
  return ({ pins, marks, arcs, fallen }, appearance, view) => {
    const pin = pins.length > 0 ? pinsOf(pins, appearance, view) : null;
    const mark = marks.length > 0 ? marksOf(marks, appearance, view) : null;
    const arc = arcs.length > 0 ? arcsOf(arcs, appearance, view) : null;
    return {
      sources: { ...mark?.sources, ...pin?.sources, ...arc?.sources },
      lines: arc?.lines ?? none,
      points: points(mark?.points ?? none, pin?.points ?? none, arc?.points ?? none),
      images: images(mark?.images ?? nothing, pin?.images ?? nothing, arc?.images ?? nothing),
      labelText: (mark?.labelText ?? "") + (pin?.labelText ?? "") + (arc?.labelText ?? ""),
      boxes: boxes(mark?.boxes ?? noBoxes, pin?.boxes ?? noBoxes, arc?.boxes ?? noBoxes),
      hovered: pin?.hovered ?? null,
      stepBack: stepBack(fallen.join(","), appearance),
    };
  };
}

const none: readonly LayerSpecification[] = [];
const noBoxes: SitesPicture["boxes"] = [];
const nothing: SitesPicture["images"] = {};
