import { shownStatements } from "../../../store/shown-statements";
import { usePlan } from "../../../store/use-plan";
import { CitedSource } from "../../simulator/CitedSource";
import { useTranslation } from "../../widgets/use-translation";
import css from "./SplitScope.module.css";

const cited = ["S4-023", "S4-025"];

/** What the document says about sharing, how far it goes, and what it leaves open. */
export function SplitScope() {
  const { t, text } = useTranslation();
  const register = usePlan(shownStatements);
  const cautions = (register ?? []).flatMap(({ id, caution }) => (caution && cited.includes(id) ? [caution] : []));
  return (
    <section className={css.scope} aria-label={t("library.splits.scope")}>
      <p>{t("library.splits.scope.says")}</p>
      <ul className={css.cautions}>
        {cautions.map((caution) => (
          <li key={caution.zh}>{text(caution)}</li>
        ))}
        <li>{t("library.splits.scope.own")}</li>
      </ul>
      <CitedSource document="004" statements={cited} />
    </section>
  );
}
