import type { Polygon } from "geojson";
import { useMemo, useState } from "react";
import { geodesicAreaM2 } from "../../analysis/geodesic-area";
import { formatArea } from "../../i18n/format-area";
import { shownLayers } from "../../store/shown-layers";
import { useActions, usePlan } from "../../store/use-plan";
import { answerRows, lineLayersOf } from "../control-lines/answer-rows";
import { answerText, wholeAreaText } from "../control-lines/answer-text";
import { AnswerView } from "../control-lines/ControlLineAnswer";
import { useOverlap } from "../control-lines/use-overlap";
import { Section } from "../inspector/Section";
import { BothWords } from "../layers/BothWords";
import { copyText } from "../shell/copy-text";
import buttons from "../widgets/buttons.module.css";
import { useTranslation } from "../widgets/use-translation";
import css from "./DrawPanel.module.css";
import { SchematicNote } from "./SchematicNote";

/** What lies in an area that was drawn. */
export function DrawResult({ polygon }: { polygon: Polygon }) {
  const { language } = useTranslation();
  const { setDrawnArea } = useActions();
  const shown = usePlan(shownLayers);
  const layers = useMemo(() => lineLayersOf(shown), [shown]);
  const answer = useOverlap(polygon, layers);
  const areaM2 = useMemo(() => geodesicAreaM2(polygon), [polygon]);
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const copy = async () => {
    const rows = answerRows(layers, answer.status === "done" ? answer.overlaps : []);
    setCopied((await copyText(answerText(rows, areaM2, language))) ? "yes" : "failed");
  };
  return (
    <>
      <div>
        <p className={css.hero}>
          ≈ <b>{formatArea(areaM2, "ha", language, 4)}</b>
        </p>
        <p className={css.under}>
          ≈ {formatArea(areaM2, "mu", language, 4)} · ≈ {wholeAreaText(areaM2, language)}
        </p>
      </div>
      <SchematicNote polygon={polygon} />
      <Section title="controlLine.title">
        <AnswerView answer={answer} layers={layers} areaM2={areaM2} />
      </Section>
      <div className={css.buttons}>
        <button type="button" className={buttons["quiet"]} disabled={answer.status !== "done"} onClick={() => void copy()}>
          <BothWords words="draw.copy" />
        </button>
        <button type="button" className={buttons["quiet"]} onClick={() => setDrawnArea(null)}>
          <BothWords words="draw.clear" />
        </button>
        <span role="status" className={css.said}>
          {copied !== "no" && <BothWords words={copied === "yes" ? "draw.copied" : "draw.notCopied"} />}
        </span>
      </div>
      <p className={css.note}>
        <BothWords words="draw.passing" />
      </p>
    </>
  );
}
