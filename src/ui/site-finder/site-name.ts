import type { Site } from "../../domain/sites/site-table";
import type { Publication } from "../../domain/publication";
import type { Text } from "../../domain/text";

/** The name of a site where room is scarce: a zone's short one. */
export const siteName = ({ id, kind, name }: Site, { zones }: Pick<Publication, "zones">): Text => (kind === "zone" ? zones.find((zone) => zone.id === id)?.shortName : undefined) ?? name;
