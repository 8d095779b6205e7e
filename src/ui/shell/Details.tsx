import type { Ref } from "react";
import { showsSites, shownSearch } from "../../store/site-actions";
import { shownDrawer } from "../../store/shown-ledger";
import { isEditorOpen } from "../../store/editable-stories";
import { isLibraryOnMap } from "../../store/shown-library";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { BackIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Details.module.css";
import { FinderSwitch } from "./FinderSwitch";
import { LeftPanel } from "./LeftPanel";
import { DrawPanel, FeatureInspector, Inspector, LayerDetails, LibraryPage, ProjectPanel, SitesFound, SourceDrawer, SpatialPanel, StoryEditor, StoryEditorTooNarrow, ThemeLegend, ThemePanel } from "./panels";
import { Sheet } from "./Sheet";
import { Slot } from "./Slot";

/** What of the map is looked at: an area while it is drawn, an imported feature, an imported layer, zones, or an area that was drawn. */
const useSubjectKind = () =>
  usePlan((state) => {
    const { selection, feature, openLayer, drawnArea } = state;
    return showsSites(state) && drawnArea?.status !== "drawing" ? "sites" : drawnArea?.status === "drawing" ? "drawing" : feature ? "feature" : openLayer !== null ? "layer" : selection.length > 0 ? "zones" : drawnArea ? "drawn" : null;
  });
const subjects = { drawing: DrawPanel, drawn: DrawPanel, feature: FeatureInspector, layer: LayerDetails, zones: Inspector, sites: SitesFound } as const;
const subjectLabels = { drawing: "draw.start", drawn: "draw.start", feature: "imported.panel.feature", layer: "imported.panel.layer", zones: "panel.details", sites: "finder.results" } as const;
const useHasTheme = () => usePlan(({ theme, over }) => theme !== null || over !== null);

/** The panel on the right: the selected zone, or what the theme says of all of them, and over it the source or the project that was asked for. */
export function DetailPanel({ className, cover, withLegend }: { className: string | undefined; cover: Ref<HTMLElement>; withLegend: boolean }) {
  const { t } = useTranslation();
  const hasTheme = useHasTheme();
  const subject = useSubjectKind();
  const hasSelection = subject !== null;
  const hasSource = usePlan((state) => state.drawer === "source");
  const hasProject = usePlan((state) => state.drawer === "project");
  const hasSpatial = usePlan((state) => shownDrawer(state) === "spatial");
  const hasLibrary = usePlan(isLibraryOnMap);
  const hasEditor = usePlan(isEditorOpen);
  const isCovered = hasSource || hasProject || hasSpatial || hasLibrary || hasEditor;
  if (!hasSelection && !isCovered && !hasTheme) return null;
  const label = hasSource ? "panel.source" : hasProject ? "project.title" : hasSpatial ? "spatial.title" : hasLibrary ? "library.open" : hasEditor ? "storyEditor.open" : subject ? subjectLabels[subject] : "theme.panel";
  return (
    <aside className={className} ref={cover} aria-label={t(label)} data-brief={label === "theme.panel" || undefined} data-wide={hasEditor || undefined}>
      {subject && (
        <div className={styles.fill} hidden={isCovered}>
          <Subject of={subject} />
        </div>
      )}
      {!hasSelection && hasTheme && (
        <div className={styles.fill} hidden={isCovered}>
          <Theme withLegend={withLegend} />
        </div>
      )}
      {hasSource && (
        <div className={styles.fill}>
          <Slot>
            <SourceDrawer />
          </Slot>
        </div>
      )}
      {hasProject && (
        <div className={styles.fill}>
          <Slot>
            <ProjectPanel />
          </Slot>
        </div>
      )}
      {hasSpatial && (
        <div className={styles.fill}>
          <Slot>
            <SpatialPanel />
          </Slot>
        </div>
      )}
      {hasLibrary && (
        <div className={styles.fill}>
          <Slot>
            <LibraryPage isBesideMap />
          </Slot>
        </div>
      )}
      {hasEditor && (
        <div className={styles.fill}>
          <Slot>
            <StoryEditor />
          </Slot>
        </div>
      )}
    </aside>
  );
}

function Subject({ of }: { of: keyof typeof subjects }) {
  const Panel = subjects[of];
  const isSearching = usePlan((state) => shownSearch(state) !== null);
  return (
    <>
      {isSearching && of !== "sites" && of !== "drawing" && <BackToSites />}
      <Slot key={of}>
        <Panel />
      </Slot>
    </>
  );
}

function BackToSites() {
  const { showSitePane } = useActions();
  return (
    <button type="button" className={styles.back} onClick={() => showSitePane("sites")}>
      <BackIcon />
      <BilingualMessage of="finder.back" />
    </button>
  );
}

/** Where there is no left panel the legend stands with the rest. */
const Theme = ({ withLegend }: { withLegend: boolean }) => (
  <Slot>
    {withLegend && <ThemeLegend />}
    <ThemePanel isBelowLegend={withLegend} />
  </Slot>
);

/** On a phone one sheet at a time: the drawer that was opened, else the selected zone, else the theme. */
export function DetailSheet({ cover }: { cover: Ref<HTMLElement> }) {
  const { t } = useTranslation();
  const drawer = usePlan(shownDrawer);
  const isPicking = usePlan(({ pointAsked }) => pointAsked !== null);
  const subject = useSubjectKind();
  const hasTheme = useHasTheme();
  const hasLibrary = usePlan(isLibraryOnMap);
  const hasEditor = usePlan(isEditorOpen);
  const isAsking = usePlan((state) => shownSearch(state) !== null && state.leftTab === "finder");
  if (drawer === "layers") {
    return (
      <Sheet key="layers" ref={cover} label={t("left.label")}>
        {isAsking && <FinderSwitch />}
        <LeftPanel closable />
      </Sheet>
    );
  }
  if (drawer === "source") {
    return (
      <Sheet key="source" ref={cover} label={t("panel.source")} initial={0.92}>
        <Slot>
          <SourceDrawer />
        </Slot>
      </Sheet>
    );
  }
  if (drawer === "project") {
    return (
      <Sheet key="project" ref={cover} label={t("project.title")} initial={0.92}>
        <Slot>
          <ProjectPanel />
        </Slot>
      </Sheet>
    );
  }
  if (drawer === "spatial") {
    return (
      <Sheet key="spatial" ref={cover} label={t("spatial.title")} initial={0.92} isAside={isPicking}>
        <Slot>
          <SpatialPanel />
        </Slot>
      </Sheet>
    );
  }
  if (hasLibrary) {
    return (
      <Sheet key="library" ref={cover} label={t("library.open")} isAside={isPicking}>
        <Slot>
          <LibraryPage isBesideMap />
        </Slot>
      </Sheet>
    );
  }
  if (hasEditor) {
    return (
      <Sheet key="editor" ref={cover} label={t("storyEditor.open")}>
        <Slot>
          <StoryEditorTooNarrow />
        </Slot>
      </Sheet>
    );
  }
  if (!subject && hasTheme) {
    return (
      <Sheet key="theme" ref={cover} label={t("theme.panel")}>
        <Theme withLegend />
      </Sheet>
    );
  }
  if (!subject) return null;
  return (
    <Sheet key={`details ${subject}`} ref={cover} label={t(subjectLabels[subject])} initial={subject === "drawing" ? 0.15 : 0.56}>
      {subject === "sites" && <FinderSwitch />}
      <Subject of={subject} />
    </Sheet>
  );
}
