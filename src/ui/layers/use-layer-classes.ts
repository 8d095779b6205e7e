import { useEffect, useState } from "react";
import type { LayerClassing } from "../../cartography/imported/imported-scene";
import { layerClientOf } from "../../store/layer-service";
import { usePlanStore } from "../../store/use-plan";
import type { LayerClass } from "../../workers/layer-messages";

export type LayerClasses = { status: "running" } | { status: "done"; classes: readonly LayerClass[]; more: number; empty: number } | { status: "failed" };

/** The classes that a layer has, counted by the worker. */
export function useLayerClasses(key: string, classing: NonNullable<LayerClassing>): LayerClasses {
  const store = usePlanStore();
  const [found, setFound] = useState<{ asked: string; classes: LayerClasses } | null>(null);
  const by = classing.by === "field" ? classing.field : "";
  const asked = `${key}/${classing.by}/${by}`;
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<LayerClasses> => {
      const client = await layerClientOf(store);
      const answer = await client.ask({ ask: "classes", key, classBy: classing.by === "field" ? { by: "field", field: by } : { by: "parts" } });
      return answer.is === "classes" ? { status: "done", classes: answer.classes, more: answer.more, empty: answer.empty } : { status: "failed" };
    };
    void ask().then(
      (classes) => isCurrent && setFound({ asked, classes }),
      () => isCurrent && setFound({ asked, classes: { status: "failed" } }),
    );
    return () => {
      isCurrent = false;
    };
  }, [store, key, classing.by, by, asked]);
  return found?.asked === asked ? found.classes : { status: "running" };
}
