import { useState } from "react";
import { paneCount } from "../../store/pane-state";
import { usePlan } from "../../store/use-plan";
import { ComparedPane } from "./ComparedPane";
import { useSides } from "./use-sides";

/** The maps beside the one: each is made when it is first needed and kept, as a page can have only so many in its life. */
export function ComparedPanes() {
  const count = usePlan(paneCount);
  useSides();
  const [most, setMost] = useState(count);
  if (count > most) setMost(count);
  return Array.from({ length: Math.max(most, count) - 1 }, (_, at) => <ComparedPane key={at + 1} index={at + 1} isShown={at + 1 < count} />);
}
