import type { ReactNode } from "react";
import type { DataReport } from "../../formats/inspect-data";
import type { MessageKey } from "../../i18n/translate";
import { shownContent } from "../../store/approval";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
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
  const unknown = <span className={styles.unknown}>{t("data.unknown")}</span>;
  return (
    <header className={styles.head}>
      <dl className={styles.facts} data-testid="package">
        <Fact name="data.package">
          <span className={styles.version}>{manifest?.version ?? t("data.package.none")}</span>
        </Fact>
        {facts.status === "sound" && (
          <>
            <Fact name="data.date">{facts.manifest.date}</Fact>
            <Fact name="data.approver">{facts.manifest.approver ?? unknown}</Fact>
            <Fact name="data.previous">{facts.manifest.previous?.version ?? t("data.previous.none")}</Fact>
            <Fact name="data.manifestSum">
              <Checksum sha256={facts.sha256} file="manifest.json" />
            </Fact>
            {facts.manifest.note && <Fact name="data.note">{facts.manifest.note}</Fact>}
          </>
        )}
        {reviewed !== null && (
          <Fact name="data.reviewed">
            <Checksum sha256={reviewed} file={t("data.reviewed")} prefix="sha256:" />
          </Fact>
        )}
      </dl>
      <ReportButtons report={report} />
    </header>
  );
}

function Fact({ name, children }: { name: MessageKey; children: ReactNode }) {
  return (
    <div>
      <dt>
        <BilingualMessage of={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
