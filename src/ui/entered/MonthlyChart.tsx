import { monthsOf, type MonthlySeries } from "../../analysis/entered-records";
import { figure } from "../../i18n/format-area";
import { useTranslation } from "../widgets/use-translation";
import css from "./Entered.module.css";

const [width, height, inset] = [240, 44, 3];

/** One series as a line with a dot per report; a month without one breaks the line. Zero is in the picture. */
export function MonthlyChart({ series: { indicator, unitName, points } }: { series: MonthlySeries }) {
  const { t } = useTranslation();
  const months = monthsOf(points);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (month: string) => inset + (months.indexOf(month) / Math.max(1, months.length - 1)) * (width - 2 * inset);
  const y = (value: number) => height - inset - ((value - low) / (high - low || 1)) * (height - 2 * inset);
  const byMonth = new Map(points.map((point) => [point.month, point.value]));
  const path = months.map((month, index) => {
    const value = byMonth.get(month);
    if (value === undefined) return "";
    const joins = index > 0 && byMonth.has(months[index - 1] ?? "");
    return `${joins ? "L" : "M"}${x(month).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  return (
    <svg
      className={css.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t("entered.chart", { indicator, from: first.month, to: last.month, value: figure(last.value), unit: unitName })}
    >
      <line x1="0" x2={width} y1={y(0)} y2={y(0)} className={css.axis} />
      <path d={path.join("")} className={css.stroke} />
      {points.map(({ month, value }) => (
        <circle key={month} cx={x(month)} cy={y(value)} r={points.length > 60 ? 1 : 2} className={css.dot} />
      ))}
    </svg>
  );
}
