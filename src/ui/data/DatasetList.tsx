import type { DataReport } from "../../formats/inspect-data";
import { BilingualMessage } from "../widgets/BilingualMessage";
import styles from "./DatasetList.module.css";
import { DatasetRow } from "./DatasetRow";
import { FileTable } from "./FileTable";

const columns = ["data.report.dataset", "data.features", "data.asOf", "data.retrieved", "data.holder", "data.report.class", "data.state"] as const;

/** The datasets in the order of the catalogue, each row with the rest of it below, then the files that belong to none. */
export function DatasetList({ report }: { report: DataReport }) {
  return (
    <>
      <table className={styles.datasets}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                <BilingualMessage of={name} />
              </th>
            ))}
          </tr>
        </thead>
        {report.datasets.map((dataset) => (
          <DatasetRow key={dataset.id} dataset={dataset} columns={columns.length} />
        ))}
      </table>
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
