import type { Text } from "../../../domain/text";
import type { SheetRow, SheetValue, SiteSheet } from "../../../sheets/site-sheet";
import { StatusGlyph } from "../../swatches/StatusGlyph";
import { messageText } from "../../layers/message-text";
import { VerdictSign } from "./VerdictSign";
import { Words } from "./Words";
import css from "./SheetRows.module.css";

const columns = ["criterion", "known", "basis", "sources", "need", "verdict"] as const;

/** What is known, by what right and of when, from where; and whether it is enough. */
export const SheetRows = ({ sheet: { rows, moreRows, hasComputedDistance }, isClose }: { sheet: SiteSheet; isClose: boolean }) => (
  <section>
    <table className={css.rows}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" data-column={column}>
              <Words text={`sites.sheet.column.${column}`} inline />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.criterion} row={row} isClose={isClose} />
        ))}
      </tbody>
    </table>
    <p className={css.key}>
      <span data-look="published">
        <Words text="sites.sheet.key.published" inline />
      </span>
      <span data-look="entered">
        <Words text="sites.sheet.key.entered" inline />
      </span>
      <span data-look="computed">
        ≈ <Words text="sites.sheet.key.computed" inline />
      </span>
      <span data-look="unknown">
        <Hatch /> <Words text="sites.sheet.key.unknown" inline />
      </span>
      {hasComputedDistance && <Words text="sites.sheet.distances" inline />}
      {rows.some(({ isNoted }) => isNoted) && (
        <span>
          * <Words text="sites.sheet.noted" inline />
        </span>
      )}
      {moreRows.length > 0 && <Words text={messageText("sites.sheet.more.rows", { n: moreRows.length, names: listed(moreRows) })} inline />}
    </p>
  </section>
);

const listed = (names: readonly Text[]): Text => ({ zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(", ") });

const Row = ({ row: { name, value, about, note, caution, refs, need, verdict, isNoted }, isClose }: { row: SheetRow; isClose: boolean }) => (
  <tr>
    <th scope="row">
      <Words text={name} inline={isClose} />
    </th>
    <td>
      <Value value={value} isNoted={isNoted} isClose={isClose} />
    </td>
    <td className={css.about}>
      {about && <Words text={about} inline />}
      {note && (
        <span className={css.note}>
          <Words text={note} inline={isClose} />
        </span>
      )}
      {caution && (
        <span className={css.caution}>
          <Words text={caution} inline={isClose} />
        </span>
      )}
    </td>
    <td className={css.refs}>{refs.map((n) => `[${n}]`).join(" ")}</td>
    <td>{need && <Words text={need} inline={isClose} />}</td>
    <td>
      {verdict && (
        <span className={css.verdict} data-verdict={verdict}>
          <VerdictSign verdict={verdict} />
          <Words text={`sites.sheet.verdict.${verdict}`} inline />
        </span>
      )}
    </td>
  </tr>
);

/** A value in the form of its kind, as everywhere. */
const Value = ({ value: { words, look, isDoubtful, status }, isNoted, isClose }: { value: SheetValue; isNoted: boolean; isClose: boolean }) => (
  <span className={css.value} data-look={look}>
    {look === "unknown" && <Hatch />}
    {status !== null && status !== "existing" && (
      <span className={css.status}>
        <StatusGlyph status={status} />
      </span>
    )}
    <span className={css.words}>
      {look === "computed" && "≈ "}
      <Words text={words} inline={isClose} />
      {isNoted && "*"}
    </span>
    {isDoubtful && <sup className={css.doubt}>?</sup>}
  </span>
);

const Hatch = () => (
  <svg className={css.hatch} viewBox="0 0 22 12" aria-hidden="true" focusable="false">
    <path d="M.5.5H21.5V11.5H.5ZM1 6L6 1M2 11L12 1M8 11L18 1M14 11L21 4M20 11L21 10" fill="none" stroke="currentColor" strokeWidth=".8" />
  </svg>
);
