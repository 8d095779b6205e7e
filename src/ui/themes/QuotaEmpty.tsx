import { mayShowLedger } from "../../store/shown-ledger";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { SampleButton } from "../simulator/LoadSample";
import buttons from "../widgets/buttons.module.css";
import { LedgerDrawing, UploadIcon } from "./LedgerDrawing";
import css from "./QuotaEmpty.module.css";

const steps = [1, 2, 3] as const;

/** Nobody has entered a quota: why that is so, and the three steps that change it. */
export function QuotaEmpty() {
  const { setDrawer } = useActions();
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
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <span className={css.number} aria-hidden="true">
              {step}
            </span>
            <span>
              <b>
                <BothWords words={`theme.quota.step.${step}`} />
              </b>
              <small>
                <BothWords words={`theme.quota.step.${step}.note`} />
              </small>
            </span>
          </li>
        ))}
      </ol>
      {mayEnter && (
        <div className={css.actions}>
          <button type="button" className={buttons.main} onClick={() => setDrawer("import")}>
            <UploadIcon />
            <BothWords words="theme.quota.import" />
          </button>
          {project && <SampleButton project={project} />}
        </div>
      )}
    </div>
  );
}
