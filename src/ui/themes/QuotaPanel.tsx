import type { ThemeModel } from "../../domain/theme-model";
import { mayShowLedger } from "../../store/shown-ledger";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { BlanksToZero } from "../ledger/BlanksToZero";
import buttons from "../widgets/buttons.module.css";
import { AmountFigure } from "./ClaimFigure";
import { LedgerFigure } from "./CitedFigure";
import { FeatureButton } from "./FeatureButton";
import { StatusBar } from "./FigureRow";
import { LimitedRows } from "./LimitedRows";
import { QuotaEmpty } from "./QuotaEmpty";
import { amountText, nameOfClass } from "./theme-words";
import css from "./ThemePanel.module.css";

/** What is left of the year's quota per unit; before anyone entered a figure, how to bring them in. */
export function QuotaPanel({ model }: { model: ThemeModel }) {
  const { t, text } = useTranslation();
  const { setDrawer, setTable } = useActions();
  const mayEnter = usePlan(mayShowLedger);
  if (model.values.size === 0) return <QuotaEmpty />;
  const rows = [...model.values.values()].flatMap(({ feature, parts }) => parts.map((part) => ({ feature, part })));
  rows.sort((a, b) => (model.as === "over" ? a.feature.localeCompare(b.feature) : (b.part.amount ?? 0) - (a.part.amount ?? 0)));
  const unit = model.unit ?? { zh: "", en: "" };
  const most = Math.max(1, ...rows.map(({ part }) => Math.abs(part.amount ?? 0)));
  return (
    <>
      <section className={css.part} aria-labelledby="quota-by-unit">
        <h3 id="quota-by-unit">
          <BothWords words={model.as === "over" ? "theme.quota.byUnit" : `theme.quota.${model.measure ?? "left"}`} />
          <small>{model.year === null ? null : t("theme.year.of", { year: model.year })}</small>
        </h3>
        {model.as === "fill" && model.measure !== "left" && <p className={css.note}>{t("theme.quota.notLeft", { what: t(`theme.quota.${model.measure ?? "issued"}`) })}</p>}
        {mayEnter && model.as === "fill" && <BlanksToZero />}
        <LimitedRows rows={rows}>
          {({ feature, part }) => (
            <li key={`${feature} ${part.class}`} className={css.figure}>
              <div className={css.line}>
                <span className={css.words}>
                  <FeatureButton feature={feature} />
                  {model.as === "over" && <small>{text(nameOfClass(model, part.class))}</small>}
                </span>
                {part.amount !== null && (
                  <LedgerFigure name={`${amountText("quota", part.amount)} ${text(unit)}`}>
                    <AmountFigure amount={amountText("quota", part.amount)} unit={text(unit)} value={part.value} />
                  </LedgerFigure>
                )}
              </div>
              <StatusBar status={part.value === "simulated" ? "target" : null} share={Math.abs(part.amount ?? 0) / most} />
            </li>
          )}
        </LimitedRows>
      </section>
      {mayEnter && (
        <div className={css.actions}>
          <button type="button" className={buttons.main} onClick={() => setTable("ledger")}>
            <BothWords words="theme.quota.openLedger" />
          </button>
          <button type="button" className={buttons.quiet} onClick={() => setDrawer("import")}>
            <BothWords words="theme.quota.import" />
          </button>
          <button type="button" className={buttons.quiet} onClick={() => setDrawer("simulate")}>
            <BothWords words="theme.quota.simulate" />
          </button>
        </div>
      )}
    </>
  );
}
