import type { SpatialFault } from "../../domain/spatial/spatial-fault";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import styles from "./parts.module.css";
import { faultSentence, isTableFault } from "./spatial-words";

/** Of a folder of hundreds of unreadable files the first are enough. */
const mostShown = 12;

/** Why files could not be opened, each its sentence; a table without coordinates may be meant for the ledger. */
export function FaultList({ faults, toTables }: { faults: readonly SpatialFault[]; toTables: (file: string) => void }) {
  const { t, language } = useTranslation();
  const table = faults.find(isTableFault);
  if (faults.length === 0) return null;
  return (
    <div role="alert" className={styles.section} data-testid="spatial-faults">
      {faults.slice(0, mostShown).map((fault) => (
        <Caution key={`${fault.file} ${fault.code} ${fault.at ?? ""}`}>{faultSentence(language, fault)}</Caution>
      ))}
      {faults.length > mostShown && <p className={styles.hint}>{t("spatial.faults.more", { n: faults.length - mostShown })}</p>}
      {table && (
        <button type="button" className={styles.quiet} onClick={() => toTables(table.file)}>
          <BilingualMessage of="spatial.toTables" />
        </button>
      )}
    </div>
  );
}
