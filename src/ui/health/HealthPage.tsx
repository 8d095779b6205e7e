import { useState } from "react";
import { problemSentence } from "../../i18n/problem-sentence";
import { useActions, usePlan, usePlanStore } from "../../store/use-plan";
import { copyText } from "../shell/copy-text";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { Dialog } from "../widgets/Dialog";
import { Fact } from "../widgets/Fact";
import { useTranslation } from "../widgets/use-translation";
import { runFacts, setUpProblems, versionFacts, type HealthFact } from "./health-facts";
import { HealthJournal } from "./HealthJournal";
import styles from "./HealthPage.module.css";
import { healthReport } from "./health-report";
import { HealthStories } from "./HealthStories";
import { useVitals } from "./use-vitals";

type Copying = { status: "idle" | "copied" } | { status: "refused"; report: string };

/** How a screen does that nobody watches: since when it runs, what befell it, what it shows and from when that is. */
export function HealthPage() {
  const { t, language } = useTranslation();
  const { setDrawer } = useActions();
  const store = usePlanStore();
  const vitals = useVitals();
  const problems = usePlan((state) => state.problems);
  const [copying, setCopying] = useState<Copying>({ status: "idle" });
  const state = store.getState();
  const faults = setUpProblems({ problems });
  const copy = async () => {
    const report = healthReport(store.getState(), vitals);
    setCopying((await copyText(report)) ? { status: "copied" } : { status: "refused", report });
  };
  return (
    <Dialog title={<BilingualMessage of="health.title" />} onClose={() => setDrawer("none")} size="full">
      <div className={styles.page} data-testid="health">
        <section>
          <h3>
            <BilingualMessage of="health.running" />
          </h3>
          <Facts of={runFacts(state, vitals, language)} />
        </section>
        <section>
          <h3>
            <BilingualMessage of="health.versions" />
          </h3>
          <Facts of={versionFacts(state, language)} />
        </section>
        <section>
          <h3>
            <BilingualMessage of="health.stories" />
          </h3>
          <HealthStories />
        </section>
        <section>
          <h3>
            <BilingualMessage of="health.problems" />
          </h3>
          {faults.length === 0 ? <p>{t("health.problems.none")}</p> : <ul>{faults.map((problem) => <li key={JSON.stringify(problem)}>{problemSentence(language, problem)}</li>)}</ul>}
        </section>
        <section>
          <h3>
            <BilingualMessage of="health.journal" />
          </h3>
          <p className={styles.about}>{t("health.journal.about")}</p>
          <HealthJournal entries={vitals.journal} />
        </section>
      </div>
      <footer className={styles.foot}>
        <button type="button" className={buttons["main"]} onClick={() => void copy()}>
          <BilingualMessage of={copying.status === "copied" ? "health.copied" : "health.copy"} />
        </button>
        {copying.status === "refused" && <textarea className={styles.report} aria-label={t("health.report")} readOnly rows={6} value={copying.report} onFocus={({ currentTarget }) => currentTarget.select()} />}
      </footer>
    </Dialog>
  );
}

function Facts({ of }: { of: readonly HealthFact[] }) {
  return (
    <dl className={styles.facts}>
      {of.map(({ name, value }) => (
        <Fact key={name} name={name}>
          {value}
        </Fact>
      ))}
    </dl>
  );
}
