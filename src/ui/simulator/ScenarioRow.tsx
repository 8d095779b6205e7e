import { useState, type ReactNode } from "react";
import { allottedIn } from "../../analysis/guards/scenario-guard";
import type { ScenarioRecord } from "../../domain/project-records";
import { simulationOf } from "../../domain/quota-simulation";
import { landText } from "../../i18n/format-land";
import type { MessageKey } from "../../i18n/translate";
import type { ProjectActions } from "../../store/project-state";
import { useActions, usePlan } from "../../store/use-plan";
import { PencilIcon, RemoveIcon } from "../project/ProjectIcons";
import { RenameField } from "../project/RenameField";
import { CopyIcon } from "../widgets/DataIcon";
import { useTranslation } from "../widgets/use-translation";
import { EyeIcon, ScenarioIcon } from "./SimulatorIcons";
import css from "./ScenarioList.module.css";
import { newScenarioId } from "./use-simulation";

type Props = { scenario: ScenarioRecord; isShown: boolean; readOnly: boolean; actions: ProjectActions; onOpen: (id: string) => void };

/** A scenario with what is done to it: shown on the map, opened, renamed, duplicated, deleted. */
export function ScenarioRow({ scenario, isShown, readOnly, actions, onOpen }: Props) {
  const { t, language } = useTranslation();
  const { setScenario, setTheme, setYear } = useActions();
  const over = usePlan((state) => state.over);
  const [isRenaming, setIsRenaming] = useState(false);
  const { id, title, year } = scenario;
  const put = (record: ScenarioRecord, why: "put" | "copy") =>
    actions.run(
      why === "put"
        ? { name: "put-record", collection: "scenarios", record }
        : { name: "change-records", why: "simulate", changes: [{ name: "put-record", collection: "scenarios", record }] },
    );
  const show = () => {
    setScenario(isShown ? null : id);
    if (isShown) return;
    // It lies over the ledger of its own year only, and is seen where the map shows that.
    setYear(year);
    if (over !== "quota") setTheme("quota");
  };
  const remove = () => {
    if (isShown) setScenario(null);
    actions.run({ name: "remove-record", collection: "scenarios", id });
  };
  if (isRenaming) {
    const rename = (text: string) => {
      if (text && text !== title) put({ ...scenario, title: text }, "put");
      setIsRenaming(false);
    };
    return (
      <li className={css.row}>
        <RenameField title={title} label={t("scenarios.newName")} onDone={rename} />
      </li>
    );
  }
  const simulation = simulationOf(scenario);
  const rule = simulation ? t(`simulator.rule.${simulation.id}`) : t("scenarios.by");
  return (
    <li className={css.row}>
      <button type="button" className={css.open} aria-label={t("scenarios.open", { title })} onClick={() => onOpen(id)}>
        <ScenarioIcon />
        <span>
          <span className={css.title}>{title}</span>
          <small>{t("scenarios.about", { rule, year, total: landText(allottedIn(scenario), "mu", language) })}</small>
        </span>
      </button>
      <Action label={t(isShown ? "scenarios.hide" : "scenarios.show", { title })} word={isShown ? "scenarios.hide.word" : "scenarios.show.word"} isPressed={isShown} icon={<EyeIcon closed={!isShown} />} onPress={show} />
      {!readOnly && (
        <>
          <Action label={t("scenarios.rename", { title })} word="scenarios.rename.word" icon={<PencilIcon />} onPress={() => setIsRenaming(true)} />
          <Action
            label={t("scenarios.duplicate", { title })}
            word="scenarios.duplicate.word"
            icon={<CopyIcon />}
            onPress={() => put({ ...scenario, id: newScenarioId(), title: t("scenarios.copy", { title }).slice(0, 120), createdAt: new Date().toISOString() }, "copy")}
          />
          <Action label={t("scenarios.remove", { title })} word="scenarios.remove.word" icon={<RemoveIcon />} onPress={remove} />
        </>
      )}
    </li>
  );
}

type ActionProps = { label: string; word: MessageKey; icon: ReactNode; isPressed?: boolean; onPress: () => void };

/** In words where there is room for them, and on hover where there is not. */
function Action({ label, word, icon, isPressed, onPress }: ActionProps) {
  const { t } = useTranslation();
  return (
    <button type="button" className={css.action} aria-label={label} title={label} aria-pressed={isPressed} onClick={onPress}>
      {icon}
      <span className={css.word}>{t(word)}</span>
    </button>
  );
}
