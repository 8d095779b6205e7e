import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";

/** What a zone is called; one that is not there any more by its id. */
export function useZoneName(): (id: string) => string {
  const { text } = useTranslation();
  const zones = usePlan((state) => publicationOfAllDays(state).zones);
  return (id) => {
    const zone = zones.find((one) => one.id === id);
    return zone ? text(zone.shortName) : id;
  };
}
