import { formatArea } from "../../i18n/format-area";
import { dateText } from "../../i18n/format-date";
import type { LineOverlap } from "../../workers/layer-messages";
import { Unknown, Computed } from "../inspector/Value";
import { BothWords } from "../layers/BothWords";
import { messageText } from "../layers/message-text";
import { useTranslation } from "../widgets/use-translation";
import { isFound, type AnswerRow } from "./answer-rows";
import css from "./AnswerTable.module.css";
import { shareText } from "./share-text";

type Props = { rows: readonly AnswerRow[]; areaM2: number; isRunning: boolean };

/** A row for each layer of each kind of control line, with its parts below it, and one for each kind that nobody provided. */
export function AnswerTable({ rows, areaM2, isRunning }: Props) {
  return (
    <table className={css["table"]}>
      <thead>
        <tr>
          <th scope="col">
            <BothWords words="controlLine.head.line" />
          </th>
          <th scope="col">
            <BothWords words="controlLine.head.area" />
          </th>
          <th scope="col">
            <BothWords words="controlLine.head.share" />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (row.layers.length === 0 ? <MissingRow key={row.control} row={row} /> : row.layers.map((layer) => <LayerRows key={layer.record.id} row={row} layer={layer} areaM2={areaM2} isRunning={isRunning} />)))}
      </tbody>
    </table>
  );
}

const MissingRow = ({ row: { control } }: { row: AnswerRow }) => (
  <tr>
    <th scope="row">
      <BothWords words={`controlLine.${control}`} />
    </th>
    <td colSpan={2}>
      <Unknown words="controlLine.notProvided" />
    </td>
  </tr>
);

type LayerProps = { row: AnswerRow; layer: AnswerRow["layers"][number]; areaM2: number; isRunning: boolean };

function LayerRows({ row: { control }, layer: { record, isThere, overlap }, areaM2, isRunning }: LayerProps) {
  const date = record.asOf === null ? messageText("controlLine.noDate") : messageText("controlLine.asOf", { date: dateText(record.asOf) });
  const title = { zh: record.title, en: record.title };
  return (
    <>
      <tr>
        <th scope="row">
          <BothWords words={`controlLine.${control}`} />
          <span className={css["layer"]}>
            <BothWords words="controlLine.layer" parameters={{ title, asOf: date, releaseClass: messageText(`releaseClass.${record.releaseClass}`) }} />
          </span>
        </th>
        {isThere ? <LayerCells overlap={overlap} areaM2={areaM2} isRunning={isRunning} /> : <UnknownCell words="controlLine.dataMissing" />}
      </tr>
      {isFound(overlap) &&
        overlap?.byClass.map(({ code, areaM2: partM2 }) => (
          <tr key={code} className={css["part"]}>
            <th scope="row">
              <BothWords words={partWords(code)} />
            </th>
            <Figures areaM2={partM2} ofM2={areaM2} />
          </tr>
        ))}
    </>
  );
}

const partWords = (code: string) => (code === "01" || code === "02" || code === "03" ? (`controlLine.part.${code}` as const) : "controlLine.part.none");

function LayerCells({ overlap, areaM2, isRunning }: { overlap: LineOverlap | null; areaM2: number; isRunning: boolean }) {
  if (overlap === null) return <td colSpan={2}>{isRunning ? "…" : null}</td>;
  if (overlap.areaM2 === null) return <UnknownCell words={`controlLine.unanswered.${overlap.unanswered ?? "unsound"}`} />;
  if (!isFound(overlap)) {
    return (
      <td colSpan={2} className={css["none"]}>
        <BothWords words="controlLine.none" />
      </td>
    );
  }
  return <Figures areaM2={overlap.areaM2} ofM2={areaM2} />;
}

const UnknownCell = ({ words }: Parameters<typeof Unknown>[0]) => (
  <td colSpan={2}>
    <Unknown words={words} />
  </td>
);

function Figures({ areaM2, ofM2 }: { areaM2: number; ofM2: number }) {
  const { language } = useTranslation();
  return (
    <>
      <td className={css["figures"]}>
        <Computed value={formatArea(areaM2, "ha", language, 4)} />
        <Computed value={formatArea(areaM2, "mu", language, 4)} />
      </td>
      <td className={css["share"]}>{shareText(areaM2, ofM2)}</td>
    </>
  );
}
