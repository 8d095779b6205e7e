import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import type { PublishedProject } from "../../../analysis/projects/library-projects";
import { checkDraft, draftOf, type DraftFault, type ProjectDraft } from "../../../analysis/projects/project-draft";
import type { InvestmentProjectRecord } from "../../../domain/sites/site-records";
import { BothWords } from "../../layers/BothWords";
import { useTranslation } from "../../widgets/use-translation";
import { useLeaving } from "../leaving/use-leaving";
import { AmountFields } from "./AmountFields";
import { CommandRow } from "./CommandRow";
import { DateFields } from "./DateFields";
import css from "./Form.module.css";
import { KindFields } from "./KindFields";
import { draftFaultText } from "./project-words";
import { WordFields } from "./WordFields";
import type { Projects } from "./use-projects";

export type FieldsProps = { draft: ProjectDraft; onChange: (part: Partial<ProjectDraft>) => void; faultOf: (field: DraftFault["field"]) => string | undefined; projects: Projects; published: PublishedProject | null };

type Props = { record: InvestmentProjectRecord; is: "new" | "edit" | "takeOver"; projects: Projects; published: PublishedProject | null; onSave: (record: InvestmentProjectRecord) => void; onCancel: () => void };

/** A project to be entered: everything but the name may be left unknown; nothing is stored before all of it holds. */
export function ProjectForm({ record, is, projects, published, onSave, onCancel }: Props) {
  const { t, language } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [given] = useState(() => draftOf(record));
  const [draft, setDraft] = useState(given);
  const question = useLeaving(JSON.stringify(draft) !== JSON.stringify(given), onCancel);
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  useEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const checked = checkDraft(draft, record);
    if (checked.ok) return onSave(checked.record);
    setFaults(checked.faults);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  const fields: FieldsProps = {
    draft,
    published,
    projects,
    onChange: (part) => setDraft((now) => ({ ...now, ...part })),
    faultOf: (field) => {
      const fault = faults.find((one) => one.field === field);
      return fault && draftFaultText(fault, language);
    },
  };
  return (
    <form ref={form} className={css.form} onSubmit={submit} noValidate aria-label={t(`library.projects.form.${is}`)}>
      <h3>
        <BothWords words={`library.projects.form.${is}`} />
      </h3>
      {published && <p className={css.hint}>{t("library.projects.takeOver.about")}</p>}
      <WordFields {...fields} part="name" />
      <KindFields {...fields} />
      <AmountFields {...fields} />
      <DateFields {...fields} />
      <WordFields {...fields} part="rest" />
      {faults.length > 0 && (
        <p role="alert" className={css.fault}>
          {t("library.projects.form.faults", { n: faults.length })}
        </p>
      )}
      <CommandRow main="library.projects.form.save" onCancel={onCancel} />
      {question}
    </form>
  );
}
