/**
 * How tight a page has to be to fit, as it is sought: between `from` and `to` steps leave enough out; once these are the same, each of the steps is taken
 * back on its own where there is room for it after all. `trying`: the step that is taken back now, by its number; `null` before and after that.
 */
export type Fit = { from: number; to: number; back: readonly number[]; trying: number | null; isFound: boolean };

/** A page that measured itself more often would be slow, and stopped by the browser. */
const mostTries = 24;

export const beginFit = (steps: number): Fit => ({ from: 0, to: steps, back: [], trying: null, isFound: false });

/** What is measured now: so many steps, but for those that are taken back. */
export const measuredOf = ({ from, to, back, trying }: Fit): { steps: number; back: readonly number[] } => ({ steps: Math.floor((from + to) / 2), back: trying === null ? back : [...back, trying] });

/** What to measure next, after a measure that was too much for the page or not. */
export function nextFit(fit: Fit, isTooMuch: boolean): Fit {
  if (fit.isFound) return fit;
  const { from, to, back, trying } = fit;
  if (from < to) {
    const { steps } = measuredOf(fit);
    return isTooMuch ? { ...fit, from: Math.min(to, steps + 1) } : { ...fit, to: steps };
  }
  // The last step is what made it fit, and the one before is the next that may find room; the first makes room for all.
  const taken = trying !== null && !isTooMuch ? [...back, trying] : back;
  const next = (trying ?? to - 1) - 1;
  return next < 1 || to - 1 - next > mostTries ? { ...fit, back: taken, trying: null, isFound: true } : { ...fit, back: taken, trying: next };
}
