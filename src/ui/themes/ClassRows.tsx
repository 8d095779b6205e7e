import { useId, type KeyboardEvent } from "react";
import type { ThemeClass, ThemeModel } from "../../domain/theme-model";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { classLabel, whatOf } from "./theme-words";
import { ThemeSwatch } from "./ThemeSwatch";
import css from "./ClassRows.module.css";
import hidden from "../layers/spoken.module.css";

/** The classes of a theme: a press shows or hides one, a double press or Shift and Enter shows it alone. */
export function ClassRows({ model }: { model: ThemeModel }) {
  const { t } = useTranslation();
  const keys = useId();
  const off = usePlan((state) => state.classesOff);
  const { isolateClass } = useActions();
  const all = model.classes.map(({ id }) => id);
  const hasRoles = model.classes.some(({ roles }) => roles !== null);
  const isPartial = all.some((id) => off.includes(id));
  if (model.classes.length === 0) return null;
  return (
    <div className={css.classes}>
      <div className={css.heading}>
        <span className={css.hint}>
          {isPartial ? (
            <button type="button" className={css.again} onClick={() => isolateClass("", [])}>
              {t("theme.allAgain")}
            </button>
          ) : (
            t("theme.classes.hint")
          )}
        </span>
        {hasRoles && (
          <>
            <span className={css.count}>{t("theme.leading")}</span>
            <span className={css.count}>{t("theme.auxiliary")}</span>
            <span className={css.count} title={t("theme.unsaid")}>
              {t("theme.unsaid.short")}
            </span>
          </>
        )}
      </div>
      <p id={keys} className={hidden.spoken}>
        {t("theme.classes.keys")}
      </p>
      <ul aria-label={t("theme.classes")}>
        {model.classes.map((one) => (
          <ClassRow key={one.id} model={model} one={one} all={all} isOff={off.includes(one.id)} keys={keys} />
        ))}
      </ul>
    </div>
  );
}

type RowProps = { model: ThemeModel; one: ThemeClass; all: readonly string[]; isOff: boolean; keys: string };

function ClassRow({ model, one, all, isOff, keys }: RowProps) {
  const { t, text } = useTranslation();
  const { toggleClass, isolateClass } = useActions();
  const label = classLabel(model.id, one);
  const name = text(label);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !event.shiftKey) return;
    event.preventDefault();
    isolateClass(one.id, all);
  };
  const roles = one.roles && { ...one.roles, unsaid: one.count - one.roles.leading - one.roles.auxiliary };
  const spoken = roles ? t("theme.class.roles", { name, ...roles }) : t("theme.class.count", { name, n: one.count, what: t(whatOf(model.id)) });
  return (
    <li className={css.row} data-off={isOff || undefined} data-none={one.count === 0 || undefined}>
      <button
        type="button"
        className={css.toggle}
        aria-pressed={!isOff}
        aria-label={spoken}
        aria-describedby={keys}
        onClick={() => toggleClass(one.id)}
        onDoubleClick={() => isolateClass(one.id, all)}
        onKeyDown={onKeyDown}
      >
        <ThemeSwatch paint={one.paint} />
        <span className={css.name}>
          <BothWords words={label} />
        </span>
        {roles ? (
          <>
            <Count n={roles.leading} />
            <Count n={roles.auxiliary} />
            <Count n={roles.unsaid} />
          </>
        ) : (
          <Count n={one.count} />
        )}
      </button>
      <button type="button" className={css.only} aria-label={t("theme.onlyThis", { name })} onClick={() => isolateClass(one.id, all)}>
        {t("theme.only")}
      </button>
    </li>
  );
}

const Count = ({ n }: { n: number }) => (
  <span className={css.count} data-none={n === 0 || undefined}>
    {n === 0 ? "–" : n}
  </span>
);
