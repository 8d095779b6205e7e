import { useRef, useState, type DragEvent } from "react";
import type { GivenFile } from "../../formats/chosen-files";
import type { MessageKey } from "../../i18n/translate";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { droppedFiles } from "./dropped-files";
import styles from "./PreparePackage.module.css";

/** Where files are dropped, with two buttons that do the same from the keyboard and on a phone. */
export function DropZone({ onChosen }: { onChosen: (files: readonly GivenFile[]) => void }) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onChosen);
  };
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{t("prepare.drop")}</p>
      <div className={styles.buttons}>
        <FileButton words="prepare.choose" onChosen={onChosen} />
        <FileButton words="prepare.chooseFolder" onChosen={onChosen} folder />
      </div>
    </div>
  );
}

/** A button in the look of the page in front of the browser's own field for files. */
export function FileButton({ words, onChosen, folder = false, accept }: { words: MessageKey; onChosen: (files: readonly File[]) => void; folder?: boolean; accept?: string }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={styles.quiet} onClick={() => input.current?.click()}>
        <BilingualMessage of={words} />
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={accept === undefined}
        accept={accept}
        aria-label={t(words)}
        {...(folder && { webkitdirectory: "" })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again after it was corrected.
          currentTarget.value = "";
          if (files.length > 0) onChosen(files);
        }}
      />
    </>
  );
}
