import { useState } from "react";
import { toAccept, whyNot } from "../../formats/package-verdict";
import type { Preparation } from "../../formats/prepare-package";
import type { DataPackage, PackageHead } from "../../formats/write-package";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { PackageDone } from "./PackageDone";
import { PackageForm } from "./PackageForm";
import { PreparationOutcome } from "./PreparationOutcome";
import styles from "./PreparePackage.module.css";
import { saveFile } from "../../platform/save-file";
import { Step } from "./Step";

type Making = { status: "idle" } | { status: "making" } | { status: "made"; made: DataPackage } | { status: "failed" };

/** After the check: what would change, what speaks against it, and the package itself. */
export function MakePackage({ preparation, replaced }: { preparation: Preparation; replaced: number }) {
  const { t } = useTranslation();
  const releaseClass = usePlan((state) => state.configuration.releaseClass);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const [making, setMaking] = useState<Making>({ status: "idle" });
  const reason = whyNot(preparation, accepted, releaseClass);
  const accept = (code: string, isAccepted: boolean) => setAccepted(new Set(toAccept(preparation).filter((one) => (one === code ? isAccepted : accepted.has(one)))));
  const make = async (head: PackageHead) => {
    setMaking({ status: "making" });
    try {
      const { writePackage } = await import("../../formats/write-package");
      const made = writePackage(preparation.files, head, preparation.present);
      savePackage(made);
      setMaking({ status: "made", made });
    } catch {
      setMaking({ status: "failed" });
    }
  };
  return (
    <>
      <Step title="prepare.step.outcome">
        <PreparationOutcome preparation={preparation} accepted={accepted} onAccept={accept} />
        {reason !== null && (
          <div role="status" className={styles.caution}>
            <p>{t(`prepare.why.${reason}`)}</p>
            {reason === "internal" && <InternalParts preparation={preparation} />}
          </div>
        )}
      </Step>
      {reason === null && (
        <Step title="prepare.step.head">
          {replaced > 0 && <p>{t("prepare.replacedIncluded", { n: replaced })}</p>}
          <PackageForm present={preparation.present?.manifest.version ?? null} isMaking={making.status === "making"} onMake={(head) => void make(head)} />
          {making.status === "failed" && (
            <p role="alert" className={styles.caution}>
              {t("prepare.failed")}
            </p>
          )}
        </Step>
      )}
      {reason === null && making.status === "made" && (
        <Step title="prepare.step.done" arrives>
          <PackageDone made={making.made} onSave={() => savePackage(making.made)} />
        </Step>
      )}
    </>
  );
}

const mostParts = 10;

function InternalParts({ preparation: { internal } }: { preparation: Preparation }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.ids}>
      {internal.slice(0, mostParts).map(({ file, at }) => (
        <li key={`${file} ${at}`}>
          {file} {at}
        </li>
      ))}
      {internal.length > mostParts && <li>{t("prepare.more", { n: internal.length })}</li>}
    </ul>
  );
}

const savePackage = ({ name, bytes }: DataPackage): void => saveFile(name, new Blob([bytes], { type: "application/zip" }));
