import css from "./Funnel.module.css";

/** How many remain of all at the beginning; those that cannot be decided are hatched. */
export function StepBar({ total, known, unknown }: { total: number; known: number; unknown: number }) {
  const width = (part: number) => ({ inlineSize: `${total === 0 ? 0 : (100 * part) / total}%` });
  return (
    <span className={css.bar} aria-hidden="true">
      <span className={css.known} style={width(known)} />
      <span className={css.unknown} style={width(unknown)} />
    </span>
  );
}
