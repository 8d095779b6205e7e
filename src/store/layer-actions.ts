import { planLayers } from "../domain/plan-layer";
import { defaultLayerChoices, type LayerChoices } from "../domain/view-parts";
import type { PlanActions } from "./plan-state";
import type { GetPlan, SetPlan } from "./plan-store";
import { shownPublication } from "./shown-publication";

export const layerActions = (set: SetPlan, get: GetPlan) => {
  const choose = (change: (layers: LayerChoices) => Partial<LayerChoices>) =>
    set(({ layers }) => ({ layers: { ...layers, ...change(layers) } }));
  const zoneLayers = () => planLayers(shownPublication(get()).zones, get().layers).filter(({ group }) => group === "zones");
  return {
    toggleLayer: (id) =>
      choose(({ hidden }) => ({ hidden: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id] })),
    setLayerOpacity: (id, opacity) =>
      choose((layers) => {
        const { [id]: _, ...others } = layers.opacity;
        return { opacity: opacity === 1 ? others : { ...others, [id]: opacity } };
      }),
    moveLayer: (id, by) => {
      const order = zoneLayers().map((layer) => layer.id);
      const from = order.indexOf(id);
      const to = from + by;
      if (from < 0 || to < 0 || to >= order.length) return;
      order.splice(from, 1);
      order.splice(to, 0, id);
      const usual = planLayers(shownPublication(get()).zones, defaultLayerChoices).map((layer) => layer.id);
      choose(() => ({ order: order.every((one, index) => one === usual[index]) ? [] : order }));
    },
    isolateLayer: (id) => {
      const others = zoneLayers().filter((layer) => layer.id !== id);
      const isAlone = others.every(({ visible }) => !visible) && !get().layers.hidden.includes(id);
      const base = (hidden: readonly string[]) => hidden.filter((other) => other !== id && !others.some((layer) => layer.id === other));
      choose(({ hidden }) => ({ hidden: isAlone ? base(hidden) : [...base(hidden), ...others.map((layer) => layer.id)] }));
    },
  } satisfies Partial<PlanActions>;
};
