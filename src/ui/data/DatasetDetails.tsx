import type { DatasetMeta } from "../../domain/dataset";
import type { DatasetFacts } from "../../formats/inspect-data";
import { Bilingual } from "../widgets/Bilingual";
import { Fact } from "../widgets/Fact";
import { useTranslation } from "../widgets/use-translation";
import styles from "./DatasetDetails.module.css";
import { FileTable } from "./FileTable";
import { Problems } from "./ProblemList";

/** Below the row of a dataset: what is wrong with it, what it holds, whose it is, and its files. */
export function DatasetDetails({ dataset: { meta, files, problems } }: { dataset: DatasetFacts }) {
  const { t } = useTranslation();
  return (
    <div className={styles.details}>
      {problems.length > 0 && <Problems problems={problems} />}
      {meta ? <Description meta={meta} /> : <p>{t("data.undescribed")}</p>}
      <FileTable files={files} />
    </div>
  );
}

function Description({ meta: { description, provenance, licence } }: { meta: DatasetMeta }) {
  const { text } = useTranslation();
  return (
    <>
      <p className={styles.description}>{text(description)}</p>
      <dl className={styles.facts}>
        <Fact name="data.holder">
          <Bilingual text={licence.holder} />
        </Fact>
        <Fact name="data.licence">
          {licence.url === null ? (
            licence.name
          ) : (
            <a href={licence.url} target="_blank" rel="noreferrer">
              {licence.name}
            </a>
          )}
        </Fact>
        <Fact name="data.retrieved">{provenance.retrieved}</Fact>
        <Fact name="data.source">
          <Bilingual text={provenance.source} />
        </Fact>
        <Fact name="data.accuracy">{text(provenance.accuracy)}</Fact>
      </dl>
    </>
  );
}
