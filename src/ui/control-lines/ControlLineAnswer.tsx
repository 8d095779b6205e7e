import type { MultiPolygon, Polygon } from "geojson";
import { useMemo } from "react";
import { geodesicAreaM2 } from "../../analysis/geodesic-area";
import type { AskedArea } from "../../analysis/control-lines/asked-area";
import { shownLayers } from "../../store/shown-layers";
import { usePlan } from "../../store/use-plan";
import { Section } from "../inspector/Section";
import { BothWords } from "../layers/BothWords";
import { joinedTexts, messageText } from "../layers/message-text";
import buttons from "../widgets/buttons.module.css";
import { answerRows, lineLayersOf, summaryOf, type AnswerRow, type LineLayer } from "./answer-rows";
import { wholeAreaText } from "./answer-text";
import { AnswerTable } from "./AnswerTable";
import css from "./ControlLineAnswer.module.css";
import { useOverlap, type OverlapAnswer } from "./use-overlap";

/** 控制线核查: how much of an area lies within each control line that was imported, and which were not provided. */
export function ControlLineAnswer({ asked }: { asked: AskedArea }) {
  const shown = usePlan(shownLayers);
  const layers = useMemo(() => lineLayersOf(shown), [shown]);
  return (
    <Section title="controlLine.title">
      {asked.can ? (
        <Answer area={asked.area} layers={layers} />
      ) : (
        <p className={css.note}>
          <BothWords words={`controlLine.cannot.${asked.why}`} />
        </p>
      )}
    </Section>
  );
}

function Answer({ area, layers }: { area: Polygon | MultiPolygon; layers: readonly LineLayer[] }) {
  const answer = useOverlap(area, layers);
  const areaM2 = useMemo(() => geodesicAreaM2(area), [area]);
  return <AnswerView answer={answer} layers={layers} areaM2={areaM2} />;
}

type ViewProps = { answer: OverlapAnswer; layers: readonly LineLayer[]; areaM2: number };

/** An answer as it stands: on its way, given up, or in a sentence and a table. */
export function AnswerView({ answer, layers, areaM2 }: ViewProps) {
  if (answer.status === "failed") {
    return (
      <div role="alert" className={css.failed}>
        <p>
          <BothWords words="controlLine.failed" />
        </p>
        <button type="button" className={buttons["quiet"]} onClick={answer.again}>
          <BothWords words="controlLine.again" />
        </button>
      </div>
    );
  }
  const rows = answerRows(layers, answer.status === "done" ? answer.overlaps : []);
  return (
    <div aria-busy={answer.status === "running"}>
      {answer.status === "running" ? (
        <p role="status" className={css.note}>
          <BothWords words="controlLine.running" />
        </p>
      ) : (
        <Summary rows={rows} />
      )}
      <AnswerTable rows={rows} areaM2={areaM2} isRunning={answer.status === "running"} />
      {answer.status === "done" && <Loss rows={rows} />}
    </div>
  );
}

/** What was found, never more than was asked: what is missing is said in the same breath. */
function Summary({ rows }: { rows: readonly AnswerRow[] }) {
  const { found, isMissing, isOpen, sentence } = summaryOf(rows);
  const names = found.map((control) => messageText(`controlLine.${control}`));
  const lines = { zh: joinedTexts(names, "、").zh, en: joinedTexts(names, ", ").en };
  const sentences = [messageText(`controlLine.sentence.${sentence}`, { lines }), ...(isOpen ? [messageText("controlLine.open")] : [])];
  return (
    <div role="status" className={css.summary}>
      <p>
        <BothWords words={joinedTexts(sentences, " ")} />
      </p>
      {isMissing && (
        <p className={css.warning}>
          <BothWords words="controlLine.missingWarning" />
        </p>
      )}
    </div>
  );
}

function Loss({ rows }: { rows: readonly AnswerRow[] }) {
  const answered = rows.flatMap(({ layers }) => layers.flatMap(({ overlap }) => (overlap?.areaM2 ? [overlap] : [])));
  if (answered.length === 0) return null;
  const lostM2 = Math.max(1, ...answered.map((overlap) => overlap.lostM2));
  const area = { zh: wholeAreaText(Math.ceil(lostM2), "zh"), en: wholeAreaText(Math.ceil(lostM2), "en") };
  return (
    <p className={css.note}>
      <BothWords words="controlLine.lost" parameters={{ area }} />
    </p>
  );
}
