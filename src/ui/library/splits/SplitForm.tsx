import { useId, useState, type FormEvent } from "react";
import type { BenefitSplitRecord, InvestmentProjectRecord } from "../../../domain/sites/site-records";
import { usePlan } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { useLeaving } from "../leaving/use-leaving";
import { RatioFields } from "./RatioFields";
import { draftOfSplit, newSplit, readSplit, splitFrom, type SplitDraft, type SplitFault } from "./split-draft";
import css from "./SplitForm.module.css";
import { newSplitId } from "./split-words";
import { SplitScope } from "./SplitScope";
import { SplitSums } from "./SplitSums";
import { SubjectFields } from "./SubjectFields";
import { UnitField } from "./UnitField";
import { YearGrid } from "./YearGrid";

type Props = {
  record: BenefitSplitRecord | null;
  projects: readonly InvestmentProjectRecord[];
  mayEdit: boolean;
  onSave: (record: BenefitSplitRecord) => void;
  onRemove: (record: BenefitSplitRecord) => void;
  onClose: () => void;
};

/** One split as a form; what is typed becomes one command when it is saved. */
export function SplitForm({ record, projects, mayEdit, onSave, onRemove, onClose }: Props) {
  const { t } = useTranslation();
  const thisYear = usePlan((state) => Number((state.today ?? "").slice(0, 4)) || new Date().getFullYear());
  const [given] = useState<SplitDraft>(() => (record ? draftOfSplit(record) : newSplit(thisYear)));
  const [draft, setDraft] = useState(given);
  const question = useLeaving(JSON.stringify(draft) !== JSON.stringify(given), onClose);
  const [isAsked, setAsked] = useState(false);
  const [left, setLeft] = useState(0);
  const change = (part: Partial<SplitDraft>) => setDraft((former) => ({ ...former, ...part }));
  const reading = readSplit(draft);
  const said = (fault: SplitFault) => (isAsked && reading.faults.includes(fault) ? t(`library.splits.fault.${fault}`) : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const made = splitFrom(draft, record?.id ?? newSplitId());
    if (made) onSave(made);
    else setAsked(true);
  };
  const investment = projects.find(({ id }) => id === draft.project)?.investmentYuan ?? null;
  return (
    <form className={css.form} onSubmit={submit} noValidate aria-label={t(record ? "library.splits.edit" : "library.splits.new")}>
      <fieldset className={css.whole} disabled={!mayEdit}>
        <SubjectFields draft={draft} projects={projects} fault={said("title")} onChange={change} />
        <div className={css.pair}>
          <UnitField words="library.splits.first" value={draft.first} fault={said("first")} onChange={(first) => change({ first })} />
          <UnitField words="library.splits.host" value={draft.host} fault={said("host") ?? (reading.faults.includes("same-unit") ? t("library.splits.fault.same-unit") : null)} onChange={(host) => change({ host })} />
        </div>
        <RatioFields draft={draft} reading={reading} isAsked={isAsked} onChange={change} />
        <YearGrid years={draft.years} reading={reading} onChange={(years) => change({ years })} onLeft={setLeft} />
        {left !== 0 && (
          <p role="status" className={css.fault}>
            {left < 0 ? t("library.splits.paste.tooMuch") : t("library.splits.paste.left", { n: left })}
          </p>
        )}
        <div aria-live="polite">{reading.firstPermille === null ? <p className={css.hint}>{t("library.splits.sums.ratioFirst")}</p> : <SplitSums of={{ firstPermille: reading.firstPermille, years: reading.years }} investmentYuan={investment} />}</div>
        <NoteField note={draft.note} onChange={(note) => change({ note })} />
        <SplitScope />
        {isAsked && reading.faults.length > 0 && (
          <p role="alert" className={css.fault}>
            {t("library.splits.fault", { what: reading.faults.map((fault) => t(`library.splits.fault.${fault}`)).join(t("list.comma")) })}
          </p>
        )}
        <div className={css.buttons}>
          <button type="submit" className={buttons.main}>
            <BilingualMessage of="library.splits.save" />
          </button>
          <button type="button" className={buttons.quiet} onClick={onClose}>
            <BilingualMessage of="library.splits.cancel" />
          </button>
          {record && (
            <button type="button" className={buttons.quiet} onClick={() => onRemove(record)}>
              <BilingualMessage of="library.splits.remove" />
            </button>
          )}
        </div>
      </fieldset>
      {question}
    </form>
  );
}

function NoteField({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>
        <BilingualMessage of="library.splits.note" />
      </label>
      <textarea id={id} rows={2} maxLength={500} value={note} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}
