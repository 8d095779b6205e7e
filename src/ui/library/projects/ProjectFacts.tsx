import type { ReactNode } from "react";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { dateOf, industryOf, investmentOf, landOf, stageOf, unitsOf, type Sourced } from "../../../analysis/projects/project-fields";
import { spotsOf } from "../../../analysis/projects/project-places";
import { projectStages } from "../../../domain/project-stage";
import { dateText } from "../../../i18n/format-date";
import { landWords } from "../../../i18n/format-land";
import { moneyText } from "../../../i18n/format-money";
import { shownPublication } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { Fact, Facts } from "../../inspector/Section";
import { BothWords } from "../../layers/BothWords";
import { joinedTexts } from "../../layers/message-text";
import type { MessageKey } from "../../../i18n/translate";
import { useTranslation } from "../../widgets/use-translation";
import { Known } from "./Known";
import css from "./ProjectDetails.module.css";
import { StageAge } from "./StageAge";
import { placeKey, stageKey, stageText } from "./project-words";
import { StageSign } from "./StageSign";
import type { Projects } from "./use-projects";

/** What is known of a project, field by field; what was entered over the register has the published value below it. */
export function ProjectFacts({ project, projects }: { project: LibraryProject; projects: Projects }) {
  const { t, text, language } = useTranslation();
  const { published, entered } = project;
  const stage = stageOf(project);
  const words = (value: string | null): Sourced<string> => (value === null ? { value: null, kind: "unknown" } : { value, kind: "entered" });
  const dates = projectStages.filter((one) => dateOf(project, one).value !== null);
  return (
    <Facts>
      <Row name="library.projects.field.stage" of={stage} published={published?.stage ? t(stageKey(published.stage)) : null} lead={<StageSign stage={stage.value} />} after={<StageAge project={project} />}>
        {(value) => <BothWords words={stageText(value)} />}
      </Row>
      {dates.map((one) => (
        <Row key={one} name={stageKey(one)} of={dateOf(project, one)} published={published?.dates[one] ? text(dateText(published.dates[one])) : null}>
          {(date) => text(dateText(date))}
        </Row>
      ))}
      <Row name="library.projects.field.industry" of={industryOf(project)} published={published?.industry ? t(`statement.industry.${published.industry}`) : null}>
        {(industry) => t(`statement.industry.${industry}`)}
      </Row>
      <Row name="library.projects.field.investment" of={investmentOf(project)}>
        {(yuan) => moneyText(yuan, language)}
      </Row>
      <Row name="library.projects.field.land" of={landOf(project)}>
        {(count) => landWords(count, "mu", language)}
      </Row>
      {entered?.quota && (
        <Row name="library.projects.field.quota" of={{ value: entered.quota, kind: "entered" }}>
          {({ unit, count }) => `${landWords(count, "mu", language)} · ${projects.unitName(unit)}`}
        </Row>
      )}
      <Row name={placeKey(unitsOf(project).value ?? [])} of={unitsOf(project)} published={published && published.units.length > 0 ? published.units.map(projects.unitName).join(" · ") : null}>
        {(ids) => <BothWords words={joinedTexts(ids.map(projects.unitText), " · ")} />}
      </Row>
      <Fact name={<BothWords words="library.projects.field.at" />}>
        <SiteWords project={project} />
      </Fact>
      {entered && (
        <>
          <Row name="library.projects.field.responsible" of={words(entered.responsible)}>{(value) => value}</Row>
          <Row name="library.projects.field.source" of={words(entered.source)}>{(value) => value}</Row>
          {entered.note && <Row name="library.projects.field.note" of={words(entered.note)}>{(value) => value}</Row>}
        </>
      )}
    </Facts>
  );
}

function Row<T>({ name, of, published = null, lead, after, children }: { name: MessageKey; of: Sourced<T>; published?: string | null; lead?: ReactNode; after?: ReactNode; children: (value: T) => ReactNode }) {
  const { t } = useTranslation();
  return (
    <Fact name={<BothWords words={name} />}>
      <span className={css.value}>
        {lead}
        <Known of={of}>{children}</Known>
        {after}
      </span>
      {of.kind === "entered" && published !== null && <small className={css.published}>{t("library.projects.published.says", { value: published })}</small>}
    </Fact>
  );
}

/** The point that was entered, or what stands in for it. */
function SiteWords({ project }: { project: LibraryProject }) {
  const { t, text } = useTranslation();
  const publication = usePlan(shownPublication);
  const [spot] = spotsOf(project, publication);
  const [lng = 0, lat = 0] = spot?.at ?? [];
  if (spot?.isExact) return <Known of={{ value: spot, kind: "entered" }}>{() => t("library.projects.at.point", { lng: lng.toFixed(5), lat: lat.toFixed(5) })}</Known>;
  if (spot?.key.startsWith("place:") && spot.name) return <span className={css.quiet}>{t("library.projects.at.place", { place: text(spot.name) })}</span>;
  return <span className={css.quiet}>{t(spot ? "library.projects.at.none" : "library.projects.at.unknown")}</span>;
}
