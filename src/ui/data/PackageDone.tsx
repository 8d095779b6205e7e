import type { DataPackage } from "../../formats/write-package";
import { formatBytes } from "../../i18n/format-bytes";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./PreparePackage.module.css";

/** The package is made: what to keep, what to do with it, and what to go back to. */
export function PackageDone({ made: { name, bytes, manifest, manifestSha256 }, onSave }: { made: DataPackage; onSave: () => void }) {
  const { t } = useTranslation();
  const { previous, files } = manifest;
  return (
    <>
      <p role="status">
        <strong>{t("prepare.made", { name, size: formatBytes(bytes.length), n: files.length })}</strong>
      </p>
      <p>
        {t("prepare.madeSum")} <code className={styles.sum}>{manifestSha256}</code>
      </p>
      <p>{t("prepare.next")}</p>
      <p>{previous ? t("prepare.previous", { version: previous.version }) : t("prepare.previous.none")}</p>
      <button type="button" className={styles.quiet} onClick={onSave}>
        <BilingualMessage of="prepare.saveAgain" />
      </button>
    </>
  );
}
