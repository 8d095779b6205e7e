import type { PlanStoreApi } from "./plan-store";

const afterFirstViewMs = 500;
const atLatestMs = 4000;

/** Loads the project when the first view stands, or at once when it is asked for; a load that failed is tried again then. */
export function startProject(store: PlanStoreApi): void {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    import("./project-session").then(
      ({ openProject }) => openProject(store),
      () => {
        begun = false;
      },
    );
  };
  store.subscribe(({ camera, drawer }, before) => {
    if (drawer === "project" && before.drawer !== "project") begin();
    else if (camera && !before.camera) setTimeout(begin, afterFirstViewMs);
  });
  setTimeout(begin, atLatestMs);
}
