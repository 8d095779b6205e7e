import { resourceTotals } from "../../../analysis/sites/resource-list";
import type { LandUnit } from "../../../domain/land-amount";
import { resourceStatuses, type ResourceRecord } from "../../../domain/sites/site-records";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import css from "./ResourceBoard.module.css";
import { sizeText, statusWord } from "./resource-words";
import { ResourceFacts } from "./ResourceFacts";
import { ResourceStatusGlyph } from "./ResourceGlyphs";

type Props = { records: readonly ResourceRecord[]; unit: LandUnit; mayEdit: boolean; onOpen: (id: string) => void; onMove: (record: ResourceRecord, status: ResourceRecord["status"]) => void };

/** One column for each status, in the order of supply; what has none stands last, where there is any. */
export function ResourceBoard({ records, ...props }: Props) {
  const { t } = useTranslation();
  const columns = [...resourceStatuses, null].map((status) => ({ status, own: records.filter((record) => record.status === status) })).filter(({ status, own }) => status !== null || own.length > 0);
  return (
    <div className={css.board} role="group" aria-label={t("library.resources.board")}>
      {columns.map(({ status, own }) => (
        <section key={status} className={css.column} aria-label={t("library.resources.column", { status: t(statusWord(status)), n: own.length })}>
          <ColumnHead status={status} records={own} unit={props.unit} />
          <ul className={css.cards}>
            {own.map((record) => (
              <Card key={record.id} record={record} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ColumnHead({ status, records, unit }: { status: ResourceRecord["status"]; records: readonly ResourceRecord[]; unit: LandUnit }) {
  const { t, language } = useTranslation();
  return (
    <header className={css.head}>
      <h3>
        <ResourceStatusGlyph status={status} />
        <BilingualMessage of={statusWord(status)} />
        <span className={css.count}>{records.length === 0 ? t("library.resources.column.none") : records.length}</span>
      </h3>
      {resourceTotals(records).map(({ type, n, amount, unknown }) => (
        <p key={type}>
          {t(`library.resources.type.${type}`)} {n === unknown ? t("library.resources.total.none") : sizeText({ type, area: amount, energyTce: amount }, unit, language)}
          {unknown > 0 && n > unknown && ` · ${t("library.resources.total.unknown", { n: unknown })}`}
        </p>
      ))}
    </header>
  );
}

function Card({ record, unit, mayEdit, onOpen, onMove }: { record: ResourceRecord } & Omit<Props, "records">) {
  const { t } = useTranslation();
  const { id, name, status } = record;
  return (
    <li className={css.card} data-resource={id}>
      <button type="button" className={css.name} onClick={() => onOpen(id)}>
        {name}
      </button>
      <ResourceFacts record={record} unit={unit} />
      {mayEdit && (
        <select className={css.move} value={status ?? ""} aria-label={t("library.resources.move", { name })} onChange={({ target }) => onMove(record, resourceStatuses.find((one) => one === target.value) ?? null)}>
          {[...resourceStatuses, null].map((one) => (
            <option key={one} value={one ?? ""}>
              {t(statusWord(one))}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
