import { use, useEffect, useRef, useState } from "react";
import { MapCaptureContext } from "../../../store/map-capture";
import { publicationOfAllDays } from "../../../store/shown-publication";
import type { Site } from "../../../domain/sites/site-table";
import { usePlanStore } from "../../../store/use-plan";
import { captureSite, lendMap, type SiteMap } from "./capture-site";
import { sheetView } from "./sheet-view";

/** `none`: nobody knows where the site is. */
export type SiteMapState = { status: "running" } | { status: "done"; map: SiteMap } | { status: "failed" } | { status: "none" };

export type SiteMaps = Readonly<Record<string, SiteMapState>>;

/** Maps of sites, one after the other out of the one map, which then stands as before. Each is made once while the page is open. */
export function useSiteMaps(sites: readonly Site[]): SiteMaps {
  const store = usePlanStore();
  const capture = use(MapCaptureContext);
  const [maps, setMaps] = useState<SiteMaps>({});
  const made = useRef(new Map<string, SiteMapState>());
  const wanted = sites.map(({ id }) => id).join(" ");
  useEffect(() => {
    const isOver = { now: false };
    const missing = sites.filter(({ id }) => !made.current.has(id));
    if (missing.length > 0) {
      const put = (id: string, state: SiteMapState) => {
        if (state.status !== "running") made.current.set(id, state);
        setMaps((now) => ({ ...now, [id]: state }));
      };
      void makeMaps(missing, put, isOver);
    }
    return () => {
      isOver.now = true;
    };

    async function makeMaps(some: readonly Site[], put: (id: string, state: SiteMapState) => void, over: { now: boolean }) {
      const { zones } = publicationOfAllDays(store.getState());
      const giveBack = lendMap(store);
      for (const site of some) {
        if (over.now) break;
        const view = sheetView(site, zones.find(({ id }) => id === site.id) ?? null, window.innerWidth);
        if (view === null) put(site.id, { status: "none" });
        else if (capture.current === null) put(site.id, { status: "failed" });
        else {
          put(site.id, { status: "running" });
          // There is one map, which stands at one place at a time.
          // oxlint-disable-next-line no-await-in-loop
          const map = await captureSite(store, capture.current, site.id, view).catch(() => null);
          if (map && over.now) URL.revokeObjectURL(map.image);
          else put(site.id, map ? { status: "done", map } : { status: "failed" });
        }
      }
      giveBack();
    }
    // The sites are those of their ids.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted, store, capture]);
  useEffect(() => {
    const all = made.current;
    return () => {
      for (const state of all.values()) if (state.status === "done") URL.revokeObjectURL(state.map.image);
    };
  }, []);
  return maps;
}
