import { lazyPart } from "./lazy-part";

/** What the first view does not show is loaded when it is first asked for. */
export const Inspector = lazyPart(() => import("../inspector/Inspector").then((module) => module.Inspector));
export const FeatureInspector = lazyPart(() => import("../imported/FeatureInspector").then((module) => module.FeatureInspector));
export const LayerDetails = lazyPart(() => import("../imported/LayerDetails").then((module) => module.LayerDetails));
export const SourceDrawer = lazyPart(() => import("../inspector/SourceDrawer").then((module) => module.SourceDrawer));
export const HelpDialog = lazyPart(() => import("./HelpDialog").then((module) => module.HelpDialog));
export const DataPage = lazyPart(() => import("../data/DataPage").then((module) => module.DataPage));
export const NewDataNotice = lazyPart(() => import("../data/NewDataNotice").then((module) => module.NewDataNotice));
export const Rail = lazyPart(() => import("./Rail").then((module) => module.Rail));
export const ShareDialog = lazyPart(() => import("./ShareDialog").then((module) => module.ShareDialog));
export const ProjectPanel = lazyPart(() => import("../project/ProjectPanel").then((module) => module.ProjectPanel));
export const ProjectPresence = lazyPart(() => import("../project/ProjectPresence").then((module) => module.ProjectPresence));
export const LayersPanel = lazyPart(() => import("../layers/LayersPanel").then((module) => module.LayersPanel));
export const ZoneList = lazyPart(() => import("../layers/ZoneList").then((module) => module.ZoneList));
export const UnlocatedTray = lazyPart(() => import("../layers/UnlocatedTray").then((module) => module.UnlocatedTray));
export const DaySwitch = lazyPart(() => import("../layers/DaySwitch").then((module) => module.DaySwitch));
export const LedgerPanel = lazyPart(() => import("../ledger/LedgerPanel").then((module) => module.LedgerPanel));
export const ThemeLegend = lazyPart(() => import("../themes/ThemeLegend").then((module) => module.ThemeLegend));
export const ThemeFoot = lazyPart(() => import("../themes/ThemeFoot").then((module) => module.ThemeFoot));
export const ThemeAnnouncement = lazyPart(() => import("../themes/ThemeAnnouncement").then((module) => module.ThemeAnnouncement));
export const ThemePanel = lazyPart(() => import("../themes/ThemePanel").then((module) => module.ThemePanel));
export const StatementsPage = lazyPart(() => import("../statements/StatementsPage").then((module) => module.StatementsPage));
export const StatementsFoot = lazyPart(() => import("../statements/StatementsFoot").then((module) => module.StatementsFoot));
export const Simulator = lazyPart(() => import("../simulator/Simulator").then((module) => module.Simulator));
export const SpatialPanel = lazyPart(() => import("../spatial/SpatialPanel").then((module) => module.SpatialPanel));
export const DropOverlay = lazyPart(() => import("../spatial/DropOverlay").then((module) => module.DropOverlay));
export const ImportPage = lazyPart(() => import("../import/ImportPage").then((module) => module.ImportPage));
