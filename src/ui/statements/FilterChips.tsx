import type { ReactNode } from "react";
import { BilingualMessage } from "../widgets/BilingualMessage";
import css from "./FilterChips.module.css";

export type Chip<K extends string> = { key: K; label: ReactNode; n: number };

type Props<K extends string> = {
  label: string;
  chips: readonly Chip<K>[];
  chosen: ReadonlySet<K>;
  onChange: (chosen: ReadonlySet<K>) => void;
  /** How many there are in all: with it the row begins with 全部. */
  total?: number;
  /** A line of figures to be read, which can be pressed as well. */
  asTally?: boolean;
};

/** Toggle buttons with counts; none of them pressed means all. */
export function FilterChips<K extends string>({ label, chips, chosen, onChange, total, asTally = false }: Props<K>) {
  const toggle = (key: K) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <div role="group" aria-label={label} className={css.chips} data-tally={asTally || undefined}>
      {total !== undefined && (
        <button type="button" className={css.chip} aria-pressed={chosen.size === 0} onClick={() => onChange(new Set())}>
          <BilingualMessage of="statements.all" /> <span className={css.count}>{total}</span>
        </button>
      )}
      {chips.map(({ key, label: words, n }) => (
        <button key={key} type="button" className={css.chip} aria-pressed={chosen.has(key)} onClick={() => toggle(key)}>
          {words} <span className={css.count}>{n}</span>
        </button>
      ))}
    </div>
  );
}
