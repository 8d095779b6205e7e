import type { BalanceCheck, ImportPlan } from "../../analysis/imports/setup";
import { roleWords } from "../../sheets/table-words";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import styles from "./ImportPage.module.css";
import { balanceSentence, differenceSentence, rowRanges } from "./import-words";

const mostListed = 200;

/** What the table says of itself, compared: its totals and its 剩余; and the rows of which nothing is taken. */
export function ReportedRows({ plan, nameOf }: { plan: ImportPlan; nameOf: (id: string) => string }) {
  const { t } = useTranslation();
  const out = plan.leftOut.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      {(plan.differences.length > 0 || plan.agreeing > 0) && <Totals plan={plan} />}
      {plan.balances.length > 0 && <Balances checks={plan.balances} nameOf={nameOf} />}
      {out > 0 && (
        <section className={styles.section} data-testid="import-left-out">
          <h3>{t("import.leftOut", { n: out })}</h3>
          {plan.leftOut.map(({ why, rows }) => (
            <p key={why} className={styles.hint}>
              {t("import.leftOut.line", { why: t(`import.leftOut.${why}`), rows: rowRanges(rows) })}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function Totals({ plan }: { plan: ImportPlan }) {
  const { t, language } = useTranslation();
  return (
    <section className={styles.section}>
      <h3>
        <BilingualMessage of="import.totals" />
      </h3>
      {plan.agreeing > 0 && <p className={styles.hint}>{t("import.totals.agree", { n: plan.agreeing })}</p>}
      {plan.agreeing > 0 && plan.summedUnbooked.length > 0 && <p className={styles.hint}>{t("import.totals.agreeUnbooked", { rows: rowRanges(plan.summedUnbooked) })}</p>}
      {plan.differences.slice(0, mostListed).map((difference) => (
        <Caution key={`${difference.row}.${difference.column}`}>{differenceSentence(language, difference)}</Caution>
      ))}
      <p className={styles.hint}>{t("import.totals.rule")}</p>
    </section>
  );
}

function Balances({ checks, nameOf }: { checks: readonly BalanceCheck[]; nameOf: (id: string) => string }) {
  const { t, language } = useTranslation();
  const agreeing = checks.filter(({ agrees }) => agrees).length;
  const differing = checks.filter(({ own, agrees }) => own !== null && !agrees);
  const byMissing = new Map<string, number[]>();
  for (const { row, own, missing } of checks) {
    const columns = missing.map((column) => roleWords(language, column)).join(language === "en" ? ", " : "、");
    if (own === null) byMissing.set(columns, [...(byMissing.get(columns) ?? []).slice(0, mostListed), row]);
  }
  return (
    <section className={styles.section} data-testid="import-balances">
      <h3>
        <BilingualMessage of="import.balances" />
      </h3>
      {agreeing > 0 && <p className={styles.hint}>{t("import.balances.agree", { n: agreeing })}</p>}
      {differing.slice(0, mostListed).map((check) => (
        <Caution key={`${check.row}.${check.column}`}>{balanceSentence(language, check, nameOf)}</Caution>
      ))}
      {differing.length > mostListed && <p className={styles.hint}>{t("import.balances.more", { n: differing.length - mostListed })}</p>}
      {[...byMissing].map(([columns, rows]) => (
        <Caution key={columns}>{t("import.balances.missing", { rows: rowRanges(rows), columns })}</Caution>
      ))}
    </section>
  );
}
