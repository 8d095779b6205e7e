import { usualTab } from "../../store/left-tab";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { Tabs } from "../widgets/Tabs";
import { useTranslation } from "../widgets/use-translation";
import styles from "./LeftPanel.module.css";
import { leftPanelId } from "./panel-ids";
import { DaySwitch, FinderPanel, LayersPanel, StatementsFoot, ThemeLegend, UnlocatedTray, ZoneList } from "./panels";
import { Slot } from "./Slot";

/** Layers and zones: what is drawn, and everything there is, whether it can be drawn or not. */
export function LeftPanel({ closable = false }: { closable?: boolean }) {
  const { t } = useTranslation();
  const role = usePlan((state) => state.role);
  const hasTheme = usePlan((state) => state.theme !== null);
  const isSearching = usePlan((state) => state.siteSearch !== null);
  const chosen = usePlan((state) => state.leftTab);
  const tab = chosen === "theme" && !hasTheme ? usualTab(role) : chosen;
  const { setLeftTab, setDrawer } = useActions();
  const layers = { value: "layers" as const, label: <BilingualMessage of="left.layers" /> };
  const zones = { value: "zones" as const, label: <BilingualMessage of="left.zones" /> };
  const legend = { value: "theme" as const, label: <BilingualMessage of="theme.tab" /> };
  const finder = { value: "finder" as const, label: <BilingualMessage of="finder.tab" /> };
  const hasFinder = role === "investor" || isSearching || tab === "finder";
  const lists = role === "investor" ? [finder, zones, layers] : hasFinder ? [finder, layers, zones] : [layers, zones];
  return (
    <section id={leftPanelId} aria-label={t("left.label")} className={styles.panel}>
      <Tabs
        label={t("left.label")}
        value={tab}
        tabs={hasTheme ? [legend, ...lists] : lists}
        onChange={setLeftTab}
        aside={closable && <IconButton label={t("panel.close")} icon={<CloseIcon />} onClick={() => setDrawer("none")} />}
      >
        <Slot key={tab}>{tab === "finder" ? <FinderPanel /> : tab === "theme" ? <ThemeLegend /> : tab === "layers" ? <LayersPanel /> : <ZoneList />}</Slot>
      </Tabs>
      {tab !== "theme" && tab !== "finder" && (
        <div className={styles.foot}>
          <Slot quiet>
            <DaySwitch />
          </Slot>
          <Slot quiet>
            <StatementsFoot />
          </Slot>
          <Slot quiet>
            <UnlocatedTray />
          </Slot>
        </div>
      )}
    </section>
  );
}
