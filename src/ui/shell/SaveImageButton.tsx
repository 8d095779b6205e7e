import { use, useState } from "react";
import { leadingLanguage, textIn, translate } from "../../i18n/translate";
import { imageNotes } from "../../store/image-notes";
import { MapCaptureContext, type CaptureMap } from "../../store/map-capture";
import type { PlanStore } from "../../store/plan-state";
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
  const hasMap = usePlan((state) => state.camera !== null);
  const [hasFailed, setFailed] = useState(false);
  const save = async () => {
    if (!capture.current) return;
    setFailed(!(await saveImage(store.getState(), capture.current).catch(() => false)));
  };
  return (
    <span className={styles.share}>
      <IconButton label={t("image.save")} words={wide ? "image.save" : null} icon={<SaveImageIcon />} disabled={!hasMap} onClick={() => void save()} />
      <span role="status">{hasFailed && <span className={styles.bubble}>{t("image.failed")}</span>}</span>
    </span>
  );
}

async function saveImage(state: PlanStore, capture: CaptureMap): Promise<boolean> {
  const { language, flavour, camera, configuration, padding: covered } = state;
  if (!camera) return false;
  const { composeMapImage } = await import("../../sheets/map-image");
  const { canvas: map, pixelRatio } = await capture();
  const spoken = language === "both" ? (["zh", "en"] as const) : ([leadingLanguage(language)] as const);
  const titleIn = (one: "zh" | "en") => (configuration.title ? textIn(one, configuration.title) : translate(one, "app.title"));
  const date = new Date().toLocaleDateString("sv-SE");
  const image = composeMapImage({
    map,
    pixelRatio,
    covered,
    camera,
    title: spoken.map(titleIn).join("　"),
    notes: spoken.flatMap((one) => imageNotes(state, one)),
    date,
    language,
    flavour,
  });
  const blob = await new Promise<Blob | null>((resolve) => image.toBlob(resolve, "image/png"));
  if (!blob) return false;
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href: address, download: `${titleIn(spoken[0])}-${date}.png` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
