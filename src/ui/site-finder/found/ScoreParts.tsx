import type { Contribution, Decomposition } from "../../../domain/sites/site-finding";
import type { SiteTable } from "../../../domain/sites/site-table";
import { BothWords } from "../../layers/BothWords";
import { HatchCell } from "../../themes/ThemeSwatch";
import { useTranslation } from "../../widgets/use-translation";
import { FactPress } from "../basis/FactPress";
import { criterionName } from "../fact-words";
import css from "./ScoreParts.module.css";
import { signedTenths, tenths, upToTenth } from "./score-text";

/** share × (utility − 50) of each criterion, which with 50 make exactly the score that is shown; each tells what it rests on. */
export function ScoreParts({ table, index, taken }: { table: SiteTable; index: number; taken: Decomposition }) {
  const { t } = useTranslation();
  return (
    <div className={css.parts}>
      <ul>
        {taken.parts.map((part) => (
          <li key={part.criterion}>
            <FactPress criterion={part.criterion} fact={table.factOf(index, part.criterion)}>
              <span className={css.part}>
                <span>
                  <BothWords words={criterionName(part.criterion)} />
                </span>
                {part.utility === null ? (
                  <>
                    <HatchCell />
                    <span className={css.unknown}>{t("sites.parts.unknown")}</span>
                  </>
                ) : (
                  <>
                    <span className={css.formula}>{formula(part, part.utility)}</span>
                    <b data-sign={Math.sign(part.tenths)}>{signedTenths(part.tenths)}</b>
                  </>
                )}
              </span>
            </FactPress>
          </li>
        ))}
      </ul>
      <p className={css.sum}>
        <span>{t("sites.parts.sum")}</span>
        <b data-testid="sum">{tenths(taken.scoreTenths)}</b>
      </p>
    </div>
  );
}

const formula = ({ share }: Contribution, utility: number): string => `${upToTenth(share * 100)}% × (${upToTenth(utility)} − 50)`;
