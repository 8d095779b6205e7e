import { Clipper64 } from "clipper2-ts";
import type { Work } from "./work";

/** The steps of the library's sweep in which all its time goes. It names them for itself only; a test holds that they are there. */
interface Sweep extends Pick<Clipper64, "addPaths" | "execute"> {
  popScanline(): { success: boolean; y: number };
  popLocalMinima(): unknown;
  deleteFromAEL(edge: unknown): void;
  isValidAelOrder(resident: unknown, newcomer: unknown): boolean;
  addNewIntersectNode(a: unknown, b: unknown, topY: number): void;
  path1InsidePath2(a: unknown, b: unknown): boolean;
  doSplitOp(outline: unknown, at: unknown): void;
}
const SweepingClipper = Clipper64 as unknown as new () => Sweep;

/** What a crossing costs, in steps: found, put in order, turned into corners of the result. */
const perCrossing = 40;
/** What it costs to tell whether one outline lies in another. */
const perContainment = 200;

/**
 * The library's sweep, which counts its own steps and stops where they are used up: what overlay costs depends on crossings and on edges
 * side by side, which nobody knows before it runs.
 */
export class BoundedClipper extends SweepingClipper {
  private sideBySide = 0;

  constructor(private readonly work: Pick<Work, "spend">) {
    super();
  }

  override popScanline(): { success: boolean; y: number } {
    this.work.spend(1 + 2 * this.sideBySide);
    return super.popScanline();
  }

  override popLocalMinima(): unknown {
    this.sideBySide += 2;
    return super.popLocalMinima();
  }

  override deleteFromAEL(edge: unknown): void {
    this.sideBySide -= 1;
    super.deleteFromAEL(edge);
  }

  override isValidAelOrder(resident: unknown, newcomer: unknown): boolean {
    this.work.spend(1);
    return super.isValidAelOrder(resident, newcomer);
  }

  override addNewIntersectNode(a: unknown, b: unknown, topY: number): void {
    this.work.spend(perCrossing);
    super.addNewIntersectNode(a, b, topY);
  }

  override path1InsidePath2(a: unknown, b: unknown): boolean {
    this.work.spend(perContainment);
    return super.path1InsidePath2(a, b);
  }

  override doSplitOp(outline: unknown, at: unknown): void {
    this.work.spend(perContainment);
    super.doSplitOp(outline, at);
  }
}
