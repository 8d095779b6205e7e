import { useState } from "react";
import { isVersion, nextVersion } from "../../domain/manifest";
import type { PackageHead } from "../../formats/write-package";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./PreparePackage.module.css";

type Props = { present: string | null; isMaking: boolean; onMake: (head: PackageHead) => void };

/** Version, approver and note of the package. */
export function PackageForm({ present, isMaking, onMake }: Props) {
  const { t } = useTranslation();
  const [date] = useState(today);
  const [version, setVersion] = useState(() => nextVersion(date, present));
  const [approver, setApprover] = useState("");
  const [note, setNote] = useState("");
  const isSound = isVersion(version) && version !== present;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSound) onMake({ version, date, approver, note });
      }}
    >
      <label className={styles.field}>
        <span>
          <BilingualMessage of="prepare.version" />
        </span>
        <input value={version} maxLength={20} aria-invalid={!isSound} aria-describedby="package-version-hint" onChange={({ target }) => setVersion(target.value.trim())} />
        <span id="package-version-hint" className={isSound ? styles.hint : styles.wrong}>
          {t(isSound ? "prepare.version.hint" : "prepare.version.wrong")}
        </span>
      </label>
      <label className={styles.field}>
        <span>
          <BilingualMessage of="prepare.approver" />
        </span>
        <input value={approver} maxLength={100} aria-describedby="package-approver-hint" onChange={({ target }) => setApprover(target.value)} />
        <span id="package-approver-hint" className={styles.hint}>
          {t("prepare.approver.hint")}
        </span>
      </label>
      <label className={styles.field}>
        <span>
          <BilingualMessage of="prepare.note" />
        </span>
        <textarea value={note} maxLength={1000} aria-describedby="package-note-hint" onChange={({ target }) => setNote(target.value)} />
        <span id="package-note-hint" className={styles.hint}>
          {t("prepare.note.hint")}
        </span>
      </label>
      <button type="submit" className={styles.main} disabled={!isSound || isMaking}>
        <BilingualMessage of={isMaking ? "prepare.making" : "prepare.make"} />
      </button>
    </form>
  );
}

/** The day where the office is, as the version is read there. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
