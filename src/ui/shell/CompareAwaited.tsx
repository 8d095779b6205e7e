import styles from "./CompareAwaited.module.css";
import type { Layout } from "./use-layout";

/** Keeps the room of what stands around compared places until it has come, so that the panes get their size only once. */
export function CompareAwaited({ layout, hasShortStrip }: { layout: Layout; hasShortStrip: boolean }) {
  return (
    <>
      <div className={styles.bar} />
      <div className={styles.details} data-layout={layout} />
      {layout !== "phone" && layout !== "narrow" && <div className={styles.strip} data-short={hasShortStrip || undefined} />}
    </>
  );
}
