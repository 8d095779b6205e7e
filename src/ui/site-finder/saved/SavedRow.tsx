import { useState } from "react";
import type { SiteSearchRecord } from "../../../domain/sites/site-records";
import { formatTime } from "../../../i18n/format-time";
import type { ProjectActions } from "../../../store/project-state";
import { useActions, usePlan, usePlanStore } from "../../../store/use-plan";
import { PencilIcon, RemoveIcon } from "../../project/ProjectIcons";
import { RenameField } from "../../project/RenameField";
import { IconButton } from "../../widgets/IconButton";
import { SaveIcon } from "../FinderIcons";
import { useTranslation } from "../../widgets/use-translation";
import css from "./SavedSearches.module.css";
import { removeNear } from "../remove-near";
import { recordOf } from "./search-record";
import { wasCarriedOut } from "./was-carried-out";

type Props = { record: SiteSearchRecord; isReader: boolean; actions: ProjectActions; onOpened: (() => void) | undefined };

/** A saved search: opened, renamed, overwritten by the one that goes on, deleted; each a step that can be undone. */
export function SavedRow({ record, isReader, actions, onOpened }: Props) {
  const { t, language } = useTranslation();
  const store = usePlanStore();
  const { startSiteSearch } = useActions();
  const isSearching = usePlan((state) => state.siteSearch !== null);
  const [isRenaming, setIsRenaming] = useState(false);
  const { id, title } = record;
  const [said, setSaid] = useState<"overwritten" | "refused" | null>(null);
  const put = (changed: SiteSearchRecord): boolean => wasCarriedOut(store, () => actions.run({ name: "put-record", collection: "searches", record: changed }));
  if (isRenaming) {
    const rename = (text: string) => {
      if (text && text !== title && !put({ ...record, title: text })) setSaid("refused");
      setIsRenaming(false);
    };
    return (
      <li className={css.row}>
        <RenameField title={title} label={t("sites.saved.newName")} onDone={rename} />
      </li>
    );
  }
  const overwrite = () => {
    const next = recordOf(store.getState(), record);
    if (next) setSaid(put(next) ? "overwritten" : "refused");
  };
  const remove = () => actions.run({ name: "remove-record", collection: "searches", id });
  const open = () => {
    startSiteSearch(record.search, record.notes);
    onOpened?.();
  };
  return (
    <li className={css.row}>
      <button type="button" className={css.open} aria-label={t("sites.saved.open", { title })} onClick={open}>
        <span>{title}</span>
        <small>{formatTime(record.savedAt, language)}</small>
      </button>
      {!isReader && (
        <>
          {isSearching && <IconButton label={t("sites.saved.overwrite", { title })} icon={<SaveIcon />} onClick={overwrite} />}
          <IconButton label={t("sites.saved.rename", { title })} icon={<PencilIcon />} onClick={() => setIsRenaming(true)} />
          <IconButton label={t("sites.saved.remove", { title })} icon={<RemoveIcon />} onClick={({ currentTarget }) => removeNear(currentTarget, remove, () => document.querySelector<HTMLElement>("[data-saved] ~ form input") ?? document.querySelector<HTMLElement>("[data-saved] h3"))} />
        </>
      )}
      <p role="status" className={css.note}>
        {said && t(`sites.saved.${said}`, { title })}
      </p>
    </li>
  );
}
