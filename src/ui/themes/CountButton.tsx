import type { Text } from "../../domain/text";
import { useTranslation } from "../widgets/use-translation";
import css from "./CitedFigure.module.css";

/** So many statements: a press opens just these in the list of all. */
export function CountButton({ n, of, onPress }: { n: number; of: Text; onPress: () => void }) {
  const { t, text } = useTranslation();
  return (
    <button type="button" className={css.figure} aria-haspopup="dialog" aria-label={t("theme.statements.openOf", { n, name: text(of) })} onClick={onPress}>
      <b>{n}</b>
    </button>
  );
}
