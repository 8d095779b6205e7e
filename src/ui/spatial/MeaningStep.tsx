import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import type { LayerSummary } from "../../workers/import-messages";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import { faultsOf, type Meaning } from "./meaning";
import { MeaningCard } from "./MeaningCard";
import { meaningOf, tickedLayers } from "./open-import";
import styles from "./parts.module.css";
import { faultSentence } from "./spatial-words";
import { StepTitle } from "./StepTitle";
import { useAnswers } from "./use-answers";
import type { ImportTask, SpatialImport } from "./use-import";

type Open = Extract<SpatialImport, { status: "open" }>;

/** 这是什么: what each layer is to the plan. Entering them is one step, which can be undone. */
export function MeaningStep({ task, state: { open, fault } }: { task: ImportTask; state: Open }) {
  const { t, language } = useTranslation();
  const { zones } = usePlan(publicationOfAllDays);
  const project = usePlan((state) => state.project);
  const meanings = tickedLayers(open).map((layer) => ({ layer, meaning: meaningOf(open, layer, zones) }));
  const boundaries = meanings.filter(({ meaning }) => meaning.kind === "boundary");
  const measured = useAnswers(task.ask, boundaries.map(({ layer, meaning }) => ({ ask: "outline" as const, layer: layer.layer, features: meaning.features })));
  const outlineOf = (layer: LayerSummary) => measured[boundaries.findIndex((one) => one.layer === layer)] ?? null;
  const twice = zoneSaidTwice(meanings.map(({ meaning }) => meaning));
  const isReader = project?.access.status === "reader";
  const isReady = meanings.every(({ layer, meaning }) => faultsOf(meaning, outlineOf(layer)).length === 0) && measured.every((outline) => outline !== null);
  return (
    <div className={styles.step}>
      <StepTitle of="spatial.step.meaning" />
      {meanings.map(({ layer, meaning }) => (
        <MeaningCard key={layer.layer} task={task} layer={layer} meaning={meaning} outline={outlineOf(layer)} isOnly={meanings.length === 1} onChange={(said) => task.say(layer.layer, said)} />
      ))}
      {twice !== null && <Caution>{t("spatial.meaning.twice", { zone: zones.find(({ id }) => id === twice)?.name.zh ?? twice })}</Caution>}
      {isReader && <Caution>{t("spatial.reader")}</Caution>}
      {fault && <Caution alert>{fault === "not-kept" ? t("spatial.notKept") : faultSentence(language, fault)}</Caution>}
      <footer className={styles.foot}>
        <button type="button" className={styles.quiet} onClick={() => task.go("check")}>
          <BilingualMessage of="spatial.back" />
        </button>
        <button
          type="button"
          className={styles.main}
          disabled={!isReady || twice !== null || isReader || project === null}
          onClick={() => void task.accept(open, meanings.map(({ layer, meaning }) => [layer.layer, meaning] as const))}
        >
          <BilingualMessage of="spatial.accept" />
        </button>
      </footer>
    </div>
  );
}

/** A zone has one boundary: two layers cannot both be it. */
function zoneSaidTwice(meanings: readonly Meaning[]): string | null {
  const zones = meanings.flatMap(({ kind, zone }) => (kind === "boundary" && zone !== null ? [zone] : []));
  return zones.find((zone, index) => zones.indexOf(zone) !== index) ?? null;
}
