import type { Statement } from "../../domain/statement";
import { textIn } from "../../i18n/translate";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./StatementCaution.module.css";

/** That a figure has to be read with care; how, is said where it is heard or pointed at and in its source. */
export function StatementCaution({ statement: { caution } }: { statement: Statement }) {
  const { t, language } = useTranslation();
  if (caution === null) return null;
  const words = t("stories.caution", { text: textIn(language, caution) });
  return (
    <span role="img" className={css.sign} aria-label={words} title={words}>
      <CautionIcon />
    </span>
  );
}

/** What that sign means, once for all figures of a chapter. */
export function StatementCautions() {
  return (
    <p className={css.meaning}>
      <span aria-hidden="true" className={css.sign}>
        <CautionIcon />
      </span>
      <BilingualMessage of="stories.cautions" />
    </p>
  );
}
