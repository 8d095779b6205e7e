import { useState, type ReactNode } from "react";
import { paneCount } from "../../store/pane-state";
import { hasMap } from "../../store/selectors-shell";
import { offersUpdate } from "../../store/offers-update";
import { showsStage } from "../../store/shown-stories";
import { showsLedger, shownDrawer } from "../../store/shown-ledger";
import { isLibraryOnMap } from "../../store/shown-library";
import { useActions, usePlan } from "../../store/use-plan";
import { ThemeBar } from "../themes/ThemeBar";
import { useTranslation } from "../widgets/use-translation";
import "../tokens.css";
import "./base.css";
import { ApprovalSlot } from "./ApprovalSlot";
import { CompareAwaited } from "./CompareAwaited";
import { watchCoveredEdges } from "./covered-edges";
import { DetailPanel, DetailSheet } from "./Details";
import { ErrorBoundary } from "./ErrorBoundary";
import { LedgerSlot } from "./LedgerSlot";
import { LeftPanel } from "./LeftPanel";
import { LiveRegion } from "./LiveRegion";
import { MapFoot } from "./MapFoot";
import { MapMessage } from "./MapMessage";
import { Notices } from "./Notices";
import { OfflineLine } from "./OfflineLine";
import { CompareOverlay, CompareParts, DataPage, HealthPage, HelpDialog, ImportPage, LibraryPage, NewDataNotice, ProjectPresence, Rail, Simulator, SiteQuestionsPage, SiteSheetPage, StatementsPage, StoriesPage, UpdateNotice } from "./panels";
import { PhoneBar } from "./PhoneBar";
import { PhoneTools } from "./PhoneTools";
import styles from "./Shell.module.css";
import { StagePage } from "./StagePage";
import { Slot } from "./Slot";
import { TopBar } from "./TopBar";
import { useComparisonFocus } from "./use-comparison-focus";
import { useDocumentFrame } from "./use-document-frame";
import { paneGrid } from "./pane-grid";
import { useLayout } from "./use-layout";
import { useShortcuts } from "./use-shortcuts";
import { WindowDrop } from "./WindowDrop";

/** The page: the map fills the window, the panels of the role float over it and report what they cover. */
export function Shell({ map }: { map: ReactNode }) {
  const { t } = useTranslation();
  const role = usePlan((state) => state.role);
  const layout = useLayout(role);
  const drawer = usePlan(shownDrawer);
  const isLibraryBeside = usePlan(isLibraryOnMap);
  const hasNewerData = usePlan((state) => state.newerData?.postponed === false);
  const hasUpdate = usePlan(offersUpdate);
  const hasProblems = usePlan((state) => state.problems.length > 0);
  const hasProject = usePlan((state) => state.project !== null);
  const isMapThere = usePlan(hasMap);
  const mode = usePlan((state) => state.comparison?.mode ?? null);
  const count = usePlan(paneCount);
  const divider = usePlan(({ comparison }) => (comparison?.mode === "swipe" ? comparison.divider : null));
  const isComparing = mode !== null;
  const isStage = usePlan(showsStage);
  const hasTable = usePlan(showsLedger) && !isComparing;
  const { setPadding, setDrawer } = useActions();
  const [{ top, right, bottom, left }] = useState(() => watchCoveredEdges(setPadding));
  const [singleKeys, setSingleKeys] = useState(true);
  useDocumentFrame();
  useShortcuts(layout, singleKeys);
  useComparisonFocus();
  const isPhone = layout === "phone";
  const isExhibition = role === "exhibition" && !isPhone;
  const hasLeft = !isComparing && !isPhone && !isExhibition && (layout !== "narrow" || drawer === "layers");
  if (isStage) {
    return (
      <div className={styles.shell} data-layout={layout} data-role={role} data-stage>
        <main key="map" className={styles.map} aria-label={t("map.region")} style={paneGrid(1, isPhone, null, null)}>
          {map}
          {!isMapThere && <MapMessage of="problem.no-webgl" />}
        </main>
        <StagePage />
      </div>
    );
  }
  return (
    <div className={styles.shell} data-layout={layout} data-role={role} data-table={hasTable || undefined} data-comparing={mode ?? undefined} data-said={hasNewerData || hasUpdate || hasProblems || undefined}>
      <div className={styles.top} ref={isComparing ? undefined : top}>
        <ErrorBoundary part>{isPhone ? <PhoneBar /> : <TopBar layout={layout} />}</ErrorBoundary>
      </div>
      {hasLeft && (
        <div className={styles.left} ref={layout === "narrow" ? undefined : left}>
          <LeftPanel closable={layout === "narrow"} />
          {layout === "narrow" && (
            <footer className={styles.drawerFoot}>
              <ApprovalSlot />
            </footer>
          )}
        </div>
      )}
      {!isComparing && (
        <div className={styles.themes} ref={top}>
          <ErrorBoundary dispensable>
            <ThemeBar scrolling={isPhone} />
          </ErrorBoundary>
        </div>
      )}
      <main key="map" className={styles.map} aria-label={t("map.region")} style={paneGrid(mode === "places" ? Math.max(2, count) : count, isPhone, mode, divider)}>
        {map}
        {isComparing && (
          <Slot quiet>
            <CompareOverlay />
          </Slot>
        )}
        {!isMapThere && <MapMessage of="problem.no-webgl" />}
      </main>
      <div className={styles.notices}>
        <div role="status">
          {hasNewerData && (
            <Slot quiet>
              <NewDataNotice />
            </Slot>
          )}
          {hasUpdate && (
            <Slot quiet>
              <UpdateNotice />
            </Slot>
          )}
        </div>
        <ErrorBoundary dispensable>
          <Notices />
        </ErrorBoundary>
        {hasProject && (
          <Slot quiet>
            <ProjectPresence />
          </Slot>
        )}
      </div>
      {isComparing ? (
        <Slot quiet awaited={mode === "places" && <CompareAwaited layout={layout} hasShortStrip={isExhibition} />}>
          <CompareParts layout={layout} />
        </Slot>
      ) : isPhone ? (
        <>
          <div className={styles.tools}>
            <PhoneTools cover={right} />
          </div>
          <footer className={styles.approval} ref={bottom}>
            <ApprovalSlot />
            <OfflineLine />
          </footer>
          <DetailSheet cover={bottom} />
        </>
      ) : (
        <>
          <div className={styles.foot}>
            <MapFoot cover={isExhibition ? left : bottom} coverRight={right} asColumn={isExhibition} />
          </div>
          <DetailPanel className={styles.right} cover={right} withLegend={isExhibition} />
          {isExhibition && (
            <div className={styles.rail} ref={bottom}>
              <Slot quiet>
                <Rail />
              </Slot>
            </div>
          )}
        </>
      )}
      {hasTable && <LedgerSlot className={styles.table} cover={bottom} inSheet={isPhone} />}
      <ErrorBoundary dispensable>
        <LiveRegion />
      </ErrorBoundary>
      <WindowDrop />
      {drawer === "data" && (
        <Slot quiet onClose={() => setDrawer("none")}>
          <DataPage />
        </Slot>
      )}
      {drawer === "statements" && (
        <Slot quiet onClose={() => setDrawer("none")}>
          <StatementsPage />
        </Slot>
      )}
      {drawer === "simulate" && (
        <Slot quiet onClose={() => setDrawer("none")}>
          <Simulator />
        </Slot>
      )}
      {drawer === "import" && (
        <Slot quiet onClose={() => setDrawer("none")}>
          <ImportPage />
        </Slot>
      )}
      {drawer === "library" && !isLibraryBeside && (
        <Slot quiet onClose={() => setDrawer("none")}>
          <LibraryPage />
        </Slot>
      )}
      {drawer === "site-sheet" && (
        <Slot quiet onClose={() => setDrawer("none")}>
          <SiteSheetPage />
        </Slot>
      )}
      {drawer === "site-questions" && (
        <Slot quiet onClose={() => setDrawer("none")}>
          <SiteQuestionsPage />
        </Slot>
      )}
      {drawer === "stories" && (
        <Slot quiet onClose={() => setDrawer("none")}>
          <StoriesPage />
        </Slot>
      )}
      {drawer === "health" && (
        <Slot quiet onClose={() => setDrawer("none")}>
          <HealthPage />
        </Slot>
      )}
      {drawer === "help" && (
        <Slot quiet onClose={() => setDrawer("none")}>
          <HelpDialog singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
        </Slot>
      )}
    </div>
  );
}
