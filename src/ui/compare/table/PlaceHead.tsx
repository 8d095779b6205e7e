import { slotToken } from "../../../cartography/slot-style";
import type { ComparisonColumn } from "../../../domain/comparison-table";
import { BothWords } from "../../layers/BothWords";
import { SlotLine } from "../SlotLine";
import css from "./MetricsTable.module.css";

/** A place by the line it has on its map. */
export const PlaceHead = ({ column: { slot, shortName } }: { column: ComparisonColumn }) => (
  <span className={css.place} style={{ color: slotToken(slot) }}>
    <SlotLine slot={slot} />
    <BothWords words={shortName} />
  </span>
);
