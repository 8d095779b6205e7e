/** A part of an area in per cent, to three digits; what is there is never 0 %, and what is not all never 100 %. */
export function shareText(partM2: number, wholeM2: number): string {
  if (wholeM2 <= 0) return "";
  const percent = Math.min(100, (100 * partM2) / wholeM2);
  if (partM2 > 0 && percent < 0.01) return "< 0.01%";
  const digits = Number(percent.toPrecision(3));
  return digits === 100 && wholeM2 - partM2 >= 1 ? "> 99.9%" : `${digits}%`;
}
