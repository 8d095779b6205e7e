import { useEffect, useState } from "react";
import { copyText } from "../shell/copy-text";
import { CopyIcon } from "../widgets/DataIcon";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Checksum.module.css";

type Copying = "idle" | "copied" | "refused";

const shownMs = 2400;

/** The beginning of a checksum; pressing it copies the whole, or shows it where the browser does not let a page copy. */
export function Checksum({ sha256, file, prefix = "" }: { sha256: string; file: string; prefix?: string }) {
  const { t } = useTranslation();
  const [copying, setCopying] = useState<Copying>("idle");
  const copy = async () => setCopying((await copyText(`${prefix}${sha256}`)) ? "copied" : "refused");
  useEffect(() => {
    if (copying !== "copied") return undefined;
    const timer = setTimeout(() => setCopying("idle"), shownMs);
    return () => clearTimeout(timer);
  }, [copying]);
  if (copying === "refused") return <code className={styles.whole}>{`${prefix}${sha256}`}</code>;
  return (
    <>
      <button type="button" className={styles.sum} title={sha256} aria-label={t("data.sum.copy", { file })} onClick={() => void copy()}>
        <code>{sha256.slice(0, 12)}…</code>
        <CopyIcon />
      </button>
      <span role="status" className={styles.said}>
        {copying === "copied" && t("data.sum.copied")}
      </span>
    </>
  );
}
