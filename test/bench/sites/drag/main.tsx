/**
 * The whole app around a store that holds 10,000 plots of a resource library: the finder with its sliders, the list, the contributions and the map. What
 * is measured is done from outside.
 */
import { createRoot } from "react-dom/client";
import { App } from "../../../../src/app/App";
import { emptyProject } from "../../../../src/domain/project";
import { noBackup } from "../../../../src/domain/project-backup";
import { emptyCollections } from "../../../../src/domain/project-records";
import { readPublication } from "../../../../src/formats/read-publication";
import { readStatements } from "../../../../src/formats/read-statements";
import { startEngine } from "../../../../src/map/start-engine";
import { createPlanStore } from "../../../../src/store/plan-store";
import type { ProjectActions, ProjectState } from "../../../../src/store/project-state";
import { siteFinding } from "../../../../src/store/site-run";
import { seeded } from "../../../support/random";
import { aResource } from "../../../support/resources";
import { aLimit, aSearch, aWeight } from "../../../support/sites";
import "../../../../src/ui/tokens.css";

declare global {
  var benchDrag: { ready: Promise<void>; found: () => { total: number; remaining: number; first: number | null } };
}

const plots = 10_000;

/** Spread over the core area, of 5 to 2,000 亩. */
function aLibrary() {
  const random = seeded(7);
  const plot = aResource("plot");
  const one = (at: number) => ({ ...plot, id: `plot-${at}`, name: `地块 ${at}`, area: 200_000 * (5 + Math.floor(random() * 1995)), at: [102.4 + random() * 1.2, 24.5 + random()] as [number, number] });
  return Object.fromEntries(Array.from({ length: plots }, (_, at) => [`plot-${at}`, one(at)]));
}

/** Such a project as another tab edits: it is only looked at. */
const aProject = (): ProjectState => ({
  value: { ...emptyProject("bench"), collections: { ...emptyCollections, resources: aLibrary() } },
  undo: [],
  redo: [],
  access: { status: "reader", since: "start" },
  saving: { status: "saved", at: null },
  backup: noBackup,
  aside: null,
  said: null,
  dataThere: new Set(),
  dismissed: [],
  actions: {} as ProjectActions,
});

const container = document.getElementById("app");
if (!container) throw new Error("the page has no place for the app");
startEngine([]);
const store = createPlanStore();

const textOf = async (path: string): Promise<string> => {
  const response = await fetch(`../../app/geodata/${path}`);
  if (!response.ok) throw Object.assign(new Error(path), { status: response.status });
  return response.text();
};

async function prepare(): Promise<void> {
  const [{ publication }, { statements, meta }] = await Promise.all([readPublication(textOf), readStatements(textOf), import("../../../support/all-messages")]);
  store.getState().setRole("investor");
  store.getState().receivePublication(publication, []);
  store.getState().receiveStatements(statements, meta);
  store.setState({ project: aProject() });
  const weights = [aWeight("land", 40), aWeight("airport", 30, { prefers: "less" }), aWeight("station", 20, { prefers: "less" }), aWeight("plot", 10)];
  store.getState().startSiteSearch(aSearch({ limits: [aLimit("plot", { least: 30_000 })], weights }));
  createRoot(container as HTMLElement).render(<App store={store} />);
}

globalThis.benchDrag = {
  ready: prepare(),
  found: () => {
    const finding = siteFinding(store.getState());
    return { total: finding?.total ?? 0, remaining: finding?.remaining ?? 0, first: store.getState().siteSearch?.weights[0]?.weight ?? null };
  },
};
