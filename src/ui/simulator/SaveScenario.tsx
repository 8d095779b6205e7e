import { useLayoutEffect, useRef, useState } from "react";
import { countSamples, sampleMark } from "../../domain/sample";
import type { ProjectState } from "../../store/project-state";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import type { DraftProps } from "./Divide";
import { newDraft } from "./draft";
import css from "./Fields.module.css";
import { scenarioFrom, type Reading } from "./read-draft";
import { newScenarioId, type Grounds } from "./use-simulation";

/** What rests on fictional figures is fictional, and says so. */
const noteFor = (note: string, { value }: ProjectState): string =>
  countSamples(value.collections).samples === 0 || note.startsWith(sampleMark) ? note : `${sampleMark}${note}`;

type Props = DraftProps & { reading: Reading; grounds: Grounds; project: ProjectState };

/** Under which name the result is kept; one step that can be undone, and the ledger stays as it is. */
export function SaveScenario({ draft, reading, grounds, project, onChange }: Props) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState<{ title: string } | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  // On a phone the form stands at the end of a long page.
  useLayoutEffect(() => {
    if (saved !== null) said.current?.scrollIntoView({ block: "nearest" });
  }, [saved]);
  const former = grounds.scenarios.find(({ id }) => id === draft.scenario) ?? null;
  const suggested = t("simulator.name.suggested", { year: draft.year, rule: t(`simulator.rule.${draft.rule}`) });
  const canSave = reading.status === "divided" && reading.divided.ok && project.access.status === "owner";
  const save = (over: typeof former) => {
    if (reading.status !== "divided") return;
    const title = draft.title.trim() || suggested;
    const record = scenarioFrom(reading, { ...draft, note: noteFor(draft.note, project) }, over ? { ...over, title } : { id: newScenarioId(), title, createdAt: new Date().toISOString() });
    if (!record) return;
    project.actions.run({ name: "change-records", why: "simulate", changes: [{ name: "put-record", collection: "scenarios", record }] });
    onChange({ scenario: record.id, title });
    setSaved({ title });
  };
  return (
    <form
      className={css.save}
      onSubmit={(event) => {
        event.preventDefault();
        save(former);
      }}
    >
      <p ref={said} role="status" className={css.saved}>
        {saved !== null && t("simulator.saved", { title: saved.title })}
      </p>
      {former && (
        <p className={css.hint}>
          {t("simulator.editing", { title: former.title })}{" "}
          <button type="button" className={css.link} onClick={() => onChange(newDraft(grounds.tree, grounds.records, grounds.thisYear))}>
            {t("simulator.fresh")}
          </button>
        </p>
      )}
      <div className={css.columns}>
        <label className={css.field}>
          <span>{t("simulator.name")}</span>
          <input type="text" autoComplete="off" maxLength={120} placeholder={suggested} value={draft.title} onChange={(event) => onChange({ title: event.target.value })} />
        </label>
        <label className={css.field}>
          <span>{t("simulator.note")}</span>
          <input type="text" autoComplete="off" maxLength={500} value={draft.note} onChange={(event) => onChange({ note: event.target.value })} />
        </label>
      </div>
      <div className={css.buttons}>
        <button type="submit" className={buttons.main} disabled={!canSave}>
          {t(former ? "simulator.update" : "simulator.save")}
        </button>
        {former && (
          <button type="button" className={buttons.quiet} disabled={!canSave} onClick={() => save(null)}>
            {t("simulator.saveAs")}
          </button>
        )}
      </div>
    </form>
  );
}
