import type { Polygon } from "geojson";
import { useMemo } from "react";
import { schematicZonesUnder } from "../../analysis/control-lines/schematic-under";
import { effectivePublication } from "../../store/effective-publication";
import { usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { joinedTexts } from "../layers/message-text";
import css from "./DrawPanel.module.css";

const namedAtMost = 3;

/** Which zones stand there as schematic figures, of which nobody can say whether they lie inside. */
export function SchematicNote({ polygon }: { polygon: Polygon }) {
  const zones = usePlan((state) => effectivePublication(state).zones);
  const under = useMemo(() => schematicZonesUnder(polygon, zones), [polygon, zones]);
  if (under.length === 0) return null;
  const names = under.slice(0, namedAtMost).map(({ shortName }) => shortName);
  const listed = { zh: joinedTexts(names, "、").zh, en: joinedTexts(names, ", ").en };
  return (
    <p className={css.caution}>
      <BothWords words={under.length > namedAtMost ? "draw.schematicMore" : "draw.schematic"} parameters={{ zones: listed, count: under.length }} />
    </p>
  );
}
