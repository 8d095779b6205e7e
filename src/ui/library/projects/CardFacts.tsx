import type { ReactNode } from "react";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { dateOf, investmentOf, landOf, stageOf, unitsOf, type Sourced } from "../../../analysis/projects/project-fields";
import { dateText } from "../../../i18n/format-date";
import { landWords } from "../../../i18n/format-land";
import { moneyText } from "../../../i18n/format-money";
import type { MessageKey } from "../../../i18n/translate";
import { BothWords } from "../../layers/BothWords";
import { joinedTexts } from "../../layers/message-text";
import { MethodSwatch } from "../../swatches/MethodSwatch";
import { useTranslation } from "../../widgets/use-translation";
import { Capacities } from "./Capacities";
import { Known } from "./Known";
import css from "./ProjectCard.module.css";
import { placeKey } from "./project-words";
import type { Projects } from "./use-projects";

/** What is known of a project, a line each; what is not known, in one line. */
export function CardFacts({ project, projects }: { project: LibraryProject; projects: Projects }) {
  const { t, text, language } = useTranslation();
  const [units, investment, land, date] = [unitsOf(project), investmentOf(project), landOf(project), dateOf(project, stageOf(project).value)];
  const quota = project.entered?.quota ?? null;
  const unknown = ([["library.projects.field.zone", units], ["library.projects.field.investment", investment], ["library.projects.field.land", land]] as const).filter(([, { kind }]) => kind === "unknown").map(([key]) => t(key));
  return (
    <>
      <dl className={css.facts}>
        <Line name={placeKey(units.value ?? [])} of={units}>
          {(ids) => <BothWords words={joinedTexts(ids.map(projects.unitText), " · ")} />}
        </Line>
        <Line name="library.projects.field.investment" of={investment}>
          {(yuan) => moneyText(yuan, language)}
        </Line>
        <Line name="library.projects.field.land" of={land}>
          {(count) => landWords(count, "mu", language)}
        </Line>
        {quota && (
          <Line name="library.projects.field.quota" of={{ value: quota, kind: "entered" }}>
            {({ unit, count }) => `${landWords(count, "mu", language)} · ${projects.unitName(unit)}`}
          </Line>
        )}
        <Capacities project={project} />
        <Line name="library.projects.field.date" of={date}>
          {(day) => text(dateText(day))}
        </Line>
      </dl>
      {unknown.length > 0 && (
        <p className={css.unknown}>
          <MethodSwatch look="unlocated" />
          {t("library.projects.card.unknown", { what: unknown.join(t("list.comma")) })}
        </p>
      )}
    </>
  );
}

function Line<T>({ name, of, children }: { name: MessageKey; of: Sourced<T>; children: (value: T) => ReactNode }) {
  const { t } = useTranslation();
  if (of.kind === "unknown") return null;
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>
        <Known of={of}>{children}</Known>
      </dd>
    </div>
  );
}
