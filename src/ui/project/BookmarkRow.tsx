import { useState } from "react";
import type { ViewRecord } from "../../domain/project-records";
import type { ProjectActions } from "../../store/project-state";
import { IconButton } from "../widgets/IconButton";
import { useTranslation } from "../widgets/use-translation";
import { BookmarkIcon, PencilIcon, RemoveIcon } from "./ProjectIcons";
import field from "./CommitField.module.css";
import styles from "./Bookmarks.module.css";

type Props = { record: ViewRecord; readOnly: boolean; actions: ProjectActions };

export function BookmarkRow({ record, readOnly, actions }: Props) {
  const { t } = useTranslation();
  const { id, title } = record;
  const [isRenaming, setIsRenaming] = useState(false);
  if (isRenaming) {
    const rename = (text: string) => {
      if (text && text !== title) actions.run({ name: "put-record", collection: "views", record: { ...record, title: text } });
      setIsRenaming(false);
    };
    return (
      <li className={styles.row}>
        <RenameField title={title} onDone={rename} />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <button type="button" className={styles.view} aria-label={t("views.open", { title })} onClick={() => actions.openView(id)}>
        <BookmarkIcon />
        <span>{title}</span>
      </button>
      {!readOnly && (
        <>
          <IconButton label={t("views.rename", { title })} icon={<PencilIcon />} onClick={() => setIsRenaming(true)} />
          <IconButton label={t("views.remove", { title })} icon={<RemoveIcon />} onClick={() => actions.run({ name: "remove-record", collection: "views", id })} />
        </>
      )}
    </li>
  );
}

/** Takes the focus, is done with Enter or by leaving it, and given up with Escape. */
function RenameField({ title, onDone }: { title: string; onDone: (title: string) => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(title);
  return (
    <input
      ref={takeFocus}
      className={field.input}
      type="text"
      autoComplete="off"
      aria-label={t("views.newName")}
      maxLength={120}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => onDone(draft.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        event.preventDefault();
        onDone(event.key === "Enter" ? draft.trim() : title);
      }}
    />
  );
}

const takeFocus = (input: HTMLInputElement | null) => {
  input?.focus();
  input?.select();
};
