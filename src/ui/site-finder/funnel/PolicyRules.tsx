import { useState } from "react";
import type { SiteLimit } from "../../../domain/sites/site-search";
import { shownStatements } from "../../../store/shown-statements";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Funnel.module.css";
import { policyRows, ruleOptions } from "./policy-options";
import { PolicyRule } from "./PolicyRule";

/** Rules of the register that must all apply to a place: those in force can be chosen, the others say why not. */
export function PolicyRules({ limit, onPut }: { limit: SiteLimit; onPut: (limit: SiteLimit) => void }) {
  const { t } = useTranslation();
  const statements = usePlan(shownStatements);
  const today = usePlan((state) => state.today);
  const [query, setQuery] = useState("");
  if (statements === null) return <p className={css.hint}>{t("sites.unknown.reading")}</p>;
  const { shown, left } = policyRows(ruleOptions(statements, today, query), limit.any, query);
  const toggle = (id: string, isChosen: boolean) => {
    const any = isChosen ? [...limit.any, id] : limit.any.filter((one) => one !== id);
    if (any.length > 0 && any.length <= mostRules) onPut({ ...limit, any });
  };
  return (
    <div className={css.policies}>
      <label className={css.quantity}>
        <span>{t("sites.limits.policy.search")}</span>
        <input type="search" autoComplete="off" maxLength={80} value={query} onChange={({ target }) => setQuery(target.value)} />
      </label>
      <p className={css.hint} role="status">
        {t("sites.limits.policy.count", { n: limit.any.length, all: shown.length + left })}
      </p>
      <ul className={css.rules} aria-label={t("sites.limits.policy.rules")}>
        {shown.map((option) => (
          <PolicyRule key={option.statement.id} option={option} isChosen={limit.any.includes(option.statement.id)} isLast={limit.any.length === 1} onToggle={toggle} />
        ))}
      </ul>
      {left > 0 && <p className={css.hint}>{t("sites.limits.policy.more", { n: left })}</p>}
    </div>
  );
}

const mostRules = 20;
