import type { ReactNode } from "react";
import type { DatasetMeta } from "../../domain/dataset";
import type { DatasetFacts } from "../../formats/inspect-data";
import { figure } from "../../i18n/format-area";
import type { MessageKey } from "../../i18n/translate";
import { Bilingual } from "../widgets/Bilingual";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./DatasetList.module.css";
import { FileDetails } from "./FileTable";
import { Problems } from "./ProblemList";
import { ReleaseChip, StateChip } from "./StateChip";

/** One dataset: what it is, as of when, whose, which class, and whether its files are those that were published. */
export function DatasetRow({ dataset: { id, meta, features, files, problems } }: { dataset: DatasetFacts }) {
  const { t } = useTranslation();
  const changed = files.find(({ state }) => state !== "as-published");
  const state = changed?.state ?? "as-published";
  return (
    <li className={styles.dataset} aria-label={meta?.title.zh ?? id}>
      <div className={styles.head}>
        <h3 className={styles.title}>{meta ? <Bilingual text={meta.title} /> : id}</h3>
        <span className={styles.chips}>
          {meta && <ReleaseChip of={meta.releaseClass} />}
          <StateChip caution={state !== "as-published"}>{t(`data.state.${state}`)}</StateChip>
          {problems.length > 0 && <StateChip caution>{t("data.state.problems", { n: problems.length })}</StateChip>}
          {files.some(({ isNewer }) => isNewer) && <StateChip caution>{t("data.state.newer")}</StateChip>}
        </span>
      </div>
      {meta ? <Description meta={meta} features={features} /> : <p>{t("data.undescribed")}</p>}
      {problems.length > 0 && <Problems problems={problems} />}
      <FileDetails files={files} open={changed !== undefined && state !== "unverified"} />
    </li>
  );
}

function Description({ meta: { description, provenance, licence }, features }: { meta: DatasetMeta; features: number }) {
  const { t, text } = useTranslation();
  return (
    <>
      <p className={styles.description}>{text(description)}</p>
      <dl className={styles.facts}>
        <Fact name="data.features">{t("data.features.n", { n: figure(features) })}</Fact>
        <Fact name="data.asOf">{provenance.asOf ?? <span className={styles.unknown}>{t("data.unknown")}</span>}</Fact>
        <Fact name="data.retrieved">{provenance.retrieved}</Fact>
        <Fact name="data.licence">
          {licence.url === null ? (
            licence.name
          ) : (
            <a href={licence.url} target="_blank" rel="noreferrer">
              {licence.name}
            </a>
          )}
        </Fact>
        <Fact name="data.holder" wide>
          <Bilingual text={licence.holder} />
        </Fact>
        <Fact name="data.source" wide>
          <Bilingual text={provenance.source} />
        </Fact>
        <Fact name="data.accuracy" wide>
          {text(provenance.accuracy)}
        </Fact>
      </dl>
    </>
  );
}

function Fact({ name, wide = false, children }: { name: MessageKey; wide?: boolean; children: ReactNode }) {
  return (
    <div data-wide={wide || undefined}>
      <dt>
        <BilingualMessage of={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
