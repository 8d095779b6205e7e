import type { HousingSymbol, ThemeModel } from "../../domain/theme-model";
import { figure } from "../../i18n/format-area";
import { dateText } from "../../i18n/format-date";
import { useActions } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import { CitedFigure } from "./CitedFigure";
import { ClaimChip } from "./ClaimChip";
import { FeatureButton } from "./FeatureButton";
import { StatusBar } from "./FigureRow";
import { HousingSizes } from "./HousingSizes";
import { LimitedRows } from "./LimitedRows";
import { amountOf, HousingFigure, ProjectCells } from "./HousingFigure";
import { HouseDisc } from "./ThemeSwatch";
import { UnplacedList } from "./UnplacedList";
import css from "./ThemePanel.module.css";

/** Three counts of different extent, each with its source; below them the projects that have a place. */
export function HousingPanel({ model }: { model: ThemeModel }) {
  const { t } = useTranslation();
  const { setLeftTab } = useActions();
  if (!model.housing) return null;
  const { figures, symbols } = model.housing;
  const { projects, parkProjects, parkUnits, unitsBuilt } = figures;
  const most = Math.max(amountOf(parkUnits) ?? 0, amountOf(unitsBuilt) ?? 0, 1);
  return (
    <>
      <p className={css.note}>
        <LeadWords words="theme.housing.separate" />
      </p>
      {projects && (
        <HousingFigure claim={projects} what="theme.housing.projects">
          <ProjectCells all={amountOf(projects) ?? 0} solid={amountOf(parkProjects) ?? 0} />
          {parkProjects && (
            <CitedFigure wide source={parkProjects.source} name={t("theme.housing.parkProjects", { n: amountOf(parkProjects) ?? 0 })}>
              <span className={css.within}>
                <BothWords words="theme.housing.parkProjects" parameters={{ n: amountOf(parkProjects) ?? 0 }} />
              </span>
            </CitedFigure>
          )}
        </HousingFigure>
      )}
      {parkUnits && (
        <HousingFigure claim={parkUnits} what="theme.housing.parkUnits">
          <StatusBar status="mixed" share={(amountOf(parkUnits) ?? 0) / most} />
          <p className={css.note}>
            <LeadWords words="theme.housing.parkUnits.note" />
          </p>
        </HousingFigure>
      )}
      {unitsBuilt && (
        <HousingFigure claim={unitsBuilt} what="theme.housing.unitsBuilt">
          <StatusBar status="existing" share={(amountOf(unitsBuilt) ?? 0) / most} />
          <p className={css.note}>
            <LeadWords words="theme.housing.unitsBuilt.note" />
          </p>
        </HousingFigure>
      )}
      {symbols.length > 0 && (
        <section className={css.part} aria-labelledby="housing-placed">
          <h3 id="housing-placed">
            <BothWords words="theme.housing.placed" />
            <small>{symbols.length}</small>
          </h3>
          <LimitedRows rows={symbols}>{(symbol) => <ProjectRow key={symbol.id} symbol={symbol} />}</LimitedRows>
        </section>
      )}
      <UnplacedList model={model} />
      <div className={css.actions}>
        <button type="button" className={buttons.quiet} onClick={() => setLeftTab("zones")}>
          <BothWords words="theme.housing.list" />
        </button>
      </div>
      <HousingSizes />
    </>
  );
}

function ProjectRow({ symbol: { feature, name, dwellings, built, state, claim } }: { symbol: HousingSymbol }) {
  const { t } = useTranslation();
  const amount = dwellings ?? built;
  const notes = [
    ...(amount === null ? [messageText("theme.map.dwellings-unknown")] : []),
    messageText(`theme.housing.${state}`),
    ...(claim.asOf ? [messageText("inspector.asOf", { date: dateText(claim.asOf) })] : []),
  ];
  return (
    <li className={css.line}>
      <HouseDisc dwellings={amount} state={state} value={claim.value} />
      <span className={css.words}>
        <BothWords words={name} />
        <small>
          <BothWords words={joinedTexts(notes, " · ")} />
        </small>
        <FeatureButton feature={feature} />
      </span>
      {amount === null ? (
        <ClaimChip source={claim.source} />
      ) : (
        <CitedFigure source={claim.source} name={t("theme.map.dwellings", { value: figure(amount) })}>
          <span className={css.value}>
            <BothWords words="theme.map.dwellings" parameters={{ value: figure(amount) }} />
          </span>
        </CitedFigure>
      )}
    </li>
  );
}
