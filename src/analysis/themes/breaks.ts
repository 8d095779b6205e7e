import type { ThemeClass, ThemePaint } from "../../domain/theme-model";

export type Span = { from: number; to: number };
type Step = Extract<ThemePaint, { kind: "ramp" }>["step"];

/** As many classes as the ramp has steps. */
export const mostClasses = 5;

/** How amounts are classed: up to five different ones each by itself, more of them in quantiles of two amounts at least. */
export type Classing = { method: "values" | "quantiles"; spans: readonly Span[] };

export function classingOf(amounts: readonly number[]): Classing {
  const different = [...new Set(amounts)].sort((a, b) => a - b);
  if (different.length <= mostClasses) return { method: "values", spans: different.map((amount) => ({ from: amount, to: amount })) };
  return { method: "quantiles", spans: quantileSpans(amounts, Math.min(mostClasses, Math.floor(amounts.length / 2))) };
}

/**
 * Classes with as equal counts as ties allow, each from its lowest to its highest value: equal values are never in two
 * classes, and no class is empty. Fewer than were asked for where there are fewer different values.
 */
export function quantileSpans(amounts: readonly number[], wanted = mostClasses): Span[] {
  const sorted = [...amounts].sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  const classes = Math.min(wanted, different.length);
  const spans: Span[] = [];
  let done = 0;
  for (let index = 0; index < classes; index += 1) {
    const after = classes - index - 1;
    const from = sorted[done] ?? 0;
    // Of what is left, the next equal share with all that equal its last value, but a value for every class to come.
    const shared = sorted[done + Math.max(1, Math.round((sorted.length - done) / (after + 1))) - 1] ?? from;
    const to = Math.min(shared, different[different.length - after - 1] ?? shared);
    spans.push({ from, to });
    done = sorted.findIndex((amount) => amount > to);
  }
  return spans;
}

/** Index of the span that holds an amount. */
export const spanIndex = (spans: readonly Span[], amount: number): number => Math.max(0, spans.findIndex(({ to }) => amount <= to));

/** Steps spread over the whole ramp, so that two classes are its ends and one is its middle. */
export function stepOf(index: number, classes: number): Step {
  const step = classes === 1 ? 2 : Math.round((index * (mostClasses - 1)) / (classes - 1));
  return Math.min(4, Math.max(0, step)) as Step;
}

/** The classes of spans on the ramp. */
export const rampClasses = (theme: string, spans: readonly Span[], countIn: (id: string) => number): ThemeClass[] =>
  spans.map((bounds, index) => {
    const id = rampClass(theme, index, spans.length);
    return { id, label: { kind: "span", ...bounds }, paint: { kind: "ramp", step: stepOf(index, spans.length) }, count: countIn(id), roles: null, bounds };
  });

/** Named by its step: the palest is always `.q1`, the deepest `.q5`. */
export const rampClass = (theme: string, index: number, classes: number): string => `${theme}.q${stepOf(index, classes) + 1}`;
