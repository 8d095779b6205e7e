import { importedDrawing } from "../../cartography/imported/imported-drawing";
import type { ImportedLayerScene } from "../../cartography/imported/imported-scene";
import { textIn, translate } from "../../i18n/translate";
import type { ImageLegend } from "../../sheets/image-legend";
import { layerScene } from "../../store/imported-scene";
import { layerClientOf } from "../../store/layer-service";
import type { PlanState } from "../../store/plan-state";
import type { PlanStoreApi } from "../../store/plan-store";
import { drawnLayers, shownLayers, type ShownLayer } from "../../store/shown-layers";
import type { LayerClass } from "../../workers/layer-messages";
import { classGroups } from "./class-groups";

/** The classes found in a layer; `more` counts those beyond the limit. */
type Found = { classes: readonly LayerClass[]; more: number; empty: number };

const patienceMs = 5000;
const [mostLayers, mostClasses] = [24, 24];

/** The classes of every drawn layer that has some, by the id of its record; one that does not answer in time is left out. */
export async function drawnClasses(store: PlanStoreApi): Promise<ReadonlyMap<string, Found>> {
  const asked = drawnLayers(store.getState()).slice(0, mostLayers).flatMap((layer) => {
    const { key, classing } = layerScene(layer, []);
    return classing ? [{ id: layer.record.id, key, classing }] : [];
  });
  if (asked.length === 0) return new Map();
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), patienceMs);
  });
  const client = await layerClientOf(store);
  const found = await Promise.all(
    asked.map(async ({ id, key, classing }) => {
      const answer = await Promise.race([client.ask({ ask: "classes", key, classBy: classing }), late]);
      return answer?.is === "classes" ? [[id, answer] as const] : [];
    }),
  );
  return new Map(found.flat());
}

/** What a saved image says of the imported layers it shows: each with its mark, then the classes of those that have some. */
export function importedLegends(state: PlanState, language: "zh" | "en", found: ReadonlyMap<string, Found>): ImageLegend[] {
  const shown = shownLayers(state);
  const drawn = drawnLayers(state);
  if (drawn.length === 0) return [];
  const scenes = drawn.map((layer) => ({ layer, scene: layerScene(layer, shown) }));
  const say = (key: Parameters<typeof translate>[1], parameters?: Parameters<typeof translate>[2]) => translate(language, key, parameters);
  const words = ({ record }: ShownLayer, { use }: ImportedLayerScene) => {
    const marks = [say(`importedLayers.use.${use}`), ...(record.releaseClass === "internal" ? [say("importedLayers.internal")] : [])];
    return language === "zh" ? `${record.title}（${marks.join("，")}）` : `${record.title} (${marks.join(", ")})`;
  };
  const rest = drawn.length - mostLayers;
  const classesOf = ({ layer, scene }: (typeof scenes)[number]): ImageLegend[] => {
    const classes = found.get(layer.record.id);
    if (!classes || !scene.classing) return [];
    const groups = classGroups(classes.classes, scene.classing, layer.collection === "editions" ? layer.record.codes : "2023");
    const more = classes.more + Math.max(0, groups.length - mostClasses);
    return [
      {
        title: layer.record.title,
        entries: groups.slice(0, mostClasses).map(({ id, code, words: name }) => ({
          drawing: importedDrawing(scene, state.flavour, id),
          words: [code, typeof name === "string" ? say(name) : textIn(language, name)].filter((one) => one !== null).join(" "),
        })),
        notes: more > 0 ? [say("importedLayers.moreClasses", { n: more })] : [],
      },
    ];
  };
  return [
    {
      title: say("importedLayers.image"),
      entries: scenes.slice(0, mostLayers).map(({ layer, scene }) => ({ drawing: importedDrawing(scene, state.flavour), words: words(layer, scene) })),
      notes: rest > 0 ? [say("importedLayers.moreLayers", { n: rest })] : [],
    },
    ...scenes.slice(0, mostLayers).flatMap(classesOf),
  ];
}
