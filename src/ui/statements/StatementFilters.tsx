import { useId, type ReactNode } from "react";
import { statementStatuses, topics, type Statement } from "../../domain/statement";
import { countedBy, isUnplaced } from "../../domain/statement-scope";
import { publicationOfAllDays } from "../../store/shown-publication";
import { documentById } from "../../store/selectors-panels";
import { usePlan } from "../../store/use-plan";
import { sourceLabel } from "../inspector/SourceChip";
import type { MessageKey } from "../../i18n/translate";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { noFilter, unplaced, type StatementFilter } from "./statement-filter";
import css from "./StatementFilters.module.css";

type Props = { statements: readonly Statement[]; filter: StatementFilter; onChange: (filter: StatementFilter) => void };
type Option = { value: string; words: string; n: number };

/** Words, topic, status, document and zone: each choice with how many statements it has. */
export function StatementFilters({ statements, filter, onChange }: Props) {
  const { t, language, text } = useTranslation();
  const documents = usePlan((state) => state.documents);
  const zones = usePlan((state) => publicationOfAllDays(state).zones);
  const searchId = useId();
  const isNarrowed = Object.values(filter).some((value) => value !== "");
  const cited = [...new Set(statements.map(({ document }) => document))].sort();
  const options: Record<"topic" | "status" | "document" | "zone", Option[]> = {
    topic: countedBy(statements, topics, ({ topic }) => topic).map(({ key, n }) => ({ value: key, words: t(`statement.topic.${key}`), n })),
    status: countedBy(statements, statementStatuses, ({ status }) => status).map(({ key, n }) => ({ value: key, words: t(`statement.status.${key}`), n })),
    document: countedBy(statements, cited, ({ document }) => document).map(({ key, n }) => ({ value: key, words: sourceLabel(key, documentById(documents, key), language, false), n })),
    zone: [
      ...zones.map(({ id, shortName }) => ({ value: id, words: text(shortName), n: statements.filter((one) => one.zones.includes(id)).length })),
      { value: unplaced, words: t("statements.page.unplaced"), n: statements.filter(isUnplaced).length },
    ].filter(({ n }) => n > 0),
  };
  return (
    <div role="search" className={css.filters}>
      <Field label="statements.page.search" id={searchId} wide>
        <input
          id={searchId}
          type="search"
          className={css.control}
          placeholder={t("statements.page.placeholder")}
          autoComplete="off"
          spellCheck={false}
          value={filter.query}
          onChange={({ target }) => onChange({ ...filter, query: target.value })}
        />
      </Field>
      {(["topic", "status", "document", "zone"] as const).map((name) => (
        <Choice key={name} name={name} options={options[name]} value={filter[name]} onChange={(value) => onChange({ ...filter, [name]: value })} />
      ))}
      <button type="button" className={css.reset} disabled={!isNarrowed} onClick={() => onChange(noFilter)}>
        <BilingualMessage of="statements.page.reset" />
      </button>
    </div>
  );
}

type ChoiceProps = { name: "topic" | "status" | "document" | "zone"; options: readonly Option[]; value: string; onChange: (value: string) => void };

function Choice({ name, options, value, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Field label={`statements.page.${name}`} id={id}>
      <select id={id} className={css.control} data-chosen={value !== "" || undefined} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t("statements.page.any")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{`${option.words} (${option.n})`}</option>
        ))}
      </select>
    </Field>
  );
}

const Field = ({ label, id, wide, children }: { label: MessageKey; id: string; wide?: boolean; children: ReactNode }) => (
  <div className={css.field} data-wide={wide}>
    <label htmlFor={id}>
      <BilingualMessage of={label} />
    </label>
    {children}
  </div>
);
