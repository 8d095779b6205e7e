import { useCallback } from "react";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ShareDialog.module.css";

/** For browsers that do not let a page copy: the address, selected, and which keys to press. */
export function ShareDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const { t } = useTranslation();
  // After the dialog has moved the focus to its first button.
  const select = useCallback((field: HTMLInputElement | null) => {
    const frame = requestAnimationFrame(() => {
      field?.focus();
      field?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Dialog title={t("share.title")} onClose={onClose} narrow>
      <p>{t("share.manual")}</p>
      <input ref={select} className={styles.address} type="text" readOnly value={address} aria-label={t("share.address")} />
    </Dialog>
  );
}
