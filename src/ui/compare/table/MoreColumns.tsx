import type { RefObject } from "react";
import { BothWords } from "../../layers/BothWords";
import css from "./MoreColumns.module.css";
import { useHiddenColumns } from "./use-hidden-columns";

/** That the table goes on beyond its edge, and a way there for whoever does not scroll aside. */
export function MoreColumns({ region }: { region: RefObject<HTMLDivElement | null> }) {
  const { before, after } = useHiddenColumns(region);
  if (before + after === 0) return null;
  const go = () => {
    if (region.current) scrollAside(region.current, after > 0);
  };
  return (
    <div className={css.bar} data-after={after > 0 || undefined}>
      <button type="button" className={css.more} onClick={go}>
        {after === 0 && <span aria-hidden="true">←</span>}
        <BothWords words={wordsOf(after > 0 ? "after" : "before", after > 0 ? after : before)} parameters={{ n: after > 0 ? after : before }} />
        {after > 0 && <span aria-hidden="true">→</span>}
      </button>
    </div>
  );
}

/** On by what is seen beside the first column, or back to the first. */
function scrollAside(element: HTMLElement, isOn: boolean): void {
  const first = element.querySelector<HTMLElement>("thead th")?.offsetWidth ?? 0;
  element.scrollLeft = isOn ? element.scrollLeft + Math.max(0, element.clientWidth - first) : 0;
}

const wordsOf = (side: "before" | "after", n: number) => (n === 1 ? (`compareTable.columns.${side}.one` as const) : (`compareTable.columns.${side}` as const));
