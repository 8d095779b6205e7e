import { stageTexts } from "../../i18n/statement-text";
import { usePlan } from "../../store/use-plan";
import { StatusGlyph } from "../swatches/StatusGlyph";
import type { ShownFigure } from "./chapter-figures";
import { FigureValue } from "./FigureValue";
import { StageWords } from "./StageWords";
import { StatementCaution } from "./StatementCaution";
import css from "./HeroFigure.module.css";

/** The one large figure of a chapter, with what it is and how far along: a target says that it is none of what was reached. */
export function HeroFigure({ of: { figure, statement } }: { of: ShownFigure }) {
  const today = usePlan((state) => state.today);
  const stages = stageTexts(statement, today);
  const joined = (language: "zh" | "en", comma: string) => [figure.label[language], ...stages.map((text) => text[language])].filter(Boolean).join(comma);
  return (
    <div className={css.hero}>
      <FigureValue statement={statement} look="hero" />
      <p className={css.label}>
        <StatusGlyph status={statement.status} />
        <StatementCaution statement={statement} />
        <StageWords words={{ zh: joined("zh", "，"), en: joined("en", ", "), third: figure.label.third }} />
      </p>
    </div>
  );
}
