import { useState } from "react";
import { usePlan } from "../../store/use-plan";

/** The present ISO day: as the app says it, else by the local clock. */
export function useToday(): string {
  const said = usePlan((state) => state.today);
  const [local] = useState(() => new Date().toLocaleDateString("sv-SE"));
  return said ?? local;
}
