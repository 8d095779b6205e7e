import type { TableColumn } from "../../analysis/ledger-row";
import type { LandUnit } from "../../domain/land-amount";
import { isStock } from "../../domain/ledger";
import type { MessageKey } from "../../i18n/translate";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import { checkGroups } from "./check-groups";
import styles from "./CheckGroups.module.css";
import { CheckItem } from "./CheckItem";
import { DateStocks } from "./DateStocks";
import type { Check } from "./use-checks";
import type { LedgerView } from "./use-ledger";

type Props = { view: LedgerView; checks: readonly Check[]; areaUnit: LandUnit; onGo: (unit: string, column: TableColumn) => void; onClose: () => void };

const mostListed = 200;

/** Everything that does not agree or is missing, kind by kind, with what settles it and the way to its cells. */
export function ChecksDialog({ view, checks, areaUnit, onGo, onClose }: Props) {
  const { t } = useTranslation();
  const { project } = view;
  const isOwner = project?.access.status === "owner";
  return (
    <Dialog title={t("ledger.faults.title")} onClose={onClose}>
      {checks.length === 0 && <p>{t("ledger.faults.none")}</p>}
      {checkGroups(checks).map(({ kind, checks: ofKind }) => {
        const undated = kind === "stock-undated" ? ofKind.flatMap(({ unit, column }) => (unit !== null && column !== null && isStock(column) ? [{ unit, column }] : [])) : [];
        return (
          <section key={kind} className={styles.group} aria-labelledby={`checks-${kind}`}>
            <h3 id={`checks-${kind}`} className={styles.title}>
              {t(`ledger.faults.kind.${kind}` as MessageKey)}
              <span className={styles.count}>{t("ledger.faults.count", { n: ofKind.length })}</span>
            </h3>
            {undated.length > 0 && <p className={styles.why}>{t("ledger.details.stock")}</p>}
            {undated.length > 0 && isOwner && <DateStocks view={view} cells={undated} />}
            <ul className={styles.list}>
              {ofKind.slice(0, mostListed).map((check) => (
                <CheckItem key={`${check.unit} ${check.column}`} check={check} view={view} areaUnit={areaUnit} isOwner={isOwner} onGo={onGo} />
              ))}
            </ul>
            {ofKind.length > mostListed && <p className={styles.why}>{t("ledger.faults.more", { n: ofKind.length - mostListed })}</p>}
          </section>
        );
      })}
    </Dialog>
  );
}
