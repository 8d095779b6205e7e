import type { RefObject } from "react";
import { BothWords } from "../../layers/BothWords";
import css from "./MoreColumns.module.css";
import { useHiddenColumns } from "./use-hidden-columns";

type Props = { region: RefObject<HTMLDivElement | null>; columns: string };

/** That the table goes on beyond its edge, and a way there for whoever does not scroll aside. */
export function MoreColumns({ region, columns }: Props) {
  const { before, after } = useHiddenColumns(region, columns);
  if (before + after === 0) return null;
  const go = () => {
    const element = region.current;
    if (!element) return;
    const first = element.querySelector<HTMLElement>("thead th")?.offsetWidth ?? 0;
    element.scrollLeft = after > 0 ? element.scrollLeft + Math.max(0, element.clientWidth - first) : 0;
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

const wordsOf = (side: "before" | "after", n: number) => (n === 1 ? (`compareTable.columns.${side}.one` as const) : (`compareTable.columns.${side}` as const));
