import { Suspense, type ReactNode } from "react";
import { useTranslation } from "../widgets/use-translation";
import { ErrorBoundary } from "./ErrorBoundary";
import styles from "./Slot.module.css";

/** Where a part of the page appears that is loaded later; its failure never takes the map along. */
export function Slot({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  return (
    <ErrorBoundary part>
      <Suspense fallback={quiet ? null : <Loading />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Loading() {
  const { t } = useTranslation();
  return <p className={styles.loading}>{t("panel.loading")}</p>;
}
