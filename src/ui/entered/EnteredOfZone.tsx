import { enteredRecords } from "../../analysis/entered-records";
import type { Zone } from "../../domain/zone";
import { mayShowLedger } from "../../store/shown-ledger";
import { usePlan } from "../../store/use-plan";
import { Section } from "../inspector/Section";
import { EnteredUnit } from "./EnteredUnit";

/** In the details of a zone: what the office entered of it, where that may be shown. */
export function EnteredOfZone({ zone }: { zone: Zone }) {
  const project = usePlan((state) => state.project);
  const mayShow = usePlan(mayShowLedger);
  if (!project || !mayShow) return null;
  const records = enteredRecords(project.value.collections).find(({ unit }) => unit === zone.id);
  if (!records) return null;
  return (
    <Section title="entered.title">
      <EnteredUnit records={records} project={project} />
    </Section>
  );
}
