import { flushSync } from "react-dom";
import { useActions, usePlan } from "../../../store/use-plan";
import type { MissedLimit, SiteFinding } from "../../../domain/sites/site-finding";
import type { SiteTable } from "../../../domain/sites/site-table";
import { BothWords } from "../../layers/BothWords";
import { useLayout } from "../../shell/use-layout";
import { Bilingual } from "../../widgets/Bilingual";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { conditionText } from "../condition-text";
import { relaxedLimit } from "../../../domain/sites/relaxed-limit";
import { emptyResultId } from "../empty-result";
import { useSiteName } from "./use-site-name";
import css from "./NothingFound.module.css";

const most = 3;

/** Nothing remains: which places come nearest and what each would need, and the way back to the limits. */
export function NothingFound({ table, finding }: { table: SiteTable; finding: SiteFinding }) {
  const { t, text } = useTranslation();
  const nameOf = useSiteName();
  const { openFinder, setDrawer, hoverSite, focusSite } = useActions();
  const layout = useLayout(usePlan(({ role }) => role));
  const adjust = () => {
    flushSync(openFinder);
    // There the limits stand in a drawer.
    if (layout === "phone" || layout === "narrow") setDrawer("layers");
    const card = document.getElementById(emptyResultId);
    card?.scrollIntoView({ block: "nearest" });
    card?.focus({ preventScroll: true });
  };
  // As the button of the limits has it, which does it.
  const relaxedWords = (missed: MissedLimit, limit: string) => {
    const relaxed = relaxedLimit(missed);
    return relaxed === null ? t("sites.none.fails", { limit }) : t("sites.none.reaches", { limit, value: text(conditionText(relaxed)) });
  };
  const said = ({ limit, reaches, isUnknown }: MissedLimit) => {
    const name = text(conditionText(limit));
    if (isUnknown) return t("sites.none.unknown", { limit: name });
    return reaches === null ? t("sites.none.fails", { limit: name }) : relaxedWords({ limit, reaches, isUnknown }, name);
  };
  return (
    <section className={css.none}>
      <h3>
        <BothWords words={finding.total === 0 ? "sites.none.searched" : "sites.none.title"} />
      </h3>
      {finding.nearMisses.length > 0 && (
        <>
          <p>{t("sites.none.near")}</p>
          <ul>
            {finding.nearMisses.slice(0, most).map(({ site, fails }) => {
              const near = table.siteAt(site);
              const { id } = near;
              return (
                <li key={id} onPointerEnter={() => hoverSite(id)} onPointerLeave={() => hoverSite(null)}>
                  <button type="button" onClick={() => focusSite(id)}>
                    <Bilingual text={nameOf(near)} />
                  </button>
                  {fails.map((missed) => (
                    <span key={missed.limit.criterion}>{said(missed)}</span>
                  ))}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <button type="button" className={buttons.main} onClick={adjust}>
        <BilingualMessage of="sites.none.adjust" />
      </button>
    </section>
  );
}
