import type { Division } from "../../analysis/quota-rules/division";
import { useTranslation } from "../widgets/use-translation";
import { areaMeanings } from "./area-meaning";
import type { StockKinds } from "./read-draft";
import css from "./ResultTable.module.css";
import type { Grounds } from "./use-simulation";

/** What does not quite compare among those who took part: areas of several kinds, stocks of several days or definitions. */
export function ResultNotes({ division: { shares }, stocks, grounds: { facts } }: { division: Division; stocks: StockKinds; grounds: Grounds }) {
  const { t } = useTranslation();
  const kinds = areaMeanings(shares, facts);
  const isCounty = new Set(shares.map(({ unit }) => facts.get(unit)?.unit.kind === "county"));
  const separator = t("list.comma");
  return (
    <>
      {kinds.size > 1 && (
        <p className={css.caution}>
          {t("simulator.mixed", { kinds: [...kinds].map(([key, n]) => t("simulator.mixed.kind", { kind: t(key), n })).join(separator) })}
          {isCounty.has(true) && isCounty.has(false) && ` ${t("simulator.mixed.within")}`}
        </p>
      )}
      {(stocks.length > 1 || stocks.includes(null)) && (
        <p className={css.caution}>{t("simulator.stocks.differ", { kinds: stocks.map((kind) => kind ?? t("simulator.stocks.none")).join(separator) })}</p>
      )}
    </>
  );
}
