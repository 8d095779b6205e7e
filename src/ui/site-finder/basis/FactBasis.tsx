import type { LandUnit } from "../../../domain/land-amount";
import type { CriterionId } from "../../../domain/sites/criterion";
import type { SiteFact } from "../../../domain/sites/site-table";
import { basisWords, figureBasis } from "../../../sheets/comparison-words";
import { SourceList } from "../../compare/table/SourceList";
import { LeadWords } from "../../layers/LeadWords";
import { joinedTexts } from "../../layers/message-text";
import { useTranslation } from "../../widgets/use-translation";
import { factText } from "../fact-words";
import { assumptionOf } from "./assumptions";
import css from "./FactBasis.module.css";

type Props = { criterion: CriterionId; fact: SiteFact; land?: LandUnit | null };

/** What a fact rests on: the value, how it was found, by what right and of when, its doubts, what we assume, and the sources, each a press away. */
export function FactBasis({ criterion, fact, land = null }: Props) {
  const { t, language } = useTranslation();
  const basis = fact.basis && figureBasis(fact.basis);
  const assumption = fact.is === "unknown" ? null : assumptionOf(criterion);
  return (
    <div className={css.basis} data-testid="fact-basis">
      <b>{factText(t, language, criterion, fact, land)}</b>
      {fact.note && (criterion !== "industry" || (fact.is === "range" && fact.industry !== undefined)) && (
        <p>
          <LeadWords words={fact.note} />
        </p>
      )}
      {fact.is === "unknown" && <p>{t(`sites.unknown.${fact.why}.explained`)}</p>}
      {basis && (
        <p data-caution={!basis.isFirm || undefined}>
          <LeadWords words={joinedTexts(basisWords(basis), " · ")} />
        </p>
      )}
      {assumption && <p className={css.assumption}>{t(assumption)}</p>}
      {basis && <SourceList sources={basis.sources} />}
    </div>
  );
}
