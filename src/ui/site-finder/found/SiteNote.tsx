import { useId } from "react";
import { useActions, usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import css from "./SiteNote.module.css";

/** What is noted of a site of the shortlist; it is internal and in no link. */
export function SiteNote({ id }: { id: string }) {
  const { t } = useTranslation();
  const { noteSite } = useActions();
  const note = usePlan(({ siteNotes }) => siteNotes[id] ?? "");
  const field = useId();
  return (
    <div className={css.note}>
      <label htmlFor={field}>{t("sites.note")}</label>
      <textarea id={field} key={note} rows={1} maxLength={500} defaultValue={note} onBlur={({ currentTarget }) => noteSite(id, currentTarget.value)} />
    </div>
  );
}
