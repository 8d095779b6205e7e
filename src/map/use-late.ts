import { useEffect, useEffectEvent, useState } from "react";

/** Code that the map can do without until something asks for it: `null` until it has come, `isAwaited` while it is on its way. What did not arrive is not awaited. */
export type Late<T> = { late: T | null; isAwaited: boolean };

/** Loads code the first time that it is wanted; once there it stays. */
export function useLate<T extends object>(isWanted: boolean, load: () => Promise<T>): Late<T> {
  const [late, setLate] = useState<T | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isMissing = isWanted && late === null;
  const begin = useEffectEvent(load);
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    begin().then(
      (loaded) => isCurrent && setLate(loaded),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing]);
  return { late, isAwaited: isMissing && !hasFailed };
}
