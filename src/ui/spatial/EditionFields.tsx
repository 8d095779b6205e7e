import { controlLines } from "../../domain/spatial/control-line";
import { fieldTitle } from "../../domain/spatial/national-names";
import type { LayerSummary } from "../../workers/import-messages";
import { useTranslation } from "../widgets/use-translation";
import type { Meaning } from "./meaning";
import styles from "./parts.module.css";

type Props = { meaning: Meaning; onChange: (part: Partial<Meaning>) => void };

/** Which guide the land-use codes follow, and the field they stand in. */
export function EditionFields({ layer, meaning, onChange }: Props & { layer: LayerSummary }) {
  const { t, text } = useTranslation();
  const titleOf = (name: string) => {
    const title = fieldTitle(name);
    return title ? `${name} · ${text(title)}` : name;
  };
  return (
    <div className={styles.pair}>
      <label className={styles.field}>
        <span>{t("spatial.codes")}</span>
        <select className={styles.input} value={meaning.codes} onChange={({ target }) => onChange({ codes: target.value === "2020" ? "2020" : "2023" })}>
          <option value="2023">{t("spatial.codes.2023")}</option>
          <option value="2020">{t("spatial.codes.2020")}</option>
        </select>
      </label>
      <label className={styles.field}>
        <span>
          {t("spatial.codeField")} {meaning.codeField !== null && meaning.codeField === meaning.suggested.use.codeField && <span className={styles.chip}>{t("spatial.suggested")}</span>}
        </span>
        <select className={styles.input} value={meaning.codeField ?? ""} onChange={({ target }) => onChange({ codeField: target.value || null })}>
          <option value="">{t("spatial.codeField.choose")}</option>
          {layer.fields.map(({ name }) => (
            <option key={name} value={name}>
              {titleOf(name)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Which control lines they are. */
export function ControlFields({ meaning, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <label className={styles.field}>
      <span>
        {t("spatial.control.which")} {meaning.control !== null && meaning.control === meaning.suggested.use.control && <span className={styles.chip}>{t("spatial.suggested")}</span>}
      </span>
      <select className={styles.input} value={meaning.control ?? ""} onChange={({ target }) => onChange({ control: controlLines.find((line) => line === target.value) ?? null })}>
        <option value="">{t("spatial.control.which.choose")}</option>
        {controlLines.map((line) => (
          <option key={line} value={line}>
            {t(`controlLine.${line}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
