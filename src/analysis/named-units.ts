import type { Publication } from "../domain/publication";
import type { NamedUnit } from "./match-names";

/** Everything a figure can be entered for, counties and zones as the publication has them; a zone of the past keeps its figures. */
export function namedUnits({ prefectures, districts, zones }: Publication): NamedUnit[] {
  return [
    ...prefectures.map(({ id, name }): NamedUnit => ({ id, kind: "prefecture", name, aliases: [], formerNames: [] })),
    ...districts.map(({ id, name }): NamedUnit => ({ id, kind: "county", name, aliases: [], formerNames: [] })),
    ...zones.map(({ id, name, shortName, aliases, formerNames }): NamedUnit => ({
      id,
      kind: "zone",
      name,
      aliases: [...new Set([shortName.zh, shortName.en, ...aliases])].filter((one) => one !== name.zh && one !== name.en),
      formerNames: formerNames.map(({ name: former }) => former.zh),
    })),
  ];
}
