import type { ReactNode } from "react";
import type { ReleaseClass } from "../../domain/dataset";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { CautionIcon } from "../widgets/ShellIcons";
import controls from "./controls.module.css";

/** A state in words; what needs a look has a sign as well as a colour. */
export function StateChip({ caution, children }: { caution: boolean; children: ReactNode }) {
  return (
    <span className={controls.chip} data-caution={caution || undefined}>
      {caution && <CautionIcon />}
      {children}
    </span>
  );
}

/** 公开 or 内部; the latter is framed, as it must not leave the office. */
export function ReleaseChip({ of }: { of: ReleaseClass }) {
  return (
    <span className={controls.chip} data-strong={of === "internal" || undefined}>
      <BilingualMessage of={`releaseClass.${of}`} />
    </span>
  );
}
