import { useMemo } from "react";
import type { Site } from "../../../domain/sites/site-table";
import type { Text } from "../../../domain/text";
import { usePlan } from "../../../store/use-plan";

/** What a list calls a site: a zone by its short name, as the map does. */
export function useSiteName(): (site: Site) => Text {
  const zones = usePlan(({ publication }) => publication.zones);
  return useMemo(() => {
    const names = new Map<string, Text>(zones.map(({ id, shortName }) => [id, shortName]));
    return ({ id, name }) => names.get(id) ?? name;
  }, [zones]);
}
