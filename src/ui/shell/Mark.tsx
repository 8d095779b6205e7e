import styles from "./Mark.module.css";

/** The mark of the map: a schematic figure, and the place it stands for. */
export const Mark = () => (
  <svg viewBox="0 0 28 28" className={styles.mark} aria-hidden="true" focusable="false">
    <rect width="28" height="28" rx="6.5" className={styles.ground} />
    <circle cx="13.4" cy="14.6" r="6.6" fill="none" strokeWidth="1.9" strokeDasharray="4.1 2.8" strokeLinecap="round" className={styles.ring} />
    <circle cx="19.6" cy="8.4" r="2.5" className={styles.dot} />
  </svg>
);
