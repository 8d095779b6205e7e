import type { ThemeModel } from "../../domain/theme-model";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import { useTranslation } from "../widgets/use-translation";
import { HatchCell } from "./ThemeSwatch";
import { LandFigures, LandRules } from "./LandStatements";
import css from "./QuotaLegend.module.css";

const valueKinds = ["published", "entered", "computed", "simulated", "unknown"] as const;

/** What stands in the ledger so far, the five looks of a cell, and what the documents say of land at all. */
export function QuotaLegend({ model }: { model: ThemeModel }) {
  const { t } = useTranslation();
  return (
    <>
      <section className={css.part} aria-labelledby="quota-units">
        <h3 id="quota-units">
          <BothWords words="theme.quota.units" />
          <small>{model.year === null ? t("theme.year.none") : t("theme.year.of", { year: model.year })}</small>
        </h3>
        <p className={css.hero}>
          <b>{model.known}</b> / {model.of} <span>{t("theme.quota.ofUnits")}</span>
        </p>
        <div className={css.cells} aria-hidden="true">
          {model.features.map((id) => (model.values.has(id) ? <span key={id} className={css.known} /> : <HatchCell key={id} />))}
        </div>
        <p className={css.note}>
          <LeadWords words="theme.noData.mean" />
        </p>
      </section>
      <section className={css.part} aria-labelledby="quota-values">
        <h3 id="quota-values">
          <BothWords words="theme.values" />
        </h3>
        <dl className={css.kinds}>
          {valueKinds.map((kind) => (
            <div key={kind}>
              <dt>
                <BothWords words={`theme.value.${kind}`} />
              </dt>
              <dd>
                {kind === "unknown" ? (
                  <span className={css.hatched}>
                    <HatchCell wide />
                  </span>
                ) : (
                  <span className={css.sample} data-kind={kind} aria-hidden="true">
                    {kind === "computed" ? "≈ 0,000" : "0,000"}
                  </span>
                )}
                <small>
                  <LeadWords words={`theme.value.${kind}.note`} />
                </small>
              </dd>
            </div>
          ))}
        </dl>
        <p className={css.note}>
          <LeadWords words="theme.value.note" />
        </p>
      </section>
      <LandFigures />
      <LandRules />
    </>
  );
}
