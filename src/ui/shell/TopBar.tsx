import { useActions, usePlan } from "../../store/use-plan";
import { SearchField } from "../search/SearchField";
import { DataIcon, StatementsIcon } from "../widgets/DataIcon";
import { IconButton } from "../widgets/IconButton";
import { LayersIcon } from "../widgets/MapIcons";
import { HelpIcon, StoriesIcon } from "../widgets/ShellIcons";
import { FindSiteIcon, LibraryIcon } from "../widgets/SiteIcons";
import { useTranslation } from "../widgets/use-translation";
import { Mark } from "./Mark";
import { MoreMenu } from "./MoreMenu";
import { leftPanelId } from "./panel-ids";
import { SaveImageButton } from "./SaveImageButton";
import { ProjectButton } from "./ProjectButton";
import { ShareButton } from "./ShareButton";
import { FlavourSwitch, LanguageSwitch, RoleSwitch } from "./Switches";
import { Title } from "./Title";
import styles from "./TopBar.module.css";
import type { Layout } from "./use-layout";

export function TopBar({ layout }: { layout: Layout }) {
  const { t } = useTranslation();
  const { setDrawer, openStatements, openFinder } = useActions();
  const isPlanner = usePlan((state) => state.role === "planner");
  const hasFinderButton = isPlanner;
  const hasLibraryButton = usePlan((state) => state.role !== "exhibition");
  const hasDrawerButton = usePlan((state) => state.role !== "exhibition") && layout === "narrow";
  return (
    <header className={styles.bar} data-layout={layout}>
      {hasDrawerButton && <DrawerButton />}
      <div className={styles.brand}>
        <Mark />
        <Title layout={layout} />
      </div>
      <div className={styles.search}>
        <SearchField placeholder={layout === "wide" ? "search.placeholder" : "search.placeholder.short"} withHint={layout === "wide"} />
      </div>
      <div className={styles.switches}>
        {layout !== "narrow" && <RoleSwitch />}
        <LanguageSwitch />
      </div>
      {layout === "wide" ? (
        <div className={styles.tools}>
          {isPlanner && <ProjectButton />}
          {hasFinderButton && <IconButton label={t("finder.open")} icon={<FindSiteIcon />} onClick={openFinder} />}
          {hasLibraryButton && <IconButton label={t("library.open")} icon={<LibraryIcon />} onClick={() => setDrawer("library")} />}
          <FlavourSwitch />
          <ShareButton />
          {!isPlanner && <IconButton label={t("statements.open")} icon={<StatementsIcon />} onClick={() => openStatements()} />}
          <IconButton label={t("stories.open")} icon={<StoriesIcon />} onClick={() => setDrawer("stories")} />
          <IconButton label={t("data.open")} icon={<DataIcon />} onClick={() => setDrawer("data")} />
          <SaveImageButton />
          <IconButton label={t("help.open")} icon={<HelpIcon />} onClick={() => setDrawer("help")} />
        </div>
      ) : (
        <MoreMenu withRole={layout === "narrow"} withLanguage={false} />
      )}
    </header>
  );
}

/** Opens and closes the left panel where it is a drawer. */
export function DrawerButton() {
  const { t } = useTranslation();
  const isOpen = usePlan((state) => state.drawer === "layers");
  const { setDrawer } = useActions();
  return (
    <IconButton
      label={t("left.open")}
      icon={<LayersIcon />}
      aria-expanded={isOpen}
      aria-controls={leftPanelId}
      onClick={() => setDrawer(isOpen ? "none" : "layers")}
    />
  );
}
