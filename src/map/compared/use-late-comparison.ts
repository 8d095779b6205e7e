import { useEffect, useState } from "react";
import type { createComparedPainter } from "../../cartography/compared/compared-painter";
import { loadWords } from "../../i18n/load-words";
import { rooms } from "../../i18n/rooms";
import type { createComparedSelector } from "../../store/comparison-scene";
import { usePlan } from "../../store/use-plan";
import type { ComparedPanes } from "./ComparedPanes";

/** What the map needs for comparisons and the first view does not. */
type LateComparison = { ComparedPanes: typeof ComparedPanes; createComparedSelector: typeof createComparedSelector; createComparedPainter: typeof createComparedPainter };

let loading: Promise<LateComparison> | null = null;
/** A map made later draws at once what it is for, not first the whole plan. */
let known: LateComparison | null = null;

/** The code of comparisons, `null` until the first one was asked for and it has come, after which it stays; `isAwaited` while it is on its way. */
export function useLateComparison(): { late: LateComparison | null; isAwaited: boolean } {
  const isWanted = usePlan(({ comparison }) => comparison !== null);
  const [late, setLate] = useState<LateComparison | null>(known);
  const [hasFailed, setFailed] = useState(false);
  const isMissing = isWanted && late === null;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    loading ??= loadComparison();
    loading.then(
      (loaded) => isCurrent && setLate(loaded),
      () => {
        loading = null;
        if (isCurrent) setFailed(true);
      },
    );
    return () => {
      isCurrent = false;
      setFailed(false);
    };
  }, [isMissing]);
  return { late, isAwaited: isMissing && !hasFailed };
}

async function loadComparison(): Promise<LateComparison> {
  const [{ ComparedPanes }, { createComparedSelector }, { createComparedPainter }] = await Promise.all([
    import("./ComparedPanes"),
    import("../../store/comparison-scene"),
    import("../../cartography/compared/compared-painter"),
    loadWords(rooms.comparison),
  ]);
  known = { ComparedPanes, createComparedSelector, createComparedPainter };
  return known;
}
