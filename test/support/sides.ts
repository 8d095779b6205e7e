import type { SidesComparison } from "../../src/domain/comparison";
import { emptyProject, type Project } from "../../src/domain/project";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import type { ProjectState } from "../../src/store/project-state";
import { sidesIn, sideStates } from "../../src/store/side-states";
import { aLayer, anEdition, packed } from "./imported";
import { aLedger, aScenario } from "./ledger";
import { theRealPublication } from "./publication";
import { someStatements } from "./themes";

export const aSidesProject = (): Project => {
  const project = emptyProject("p");
  const [open, secret, plan] = [aLayer("open", packed("a"), { releaseClass: "public", title: "公开地块" }), aLayer("secret", packed("b"), { title: "NEIBU地块" }), anEdition("plan", packed("c"), { title: "NEIBU方案" })];
  const county = "530102";
  return {
    ...project,
    collections: {
      ...project.collections,
      ledger: { ...aLedger({ [county]: { issued: "100" } }, 2025), ...aLedger({ [county]: { issued: "300" } }, 2026) },
      scenarios: { s1: aScenario({ [county]: { issued: "900" } }, { id: "s1", title: "NEIBU多给" }), s2: aScenario({ [county]: { issued: "50" } }, { id: "s2", title: "NEIBU少给" }) },
      layers: { open, secret },
      editions: { plan },
    },
  };
};

/** The real publication and register, and a project with two years, two scenarios and three imported layers; of the planner. */
export async function aSidesStore(mode: SidesComparison["mode"] | null = "swipe"): Promise<PlanStoreApi> {
  const store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().receiveStatements(someStatements(), null);
  const value = aSidesProject();
  const keys = [...Object.values(value.collections.layers), ...Object.values(value.collections.editions)].map(({ data }) => data.key);
  store.setState({ project: { value, dataThere: new Set(keys) } as unknown as ProjectState });
  store.getState().cameraRested({ center: [103, 25], zoom: 9, bearing: 0 }, "free");
  if (mode) store.getState().compareSides(mode);
  return store;
}

export function bothSides(store: PlanStoreApi) {
  const [states, sides] = [sideStates(store.getState()), sidesIn(store.getState())];
  if (!states || !sides) throw new Error("no two sides");
  return { ...states, other: sides.other };
}
