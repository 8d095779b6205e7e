import { MapPane } from "../map/MapPane";
import type { PlanStoreApi } from "../store/plan-store";
import { PlanContext } from "../store/use-plan";
import { ErrorBoundary } from "../ui/shell/ErrorBoundary";
import { Shell } from "../ui/shell/Shell";

/** The whole page around one store. */
export function App({ store }: { store: PlanStoreApi }) {
  return (
    <PlanContext value={store}>
      <ErrorBoundary>
        {/* A fault of the map must not take the lists, the search and the details with it. */}
        <Shell
          map={
            <ErrorBoundary>
              <MapPane />
            </ErrorBoundary>
          }
        />
      </ErrorBoundary>
    </PlanContext>
  );
}
