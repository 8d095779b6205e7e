import { useEffect, useId, useRef, useState } from "react";
import { useActions, usePlan } from "../../store/use-plan";
import { DataIcon, StatementsIcon } from "../widgets/DataIcon";
import { IconButton } from "../widgets/IconButton";
import { HelpIcon, MoreIcon, StoriesIcon } from "../widgets/ShellIcons";
import { FindSiteIcon, LibraryIcon } from "../widgets/SiteIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./MoreMenu.module.css";
import { SaveImageButton } from "./SaveImageButton";
import { OpenFilesButton } from "./OpenFilesButton";
import { ProjectButton } from "./ProjectButton";
import { ShareButton } from "./ShareButton";
import { FlavourSwitch, LanguageSwitch, RoleSwitch } from "./Switches";

/** What the top bar has no room for: the same switches behind one button. */
export function MoreMenu({ withRole, withLanguage }: { withRole: boolean; withLanguage: boolean }) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const { setDrawer, openStatements, openFinder } = useActions();
  const isVisitor = usePlan((state) => state.role === "exhibition");
  useEffect(() => {
    if (!open) return undefined;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !menu.current?.contains(target)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setOpen(false);
      element?.querySelector("button")?.focus();
    };
    const element = menu.current;
    element?.addEventListener("keydown", onKeyDown);
    window.addEventListener("pointerdown", onPointerDown);
    return () => {
      element?.removeEventListener("keydown", onKeyDown);
      window.removeEventListener("pointerdown", onPointerDown);
    };
  }, [open]);
  return (
    <div ref={menu} className={styles.more}>
      <IconButton label={t("more.open")} icon={<MoreIcon />} aria-expanded={open} aria-controls={id} data-opens="project" onClick={() => setOpen(!open)} />
      {open && (
        <div id={id} className={styles.card}>
          {withRole && <RoleSwitch wide />}
          {withLanguage && <LanguageSwitch wide />}
          <div className={styles.tools}>
            <ProjectButton wide onPress={() => setOpen(false)} />
            <OpenFilesButton wide onPress={() => setOpen(false)} />
            {!isVisitor && (
              <>
                <IconButton
                  label={t("finder.open")}
                  words="finder.open"
                  icon={<FindSiteIcon />}
                  onClick={() => {
                    setOpen(false);
                    openFinder();
                    setDrawer("layers");
                  }}
                />
                <IconButton
                  label={t("library.open")}
                  words="library.open"
                  icon={<LibraryIcon />}
                  onClick={() => {
                    setOpen(false);
                    setDrawer("library");
                  }}
                />
              </>
            )}
            <IconButton
              label={t("stories.open")}
              words="stories.open"
              icon={<StoriesIcon />}
              onClick={() => {
                setOpen(false);
                setDrawer("stories");
              }}
            />
            <FlavourSwitch wide />
            <ShareButton wide />
            <SaveImageButton wide />
            <IconButton
              label={t("statements.open")}
              words="statements.open"
              icon={<StatementsIcon />}
              onClick={() => {
                setOpen(false);
                openStatements();
              }}
            />
            <IconButton
              label={t("data.open")}
              words="data.open"
              icon={<DataIcon />}
              onClick={() => {
                setOpen(false);
                setDrawer("data");
              }}
            />
            <IconButton
              label={t("help.open")}
              words="help.open"
              icon={<HelpIcon />}
              onClick={() => {
                setOpen(false);
                setDrawer("help");
              }}
            />
          </div>
        </div>
      )}
    </div>
  );
}
