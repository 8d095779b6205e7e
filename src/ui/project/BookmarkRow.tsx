import { useState } from "react";
import type { ViewRecord } from "../../domain/project-records";
import type { ProjectActions } from "../../store/project-state";
import { IconButton } from "../widgets/IconButton";
import { useTranslation } from "../widgets/use-translation";
import { BookmarkIcon, PencilIcon, RemoveIcon } from "./ProjectIcons";
import { RenameField } from "./RenameField";
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
        <RenameField title={title} label={t("views.newName")} onDone={rename} />
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
