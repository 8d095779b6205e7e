import { useState } from "react";
import type { ManifestFacts } from "../../formats/inspect-data";
import type { VerifiedPackage } from "../../formats/verify-package";
import { useTranslation } from "../widgets/use-translation";
import { FileButton } from "./DropZone";
import styles from "./PreparePackage.module.css";
import { Step } from "./Step";

type Verifying = { status: "idle" } | { status: "running" } | { status: "done"; name: string; verified: VerifiedPackage } | { status: "failed"; name: string };

/** Larger than any package the page makes. */
const mostZipBytes = 150_000_000;

/** Which package stood before, how to put it back, and whether a file from the archive is that one. */
export function RollBack({ manifest: facts }: { manifest: ManifestFacts }) {
  const { t } = useTranslation();
  const [verifying, setVerifying] = useState<Verifying>({ status: "idle" });
  const manifest = facts.status === "sound" ? facts.manifest : null;
  const previous = manifest?.previous ?? null;
  const verify = async ([file]: readonly File[]) => {
    if (!file) return;
    const { name, size } = file;
    setVerifying({ status: "running" });
    try {
      const { verifyPackage } = await import("../../formats/verify-package");
      const wanted = { present: facts.status === "sound" ? facts.sha256 : null, previous: previous?.sha256 ?? null };
      const verified: VerifiedPackage = size > mostZipBytes ? { status: "too-large" } : verifyPackage(new Uint8Array(await file.arrayBuffer()), wanted);
      setVerifying({ status: "done", name, verified });
    } catch {
      setVerifying({ status: "failed", name });
    }
  };
  return (
    <div className={styles.prepare}>
      <Step title="data.tab.back">
        {manifest === null && <p>{t("back.noManifest")}</p>}
        {manifest && !previous && <p>{t("back.none")}</p>}
        {manifest && previous && (
          <>
            <p>{t("back.previous", { present: manifest.version, previous: previous.version })}</p>
            <p>
              {t("back.sum")} <code className={styles.sum}>{previous.sha256}</code>
            </p>
          </>
        )}
      </Step>
      <Step title="back.verify">
        <p>{t("back.verify.hint")}</p>
        <FileButton words="back.choose" accept=".zip,application/zip" onChosen={(files) => void verify(files)} />
        <div role="status">
          {verifying.status === "running" && <p>{t("back.verifying")}</p>}
          {verifying.status === "failed" && <p className={styles.caution}>{t("back.failed", { name: verifying.name })}</p>}
          {verifying.status === "done" && <Verdict name={verifying.name} verified={verifying.verified} />}
        </div>
      </Step>
    </div>
  );
}

/** Files named at most; the rest is counted. */
const mostNamed = 10;

function Verdict({ name, verified }: { name: string; verified: VerifiedPackage }) {
  const { t } = useTranslation();
  if (verified.status !== "package") return <p className={styles.caution}>{t(`back.${verified.status}`, { name })}</p>;
  const { is, manifest, differing } = verified;
  return (
    <>
      <p className={is === "previous" ? undefined : styles.caution}>
        <strong>{t(`back.is.${is}`, { name, version: manifest.version })}</strong>
      </p>
      {differing.length === 0 ? (
        <p>{t("back.intact", { n: manifest.files.length })}</p>
      ) : (
        <p className={styles.caution}>{t("back.differing", { n: differing.length, files: differing.slice(0, mostNamed).join(", ") })}</p>
      )}
    </>
  );
}
