import type { ComparisonPicture } from "../../../sheets/comparison-picture";
import { comparisonTable } from "../../../store/comparison-metrics";
import { usePlan } from "../../../store/use-plan";
import { SameScale } from "../strip/SameScale";
import { StatusBars } from "../strip/StatusBars";
import { useTranslation } from "../../widgets/use-translation";
import type { PrintJob } from "./print-job";
import { PrintedLegends } from "./PrintedLegends";
import { PrintedTable, PrintedLine, PrintedWords } from "./PrintedTable";
import css from "./PrintSheet.module.css";

/** The pages of a print: each with title, date and notes; on the page of the app nothing of it is seen. */
export function PrintSheet({ job }: { job: PrintJob }) {
  const { t, language } = useTranslation();
  const { picture } = job;
  return (
    <article className={css.sheet} lang={language === "en" ? "en" : "zh-CN"} data-testid="print-sheet">
      <header className={css.head}>
        <h1>
          <PrintedWords words={picture.title} />
        </h1>
        {picture.subtitle.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      <div className={css.body}>
        <div className={css.first} data-sources={job.sourcesAt}>
          <figure className={css.figure}>
            <img src={job.image} alt={t("comparePicture.panes.alt", { title: picture.title[0] })} style={{ width: `${job.widthMm}mm` }} />
            {job.scale !== null && <figcaption>{[job.scale, t("comparePicture.centre")].join(" · ")}</figcaption>}
          </figure>
          <div className={css.sources}>
            {picture.sources.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </div>
        <Facts picture={picture} />
      </div>
      <footer className={css.foot}>
        <p>{picture.notes.join(" · ")}</p>
      </footer>
    </article>
  );
}

function Facts({ picture }: { picture: ComparisonPicture }) {
  const table = usePlan(comparisonTable);
  if (picture.mode !== "places")
    return (
      <>
        {picture.panes.map((side) => (
          <PrintedLegends key={side.title[0]} title={side.title} marks={side.marks} legends={side.legends} />
        ))}
      </>
    );
  if (!picture.table) return null;
  return (
    <div className={css.figures}>
      <PrintedTable table={picture.table} />
      <p className={css.key}>
        {picture.key.map((line) => (
          <PrintedLine key={line.words[0]} line={line} />
        ))}
      </p>
      {table && (
        <div className={css.charts}>
          <SameScale table={table} />
          <StatusBars table={table} />
        </div>
      )}
    </div>
  );
}
