/**
 * The app's table of a comparison over the committed publication and register. From comparing four places until their table is
 * in the document and laid out: the selector, React's commit and the browser's layout.
 */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { readPublication } from "../../../src/formats/read-publication";
import { readStatements } from "../../../src/formats/read-statements";
import { createPlanStore } from "../../../src/store/plan-store";
import { PlanContext } from "../../../src/store/use-plan";
import { CompareTable } from "../../../src/ui/compare/CompareTable";
import "../../../src/ui/tokens.css";

type Opened = { ms: number; rows: number; places: number };

declare global {
  var benchMetrics: { ready: Promise<void>; open: () => Opened };
}

/** Two fours without a place in common, so that nothing is left of the one before: zones of every method, and a county of many corners. */
const fours = [
  ["linkage-qujing", "ftz-kunming", "park-anning", "collab-wuhua-fumin"],
  ["park-jingkai", "park-gaoxin", "collab-xishan-anning", "linkage-qujing-nanhaizi"],
] as const;

const container = document.getElementById("table");
if (!container) throw new Error("the page has no place for the table");
const store = createPlanStore();
createRoot(container).render(
  <PlanContext value={store}>
    <CompareTable />
  </PlanContext>,
);

const textOf = async (path: string): Promise<string> => {
  const response = await fetch(`../app/geodata/${path}`);
  if (!response.ok) throw Object.assign(new Error(path), { status: response.status });
  return response.text();
};

async function prepare(): Promise<void> {
  const [{ publication }, { statements, meta }] = await Promise.all([readPublication(textOf), readStatements(textOf), import("../../support/all-messages")]);
  store.getState().receivePublication(publication, []);
  store.getState().receiveStatements(statements, meta);
}

let times = 0;

function open(): Opened {
  flushSync(() => store.getState().leaveComparison());
  const four = fours[times % fours.length] ?? fours[0];
  times += 1;
  const start = performance.now();
  flushSync(() => store.getState().comparePlaces(four));
  const table = document.querySelector("table");
  const height = table?.getBoundingClientRect().height ?? 0;
  const ms = performance.now() - start;
  if (!table || height === 0) throw new Error("there is no table");
  return { ms, rows: table.querySelectorAll("tbody tr").length, places: table.querySelectorAll("thead th[scope=col]").length };
}

globalThis.benchMetrics = { ready: prepare(), open };
