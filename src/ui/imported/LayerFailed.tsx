import { BothWords } from "../layers/BothWords";
import { CautionIcon } from "../widgets/ShellIcons";
import type { Asked } from "./use-layer-answer";
import css from "./Imported.module.css";

type Code = Extract<Asked<never>, { status: "failed" }>["code"];

/** Why the features of a layer cannot be shown, and what helps. */
export const LayerFailed = ({ code }: { code: Code }) => (
  <p role="alert" className={css.failed}>
    <CautionIcon />
    <span>
      <BothWords words={code === "layer-unknown" ? "imported.missing.hint" : `imported.failed.${code}`} />
    </span>
  </p>
);
