import { useId, useRef, useState } from "react";
import { tableLimits } from "../../formats/tables/limits";
import type { ProjectState } from "../../store/project-state";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { TableFileInput } from "../widgets/TableFileInput";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import styles from "./ChooseFile.module.css";
import { ExportLedger } from "./ExportLedger";
import { fileFaultSentence } from "./import-words";
import { Templates } from "./Templates";
import type { Import, ImportState } from "./use-import";

/** The way in: a file dropped or chosen, or cells pasted; templates to fill in, and the ledger as it can come back. */
export function ChooseFile({ task, state, project }: { task: Import; state: Extract<ImportState, { status: "choosing" | "reading" }>; project: ProjectState }) {
  const { t, language } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const receive = (file: File | null | undefined) => void (file && task.chooseFile(file));
  return (
    <div className={styles.choose} aria-busy={state.status === "reading"}>
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          receive(event.dataTransfer.files.item(0));
        }}
      >
        <p>{t("import.drop")}</p>
        <button type="button" className={styles.main} onClick={() => input.current?.click()}>
          <BilingualMessage of="import.choose" />
        </button>
        <TableFileInput ref={input} label={t("import.choose")} testId="table-file" onFile={receive} />
        <p className={styles.hint}>{t("import.limits", { mb: tableLimits.mostBytes / 1e6, rows: tableLimits.mostRows, columns: tableLimits.mostColumns })}</p>
      </div>
      <div role="status">
        {state.status === "reading" && (
          <p className={styles.reading}>
            <span>{t(`import.reading.${state.phase}`, { file: state.name })}</span>
            <button type="button" className={styles.quiet} onClick={task.startOver}>
              <BilingualMessage of="import.cancel" />
            </button>
          </p>
        )}
      </div>
      {state.status === "choosing" && state.fault && <Caution alert>{fileFaultSentence(language, state.fault)}</Caution>}
      <PasteField onPaste={(text) => void task.paste(text, t("import.paste.name"))} />
      <Templates />
      <ExportLedger project={project} />
    </div>
  );
}

function PasteField({ onPaste }: { onPaste: (text: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState("");
  return (
    <div className={styles.paste}>
      <label htmlFor={id}>{t("import.paste")}</label>
      <textarea id={id} rows={3} value={text} spellCheck={false} onChange={({ target }) => setText(target.value)} />
      <button type="button" className={styles.quiet} disabled={text.trim() === ""} onClick={() => onPaste(text)}>
        <BilingualMessage of="import.paste.read" />
      </button>
    </div>
  );
}
