import type { FeatureCollection } from "geojson";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { comparisonSlots } from "../../domain/comparison";
import type { FlavourName } from "../../domain/saved-view";
import { circle, path, stroke } from "../drawing";
import { flavourOf } from "../flavour";
import { remembering } from "../memo";
import type { ImageRecipe } from "../picture";
import type { ComparisonScene, PaneView } from "../scene";
import { slotColor } from "../slot-style";
import { markId } from "../zone-label-features";
import { hatchScale } from "../zone-layers";
import { zoneStyles } from "../zone-style";
import { comparedKind, figureFeatures, ghostFeatures, isCentreNamed, isWideEnough, pointFeatures } from "./compared-features";
import { comparedSources, ghostFills, ghostLines, ghostPoints, ghostSource, ownFills, ownLines, ownPoints, symbolImage } from "./compared-layers";

/** What a compared place and the ghosts over it add to the picture of its pane. */
export type ComparedPicture = {
  sources: Readonly<Record<string, FeatureCollection>>;
  layers: ComparedLayers;
  images: Readonly<Record<string, ImageRecipe>>;
  labelText: string;
};

export type ComparedLayers = {
  /** Where zones have their grounds and hatches. */
  fills: readonly LayerSpecification[];
  /** Above what is imported, below all names. */
  lines: readonly LayerSpecification[];
  /** Above the names of the ground. */
  points: readonly LayerSpecification[];
};

export type ComparedPainter = (scene: ComparisonScene, appearance: FlavourName, view: PaneView) => ComparedPicture;

/** The painter of one pane; a ghost that moves leaves everything else the same object. */
export function createComparedPainter(): ComparedPainter {
  const figure = remembering(figureFeatures);
  const points = remembering(pointFeatures);
  const ghosts = comparisonSlots.map(() => remembering(ghostFeatures));
  const look = remembering(lookOf);

  return ({ place, slot, centre, centreName, mark, ghosts: laid }, appearance, { zoom, bearing, scale }) => {
    const kind = comparedKind({ place, centre }, zoom);
    const isBand = kind === "link";
    const own = { [comparedSources.figure]: figure(place, kind, isBand ? zoom : 0, isBand ? scale : 1), [comparedSources.points]: points(place, centre, kind, bearing) };
    const others = laid.flatMap((ghost) => {
      const features = ghosts[ghost.slot]?.(ghost, isWideEnough(ghost.outline, zoom));
      return features ? [[ghostSource(ghost.slot), features] as const] : [];
    });
    return { ...look(place, slot, isBand, isCentreNamed(place, zoom, scale) ? centreName : null, mark, laid.map((ghost) => ghost.slot).join(), appearance, hatchScale(zoom, scale), scale), sources: { ...own, ...Object.fromEntries(others) } };
  };
}

function lookOf(
  place: ComparisonScene["place"],
  slot: ComparisonScene["slot"],
  isBand: boolean,
  centreName: ComparisonScene["centreName"],
  mark: ComparisonScene["mark"],
  ghostSlots: string,
  appearance: FlavourName,
  drawn: number,
  scale: number,
): Omit<ComparedPicture, "sources"> {
  const flavour = flavourOf(appearance);
  const color = slotColor(slot, appearance);
  const { hatchGap, hatchWidth } = zoneStyles["pilot-free-trade-zone"];
  const hatch = `hatch-135-${hatchGap}-${hatchWidth}@${drawn}`;
  const centre = `compared-centre-${flavour.ink}-${flavour.panel}@${scale}`;
  const [symbol, symbolRecipe] = symbolImage(place.zone ? zoneStyles[place.zone.kind].symbol : "circle", place.zone ? place.zone.boundary.grade === "stand-in" : place.method === "located-only", color, flavour, scale);
  const markImage = mark && markId(mark.text, color, scale);
  const look = { color, slot, isSchematic: place.method === "schematic", isLink: isBand, hatch };
  const ghosts = comparisonSlots.filter((one) => ghostSlots.split(",").includes(String(one)));
  const words = centreName && (centreName.second === null ? centreName.name : `${centreName.name}\n${centreName.second}`);
  return {
    layers: {
      fills: [...ownFills(look), ...ghosts.flatMap((one) => ghostFills(one, slotColor(one, appearance)))],
      lines: [...ownLines(look, flavour, scale), ...ghosts.flatMap((one) => ghostLines(one, slotColor(one, appearance), flavour, scale))],
      points: [...ghosts.flatMap((one) => ghostPoints(one, slotColor(one, appearance), flavour, scale)), ...ownPoints(look, flavour, scale, { symbol, centre, mark: markImage }, words)],
    },
    images: {
      [hatch]: { kind: "hatch", angle: 135, gapPx: hatchGap * drawn, widthPx: hatchWidth * drawn },
      [symbol]: symbolRecipe,
      [centre]: { kind: "drawing", drawing: centreRing(flavour.ink, flavour.panel), scale },
      ...(mark && markImage && { [markImage]: { kind: "mark", text: mark.text, color, ground: flavour.panel, isSolid: mark.isSurveyed, scale } }),
    },
    labelText: `${words ?? ""}${mark?.text ?? ""}`,
  };
}

const ringPx = 11;

const centreRing = (ink: string, panel: string) => ({
  width: ringPx,
  height: ringPx,
  paths: [
    path(circle(5), { x: ringPx / 2, y: ringPx / 2, fill: panel }),
    path(circle(3.4), { x: ringPx / 2, y: ringPx / 2, fill: panel, stroke: stroke(ink, 1.8) }),
  ],
});
