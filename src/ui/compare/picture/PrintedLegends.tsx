import type { Words } from "../../../sheets/comparison-picture";
import type { ImageLegend } from "../../../sheets/image-legend";
import { DrawingSvg } from "../../themes/DrawingSvg";
import { PrintedWords } from "./PrintedTable";
import css from "./PrintedLegends.module.css";

/** What one side shows, as its legend says it. */
export function PrintedLegends({ title, marks, legends }: { title: Words; marks: readonly string[]; legends: readonly ImageLegend[] }) {
  return (
    <section className={css.side}>
      <h2>
        <PrintedWords words={title} />
      </h2>
      {marks.length > 0 && <p>{marks.join(" · ")}</p>}
      {legends.map((legend) => (
        <div key={legend.title} className={css.legend}>
          <h3>{legend.title}</h3>
          <ul>
            {legend.entries.map(({ drawing, words }) => (
              <li key={words}>
                <DrawingSvg drawing={drawing} />
                {words}
              </li>
            ))}
          </ul>
          {legend.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      ))}
    </section>
  );
}
