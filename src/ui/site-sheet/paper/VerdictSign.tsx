import type { Verdict } from "../../../analysis/sites/limit-verdict";
import css from "./VerdictSign.module.css";

/** Met: a tick in a disc; open: a ring with a question; not met: a cross in a square. Told apart without colour. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg className={css.sign} viewBox="0 0 14 14" fill="none" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      {verdict === "passes" && (
        <>
          <circle cx="7" cy="7" r="6.2" fill="#1b1f24" />
          <path d="M4.2 7.2l2 2 3.7-4" stroke="#fff" strokeWidth="1.5" />
        </>
      )}
      {verdict === "open" && (
        <>
          <circle cx="7" cy="7" r="5.8" stroke="#1b1f24" strokeWidth="1.1" strokeDasharray="2.2 1.5" />
          <path d="M5.4 5.6a1.7 1.7 0 1 1 2.4 1.6c-.6.3-.8.6-.8 1.2M7 10.1v.1" stroke="#1b1f24" strokeWidth="1.1" />
        </>
      )}
      {verdict === "fails" && (
        <>
          <rect x="1.2" y="1.2" width="11.6" height="11.6" rx="1" stroke="#1b1f24" strokeWidth="1.1" />
          <path d="M4.4 4.4l5.2 5.2M9.6 4.4l-5.2 5.2" stroke="#1b1f24" strokeWidth="1.5" />
        </>
      )}
    </svg>
  );
}
