import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { CriterionId } from "../../../domain/sites/criterion";
import { firstLimit } from "../../../domain/sites/limit-groups";
import type { SiteLimit } from "../../../domain/sites/site-search";
import { siteFinding } from "../../../store/site-run";
import { siteTable } from "../../../store/site-table";
import { usePlan } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import panel from "../FinderPanel.module.css";
import { AddCriterion } from "./AddCriterion";
import css from "./Funnel.module.css";
import { FunnelRow } from "./FunnelRow";
import { FunnelTotal } from "./FunnelTotal";
import { fellAtOf, steadySteps } from "./steady-steps";
import { useLimits } from "./use-limits";

const noLimits: readonly SiteLimit[] = [];

/** 先排除: the hard limits in their order, each with how many remain after it; it changes with the limits, never with the weights alone. */
export function Funnel() {
  const { t } = useTranslation();
  const limits = usePlan((state) => state.siteSearch?.limits ?? noLimits);
  const steps = usePlan(steadySteps);
  const fellAt = fellAtOf(steps);
  const total = usePlan((state) => siteFinding(state)?.total ?? 0);
  const isRunning = usePlan((state) => siteFinding(state)?.isRunning === true || siteTable(state)?.isReading === true);
  const table = usePlan(siteTable);
  const changes = useLimits();
  const [open, setOpen] = useState<CriterionId | "all" | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    const wanted = focusNext.current;
    focusNext.current = null;
    if (wanted !== null) list.current?.parentElement?.querySelector<HTMLElement>(wanted)?.focus();
  });

  // What was added and still asks nothing stands at the end until it has a value.
  const added = open !== null && open !== "all" && !limits.some(({ criterion }) => criterion === open) ? open : null;
  const rows = added === null ? limits.map(({ criterion }) => criterion) : [...limits.map(({ criterion }) => criterion), added];
  const remove = (criterion: CriterionId) => {
    const at = rows.indexOf(criterion);
    const neighbour = rows[at + 1] ?? rows[at - 1];
    focusNext.current = neighbour === undefined ? "[data-add]" : stepButton(neighbour);
    if (open === criterion) setOpen(null);
    changes.remove(criterion);
  };
  const move = (criterion: CriterionId, by: -1 | 1) => {
    focusNext.current = document.activeElement?.matches("[data-move]") ? `[data-criterion="${criterion}"] [data-move="${by}"]` : stepButton(criterion);
    changes.move(criterion, by);
  };
  const add = (criterion: CriterionId) => {
    const limit = firstLimit(criterion);
    if (limit) changes.put(limit);
    focusNext.current = `[data-criterion="${criterion}"] :is(input,select)`;
    setOpen(criterion);
  };
  const onKeyDown = (criterion: CriterionId) => (event: KeyboardEvent) => {
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) move(criterion, event.key === "ArrowUp" ? -1 : 1);
    else if (event.key === "Delete") remove(criterion);
    else return;
    event.preventDefault();
  };
  return (
    <section className={panel.section} aria-busy={isRunning || undefined}>
      <div className={panel.heading}>
        <h3>
          <BilingualMessage of="sites.limits.title" />
        </h3>
        {isRunning && <span>{t(table?.isReading ? "sites.unknown.reading" : "sites.engine.running")}</span>}
      </div>
      <ol ref={list} className={css.steps} aria-label={t("sites.limits.list")}>
        <FunnelTotal total={total} isOpen={open === "all"} onToggle={() => setOpen(open === "all" ? null : "all")} />
        {rows.map((criterion, index) => (
          <FunnelRow
            key={criterion}
            criterion={criterion}
            limit={limits[index] ?? null}
            step={steps?.find((one) => one.limit.criterion === criterion) ?? null}
            came={fellAt && { fellAt, number: index + 1 }}
            total={total}
            table={table}
            place={{ isFirst: index === 0, isLast: index >= limits.length - 1 }}
            isOpen={open === criterion}
            onToggle={() => setOpen(open === criterion ? null : criterion)}
            onPut={changes.put}
            onRemove={() => remove(criterion)}
            onMove={(by) => move(criterion, by)}
            onKeyDown={onKeyDown(criterion)}
          />
        ))}
      </ol>
      <AddCriterion taken={rows} onAdd={add} />
    </section>
  );
}

const stepButton = (criterion: CriterionId): string => `[data-criterion="${criterion}"] > button`;
