import { use, useLayoutEffect, useState } from "react";
import { paneCount } from "../../store/pane-state";
import { usePlan, usePlanStore } from "../../store/use-plan";
import { PaneRegistryContext } from "../pane-registry";
import { ComparedPane } from "./ComparedPane";
import { GhostHandles } from "./GhostHandles";
import { linkPlaces } from "./link-places";
import { useSides } from "./use-sides";

/** The maps beside the one: each is made when it is first needed and kept, as a page can have only so many in its life. */
export function ComparedPanes() {
  const store = usePlanStore();
  const registry = use(PaneRegistryContext);
  const count = usePlan(paneCount);
  const isOfPlaces = usePlan(({ comparison }) => comparison?.mode === "places");
  useSides();
  const [most, setMost] = useState(count);
  if (count > most) setMost(count);

  // Before anything is drawn for it, so that it is drawn once, at the scale that it is seen at.
  useLayoutEffect(() => (isOfPlaces ? linkPlaces(registry, store) : undefined), [isOfPlaces, registry, store]);

  return (
    <>
      {Array.from({ length: Math.max(most, count) - 1 }, (_, at) => (
        <ComparedPane key={at + 1} index={at + 1} isShown={at + 1 < count} />
      ))}
      <GhostHandles />
    </>
  );
}
