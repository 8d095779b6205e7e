import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { ComparisonPicture } from "../../../sheets/comparison-picture";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import type { PrintJob } from "./print-job";
import { PrintedLegends } from "./PrintedLegends";
import { PrintedTable, PrintedLine, PrintedWords } from "./PrintedTable";
import css from "./PrintSheet.module.css";

/** The pages of a print: each with title, date and notes; on the page of the app nothing of it is seen. It asks for the print itself and goes with it. */
export function PrintSheet({ job, onEnd }: { job: PrintJob; onEnd: () => void }) {
  const { t } = useTranslation();
  const language = usePlan((state) => state.language);
  const image = useRef<HTMLImageElement>(null);
  const ended = useRef(onEnd);
  useEffect(() => {
    ended.current = onEnd;
  });
  useEffect(() => {
    const page = document.documentElement;
    const title = document.title;
    let isCurrent = true;
    const done = () => ended.current();
    page.dataset["printing"] = "comparison";
    window.addEventListener("afterprint", done);
    const decoded = image.current?.decode?.() ?? Promise.resolve();
    void decoded.catch(() => undefined).then(() => {
      if (!isCurrent) return;
      // Browsers propose it as the name of a PDF.
      document.title = job.fileName;
      window.print();
    });
    return () => {
      isCurrent = false;
      window.removeEventListener("afterprint", done);
      delete page.dataset["printing"];
      document.title = title;
      job.end();
    };
  }, [job]);
  const { picture } = job;
  return createPortal(
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
        <figure className={css.figure}>
          <img ref={image} src={job.image} alt={t("comparePicture.panes.alt", { title: picture.title[0] })} style={{ width: `${job.widthMm}mm` }} />
          {job.scale !== null && <figcaption>{[job.scale, t("comparePicture.centre")].join(" · ")}</figcaption>}
        </figure>
        <Facts picture={picture} />
        <div className={css.sources}>
          {picture.sources.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      <footer className={css.foot}>
        <p>{picture.notes.join(" · ")}</p>
      </footer>
    </article>,
    document.body,
  );
}

function Facts({ picture }: { picture: ComparisonPicture }) {
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
    <>
      <PrintedTable table={picture.table} />
      <p className={css.key}>
        {picture.key.map((line) => (
          <PrintedLine key={line.words[0]} line={line} />
        ))}
      </p>
    </>
  );
}
