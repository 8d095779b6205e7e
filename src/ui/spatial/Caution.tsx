import type { ReactNode } from "react";
import { CautionIcon } from "../widgets/ShellIcons";
import styles from "./parts.module.css";

/** A sentence that wants attention; an `alert` is read out at once. */
export const Caution = ({ alert = false, children }: { alert?: boolean; children: ReactNode }) => (
  <div role={alert ? "alert" : undefined} className={styles.caution}>
    <CautionIcon />
    <span>{children}</span>
  </div>
);
