import type { NamedUnit } from "../../../analysis/match-names";
import { useTranslation } from "../../widgets/use-translation";

/** Zones, then counties, as the entries of a native list. */
export function UnitOptions({ units }: { units: readonly NamedUnit[] }) {
  const { text } = useTranslation();
  const sorted = [...units.filter(({ kind }) => kind === "zone"), ...units.filter(({ kind }) => kind === "county")];
  return sorted.map(({ id, name }) => (
    <option key={id} value={id}>
      {text(name)}
    </option>
  ));
}
