import { useState } from "react";
import { MapPanes } from "../map/MapPanes";
import { MapCaptureContext, noMapCapture } from "../store/map-capture";
import type { PlanStoreApi } from "../store/plan-store";
import { PlanContext } from "../store/use-plan";
import { ErrorBoundary } from "../ui/shell/ErrorBoundary";
import { Shell } from "../ui/shell/Shell";

/** The whole page around one store. */
export function App({ store }: { store: PlanStoreApi }) {
  const [capture] = useState(noMapCapture);
  return (
    <PlanContext value={store}>
      <MapCaptureContext value={capture}>
        <ErrorBoundary>
          {/* A fault of the map must not take the lists, the search and the details with it. */}
          <Shell
            map={
              <ErrorBoundary>
                <MapPanes />
              </ErrorBoundary>
            }
          />
        </ErrorBoundary>
      </MapCaptureContext>
    </PlanContext>
  );
}
