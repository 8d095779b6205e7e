import { useEffect, useState } from "react";
import { IconButton } from "../widgets/IconButton";
import { ShareIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { copyText } from "./copy-text";
import { ShareDialog } from "./panels";
import { Slot } from "./Slot";
import styles from "./ShareButton.module.css";

type Sharing = { status: "idle" } | { status: "copied" } | { status: "refused"; address: string };

const idle: Sharing = { status: "idle" };
const bubbleMs = 2400;

/** The address is the view, so sharing is copying it. */
export function ShareButton({ wide = false }: { wide?: boolean }) {
  const { t } = useTranslation();
  const [sharing, setSharing] = useState<Sharing>(idle);
  const share = async () => {
    const address = window.location.href;
    setSharing((await copyText(address)) ? { status: "copied" } : { status: "refused", address });
  };
  useEffect(() => {
    if (sharing.status !== "copied") return undefined;
    const timer = setTimeout(() => setSharing(idle), bubbleMs);
    return () => clearTimeout(timer);
  }, [sharing]);
  return (
    <span className={styles.share}>
      <IconButton label={t("share.copy")} words={wide ? "share.copy" : null} icon={<ShareIcon />} onClick={() => void share()} />
      <span role="status">{sharing.status === "copied" && <span className={styles.bubble}>{t("share.copied")}</span>}</span>
      {sharing.status === "refused" && (
        <Slot quiet onClose={() => setSharing(idle)}>
          <ShareDialog address={sharing.address} onClose={() => setSharing(idle)} />
        </Slot>
      )}
    </span>
  );
}
