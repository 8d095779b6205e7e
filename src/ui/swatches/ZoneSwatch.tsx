import type { PlanLayer } from "../../domain/plan-layer";
import type { Zone } from "../../domain/zone";
import { BaseSwatch } from "./BaseSwatch";
import { boundaryLook, typicalZone } from "./boundary-look";
import { CollaborationSwatch, FigureSwatch } from "./FigureSwatch";
import { LinkSwatch } from "./LinkSwatch";
import { MethodSwatch } from "./MethodSwatch";
import { SymbolSwatch } from "./SymbolSwatch";

/** A zone as the map draws it. */
export function ZoneSwatch({ zone, opacity = 1 }: { zone: Zone; opacity?: number }) {
  const look = boundaryLook(zone);
  if (look === "unlocated") return <MethodSwatch look="unlocated" />;
  if (look === "linked") return <LinkSwatch zoneId={zone.id} opacity={opacity} />;
  if (look === "located" || look === "stand-in") return <SymbolSwatch kind={zone.kind} standIn={look === "stand-in"} opacity={opacity} />;
  if (look === "surveyed") return <FigureSwatch kind={zone.kind} surveyed opacity={opacity} />;
  if (zone.kind === "collaboration-area") return <CollaborationSwatch zoneId={zone.id} opacity={opacity} />;
  return <FigureSwatch kind={zone.kind} opacity={opacity} />;
}

/** What stands for a whole row of the layer list: the base symbol, or the zone drawn in the most frequent way. */
export function LayerSwatch({ layer }: { layer: PlanLayer }) {
  if (layer.group === "base") return <BaseSwatch id={layer.id} opacity={layer.opacity} />;
  const zone = typicalZone(layer.zones);
  return zone && <ZoneSwatch zone={zone} opacity={layer.opacity} />;
}
