import { useId } from "react";
import { crsLabel, type CrsChoice } from "../../domain/spatial/crs-choice";
import type { CrsGuess } from "../../domain/spatial/crs-finding";
import { addedUncertaintyM } from "../../formats/crs/crs-names";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import { ControlPoints } from "./ControlPoints";
import { DeclaredWords } from "./DeclaredWords";
import { GuessCard } from "./GuessCard";
import { alternativesOf, groupedGuesses, type GuessGroups } from "./guess-groups";
import { isSameChoice, type LayerGroup, type OpenImport, type Settled } from "./open-import";
import { OtherSystems } from "./OtherSystems";
import styles from "./parts.module.css";
import type { ImportTask } from "./use-import";

type Props = { task: ImportTask; open: OpenImport; group: LayerGroup; isOnly: boolean };

/** 坐标诊断 of one group: what the file says, ways to read it from the likeliest on, and all others; each is looked at on the map. */
export function Doctor({ task, open, group, isOnly }: Props) {
  const { t } = useTranslation();
  const name = useId();
  const diagnosis = open.diagnoses[group.key] ?? null;
  const settled = open.settled[group.key] ?? null;
  const [first] = group.layers;
  if (!first) return null;
  const groups = diagnosis && groupedGuesses(diagnosis, largest(group));
  const choose = (choice: CrsChoice, by: Settled["decidedBy"], added: number | null) =>
    task.settle(group, { choice, decidedBy: by, addedUncertaintyM: added }, [], { others: groups ? alternativesOf(groups, choice) : [] });
  const isByPoints = settled?.choice.kind === "control-points";
  const isShown = (guesses: readonly CrsGuess[]) => settled !== null && guesses.some(({ choice }) => isSameChoice(choice, settled.choice));
  const card = (guess: CrsGuess) => (
    <GuessCard
      key={crsLabel(guess.choice)}
      name={name}
      guess={guess}
      said={groups?.common ?? []}
      declared={first.declared}
      isStandard={first.declaration?.from === "standard"}
      isChosen={settled !== null && isSameChoice(guess.choice, settled.choice)}
      onChoose={() => choose(guess.choice, isDeclared(first.declared, guess.choice) && diagnosis?.isAgreed ? "file" : "user", guess.addedUncertaintyM)}
    />
  );
  const controlPoints = <ControlPoints task={task} group={group} name={name} isOpened={groups?.looksLocal ?? false} isChosen={isByPoints} settled={settled} />;
  return (
    <section className={styles.section} aria-labelledby={`${name}-title`} data-testid="spatial-doctor">
      <h4 id={`${name}-title`}>{isOnly ? t("spatial.doctor") : t("spatial.doctor.of", { names: group.layers.map((layer) => layer.name).join(t("spatial.listComma")) })}</h4>
      {groups?.isNowhere && <Caution>{t(groups.looksLocal ? "crs.nowhere.local" : "crs.nowhere")}</Caution>}
      <DeclaredWords layer={first} diagnosis={diagnosis} />
      {diagnosis === null || groups === null ? (
        <p role="status">{t("spatial.doctor.thinking")}</p>
      ) : (
        <fieldset className={styles.fieldset}>
          <legend className={styles.legend}>{t(groups.shown.length > 0 ? "spatial.doctor.choose" : "spatial.doctor.noGuess")}</legend>
          {groups.shown.length > 0 && isUndecided(groups) ? <p>{t("crs.cannot-tell-shift")}</p> : groups.common.map((code) => <p key={code}>{t(`crs.reason.${code}`)}</p>)}
          {groups.looksLocal && controlPoints}
          {groups.shown.map(card)}
          <OtherSystems name={name} settled={isShown(groups.shown) || isByPoints ? null : settled} onChoose={(choice) => choose(choice, "user", addedUncertaintyM(choice))}>
            {groups.folded.map(card)}
          </OtherSystems>
          {!groups.looksLocal && controlPoints}
        </fieldset>
      )}
      {settled && !isByPoints && <SwapAxes settled={settled} onChange={(choice) => choose(choice, "user", settled.addedUncertaintyM)} />}
      {settled?.choice.kind === "approximate" && <Caution>{t("crs.approximate.warning")}</Caution>}
      {(settled?.choice.kind === "gcj-02" || settled?.choice.kind === "bd-09") && <Caution>{t("crs.shifted.warning")}</Caution>}
    </section>
  );
}

/** The doctor looked at the layer with the most positions. */
const largest = ({ layers }: LayerGroup) => [...layers].sort((a, b) => b.positions - a.positions)[0] ?? noLayer;
const noLayer = { declared: { is: "none" }, declaration: null, extent: null } as const;

/** Nothing near tells degrees from shifted ones, and both are among the guesses. */
const isUndecided = ({ shown }: Pick<GuessGroups, "shown">): boolean => shown.some(({ choice }) => choice.kind === "gcj-02") && shown.every(({ reasons }) => reasons.some(({ code }) => code === "no-known-lines-near"));

const isDeclared = (declared: OpenImport["layers"][number]["declared"], choice: CrsChoice): boolean => declared.is === "known" && isSameChoice(declared.choice, choice);

function SwapAxes({ settled: { choice }, onChange }: { settled: Settled; onChange: (choice: CrsChoice) => void }) {
  const { t } = useTranslation();
  if (choice.kind === "control-points") return null;
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={choice.isSwapped} onChange={({ target }) => onChange({ ...choice, isSwapped: target.checked })} />
      <span>{t("spatial.swap")}</span>
    </label>
  );
}
