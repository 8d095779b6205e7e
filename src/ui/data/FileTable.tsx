import type { FileFacts } from "../../formats/inspect-data";
import { formatBytes } from "../../i18n/format-bytes";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Checksum } from "./Checksum";
import styles from "./FileTable.module.css";
import { StateChip } from "./StateChip";

/** The files of a dataset, folded up unless one of them differs from what was published. */
export function FileDetails({ files, open }: { files: readonly FileFacts[]; open: boolean }) {
  const { t } = useTranslation();
  const size = files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  return (
    <details className={styles.files} open={open}>
      <summary>{t("data.files", { n: files.length, size: formatBytes(size) })}</summary>
      <FileTable files={files} />
    </details>
  );
}

/** Each file with its size, its checksum and whether it is the published one. */
export function FileTable({ files }: { files: readonly FileFacts[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <BilingualMessage of="data.file" />
          </th>
          <th scope="col">
            <BilingualMessage of="data.size" />
          </th>
          <th scope="col">
            <BilingualMessage of="data.sum" />
          </th>
          <th scope="col">
            <BilingualMessage of="data.state" />
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ path, bytes, sha256, state }) => (
          <tr key={path}>
            <th scope="row">{path}</th>
            <td>{bytes === null ? "–" : formatBytes(bytes)}</td>
            <td>{sha256 === null ? "–" : <Checksum sha256={sha256} file={path} />}</td>
            <td>
              <StateChip caution={state !== "as-published" && state !== "unverified"}>{t(`data.state.${state}`)}</StateChip>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
