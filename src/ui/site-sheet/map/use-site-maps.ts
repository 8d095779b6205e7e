import { use, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../../domain/saved-view";
import type { SiteSearch } from "../../../domain/sites/site-search";
import type { Site } from "../../../domain/sites/site-table";
import { MapCaptureContext } from "../../../store/map-capture";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { siteDestinations } from "../../../store/site-destinations";
import { usePlanStore } from "../../../store/use-plan";
import { captureSite, lendMap, type SiteMap } from "./capture-site";
import { destinationsOf, sheetView } from "./sheet-view";

/** `none`: nobody knows where the site is. */
export type SiteMapState = { status: "running" } | { status: "done"; map: SiteMap } | { status: "failed" } | { status: "none" };

/** By the id of the site. */
export type SiteMaps = Readonly<Record<string, SiteMapState>>;

/** Maps of sites in a language, one after the other out of the one map, which then stands as before. Each is made once while the page is open. */
export function useSiteMaps(sites: readonly Site[], search: SiteSearch, language: Language): SiteMaps {
  const store = usePlanStore();
  const capture = use(MapCaptureContext);
  const [maps, setMaps] = useState<SiteMaps>({});
  const made = useRef(new Map<string, SiteMapState>());
  const wanted = sites.map(({ id }) => keyOf(id, language)).join(" ");
  useEffect(() => {
    const missing = sites.filter(({ id }) => !made.current.has(keyOf(id, language)));
    if (missing.length === 0) return undefined;
    let isOver = false;
    const giveBack = lendMap(store);
    const put = (id: string, state: SiteMapState) => {
      if (isOver) return;
      if (state.status !== "running") made.current.set(keyOf(id, language), state);
      setMaps((now) => ({ ...now, [keyOf(id, language)]: state }));
    };
    void makeMaps();
    return () => {
      isOver = true;
      giveBack();
    };

    async function makeMaps() {
      const { zones } = publicationOfAllDays(store.getState());
      for (const site of missing) {
        if (isOver) return;
        const view = sheetView(site, zones.find(({ id }) => id === site.id) ?? null, window.innerWidth, destinationsOf(site, search, siteDestinations(store.getState())));
        if (view === null) put(site.id, { status: "none" });
        else if (capture.current === null) put(site.id, { status: "failed" });
        else {
          put(site.id, { status: "running" });
          // There is one map, which stands at one place at a time.
          // oxlint-disable-next-line no-await-in-loop
          const map = await captureSite(store, capture.current, site, view, language).catch(() => null);
          if (map && isOver) URL.revokeObjectURL(map.image);
          else put(site.id, map ? { status: "done", map } : { status: "failed" });
        }
      }
      giveBack();
    }
    // The sites are those of their ids; while the page is open nobody changes the search.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted, store, capture]);
  useEffect(() => {
    const all = made.current;
    return () => {
      for (const state of all.values()) if (state.status === "done") URL.revokeObjectURL(state.map.image);
    };
  }, []);
  return useMemo(() => Object.fromEntries(Object.entries(maps).flatMap(([key, map]) => (key.startsWith(`${language} `) ? [[key.slice(language.length + 1), map]] : []))), [maps, language]);
}

const keyOf = (id: string, language: Language): string => `${language} ${id}`;
