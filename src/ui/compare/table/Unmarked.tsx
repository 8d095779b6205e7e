import { whyNoBest } from "../../../domain/best-columns";
import type { Preference } from "../../../domain/comparison";
import type { ComparisonRow } from "../../../domain/comparison-table";
import { unmarkedWords } from "../../../sheets/comparison-words";
import { LeadWords } from "../../layers/LeadWords";
import css from "./RowHead.module.css";

/** Why nothing of a row is marked although the meeting agreed on a direction. */
export function Unmarked({ row, preference }: { row: ComparisonRow; preference: Preference | null }) {
  const why = whyNoBest(row, preference);
  return (
    why && (
      <small className={css.unit} data-testid="unmarked">
        <LeadWords words="compare.unmarked" parameters={{ why: unmarkedWords(why) }} />
      </small>
    )
  );
}
