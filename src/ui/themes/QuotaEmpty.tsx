import { mayShowLedger } from "../../store/shown-ledger";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { SampleButton } from "../simulator/LoadSample";
import buttons from "../widgets/buttons.module.css";
import { LedgerDrawing, UploadIcon } from "./LedgerDrawing";
import { QuotaSteps } from "./QuotaSteps";
import css from "./QuotaEmpty.module.css";

/** Nobody has entered a quota: why that is so, and the three steps that change it. */
export function QuotaEmpty() {
  const { setDrawer, setTable } = useActions();
  const project = usePlan((state) => state.project);
  const mayEnter = usePlan(mayShowLedger);
  return (
    <div className={css.empty}>
      <LedgerDrawing />
      <h3>
        <BothWords words="theme.quota.empty" />
      </h3>
      <p>
        <BothWords words="theme.quota.empty.why" />
      </p>
      <QuotaSteps mayEnter={mayEnter} />
      {mayEnter && (
        <div className={css.actions}>
          <button type="button" className={buttons.main} onClick={() => setDrawer("import")}>
            <UploadIcon />
            <BothWords words="theme.quota.import" />
          </button>
          <button type="button" className={buttons.quiet} onClick={() => setTable("ledger")}>
            <BothWords words="theme.quota.openLedger" />
          </button>
          {project && <SampleButton project={project} />}
        </div>
      )}
    </div>
  );
}
