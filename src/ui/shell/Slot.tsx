import { Suspense, type ReactNode } from "react";
import { useTranslation } from "../widgets/use-translation";
import { ErrorBoundary } from "./ErrorBoundary";
import styles from "./Slot.module.css";

type Props = {
  children: ReactNode;
  quiet?: boolean;
  /** What keeps its room until it has come. */
  awaited?: ReactNode;
  /** The part has no panel to fail in: its notice floats and can be closed. */
  onClose?: (() => void) | undefined;
};

/** Where a part of the page appears that is loaded later; its failure never takes the map along. */
export function Slot({ children, quiet = false, awaited = null, onClose }: Props) {
  return (
    <ErrorBoundary part onClose={onClose}>
      <Suspense fallback={quiet ? awaited : <Loading />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Loading() {
  const { t } = useTranslation();
  return <p className={styles.loading}>{t("panel.loading")}</p>;
}
