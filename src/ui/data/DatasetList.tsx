import type { DataReport } from "../../formats/inspect-data";
import { BilingualMessage } from "../widgets/BilingualMessage";
import styles from "./DatasetList.module.css";
import { DatasetRow } from "./DatasetRow";
import { FileTable } from "./FileTable";

/** The datasets in the order of the catalogue, then the files that belong to none. */
export function DatasetList({ report }: { report: DataReport }) {
  return (
    <>
      <ul className={styles.datasets}>
        {report.datasets.map((dataset) => (
          <DatasetRow key={dataset.id} dataset={dataset} />
        ))}
      </ul>
      {report.others.length > 0 && (
        <section className={styles.others}>
          <h3>
            <BilingualMessage of="data.others" />
          </h3>
          <FileTable files={report.others} />
        </section>
      )}
    </>
  );
}
