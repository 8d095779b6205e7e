import type { DataReport } from "../../formats/inspect-data";
import { shownContent } from "../../store/approval";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Fact } from "../widgets/Fact";
import { useTranslation } from "../widgets/use-translation";
import { Checksum } from "./Checksum";
import styles from "./PackageFacts.module.css";
import { ReportButtons } from "./ReportButtons";

/** The head of the page: which package stands on the server, approved by whom, and the one before it. */
export function PackageFacts({ report }: { report: DataReport }) {
  const { t } = useTranslation();
  const { manifest: facts } = report;
  const manifest = facts.status === "sound" ? facts.manifest : null;
  // What `approval.reviewed` in config.json names once this content has been granted its number.
  const reviewed = usePlan((state) => (state.contentHash && state.contentHash.of === shownContent(state) ? state.contentHash.hash : null));
  const unknown = (
    <span className={styles.unknown}>
      <BilingualMessage of="data.unknown" />
    </span>
  );
  return (
    <header className={styles.head}>
      <dl className={styles.facts} data-testid="package">
        <Fact name="data.package">
          <span className={styles.version}>{manifest?.version ?? <BilingualMessage of="data.package.none" />}</span>
        </Fact>
        {facts.status === "sound" && (
          <>
            <Fact name="data.date">{facts.manifest.date}</Fact>
            <Fact name="data.approver">{facts.manifest.approver ?? unknown}</Fact>
            <Fact name="data.previous">{facts.manifest.previous?.version ?? <BilingualMessage of="data.previous.none" />}</Fact>
            <Fact name="data.manifestSum">
              <Checksum sha256={facts.sha256} file="manifest.json" />
            </Fact>
            {facts.manifest.note && <Fact name="data.note">{facts.manifest.note}</Fact>}
          </>
        )}
        {reviewed !== null && (
          <Fact name="data.reviewed">
            <Checksum sha256={reviewed} file={t("data.reviewed")} prefix="sha256:" />
            <p className={styles.explained}>{t("data.reviewed.explained")}</p>
          </Fact>
        )}
      </dl>
      <ReportButtons report={report} />
    </header>
  );
}
