import { useEffect, useId, useRef, useState } from "react";
import type { ControlPoint } from "../../domain/spatial/crs-choice";
import type { ControlFit } from "../../formats/crs/fit-control-points";
import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import { ControlRowFields } from "./ControlRowFields";
import { emptyRow, isBegun, pointOf, rowOf, type ControlRow } from "./control-rows";
import { FitWords } from "./FitWords";
import type { LayerGroup, Settled } from "./open-import";
import styles from "./parts.module.css";
import { useAnswers } from "./use-answers";
import { useHeldEscape } from "./use-held-escape";
import type { ImportTask } from "./use-import";

type Props = { task: ImportTask; group: LayerGroup; name: string; isOpened: boolean; isChosen: boolean; settled: Settled | null };

const mostRows = 12;

/** 地方坐标系: points that the user knows in the file and on the map; what follows from them is seen at once. */
export function ControlPoints({ task, group, name, isOpened, isChosen, settled }: Props) {
  const { t } = useTranslation();
  const { askForPoint } = useActions();
  const spoken = useId();
  const [isOpen, setOpen] = useState(isChosen || isOpened);
  const [rows, setRows] = useState<readonly ControlRow[]>(() => (settled?.choice.kind === "control-points" ? settled.choice.points.map(rowOf) : [emptyRow(1), emptyRow(2), emptyRow(3)]));
  const [fit, setFit] = useState<ControlFit | null>(null);
  const [picking, setPicking] = useState<number | null>(null);
  const first = group.layers[0]?.layer;
  const [corners] = useAnswers(task.ask, isOpen && first !== undefined ? [{ ask: "corners", layer: first, count: mostCorners }] : []);
  const asked = useRef(0);
  useEffect(() => () => askForPoint(null), [askForPoint]);

  const take = async (next: readonly ControlRow[], fly: boolean) => {
    setRows(next);
    asked.current += 1;
    const mine = asked.current;
    const points = next.flatMap((row) => pointOf(row) ?? []);
    const places = next.flatMap((row, index) => {
      const point = pointOf(row);
      return point ? [{ at: point.lngLat, number: index + 1 }] : [];
    });
    const answer = points.length < 2 ? null : await task.ask({ ask: "fit", points });
    if (asked.current !== mine) return;
    const found = answer?.ok ? answer.value.fit : null;
    setFit(found);
    task.settle(group, found?.is === "fitted" ? settledBy(points, found) : null, places, { fly });
  };
  const change = (id: number, part: Partial<ControlRow>, fly = false) => take(rows.map((row) => (row.id === id ? { ...row, ...part } : row)), fly);
  const stopPicking = () => {
    setPicking(null);
    askForPoint(null);
  };
  const pick = (id: number, receive: (at: readonly [number, number]) => void) => {
    if (picking === id) return stopPicking();
    setPicking(id);
    askForPoint((at) => {
      stopPicking();
      receive(at);
    });
  };
  useHeldEscape(isOpen && rows.some(isBegun), stopPicking);
  const complete = rows.filter((row) => pointOf(row) !== null);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control */}
      <label className={styles.card} data-chosen={(isOpen && (isChosen || settled === null)) || undefined}>
        <input
          type="radio"
          name={name}
          aria-labelledby={`${spoken}-name`}
          aria-describedby={`${spoken}-why`}
          checked={isOpen && (isChosen || settled === null)}
          onChange={() => {
            setOpen(true);
            void take(rows, true);
          }}
        />
        <span>
          <strong id={`${spoken}-name`}>
            <BilingualMessage of="spatial.control" />
          </strong>
          <br />
          <span id={`${spoken}-why`} className={styles.hint}>
            {t("crs.system.local.why")}
          </span>
        </span>
      </label>
      {isOpen && (isChosen || settled === null) && (
        <div className={styles.section} data-testid="control-points">
          {rows.map((row, index) => {
            // Two points always fit: that says nothing.
            const residual = fit?.is === "fitted" && fit.rmsM !== null ? fit.residuals[complete.indexOf(row)] : undefined;
            return (
              <ControlRowFields
                key={row.id}
                row={row}
                number={index + 1}
                corners={corners?.corners ?? []}
                residualM={residual?.distanceM ?? null}
                isPicking={picking === row.id}
                onChange={(part, fly) => void change(row.id, part, fly)}
                onPick={(receive) => pick(row.id, receive)}
                onRemove={rows.length > 2 ? () => void take(rows.filter(({ id }) => id !== row.id), false) : null}
              />
            );
          })}
          <div className={styles.buttons}>
            <button type="button" className={styles.quiet} disabled={rows.length >= mostRows} onClick={() => setRows([...rows, emptyRow(Math.max(...rows.map(({ id }) => id)) + 1)])}>
              <BilingualMessage of="spatial.control.add" />
            </button>
          </div>
          <FitWords fit={fit} />
          <p className={styles.hint}>{t("crs.fit.parameters-kept")}</p>
          <Caution>{t("crs.classified-parameters")}</Caution>
        </div>
      )}
    </>
  );
}

const settledBy = (points: readonly ControlPoint[], { uncertaintyM }: Extract<ControlFit, { is: "fitted" }>): Settled => ({ choice: { kind: "control-points", points }, decidedBy: "user", addedUncertaintyM: uncertaintyM });

const mostCorners = 200;
