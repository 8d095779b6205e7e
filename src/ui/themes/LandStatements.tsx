import type { Statement } from "../../domain/statement";
import { yearToTell } from "../../domain/statement-time";
import type { Text } from "../../domain/text";
import { quantityValue, standingText } from "../../i18n/statement-text";
import { shownStatements } from "../../store/shown-statements";
import { usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { StatusGlyph } from "../swatches/StatusGlyph";
import { useTranslation } from "../widgets/use-translation";
import { CitedFigure } from "./CitedFigure";
import { ClaimChip } from "./ClaimChip";
import { allotmentRules, landFigures } from "./land-statements";
import { shownDay } from "../../store/shown-publication";
import css from "./QuotaLegend.module.css";

const none: readonly Statement[] = [];
const useStatements = () => usePlan(shownStatements) ?? none;

/** 资料里已有的土地数字: each with the warning that it is no quota. */
export function LandFigures() {
  const figures = landFigures(useStatements());
  const { text } = useTranslation();
  if (figures.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby="land-figures">
      <h3 id="land-figures">
        <BothWords words="theme.quota.land" />
      </h3>
      <ul className={css.rows}>
        {figures.map(({ id, document, text: sentence, quantity, caution }) => (
          <li key={id} className={css.amount}>
            {quantity && (
              <CitedFigure wide source={{ kind: "statement", id, document }} name={text(joinedTexts([quantityValue(quantity), quantity.unit], " "))}>
                <span className={css.value}>
                  <b>{text(quantityValue(quantity))}</b> {text(quantity.unit)}
                </span>
              </CitedFigure>
            )}
            <span className={css.words}>
              <BothWords words={sentence} />
              {caution && (
                <small className={css.caution}>
                  <BothWords words={caution} />
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 资料里的分配规则: whether each holds, for whom, and since when. */
export function LandRules() {
  const rules = allotmentRules(useStatements());
  const today = usePlan(shownDay);
  if (rules.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby="land-rules">
      <h3 id="land-rules">
        <BothWords words="theme.quota.rules" />
      </h3>
      <ul className={css.rows}>
        {rules.map((one) => (
          <li key={one.id}>
            <span className={css.glyph}>
              <StatusGlyph status={one.rule?.standing === "in-force" ? "existing" : "planned"} />
            </span>
            <span className={css.words}>
              <BothWords words={one.text} />
              {one.rule && (
                <small>
                  <BothWords words={joinedTexts([standingText(one.rule, today), one.rule.binds, ...ageOf(one, today), ...(one.where ? [one.where] : [])], " · ")} />
                </small>
              )}
            </span>
            <ClaimChip source={{ kind: "statement", id: one.id, document: one.document }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A rule that was so years ago may no longer be, whatever it asks for. */
function ageOf({ asOf }: Statement, today: string | null): Text[] {
  const year = yearToTell({ status: "existing", asOf }, today);
  return year === null ? [] : [messageText("statement.asOf", { year })];
}
