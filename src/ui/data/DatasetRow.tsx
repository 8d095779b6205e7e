import { useId, useState } from "react";
import { countOf } from "../../domain/problem-list";
import type { DatasetFacts } from "../../formats/inspect-data";
import { figure } from "../../i18n/format-area";
import { Bilingual } from "../widgets/Bilingual";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { ForwardIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import { DatasetDetails } from "./DatasetDetails";
import styles from "./DatasetList.module.css";
import { ReleaseChip, StateChip } from "./StateChip";

/** One dataset: what it is, as of when, which class, and whether its files are those that were published. */
export function DatasetRow({ dataset, columns }: { dataset: DatasetFacts; columns: number }) {
  const { id, meta, features, isList, files, problems } = dataset;
  const { t, text } = useTranslation();
  const detailsId = useId();
  const state = files.find((file) => file.state !== "as-published")?.state ?? "as-published";
  const unknown = (
    <span className={styles.unknown}>
      <BilingualMessage of="data.unknown" />
    </span>
  );
  const isSound = state === "as-published" || state === "unverified";
  // What needs a look lies open.
  const [isOpen, setOpen] = useState(!isSound || problems.length > 0);
  return (
    <tbody data-dataset={id}>
      <tr className={styles.row} data-open={isOpen || undefined}>
        <th scope="row">
          <button type="button" className={styles.title} aria-expanded={isOpen} aria-controls={detailsId} onClick={() => setOpen(!isOpen)}>
            <ForwardIcon />
            <span>{meta ? <Bilingual text={meta.title} /> : id}</span>
          </button>
        </th>
        <td data-label={t("data.features")}>{isList ? t("data.entries.n", { n: figure(features) }) : figure(features)}</td>
        <td data-label={t("data.asOf")}>{meta?.provenance.asOf ?? unknown}</td>
        <td>{meta?.provenance.retrieved}</td>
        <td>{meta && text(meta.licence.holder)}</td>
        <td>{meta && <ReleaseChip of={meta.releaseClass} />}</td>
        <td>
          <span className={styles.chips}>
            {problems.length > 0 && <StateChip caution>{t("data.state.problems", { n: countOf(problems) })}</StateChip>}
            <StateChip caution={!isSound}>{t(`data.state.${state}`)}</StateChip>
            {files.some(({ isNewer }) => isNewer) && <StateChip caution>{t("data.state.newer")}</StateChip>}
          </span>
        </td>
      </tr>
      <tr id={detailsId} hidden={!isOpen}>
        <td colSpan={columns} className={styles.details}>
          {isOpen && <DatasetDetails dataset={dataset} />}
        </td>
      </tr>
    </tbody>
  );
}
