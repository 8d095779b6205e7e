import type { LayerData } from "../../domain/spatial/imported-records";
import { Section } from "../inspector/Section";
import { BothWords } from "../layers/BothWords";
import { FieldName } from "./AttributeTable";
import css from "./Imported.module.css";

/** In the place of what is being read, as high as that will be: the fields are known already. */
export const FeatureReading = ({ fields, mayHaveArea }: { fields: LayerData["fields"]; mayHaveArea: boolean }) => (
  <>
    <p role="status" className={css.reading} data-tall={mayHaveArea || undefined}>
      <BothWords words="imported.reading" />
    </p>
    <Section title="imported.attributes">
      <table className={css.attributes}>
        <tbody>
          {fields.map(({ name }) => (
            <tr key={name}>
              <th scope="row">
                <FieldName field={name} />
              </th>
              <td className={css.blank}>…</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  </>
);
