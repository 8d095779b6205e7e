import { use, useState } from "react";
import { loadWords } from "../../i18n/load-words";
import { rooms } from "../../i18n/rooms";
import { MapCaptureContext } from "../../store/map-capture";
import { usePlan, usePlanStore } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { SaveImageIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ShareButton.module.css";

/** Saves what the map shows as a PNG, with everything that must be read beside it. */
export function SaveImageButton({ wide = false }: { wide?: boolean }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const capture = use(MapCaptureContext);
  const hasMap = usePlan((state) => state.camera !== null || state.comparison !== null);
  const [saving, setSaving] = useState<"idle" | "running" | "failed">("idle");
  const save = async () => {
    const copyMap = capture.current;
    const isComparing = store.getState().comparison !== null;
    if ((!copyMap && !isComparing) || saving === "running") return;
    setSaving("running");
    const made = isComparing
      ? Promise.all([import("../compare/picture/save-picture"), loadWords(rooms.comparison, rooms.imported, rooms.themes)]).then(([{ savePicture }]) => savePicture(store, capture))
      : Promise.all([import("./save-image"), loadWords(rooms.imported, rooms.themes)]).then(([{ saveImage }]) => copyMap !== null && saveImage(store, copyMap));
    const isSaved = await made.catch(() => false);
    setSaving(isSaved ? "idle" : "failed");
  };
  return (
    <span className={styles.share}>
      <IconButton label={t("image.save")} words={wide ? "image.save" : null} icon={<SaveImageIcon />} disabled={!hasMap} aria-busy={saving === "running"} onClick={() => void save()} />
      <span role="status">{saving === "failed" && <span className={styles.bubble}>{t("image.failed")}</span>}</span>
    </span>
  );
}
