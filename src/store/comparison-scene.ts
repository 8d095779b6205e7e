import { ghostAvailability, ghostShape, layOut } from "../analysis/comparison/ghost-outline";
import { positionAt } from "../analysis/comparison/ground-offset";
import { placeCentre } from "../analysis/comparison/place-centre";
import { remembering } from "../cartography/memo";
import type { ComparisonScene, GhostScene, Label, Scene } from "../cartography/scene";
import { comparedPlace, type ComparedPlace } from "../domain/compared-place";
import { comparisonSlots, type ComparisonSlot, type Ghost, type PlacesComparison } from "../domain/comparison";
import type { Publication } from "../domain/publication";
import type { Language } from "../domain/saved-view";
import { secondText, translate, type MessageKey } from "../i18n/translate";
import { markIn } from "./scene";

/** Selects the scene of one pane of a comparison of places: the ground as everywhere, of the zones its own alone; the same input gives the same object. */
export function createComparedSelector(index: number): (plain: Scene, comparison: PlacesComparison, language: Language) => Scene {
  const groundOf = createGroundSelector();
  const own = remembering(ownScene);
  const ghostsOf = createGhostsSelector();
  const scene = remembering((plain: Scene, place: ReturnType<typeof ownScene>, slot: ComparisonSlot, ghosts: readonly GhostScene[]): Scene => ({ ...groundOf(plain), comparison: place && { ...place, slot, ghosts } }));
  return (plain, comparison, language) => {
    const entry = comparison.places[index];
    if (!entry) return plain;
    const place = own(plain.publication, plain.zoneLabels, plain.labels, entry.id, language);
    return scene(plain, place, entry.slot, ghostsOf(plain.publication, comparison, entry.id));
  };
}

/** The scene without zones. Its parts stay the same objects while they say the same, so that nothing is laid out anew when another place joins. */
function createGroundSelector(): (plain: Scene) => Scene {
  const withoutZones = remembering((publication: Publication): Publication => ({ ...publication, zones: [] }));
  let kept: Scene["layers"] = [];
  return (plain) => {
    const layers = plain.layers.filter(({ group }) => group !== "zones");
    const isSame = layers.length === kept.length && layers.every(({ id, visible, opacity }, at) => id === kept[at]?.id && visible === kept[at].visible && opacity === kept[at].opacity);
    if (!isSame) kept = layers;
    return { ...plain, publication: withoutZones(plain.publication), layers: kept };
  };
}

/** The ghosts over the pane of a place, where they lie; moving one lays out that one alone. */
export function createGhostsSelector(): (publication: Publication, comparison: PlacesComparison, over: string) => readonly GhostScene[] {
  const centreOf = remembering((publication: Publication, over: string) => {
    const place = comparedPlace(publication, over);
    return place && placeCentre(place);
  });
  const slots = comparisonSlots.map(() => remembering(ghostScene));
  const all = remembering((_count: number, ...ghosts: readonly GhostScene[]) => ghosts);
  return (publication, comparison, over) => {
    const centre = centreOf(publication, over);
    if (!centre) return none;
    const laid = comparison.ghosts.flatMap((ghost): GhostScene[] => {
      const slot = comparison.places.find(({ id }) => id === ghost.of)?.slot;
      const scene = ghost.over === over && slot !== undefined ? slots[slot]?.(publication, ghost.of, slot, centre[0] ?? 0, centre[1] ?? 0, ghost.eastM, ghost.northM) : null;
      return scene ? [scene] : [];
    });
    return laid.length === 0 ? none : all(laid.length, ...laid.sort((a, b) => a.slot - b.slot));
  };
}

const none: readonly GhostScene[] = [];

function ghostScene(publication: Publication, of: Ghost["of"], slot: ComparisonSlot, lng: number, lat: number, eastM: number, northM: number): GhostScene | null {
  const place = comparedPlace(publication, of);
  const shape = place && ghostShape(place);
  if (!place || !shape) return null;
  const centre = positionAt([lng, lat], { eastM, northM });
  return { of, slot, centre, outline: layOut(shape, centre), isSchematic: ghostAvailability(place).kind !== "outline" };
}

function ownScene(publication: Publication, zoneLabels: Scene["zoneLabels"], labels: Scene["labels"], id: string, language: Language): Pick<ComparisonScene, "place" | "centre" | "centreName" | "mark"> | null {
  const place = comparedPlace(publication, id);
  if (!place) return null;
  const { mark = null, isSurveyed = false } = zoneLabels.get(id) ?? {};
  return { place, centre: placeCentre(place), centreName: centreName(place, labels, language), mark: markOf(place, mark, isSurveyed, language) };
}

/** A schematic figure says so also where it shows no stated area. */
const markOf = ({ method }: ComparedPlace, text: string | null, isSurveyed: boolean, language: Language): ComparisonScene["mark"] =>
  text !== null ? { text, isSurveyed } : method === "schematic" ? { text: markIn(language, "mark.schematic"), isSurveyed: false } : null;

/** The centre of a schematic figure is where its anchors are, which is not the middle of the real zone. */
function centreName({ zone, method }: ComparedPlace, labels: Scene["labels"], language: Language): Label | null {
  const anchors = (method === "schematic" ? (zone?.boundary.anchors ?? []) : []).flatMap((id) => labels.get(id) ?? []);
  if (anchors.length === 0) return null;
  const key: MessageKey = anchors.length === 1 ? "ghost.anchor" : "ghost.anchors";
  const name = translate(language, key, { places: anchors.map((anchor) => anchor.name).join(translate(language, "ghost.list")) });
  const english = translate("en", key, { places: anchors.map((anchor) => anchor.second ?? anchor.name).join(translate("en", "ghost.list")) });
  return { name, second: secondText(language, { zh: name, en: english }) };
}
