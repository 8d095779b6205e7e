import type { Side } from "../../store/side-states";
import css from "./SideChip.module.css";
import { sideLetter } from "./side-letter";

/** The letter of a side, the same on the map, in the panel and in the card; the second is the dashed one. */
export const SideChip = ({ side }: { side: Side }) => (
  <span className={css.chip} data-side={side}>
    {sideLetter[side]}
  </span>
);
