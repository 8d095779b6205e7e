import type { DatasetMeta } from "../../domain/dataset";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import styles from "./HelpData.module.css";

/** Every dataset of the publication: its source, by what licence, and how old it is. */
export function HelpData() {
  const { t } = useTranslation();
  const read = usePlan((state) => state.publication.datasets);
  const register = usePlan((state) => state.register);
  const datasets = register ? [...read, register] : read;
  if (datasets.length === 0) return <p>{t("help.data.none")}</p>;
  return (
    <ul className={styles.datasets}>
      {datasets.map((dataset) => (
        <Dataset key={dataset.id} dataset={dataset} />
      ))}
    </ul>
  );
}

function Dataset({ dataset: { title, provenance, licence } }: { dataset: DatasetMeta }) {
  const { t, text } = useTranslation();
  const age = provenance.asOf === null ? t("help.data.asOfUnknown") : t("help.data.asOf", { date: provenance.asOf });
  const facts = [age, t("help.data.retrieved", { date: provenance.retrieved }), text(licence.holder)];
  return (
    <li className={styles.dataset}>
      <p className={styles.title}>{text(title)}</p>
      <p>{text(provenance.source)}</p>
      <p className={styles.facts}>
        {licence.url === null ? (
          licence.name
        ) : (
          <a href={licence.url} target="_blank" rel="noreferrer">
            {licence.name}
          </a>
        )}
        {t("list.dot")}
        {facts.join(t("list.dot"))}
      </p>
    </li>
  );
}
