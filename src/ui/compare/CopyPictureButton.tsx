import { use, useEffect, useState } from "react";
import type { MessageKey } from "../../i18n/translate";
import { saveFile } from "../../platform/save-file";
import { MapCaptureContext } from "../../store/map-capture";
import { usePlanStore } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { SaveImageIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./CopyPictureButton.module.css";
import { CopyPictureIcon, PrintIcon } from "./picture/PictureIcons";
import { copyPng } from "./picture/copy-png";
import type { MadePicture } from "./picture/make-picture";

type Output = { status: "idle" } | { status: "running"; says: MessageKey } | { status: "done"; says: MessageKey } | { status: "failed" };

const idle: Output = { status: "idle" };
const bubbleMs = 4000;

/** The comparison as a picture: onto the clipboard, into a file, onto paper. */
export function CopyPictureButton() {
  const { t } = useTranslation();
  const store = usePlanStore();
  const capture = use(MapCaptureContext);
  const [output, setOutput] = useState<Output>(idle);
  const isRunning = output.status === "running";
  useEffect(() => {
    if (output.status !== "done" && output.status !== "failed") return undefined;
    const timer = setTimeout(() => setOutput(idle), bubbleMs);
    return () => clearTimeout(timer);
  }, [output]);
  const run = async (says: MessageKey, task: () => Promise<Output>) => {
    if (isRunning) return;
    setOutput({ status: "running", says });
    setOutput(await task().catch((): Output => ({ status: "failed" })));
  };
  const make = () => import("./picture/make-picture").then(({ makePicture }) => makePicture(store, capture));
  const copy = () => {
    const made = make();
    const isCopied = copyPng(made.then(({ png }) => png));
    return isCopied.then(async (copied): Promise<Output> => (copied ? { status: "done", says: "comparePicture.copied" } : saved(await made, "comparePicture.savedInstead")));
  };
  const save = async (): Promise<Output> => saved(await make(), "comparePicture.saved");
  const print = async (): Promise<Output> => {
    await import("./picture/print-pages").then(({ printComparison }) => printComparison(store, capture));
    return idle;
  };
  const said = output.status === "running" || output.status === "done" ? output.says : output.status === "failed" ? "comparePicture.failed" : null;
  return (
    <span role="group" aria-label={t("comparePicture.label")} className={css.group}>
      <IconButton label={t("comparePicture.copy")} icon={<CopyPictureIcon />} aria-disabled={isRunning} onClick={() => void run("comparePicture.running", copy)} />
      <IconButton label={t("comparePicture.save")} icon={<SaveImageIcon />} aria-disabled={isRunning} onClick={() => void run("comparePicture.running", save)} />
      <IconButton label={t("comparePicture.print")} icon={<PrintIcon />} aria-disabled={isRunning} onClick={() => void run("comparePicture.printing", print)} />
      <span role="status">{said !== null && <span className={css.bubble}>{t(said)}</span>}</span>
    </span>
  );
}

function saved({ png, name }: MadePicture, says: MessageKey): Output {
  saveFile(name, png);
  return { status: "done", says };
}
