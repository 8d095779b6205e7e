import { BilingualMessage } from "../widgets/BilingualMessage";
import type { BoundaryLook } from "./boundary-look";
import css from "./Mark.module.css";

/** How well a boundary is known, in a word and the form of its frame. */
export function LookMark({ look }: { look: BoundaryLook }) {
  return (
    <span className={`${css.mark} ${css[look]}`}>
      <BilingualMessage of={`look.${look}`} />
    </span>
  );
}
