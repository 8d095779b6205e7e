import { useState } from "react";
import { mayShowLedger } from "../../../store/shown-ledger";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import field from "../../project/CommitField.module.css";
import { useProject } from "../../project/use-project";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import css from "./SavedSearches.module.css";
import { newSearchId, recordOf } from "./search-record";
import { wasCarriedOut } from "./was-carried-out";

/** Saves the search that goes on, with its shortlist and notes, into the project. */
export function SaveForm() {
  const { t } = useTranslation();
  const store = usePlanStore();
  const project = useProject();
  const mayEnter = usePlan(mayShowLedger);
  const preset = usePlan((state) => state.siteSearch?.preset ?? null);
  const [title, setTitle] = useState("");
  const [saved, setSaved] = useState<{ title: string; isDone: boolean } | null>(null);
  if (!mayEnter || !project) return null;
  if (project.access.status === "reader") return <p className={css.note}>{t("sites.saved.reader")}</p>;
  const count = Object.keys(project.value.collections.searches).length;
  const suggested = t("sites.saved.suggested", { name: preset === null ? t("sites.criteria.ownPreset") : t(`sites.preset.${preset}`), n: count + 1 });
  const save = () => {
    const name = title.trim() || suggested;
    const record = recordOf(store.getState(), { id: newSearchId(), title: name, releaseClass: "internal" });
    if (!record) return;
    const isDone = wasCarriedOut(store, () => project.actions.run({ name: "put-record", collection: "searches", record }));
    if (isDone) setTitle("");
    setSaved({ title: name, isDone });
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <input className={field.input} type="text" autoComplete="off" maxLength={120} aria-label={t("sites.saved.name")} placeholder={suggested} value={title} onChange={(event) => setTitle(event.target.value)} />
      <button type="submit" className={buttons.quiet}>
        {t("sites.saved.save")}
      </button>
      <p role="status" className={css.note}>
        {saved !== null && t(saved.isDone ? "sites.saved.done" : "sites.saved.refused", { title: saved.title })}
      </p>
    </form>
  );
}
