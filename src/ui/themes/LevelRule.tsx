import { levelRuleStatement } from "../../analysis/themes/level-rule";
import type { LevelCheck, ThemeModel } from "../../domain/theme-model";
import { joinedTexts, messageText } from "../layers/message-text";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import { usePlan } from "../../store/use-plan";
import { shownStatements } from "../../store/shown-statements";
import { HatchSwatch } from "./ThemeSwatch";
import { ClaimChip } from "./ClaimChip";
import { useFeatureName } from "./use-theme-models";
import css from "./LevelRule.module.css";

/** How many industries the level of a zone asks for, and which of them nobody has published. */
export function LevelRule({ model }: { model: ThemeModel | null }) {
  const nameOf = useFeatureName();
  const rule = usePlan((state) => shownStatements(state)?.find(({ id }) => id === levelRuleStatement) ?? null);
  if (!model || !rule || model.levels.length === 0) return null;
  const lacking = model.levels.filter(isLacking);
  const complete = model.levels.length - lacking.length;
  return (
    <section className={css.rule} aria-labelledby="level-rule">
      <div className={css.head}>
        <h3 id="level-rule">
          <BothWords words="theme.levels" />
        </h3>
        <ClaimChip source={{ kind: "statement", id: rule.id, document: rule.document }} />
      </div>
      <p>
        <LeadWords words="theme.levels.rule" />
      </p>
      <ul>
        {lacking.map((check) => (
          <li key={check.feature}>
            <HatchSwatch />
            <span>
              <BothWords words={joinedTexts([nameOf(check.feature).name, lacks(check)], " · ")} />
            </span>
          </li>
        ))}
      </ul>
      {complete > 0 && (
        <p className={css.note}>
          <LeadWords words="theme.levels.complete" parameters={{ n: complete }} />
        </p>
      )}
    </section>
  );
}

export const isLacking = ({ missing }: LevelCheck): boolean => missing.leading + missing.auxiliary > 0;

/** `资料未载：辅助 1 项` */
export function lacks({ missing, level }: LevelCheck) {
  const parts = (["leading", "auxiliary"] as const).flatMap((role) => (missing[role] > 0 ? [messageText(`theme.levels.lacks.${role}`, { n: missing[role] })] : []));
  const what = { zh: parts.map(({ zh }) => zh).join("、"), en: parts.map(({ en }) => en).join(", ") };
  const said = messageText("theme.levels.lacks", { what });
  return level === null ? joinedTexts([said, messageText("theme.levels.anyLevel")], " · ") : said;
}
