import { askedZone } from "../analysis/control-lines/asked-area";
import { candidateZones } from "../analysis/sites/facts/zone-sites";
import { relationsAt, relationsOfArea, type LineRelations } from "../analysis/sites/facts/line-relations";
import { resourceSite } from "../domain/sites/site-search";
import type { LayerRecord } from "../domain/spatial/imported-records";
import type { LayerClient } from "../workers/layer-client";
import { effectivePublication } from "./effective-publication";
import { layerClientOf } from "./layer-service";
import type { PlanState } from "./plan-state";
import type { PlanStoreApi } from "./plan-store";
import { releasedIn } from "./released-records";
import { isForPublic } from "./shown-statements";
import { shownSearch } from "./site-actions";
import { siteLayers, type SiteLayer } from "./site-layers";
import { controlLayers } from "./site-lines";

type Lines = ReturnType<typeof controlLayers>;

/**
 * While a search goes on and control lines are there, asks the layer worker how the candidates lie to them: zones by their ground, resources at their points,
 * features of layers at their positions; anew when one of these changes. The way to end it.
 */
export function readSiteLines(store: PlanStoreApi): () => void {
  let before: readonly unknown[] = [];
  let turn = 0;
  const settle = (state: PlanState): void => {
    const lines = shownSearch(state) ? controlLayers(state) : none;
    const read = lines.length === 0 ? [] : [lines, ...askedIn(state)];
    if (read.length === before.length && read.every((one, index) => one === before[index])) return;
    before = read;
    turn += 1;
    const own = turn;
    if (lines.length === 0) return state.siteLines.status === "idle" ? undefined : store.setState({ siteLines: { status: "idle" } });
    store.setState({ siteLines: { status: "running" } });
    const tell = (siteLines: PlanState["siteLines"]): void => {
      // Asked anew in the meantime.
      if (own === turn) store.setState({ siteLines });
    };
    void ask(store, state, lines).then(tell, () => tell({ status: "failed" }));
  };
  settle(store.getState());
  const end = store.subscribe(settle);
  return () => {
    end();
    turn += 1;
  };
}

const none: Lines = [];

const resourcesIn = (state: PlanState) => releasedIn(state.project?.value.collections ?? null, "resources", isForPublic(state));
const askedIn = (state: PlanState): readonly unknown[] => [effectivePublication(state), resourcesIn(state), shownSearch(state)?.among.layers ? siteLayers(state) : null];

/** @throws where the worker fails at one of them: half an answer would be taken for a whole one */
async function ask(store: PlanStoreApi, state: PlanState, lines: Lines): Promise<PlanState["siteLines"]> {
  const client = await layerClientOf(store);
  const zones = candidateZones(effectivePublication(state).zones).map(async (zone): Promise<[string, LineRelations][]> => {
    const asked = askedZone(zone);
    if (!asked.can) return [];
    const answer = await client.ask({ ask: "overlap", area: asked.area, lines: lines.map((line) => ({ key: line.data.key, control: line.control, layer: line.id })) });
    if (answer.is === "failed") throw new Error(answer.code);
    return [[zone.id, relationsOfArea(answer.overlaps, answer.areaM2)]];
  });
  const resources = resourcesIn(state).flatMap(({ id, at }) => (at ? [{ id: resourceSite(id), at }] : []));
  const points = Float64Array.from(resources.flatMap(({ at }) => [at[0] ?? Number.NaN, at[1] ?? Number.NaN]));
  const layers = (shownSearch(state)?.among.layers ? siteLayers(state) : noLayers).flatMap(({ record, run }) => (run.status === "done" ? [{ record, at: run.sites.at }] : []));
  const [ofZones, ofResources, ofLayers] = await Promise.all([
    Promise.all(zones),
    clearance(client, lines, points, null),
    Promise.all(layers.map(async ({ record, at }) => [record.id, await clearance(client, lines, at, record)] as const)),
  ]);
  return { status: "done", relations: new Map([...ofZones.flat(), ...resources.map(({ id }, index) => [id, ofResources(index)] as const)]), features: new Map(ofLayers) };
}

const noLayers: readonly SiteLayer[] = [];

async function clearance(client: LayerClient, lines: Lines, at: Float64Array, layer: LayerRecord | null) {
  if (at.length === 0) return relationsAt([]);
  const answer = await client.ask({ ask: "clearance", at, key: layer?.data.key ?? null, lines: lines.map(({ data }) => data.key) });
  if (answer.is === "failed") throw new Error(answer.code);
  return relationsAt(lines.map(({ control }, index) => ({ control, found: answer.found[index] ?? new Uint8Array(at.length / 2) })));
}
