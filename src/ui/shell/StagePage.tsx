import { shownDrawer } from "../../store/shown-ledger";
import { useActions, usePlan } from "../../store/use-plan";
import { ErrorBoundary } from "./ErrorBoundary";
import { LiveRegion } from "./LiveRegion";
import { ConsolePage, HealthPage, KioskFrame, SourceDrawer, Stage } from "./panels";
import { Slot } from "./Slot";

/** What stands over and beside the map while a story is told, on a visitor's desk, a kiosk, a wall or the presenter's screen. */
export function StagePage() {
  const seat = usePlan(({ kiosk }) => kiosk?.flags.seat ?? null);
  const drawer = usePlan(shownDrawer);
  const { setDrawer } = useActions();
  const close = () => setDrawer("none");
  return (
    <>
      <Slot quiet>{seat === "console" ? <ConsolePage /> : <Stage />}</Slot>
      {seat !== null && seat !== "console" && (
        <Slot quiet>
          <KioskFrame />
        </Slot>
      )}
      {/* The stage has a place of its own for it. */}
      {drawer === "source" && seat === "console" && (
        <Slot quiet onClose={close}>
          <SourceDrawer />
        </Slot>
      )}
      {drawer === "health" && (
        <Slot quiet onClose={close}>
          <HealthPage />
        </Slot>
      )}
      <ErrorBoundary dispensable>
        <LiveRegion />
      </ErrorBoundary>
    </>
  );
}
