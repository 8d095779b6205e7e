import { useEffect, useId, useRef } from "react";
import { criteria, type CriterionId } from "../../../domain/sites/criterion";
import { limitGroups } from "../../../domain/sites/limit-groups";
import { usePopup } from "../../compare/use-popup";
import buttons from "../../widgets/buttons.module.css";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { PlusIcon } from "../../widgets/MapIcons";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Funnel.module.css";

/** What else can be asked, by subject; what no document states says so before it is chosen. */
export function AddCriterion({ taken, onAdd }: { taken: readonly CriterionId[]; onAdd: (criterion: CriterionId) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { open, setOpen, frame } = usePopup();
  const groups = limitGroups.map((group) => ({ ...group, free: group.criteria.filter((one) => !taken.includes(one)) }));
  const menu = useRef<HTMLDivElement>(null);
  // It opens below what can be seen.
  useEffect(() => {
    if (!open) return;
    menu.current?.scrollIntoView({ block: "nearest" });
    menu.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [open]);
  const choose = (criterion: CriterionId) => {
    setOpen(false);
    onAdd(criterion);
  };
  return (
    <div ref={frame} className={css.add}>
      <button type="button" className={buttons.quiet} data-add aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <PlusIcon />
        <BilingualMessage of="sites.limits.add" />
      </button>
      {open && (
        <div id={id} ref={menu} className={css.menu}>
          {groups.map(
            ({ id: group, free }) =>
              free.length > 0 && (
                <section key={group} aria-label={t(`sites.limits.group.${group}`)}>
                  <h4>{t(`sites.limits.group.${group}`)}</h4>
                  <ul>
                    {free.map((criterion) => (
                      <li key={criterion}>
                        <button type="button" onClick={() => choose(criterion)}>
                          <BilingualMessage of={`sites.criterion.${criterion}`} />
                          {criteria[criterion].isAsked && <small>{t("sites.unknown.not-stated")}</small>}
                        </button>
                      </li>
                    ))}
                  </ul>
                </section>
              ),
          )}
        </div>
      )}
    </div>
  );
}
