import type { SheetPart, SheetScore as Score } from "../../../sheets/site-sheet-score";
import { messageText } from "../../layers/message-text";
import { Words } from "./Words";
import css from "./SheetScore.module.css";

/** The score to its displayed digit: 50 and what every criterion adds; whose weights they are is said. */
export function SheetScore({ score, isClose }: { score: Score | null; isClose: boolean }) {
  if (!score) {
    return (
      <p className={css.none}>
        <Words text="sites.sheet.score.none" />
      </p>
    );
  }
  const widest = Math.max(50, ...score.parts.map(({ tenths }) => Math.abs(tenths)));
  return (
    <section className={css.score}>
      <h2>
        <Words text="sites.sheet.score" inline />
        <b>{score.score}</b>
      </h2>
      <p className={css.range}>
        <Range score={score} />
        <Words text={messageText(score.rank === null ? "sites.sheet.score.range" : score.isTied ? "sites.sheet.score.tied" : "sites.sheet.score.rank", { low: score.low, high: score.high, rank: score.rank ?? "", of: score.of })} inline={isClose} />
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Words text="sites.sheet.score.criterion" inline />
            </th>
            <th scope="col" data-column="share">
              <Words text="sites.sheet.score.share" />
            </th>
            <th scope="col" data-column="utility">
              <Words text="sites.sheet.score.utility" />
            </th>
            <th scope="col" colSpan={2}>
              <Words text="sites.sheet.score.adds" inline />
            </th>
          </tr>
        </thead>
        <tbody>
          {score.parts.map((part) => (
            <PartRow key={part.criterion} part={part} widest={widest} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              <Words text="sites.sheet.score.sum" inline />
            </th>
            <td>{score.score}</td>
          </tr>
        </tfoot>
      </table>
      <p className={css.whose}>
        <Words text="sites.sheet.score.whose" inline={isClose} />
      </p>
    </section>
  );
}

const PartRow = ({ part: { name, share, utility, tenths, contribution }, widest }: { part: SheetPart; widest: number }) => (
  <tr>
    <th scope="row">
      <Words text={name} inline />
    </th>
    <td>{share}</td>
    {utility === null ? (
      <td colSpan={2} className={css.unknown}>
        <Words text="sites.sheet.score.unknown" inline />
      </td>
    ) : (
      <>
        <td>{utility}</td>
        <td className={css.bar}>
          <svg viewBox="-50 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect x={tenths < 0 ? (50 * tenths) / widest : 0} y="1.5" width={(50 * Math.abs(tenths)) / widest} height="7" fill={tenths < 0 ? "#b45a12" : "#2a6cb3"} />
            {tenths < 0 && <rect x={(50 * tenths) / widest} y="4.4" width={(50 * -tenths) / widest} height="1.2" fill="#fff" />}
            <path d="M0 0V10" stroke="#1b1f24" strokeWidth="1" />
          </svg>
        </td>
      </>
    )}
    <td>{contribution}</td>
  </tr>
);

/** From 0 to 100: what the unknown leaves open is hatched, the score a stroke. */
function Range({ score: { tenths, lowTenths, highTenths } }: { score: Score }) {
  const ticks = Array.from({ length: Math.max(0, Math.floor((highTenths - lowTenths) / 20)) }, (_, index) => lowTenths + 10 + index * 20);
  return (
    <svg className={css.track} viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect x="0" y="16" width="1000" height="8" fill="#e4e0d6" />
      <rect x={lowTenths} y="8" width={Math.max(2, highTenths - lowTenths)} height="24" fill="#fff" stroke="#666c74" strokeWidth="3" />
      {ticks.map((at) => (
        <path key={at} d={`M${at - 5} 32L${at + 5} 8`} stroke="#666c74" strokeWidth="2" />
      ))}
      <path d="M500 2V38" stroke="#666c74" strokeWidth="3" strokeDasharray="4 3" />
      <rect x={tenths - 4} y="0" width="8" height="40" fill="#1b1f24" />
    </svg>
  );
}
