import { datasetIds, type DatasetId } from "../../domain/catalogue";
import type { ChosenFile, Refusal } from "../../formats/chosen-files";
import { formatBytes } from "../../i18n/format-bytes";
import { usePlan } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./PreparePackage.module.css";

type Props = {
  files: readonly ChosenFile[];
  refused: readonly Refusal[];
  onAssign: (name: string, dataset: DatasetId | null) => void;
  onRemove: (name: string) => void;
};

/** Beyond this many the sentences would hide the files. */
const mostRefusals = 8;

/** What was chosen, which file of the publication each replaces, and what was not taken. */
export function ChosenFiles({ files, refused, onAssign, onRemove }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {files.length > 0 && (
        <ul className={styles.chosen}>
          {files.map((file) => (
            <li key={file.name}>
              <span className={styles.name}>
                {file.name} <span className={styles.hint}>{formatBytes(file.bytes)}</span>
              </span>
              <Target file={file} onAssign={onAssign} />
              <IconButton label={t("prepare.remove", { name: file.name })} icon={<CloseIcon />} onClick={() => onRemove(file.name)} />
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <ul role="status" className={styles.refused}>
          {refused.slice(0, mostRefusals).map(({ name, why }) => (
            <li key={name}>{t(`prepare.refused.${why}`, { name, each: "50 MB", all: "120 MB", n: 200 })}</li>
          ))}
          {refused.length > mostRefusals && <li>{t("prepare.more", { n: refused.length })}</li>}
        </ul>
      )}
    </>
  );
}

function Target({ file: { name, path }, onAssign }: { file: ChosenFile; onAssign: Props["onAssign"] }) {
  const { t, text } = useTranslation();
  const datasets = usePlan((state) => state.publication.datasets);
  const dataset = datasetIds.find((id) => path?.startsWith(`${id}/`)) ?? "";
  // A file that came in its folder, or is the only one of its name, needs no choice.
  if (path !== null && (name.endsWith(path) || dataset === "")) return <span>{t("prepare.replaces", { path })}</span>;
  return (
    <select
      className={styles.select}
      aria-label={t("prepare.which", { name })}
      value={dataset}
      onChange={({ target }) => onAssign(name, datasetIds.find((id) => id === target.value) ?? null)}
    >
      <option value="">{t("prepare.which.choose")}</option>
      {datasetIds.map((id) => {
        const meta = datasets.find((one) => one.id === id);
        return (
          <option key={id} value={id}>
            {meta ? `${text(meta.title)} (${id})` : id}
          </option>
        );
      })}
    </select>
  );
}
