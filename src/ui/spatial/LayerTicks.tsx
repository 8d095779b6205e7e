import { fieldTitle } from "../../domain/spatial/national-names";
import { figure } from "../../i18n/format-area";
import type { LayerSummary } from "../../workers/import-messages";
import { Bilingual } from "../widgets/Bilingual";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./parts.module.css";
import { hasPlaces, type OpenImport } from "./open-import";
import { noteSentence } from "./spatial-words";

/** The layers of the files, those to bring in ticked. */
export function LayerTicks({ open, onTick }: { open: OpenImport; onTick: (layer: number, isTicked: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{t("spatial.layers", { n: open.layers.length })}</legend>
      <ul className={styles.list} data-testid="spatial-layers">
        {open.layers.map((layer) => (
          <li key={layer.layer}>
            <label className={styles.check}>
              <input type="checkbox" checked={open.ticked.includes(layer.layer)} disabled={!hasPlaces(layer)} onChange={({ target }) => onTick(layer.layer, target.checked)} />
              <span>
                <strong>{layer.name || layer.file}</strong>
                <br />
                <Counts layer={layer} />
              </span>
            </label>
            <LayerFacts layer={layer} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Counts({ layer }: { layer: LayerSummary }) {
  const { t } = useTranslation();
  const counts = layer.kinds.map(({ kind, count }) => t(`spatial.count.${kind}`, { n: figure(count) }));
  return <span className={styles.hint}>{[t(`spatial.formatShort.${layer.format}`), ...counts, t("spatial.count.positions", { n: figure(layer.positions) })].join(t("spatial.separator"))}</span>;
}

/** What was noticed in reading, at once; encoding and fields for who wants to look. */
function LayerFacts({ layer }: { layer: LayerSummary }) {
  const { t, language } = useTranslation();
  const { notes, fields, encoding, file, name } = layer;
  return (
    <>
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={`${note.code} ${note.at ?? ""}`} className={styles.hint}>
              {noteSentence(language, note)}
            </li>
          ))}
        </ul>
      )}
      <details className={styles.details}>
        <summary aria-label={t("spatial.fields.of", { name: name || file, n: fields.length })}>
          <BilingualMessage of="spatial.fields" /> {fields.length}
        </summary>
        <p className={`${styles.hint} ${styles.file}`}>{[file, encoding && t("spatial.encoding", { encoding })].filter(Boolean).join(t("spatial.separator"))}</p>
        {fields.length > 0 && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("spatial.fields.of", { name: name || file, n: fields.length })}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t("spatial.field.name")}</th>
                  <th scope="col">{t("spatial.field.samples")}</th>
                </tr>
              </thead>
              <tbody>
                {fields.map((field) => {
                  const title = fieldTitle(field.name);
                  return (
                    <tr key={field.name}>
                      <th scope="row">
                        {field.name}
                        {title && (language !== "zh" || title.zh !== field.name.trim()) && (
                          <>
                            <br />
                            {title.zh === field.name.trim() ? title.en : <Bilingual text={title} />}
                          </>
                        )}
                      </th>
                      <td>{field.samples.map((value) => (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 60)).join(t("spatial.listComma"))}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
      </details>
    </>
  );
}
