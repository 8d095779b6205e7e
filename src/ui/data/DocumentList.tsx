import type { SourceDocument } from "../../domain/document";
import type { DataReport } from "../../formats/inspect-data";
import { Bilingual } from "../widgets/Bilingual";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import styles from "./DocumentList.module.css";
import { FileDetails } from "./FileTable";
import { ReleaseChip } from "./StateChip";

/** The documents and pages that figures are cited from, with their dates, issuers and classes. */
export function DocumentList({ documents: { list, files } }: { documents: DataReport["documents"] }) {
  const { t } = useTranslation();
  return (
    <>
      {list.length === 0 && <p>{t("data.documents.none")}</p>}
      <ul className={styles.documents}>
        {list.map((document) => (
          <DocumentRow key={document.id} document={document} />
        ))}
      </ul>
      <FileDetails files={files} open={files.some(({ state }) => state === "replaced" || state === "missing")} />
    </>
  );
}

function DocumentRow({ document: { title, number, date, issuer, stage, url, releaseClass } }: { document: SourceDocument }) {
  const { t, text } = useTranslation();
  const facts = [number, date ?? t("data.unknown"), issuer && text(issuer)].filter(Boolean);
  return (
    <li className={styles.document}>
      <div>
        <p className={styles.title}>
          {url === null ? (
            <Bilingual text={title} />
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              <Bilingual text={title} />
            </a>
          )}
        </p>
        <p className={styles.facts}>{facts.join(t("list.dot"))}</p>
      </div>
      <span className={styles.chips}>
        <span className={styles.stage}>
          <BilingualMessage of={`stage.${stage}`} />
        </span>
        <ReleaseChip of={releaseClass} />
      </span>
    </li>
  );
}
