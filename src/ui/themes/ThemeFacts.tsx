import type { QuotaCell, ThemeClaim, ThemeModel, ThemePart } from "../../domain/theme-model";
import type { Zone } from "../../domain/zone";
import { dateText } from "../../i18n/format-date";
import { useActions } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { Unknown } from "../inspector/Value";
import { Fact, Facts, Section } from "../inspector/Section";
import { useTranslation } from "../widgets/use-translation";
import { keyOfClaim } from "./claim-groups";
import { CitedFigure, LedgerFigure } from "./CitedFigure";
import { CountButton } from "./CountButton";
import { ClaimChip } from "./ClaimChip";
import { AmountFigure, ClaimFigure, figureWords } from "./ClaimFigure";
import { isLacking, lacks } from "./LevelRule";
import { HatchSwatch, ThemeSwatch } from "./ThemeSwatch";
import { amountText, nameOfClass, unknownWords } from "./theme-words";
import { uniqueSources } from "./unique-sources";
import { useFeatureName, useOverModel, useRegister, useThemeModel } from "./use-theme-models";
import css from "./ThemeFacts.module.css";

const nothing = { zh: "", en: "" };

/** What the themes shown say of one zone, first thing in its panel. */
export function ThemeFacts({ zone }: { zone: Zone }) {
  const models = [useThemeModel(), useOverModel()].flatMap((model) => model ?? []);
  if (models.length === 0) return null;
  return (
    <div className={css.facts} data-testid="theme-facts">
      {models.map((model) => (
        <FactsOfTheme key={model.id} model={model} zone={zone} />
      ))}
    </div>
  );
}

function FactsOfTheme({ model, zone }: { model: ThemeModel; zone: Zone }) {
  const { isReading } = useRegister();
  const { t } = useTranslation();
  const value = model.values.get(zone.id);
  const check = model.levels.find(({ feature }) => feature === zone.id);
  return (
    <Section title={`theme.${model.id}`}>
      {value?.quota ? (
        <QuotaCells cell={value.quota} unit={model.unit} />
      ) : value && (value.parts.length > 0 || value.others.length > 0) ? (
        <>
          <ul className={css.parts}>
            {value.parts.map((part) => (
              <Part key={part.class} model={model} part={part} feature={zone.id} />
            ))}
          </ul>
          {value.others.length > 0 && (
            <>
              <h4 className={css.others}>
                <BothWords words="theme.facts.others" />
              </h4>
              <ul className={css.parts}>
                {value.others.map((claim) => (
                  <Claim key={keyOfClaim(claim)} model={model} claim={claim} name={nameOfClass(model, claim.class)} />
                ))}
              </ul>
            </>
          )}
        </>
      ) : isReading && model.id !== "quota" ? (
        <p>{t("theme.reading")}</p>
      ) : (
        <NotKnown model={model} zone={zone} />
      )}
      {check && isLacking(check) && (
        <p className={css.lacks}>
          <HatchSwatch />
          <span>
            <BothWords words={joinedTexts([messageText("theme.levels"), lacks(check)], " · ")} />
          </span>
        </p>
      )}
    </Section>
  );
}

/** The cells of the unit: what was given, used and left; an unknown one is hatched. */
function QuotaCells({ cell, unit }: { cell: QuotaCell; unit: ThemeModel["unit"] }) {
  const { text } = useTranslation();
  const cells = [
    ["theme.quota.issued", cell.issued, cell.value === "computed" ? "entered" : cell.value],
    ["theme.quota.given", cell.given, cell.value === "simulated" ? "simulated" : "computed"],
    ["theme.quota.part.used", cell.used, cell.value === "computed" ? "entered" : cell.value],
    ["theme.quota.part.left", cell.left, cell.value === "simulated" ? "simulated" : "computed"],
  ] as const;
  return (
    <Facts>
      {cells.map(([name, amount, value]) => (
        <Fact key={name} name={<BothWords words={name} />}>
          {amount === null ? (
            <Unknown words="theme.facts.quotaNone" />
          ) : (
            <LedgerFigure name={`${amountText("quota", amount)} ${text(unit ?? nothing)}`}>
              <AmountFigure amount={amountText("quota", amount)} unit={text(unit ?? nothing)} value={value} />
            </LedgerFigure>
          )}
        </Fact>
      ))}
    </Facts>
  );
}

/** A zone that is no unit of the ledger is counted in another one. */
function NotKnown({ model, zone }: { model: ThemeModel; zone: Zone }) {
  const nameOf = useFeatureName();
  const unit = model.id === "quota" && zone.accountUnit !== null && zone.accountUnit !== zone.id ? zone.accountUnit : null;
  return (
    <>
      <Unknown words={unknownWords(model.id)} />
      {unit && (
        <p className={css.lacks}>
          <BothWords words="theme.facts.counted" parameters={{ name: nameOf(unit).name }} />
        </p>
      )}
    </>
  );
}

function Part({ model, part, feature }: { model: ThemeModel; part: ThemePart; feature: string }) {
  const { text } = useTranslation();
  const nameOf = useFeatureName();
  const { openStatements } = useActions();
  const one = model.classes.find(({ id }) => id === part.class);
  const first = part.claims[0];
  if (one?.label.kind === "industry") return <IndustryPart model={model} part={part} />;
  const hasFigures = part.claims.some(({ figure }) => figure !== null);
  if (hasFigures || part.amount === null) {
    return part.claims.map((claim, index) => <Claim key={keyOfClaim(claim)} model={model} claim={claim} part={index === 0 ? part : undefined} name={nameOfClass(model, part.class)} />);
  }
  const [amount, unit] = [amountText(model.id, part.amount), text(model.unit ?? nothing)];
  return (
    <li className={css.part}>
      {one && <ThemeSwatch paint={one.paint} role={part.role} value={part.value} />}
      <span className={css.words}>{one?.label.kind === "span" ? <BothWords words={model.id === "quota" ? `theme.quota.${model.measure ?? "left"}` : `theme.${model.id}`} /> : <BothWords words={nameOfClass(model, part.class)} />}</span>
      {model.kind === "count" ? (
        <CountButton n={part.amount} of={nameOf(feature).name} onPress={() => openStatements("", { zone: feature })} />
      ) : first ? (
        <CitedFigure source={first.source} name={`${amount} ${unit}`}>
          <AmountFigure amount={amount} unit={unit} value={part.value} />
        </CitedFigure>
      ) : (
        <AmountFigure amount={amount} unit={unit} value={part.value} />
      )}
    </li>
  );
}

/** An industry once, whoever names it: its role, the latest date, and each document that says so. */
function IndustryPart({ model, part }: { model: ThemeModel; part: ThemePart }) {
  const one = model.classes.find(({ id }) => id === part.class);
  const dates = part.claims.flatMap(({ asOf }) => asOf ?? []).sort();
  const latest = dates.at(-1);
  const notes = [
    messageText(part.role === null ? "theme.unsaid" : `theme.${part.role}.full`),
    ...(part.status !== null && part.status !== "existing" ? [messageText(`statement.statusNote.${part.status}`)] : []),
    ...(latest ? [messageText("inspector.asOf", { date: dateText(latest) })] : []),
  ];
  return (
    <li className={css.part}>
      <span className={css.mark}>{one && <ThemeSwatch paint={one.paint} role={part.role} value={part.value} />}</span>
      <span className={css.words}>
        <BothWords words={nameOfClass(model, part.class)} />
        <small>
          <BothWords words={joinedTexts(notes, " · ")} />
        </small>
      </span>
      {uniqueSources({ parts: [part] }).map((source) => (
        <ClaimChip key={source.kind === "zone" ? source.document : source.id} source={source} />
      ))}
    </li>
  );
}

/** One source's word. The first of a part shows how the map draws it. */
function Claim({ model, claim, part, name }: { model: ThemeModel; claim: ThemeClaim; part?: ThemePart | undefined; name: { zh: string; en: string } }) {
  const { text } = useTranslation();
  const paint = model.classes.find(({ id }) => id === part?.class)?.paint;
  const { figure } = claim;
  const notes = [
    ...(figure?.of ? [figure.of] : []),
    ...(model.id === "industries" ? [messageText(claim.role === null ? "theme.unsaid" : `theme.${claim.role}.full`)] : []),
    ...(claim.status !== null && claim.status !== "existing" ? [messageText(`statement.statusNote.${claim.status}`)] : []),
    ...(claim.asOf !== null ? [messageText("inspector.asOf", { date: dateText(claim.asOf) })] : []),
  ];
  return (
    <li className={css.part}>
      <span className={css.mark}>{part && paint && <ThemeSwatch paint={paint} role={claim.role} value={claim.value} />}</span>
      <span className={css.words}>
        <BothWords words={name} />
        <small>
          <BothWords words={joinedTexts(notes, " · ")} />
        </small>
      </span>
      {figure ? (
        <CitedFigure source={claim.source} name={text(figureWords(figure))}>
          <ClaimFigure figure={figure} value={claim.value} />
        </CitedFigure>
      ) : (
        <ClaimChip source={claim.source} />
      )}
    </li>
  );
}
