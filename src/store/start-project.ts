import type { PlanState } from "./plan-state";
import type { PlanStoreApi } from "./plan-store";
import { holdsImports } from "./stored-imports";

const afterFirstViewMs = 500;
const atLatestMs = 4000;
/** So long the first picture waits for a project; then it is shown without. */
const awaitedMs = 6000;

type Way = { holds?: () => Promise<boolean>; load?: () => Promise<{ openProject: (store: PlanStoreApi) => Promise<void> }> };

/**
 * Loads the project when the first view stands, or at once when it is asked for or is known to change the picture: what it draws
 * is then awaited, so that nothing is shown that it takes back. A load that failed is tried again when asked for.
 */
export function startProject(store: PlanStoreApi, { holds = holdsImports, load = () => import("./project-session") }: Way = {}): void {
  let begun = false;
  const arrived = () => store.setState({ projectAwaited: false });
  const begin = () => {
    if (begun) return;
    begun = true;
    load().then(
      ({ openProject }) => void openProject(store).finally(arrived),
      () => {
        begun = false;
        arrived();
      },
    );
  };
  store.subscribe(({ camera, drawer }, before) => {
    if (drawer === "project" && before.drawer !== "project") begin();
    else if (camera && !before.camera) setTimeout(begin, afterFirstViewMs);
  });
  setTimeout(begin, atLatestMs);
  const look = async () => {
    if (!(await holds()) || store.getState().project !== null) return;
    store.setState({ projectAwaited: true });
    setTimeout(arrived, awaitedMs);
    begin();
  };
  void look();
}

/** Whether the project is about to bring content into the picture. */
export const awaitsProject = ({ projectAwaited, project }: Pick<PlanState, "projectAwaited" | "project">): boolean => projectAwaited && project === null;
