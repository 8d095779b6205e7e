/** Thrown where a question would cost more than it may. */
export class BeyondBudget extends Error {
  override readonly name = "BeyondBudget";
}

/** Between two looks at the clock: some milliseconds. */
const mostUnseen = 200_000;

/**
 * What may still be spent on a question: steps, which are the same on every machine (of some 10 ns), and time, for the machine that is
 * slower than was thought. Once spent, it stays so.
 */
export class Work {
  private readonly until: number;
  private unseen = 0;

  /** @param patienceMs from now on, ms */
  constructor(private left: number, patienceMs = Infinity, private readonly now: () => number = () => performance.now(), private readonly whole: Work | null = null) {
    this.until = patienceMs === Infinity ? Infinity : now() + patienceMs;
  }

  /** As much of this as one part of the question may cost, so that no part uses up what is there for all. */
  part(steps: number): Work {
    return new Work(steps, Infinity, this.now, this);
  }

  get isSpent(): boolean {
    return this.left < 0;
  }

  get steps(): number {
    return this.left;
  }

  /** @throws {BeyondBudget} where that was too much */
  spend(steps: number): void {
    this.left -= steps;
    this.whole?.spend(steps);
    this.unseen += steps;
    if (this.unseen > mostUnseen) this.look();
    if (this.left < 0) throw new BeyondBudget();
  }

  /** Looks at the clock. @throws {BeyondBudget} where it is too late */
  look(): void {
    this.unseen = 0;
    if (this.now() > this.until) this.left = -1;
    if (this.left < 0) throw new BeyondBudget();
  }
}
