import { langTag } from "../../../i18n/translate";
import type { ComparisonPicture } from "../../../sheets/comparison-picture";
import { comparisonTable } from "../../../store/comparison-metrics";
import { usePlan } from "../../../store/use-plan";
import { IndustriesShared } from "../strip/IndustriesShared";
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
    <article className={css.sheet} lang={langTag(language)} data-testid="print-sheet">
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
          <figure className={css.figure} style={{ width: `${job.widthMm}mm` }}>
            <img src={job.image} alt={t("comparePicture.panes.alt", { title: picture.title[0] })} />
            {job.scale.length > 0 && <figcaption>{[...job.scale, ...(hasCentre(picture) ? [t("comparePicture.centre")] : [])].join(" · ")}</figcaption>}
          </figure>
          <div className={css.sources}>
            {job.sourcesAt === "beside" && <Legends picture={picture} />}
            {picture.sources.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </div>
        {job.sourcesAt === "below" && <Legends picture={picture} />}
        <Facts picture={picture} />
      </div>
      <footer className={css.foot}>
        <p>{picture.notes.join(" · ")}</p>
      </footer>
    </article>
  );
}

const hasCentre = (picture: ComparisonPicture): boolean => picture.mode === "places" && picture.panes.some(({ centre }) => centre !== null);

/** What both sides show: beside the maps, where there is room, else below them. */
const Legends = ({ picture }: { picture: ComparisonPicture }) =>
  picture.mode === "places" ? null : picture.panes.map((side, index) => (
    // Both may be called the same.
    // oxlint-disable-next-line react/no-array-index-key
    <PrintedLegends key={index} title={side.title} marks={side.marks} legends={side.legends} />
  ));

function Facts({ picture }: { picture: ComparisonPicture }) {
  const table = usePlan(comparisonTable);
  if (picture.mode !== "places" || !picture.table) return null;
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
          <IndustriesShared table={table} />
        </div>
      )}
    </div>
  );
}
