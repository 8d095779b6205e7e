import { useState } from "react";
import { repairableFaults, type RepairId } from "../../domain/spatial/geometry-report";
import { findingSentence } from "../../i18n/finding-sentence";
import { textIn } from "../../i18n/translate";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import { FindingRow } from "./FindingRow";
import { tickedLayers, type Checked } from "./open-import";
import { parentAreas } from "./parent-areas";
import styles from "./parts.module.css";
import { faultSentence } from "./spatial-words";
import { StepTitle } from "./StepTitle";
import type { ImportTask, SpatialImport } from "./use-import";

type Open = Extract<SpatialImport, { status: "open" }>;

/** What is wrong with the geometry, where, and what can be mended; nothing is changed that is not ticked. */
export function CheckStep({ task, state: { open, fault } }: { task: ImportTask; state: Open }) {
  const { t, language } = useTranslation();
  const layers = tickedLayers(open);
  const publication = usePlan(publicationOfAllDays);
  const [parent, setParent] = useState("");
  const parents = parentAreas(publication);
  const geometryOf = (id: string) => parents.find((one) => one.id === id)?.geometry ?? null;
  const repairsOf = (layer: number) => open.checked[layer]?.repairs ?? [];
  return (
    <div className={styles.step}>
      <StepTitle of="spatial.step.check" />
      {layers.map(({ layer, name, file }) => {
        const checked = open.checked[layer];
        return (
          checked && (
            <LayerReport
              key={layer}
              title={layers.length > 1 ? name || file : null}
              checked={checked}
              onShow={(places) => task.showChecked(open, places)}
              onRepair={(repairs) => void task.repair(open, [layer], () => repairs, geometryOf(parent))}
            />
          )
        );
      })}
      {parents.length > 0 && (
        <label className={styles.field}>
          <span>{t("spatial.check.parent")}</span>
          <select
            className={styles.input}
            value={parent}
            onChange={({ target }) => {
              setParent(target.value);
              const numbers = layers.map(({ layer }) => layer);
              void task.repair(open, numbers, repairsOf, geometryOf(target.value));
            }}
          >
            <option value="">{t("spatial.check.parent.none")}</option>
            {parents.map(({ id, name }) => (
              <option key={id} value={id}>
                {textIn(language, name)}
              </option>
            ))}
          </select>
        </label>
      )}
      {fault && fault !== "not-kept" && <Caution alert>{faultSentence(language, fault)}</Caution>}
      <footer className={styles.foot}>
        <button type="button" className={styles.quiet} onClick={() => task.go("place")}>
          <BilingualMessage of="spatial.back" />
        </button>
        <button type="button" className={styles.main} onClick={() => task.go("meaning")}>
          <BilingualMessage of="spatial.next" />
        </button>
      </footer>
    </div>
  );
}

type ReportProps = { title: string | null; checked: Checked; onShow: (places: readonly (readonly [number, number])[]) => void; onRepair: (repairs: readonly RepairId[]) => void };

function LayerReport({ title, checked: { found, now, repairs }, onShow, onRepair }: ReportProps) {
  const { t, language } = useTranslation();
  const { findings, skipped } = found.report;
  const left = new Set(now.report.findings.map(({ code }) => code));
  const mendable = findings.flatMap(({ code }) => repairableFaults.filter((one) => one === code));
  return (
    <section className={styles.section} data-testid="spatial-report">
      {title !== null && <h4>{title}</h4>}
      {now.lost.count > 0 && <Caution>{t("spatial.lost", { count: now.lost.count })}</Caution>}
      {findings.length === 0 ? (
        <p>{t("spatial.check.sound", { features: found.report.features })}</p>
      ) : (
        <ul className={styles.list}>
          {findings.map((finding) => {
            const repair = mendable.find((code) => code === finding.code) ?? null;
            return (
              <FindingRow
                key={finding.code}
                finding={finding}
                repair={repair === null ? null : { isTicked: repairs.includes(repair), done: now.done.find(({ code }) => code === repair) ?? null, isLeft: left.has(repair) }}
                onShow={() => onShow(finding.places)}
                onTick={(isTicked) => repair && onRepair(isTicked ? [...repairs, repair] : repairs.filter((one) => one !== repair))}
              />
            );
          })}
        </ul>
      )}
      {/* What a repair leaves behind that was not there before. */}
      {now.report.findings.filter(({ code }) => !findings.some((one) => one.code === code)).map((finding) => (
        <FindingRow key={finding.code} finding={finding} repair={null} onShow={() => onShow(finding.places)} onTick={() => undefined} />
      ))}
      {mendable.length > 1 && repairs.length < mendable.length && (
        <button type="button" className={styles.quiet} onClick={() => onRepair(mendable)}>
          <BilingualMessage of="spatial.check.repairAll" />
        </button>
      )}
      {now.left.length > 0 && <Caution>{t("geometry.left", { repairs: now.left.map((code) => t(`geometry.fault.${code}`)).join(t("spatial.listComma")) })}</Caution>}
      {now.stated && <p>{findingSentence(now.stated, language)}</p>}
      {skipped.length > 0 && <p className={styles.hint}>{t("geometry.skipped", { checks: skipped.map((code) => t(`geometry.fault.${code}`)).join(t("spatial.listComma")) })}</p>}
    </section>
  );
}
