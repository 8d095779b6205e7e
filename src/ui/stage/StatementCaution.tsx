import type { Statement } from "../../domain/statement";
import { textIn } from "../../i18n/translate";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./StatementCaution.module.css";

/** What has to be known to read a figure rightly; beside bars only its sign, and the words when it is heard or pointed at. */
export function StatementCaution({ statement: { caution }, brief = false }: { statement: Statement; brief?: boolean }) {
  const { t, language } = useTranslation();
  if (caution === null) return null;
  const words = t("stories.caution", { text: textIn(language, caution) });
  if (brief) {
    return (
      <span role="img" className={css.sign} aria-label={words} title={words}>
        <CautionIcon />
      </span>
    );
  }
  return (
    <p className={css.caution}>
      <CautionIcon />
      <span>{textIn(language, caution)}</span>
    </p>
  );
}
