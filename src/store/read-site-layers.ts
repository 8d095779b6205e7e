import { layerPart } from "../analysis/sites/layer-part";
import type { Destination } from "../analysis/sites/point-distances";
import type { LayerRecord } from "../domain/spatial/imported-records";
import { layerClientOf } from "./layer-service";
import type { PlanState } from "./plan-state";
import type { PlanStoreApi } from "./plan-store";
import { shownSearch } from "./site-actions";
import { siteLayers, type SiteLayerRun } from "./site-layers";

type DestinationsOf = (state: PlanState) => readonly Destination[];

/**
 * While a search goes on among imported layers, asks the layer worker for what it reads of them; anew where the places change that distances lead to, and
 * lets go of what is no longer searched. The way to end it.
 */
export function readSiteLayers(store: PlanStoreApi, destinationsOf: DestinationsOf): () => void {
  let before: readonly unknown[] = [];
  const settle = (state: PlanState): void => {
    const isSearched = shownSearch(state)?.among.layers === true;
    const layers = isSearched ? siteLayers(state) : [];
    const destinations = layers.length > 0 ? destinationsOf(state) : [];
    const read = [layers.length === 0 ? null : layers, destinations];
    if (read.every((one, index) => one === before[index])) return;
    before = read;
    const wanted = layers.flatMap(({ record, run }) => (run.status === "missing" || run.status === "too-many" ? [] : [{ record, asked: askedOf(record, destinations) }]));
    const runs: Record<string, SiteLayerRun> = {};
    const toAsk: typeof wanted = [];
    for (const { record, asked } of wanted) {
      const known = Object.hasOwn(state.siteLayers, record.id) ? state.siteLayers[record.id] : undefined;
      if (known?.asked !== asked) toAsk.push({ record, asked });
      runs[record.id] = known?.asked === asked ? known : { status: "running", asked };
    }
    const isSame = toAsk.length === 0 && Object.keys(runs).length === Object.keys(state.siteLayers).length;
    if (!isSame) store.setState({ siteLayers: runs });
    for (const { record, asked } of toAsk) void ask(store, record, asked, destinations);
  };
  settle(store.getState());
  return store.subscribe(settle);
}

/** What tells two questions apart; changing the words of a record asks nothing anew but where its sites carry them. */
const askedOf = ({ data, title, use, zone, asOf }: LayerRecord, destinations: readonly Destination[]): string => JSON.stringify([data.key, title, use, zone, asOf, destinations.map(({ criterion, id, located }) => [criterion, id, located.at, located.uncertaintyM])]);

async function ask(store: PlanStoreApi, record: LayerRecord, asked: string, destinations: readonly Destination[]): Promise<void> {
  const run = await layerClientOf(store)
    .then((client) => client.ask({ ask: "sites", key: record.data.key, destinations }))
    .then((answer): SiteLayerRun => (answer.is === "sites" ? { status: "done", asked, sites: answer.sites, part: layerPart(record, answer.sites) } : { status: "failed", asked, code: answer.code }))
    .catch((): SiteLayerRun => ({ status: "failed", asked, code: "layer-broken" }));
  const { siteLayers: runs } = store.getState();
  // Let go of or asked anew in the meantime.
  if (Object.hasOwn(runs, record.id) && runs[record.id]?.asked === asked) store.setState({ siteLayers: { ...runs, [record.id]: run } });
}
