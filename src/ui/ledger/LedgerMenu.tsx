import { useEffect, useId, useRef, useState } from "react";
import type { MessageKey } from "../../i18n/translate";
import { IconButton } from "../widgets/IconButton";
import { MoreIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./LedgerPanel.module.css";
import type { ToolsProps } from "./LedgerTools";
import { useLedgerExport } from "./use-ledger-export";

/** What is done now and then: land classes, copying, files, placement. */
export function LedgerMenu(props: ToolsProps) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const save = useLedgerExport(props.sheet, props.areaUnit);
  useEffect(() => {
    if (!open) return undefined;
    const element = menu.current;
    element?.querySelector<HTMLElement>("[data-item]")?.focus();
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element?.contains(target)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setOpen(false);
      element?.querySelector("button")?.focus();
    };
    element?.addEventListener("keydown", onKeyDown);
    window.addEventListener("pointerdown", onPointerDown);
    return () => {
      element?.removeEventListener("keydown", onKeyDown);
      window.removeEventListener("pointerdown", onPointerDown);
    };
  }, [open]);
  const item = (key: MessageKey, act: () => void, pressed?: boolean) => (
    <button
      type="button"
      data-item
      className={styles.item}
      aria-pressed={pressed}
      onClick={() => {
        setOpen(false);
        act();
      }}
    >
      {t(key)}
    </button>
  );
  return (
    <div ref={menu} className={styles.menu}>
      <IconButton label={t("ledger.actions")} icon={<MoreIcon />} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} />
      {open && (
        <div id={id} className={styles.card}>
          {item("ledger.classes", props.onClasses, props.hasClasses)}
          {item("ledger.zeros", props.onZeros)}
          {item("ledger.placement", props.onPlacement)}
          {item("ledger.copy", props.onCopy)}
          {item("ledger.exportCsv", save)}
          <p className={styles.hint}>{t("ledger.pasteHint")}</p>
        </div>
      )}
    </div>
  );
}
