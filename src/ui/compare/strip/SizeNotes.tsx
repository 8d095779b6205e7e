import type { StatedSizes } from "../../../analysis/comparison/stated-sizes";
import type { ComparisonColumn } from "../../../domain/comparison-table";
import type { Text } from "../../../domain/text";
import { figure } from "../../../i18n/format-area";
import { words } from "../../../sheets/comparison-words";
import { LeadWords } from "../../layers/LeadWords";
import css from "./CompareStrip.module.css";
import type { DrawnSize } from "./drawn-sizes";
import { whichOf } from "./which-area";

type Props = { columns: readonly ComparisonColumn[]; sizes: readonly (DrawnSize | null)[]; stated: StatedSizes };

/** How many times the larger is, or why that is not said; who is not drawn, and why. */
export function SizeNotes({ columns, sizes, stated: { ratio } }: Props) {
  const known = sizes.filter((size) => size !== null);
  const [first] = known;
  const kinds = [...new Map(known.map((size) => [whichOf(size).zh, whichOf(size)])).values()];
  const missing = columns.filter((_, index) => !sizes[index]);
  const notes: Text[] = [
    ...(known.length > 1 ? [] : [words(known.length === 0 ? "compareStrip.sizes.none" : "compareStrip.sizes.one")]),
    ...(known.length > 0 && missing.length > 0 ? [words("compareStrip.sizes.missing", { names: namesOf(missing) })] : []),
    ...(known.length > 1 && kinds.length > 1 ? [words("compareStrip.sizes.differ", { which: { zh: kinds.map(({ zh }) => zh).join("、"), en: kinds.map(({ en }) => en).join(", ") } })] : []),
    ...(known.length > 1 && known.some(({ isFirm }) => !isFirm) ? [words("compareStrip.sizes.doubtful")] : []),
  ];
  return (
    <>
      {ratio !== null && first && (
        <p className={css.hero}>
          <b>{figure(Number(ratio.toPrecision(3)))}</b> <LeadWords words="compareStrip.sizes.times" parameters={{ which: kinds.length === 1 ? whichOf(first) : words("compareStrip.area.published") }} />
        </p>
      )}
      {notes.length > 0 && (
        <p className={css.note}>
          <LeadWords words={{ zh: `${notes.map(({ zh }) => zh).join("；")}。`, en: `${notes.map(({ en }) => en).join(". ")}.` }} />
        </p>
      )}
    </>
  );
}

const namesOf = (columns: readonly ComparisonColumn[]): Text => ({ zh: columns.map(({ shortName }) => shortName.zh).join("、"), en: columns.map(({ shortName }) => shortName.en).join(", ") });
