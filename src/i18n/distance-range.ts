import { figure } from "./format-area";

/** Kilometres: a range in whole ones, rounded outward so that the truth stays within; in whole ones too where the error is unknown; what is exact to the tenth. */
export function distanceRange({ fromM, toM, isOpen }: { fromM: number; toM: number; isOpen: boolean }): string {
  if (toM - fromM < 1) return figure(Number((fromM / 1000).toFixed(isOpen ? 0 : 1)));
  return `${figure(Math.floor(fromM / 1000))}–${figure(Math.ceil(toM / 1000))}`;
}
