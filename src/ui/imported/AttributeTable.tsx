import type { Json } from "../../domain/plain-json";
import { fieldTitle } from "../../domain/spatial/national-names";
import { Section } from "../inspector/Section";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { valueText } from "./feature-name";
import css from "./Imported.module.css";

/** Longer values are folded to their beginning. */
const folded = 120;

/** What the file says of a feature, field by field, as it says it; national field names with what they mean. */
export function AttributeTable({ properties }: { properties: Readonly<Record<string, unknown>> }) {
  const rows = Object.entries(properties as Readonly<Record<string, Json>>);
  return (
    <Section title="imported.attributes">
      {rows.length === 0 ? (
        <p className={css.hint}>
          <BothWords words="imported.noAttributes" />
        </p>
      ) : (
        <table className={css.attributes}>
          <tbody>
            {rows.map(([field, value]) => (
              <tr key={field}>
                <th scope="row">
                  <FieldName field={field} />
                </th>
                <td>
                  <Value text={valueText(value)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

export function FieldName({ field }: { field: string }) {
  const title = fieldTitle(field);
  return (
    <>
      {field}
      {title && (
        <small>
          <BothWords words={title} />
        </small>
      )}
    </>
  );
}

function Value({ text }: { text: string }) {
  const { t } = useTranslation();
  if (text === "") return <span className={css.blank}>{t("imported.blank")}</span>;
  if (text.length <= folded) return text;
  return (
    <details className={css.fold}>
      <summary>{text.slice(0, folded)}…</summary>
      {text}
    </details>
  );
}
