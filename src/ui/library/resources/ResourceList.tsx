import type { ResourceSort } from "../../../analysis/sites/resource-list";
import type { LandUnit } from "../../../domain/land-amount";
import type { ResourceRecord } from "../../../domain/sites/site-records";
import { dateText } from "../../../i18n/format-date";
import type { MessageKey } from "../../../i18n/translate";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import { unitName } from "../splits/split-words";
import css from "./ResourceList.module.css";
import { priceText, sizeText, statusWord, typeWord } from "./resource-words";
import { Unknown } from "./ResourceFacts";
import { ResourceStatusGlyph, ResourceTypeGlyph } from "./ResourceGlyphs";

type Props = { records: readonly ResourceRecord[]; unit: LandUnit; sort: ResourceSort; onSort: (sort: ResourceSort) => void; onOpen: (id: string) => void };

const columns = ["name", "type", "status", "area", "price", "tenure", "zone", "as-of", "source"] as const;
const sortable = new Set<string>(["name", "type", "status", "area", "price", "zone", "as-of"]);

/** Every entry with all that a line has room for; a heading sorts, and once more the other way. */
export function ResourceList({ records, unit, sort, onSort, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    // A region that scrolls is reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css.scroll} role="region" aria-label={t("library.resources.list")} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            {columns.map((column) => {
              const words: MessageKey = `library.resources.field.${column}`;
              const isSorted = sort.key === column;
              return (
                <th key={column} scope="col" aria-sort={isSorted ? (sort.isDescending ? "descending" : "ascending") : undefined} data-end={column === "area" || column === "price" || undefined}>
                  {sortable.has(column) ? (
                    <button type="button" onClick={() => onSort({ key: column as ResourceSort["key"], isDescending: isSorted && !sort.isDescending })}>
                      <BilingualMessage of={words} />
                      <span aria-hidden="true">{isSorted ? (sort.isDescending ? "↓" : "↑") : ""}</span>
                    </button>
                  ) : (
                    <BilingualMessage of={words} />
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <Row key={record.id} record={record} unit={unit} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ record, unit, onOpen }: { record: ResourceRecord } & Pick<Props, "unit" | "onOpen">) {
  const { t, text, language } = useTranslation();
  const publication = usePlan(publicationOfAllDays);
  const { id, name, type, status, zone, tenure, asOf, source, releaseClass } = record;
  const [size, price] = [sizeText(record, unit, language), priceText(record.priceYuanPerM2, language)];
  return (
    <tr data-resource={id}>
      <th scope="row">
        <button type="button" className={css.name} onClick={() => onOpen(id)}>
          {name}
        </button>
        <span className={css.class}>{t(`library.resources.class.${releaseClass}`)}</span>
      </th>
      <td>
        <span className={css.word}>
          <ResourceTypeGlyph type={type} />
          {t(typeWord(type))}
        </span>
      </td>
      <td>
        <span className={css.word}>
          <ResourceStatusGlyph status={status} />
          {t(statusWord(status))}
        </span>
      </td>
      <td data-end>{size === null ? <Unknown /> : <span className={css.entered}>{size}</span>}</td>
      <td data-end>{price === null ? <Unknown /> : <span className={css.entered}>{price}</span>}</td>
      <td>{tenure ?? <Unknown />}</td>
      <td>{zone === null ? <Unknown /> : text(unitName(publication, zone))}</td>
      <td>{asOf === null ? <Unknown /> : text(dateText(asOf))}</td>
      <td className={css.source}>{source ?? <Unknown />}</td>
    </tr>
  );
}
