import { landIn } from "../../domain/land-amount";
import type { Text } from "../../domain/text";
import type { ThemeId } from "../../domain/theme";
import type { ThemeClass, ThemeModel, ThemePart, ThemeValue } from "../../domain/theme-model";
import { figure } from "../../i18n/format-area";
import { quantityValue } from "../../i18n/statement-text";
import { translate } from "../../i18n/translate";
import { joinedTexts, messageText } from "../layers/message-text";

/** An amount of the model, without its unit; land is shown in 亩 with at most two decimals. */
export const amountText = (theme: ThemeId, amount: number): string => figure(theme === "quota" ? Number(landIn(amount, "mu", 2)) : Number(amount.toPrecision(10)));

/** What a class is called in the legend. */
export function classLabel(theme: ThemeId, { label }: Pick<ThemeClass, "label">): Text {
  switch (label.kind) {
    case "text":
      return label.text;
    case "industry":
      return messageText(`statement.industry.${label.industry}`);
    case "area":
      return messageText(`area.${label.which}`);
    case "status":
      return messageText(`statement.status.${label.status}`);
    case "quota":
      return messageText(`theme.quota.part.${label.part}`);
    case "housing":
      return messageText(`theme.housing.${label.state}`);
    case "span": {
      if (label.to === Infinity) return messageText("theme.span.statements", { from: label.from });
      const [from, to] = [amountText(theme, label.from), amountText(theme, label.to)];
      return same(from === to ? from : `${from}–${to}`);
    }
  }
}

/** What the theme counts: zones, or the units of the ledger. */
export const whatOf = (theme: ThemeId) => (theme === "quota" ? "theme.what.units" : "theme.what.zones");

/** What it is called where nothing is known: not yet imported, or not in the sources. */
export const unknownWords = (theme: ThemeId) => (theme === "quota" ? "theme.facts.quotaNone" : "theme.facts.none");

/** One line of what a theme says of one feature: for the list of zones, which is the map in words. */
export function valueLine(model: ThemeModel, value: ThemeValue | undefined): Text {
  if (!value || value.parts.length === 0) return messageText(unknownWords(model.id));
  if (model.id === "industries") return industriesLine(model, value);
  return joinedTexts(value.parts.map((part) => partWords(model, part)), " · ");
}

function industriesLine(model: ThemeModel, { parts }: ThemeValue): Text {
  const groups = (["leading", "auxiliary", null] as const).flatMap((role) => {
    const names = parts.filter((part) => part.role === role).map((part) => nameOfClass(model, part.class));
    if (names.length === 0) return [];
    const list = (language: "zh" | "en") => names.map((name) => name[language]).join(translate(language, "list.comma"));
    const key = `theme.${role ?? "unsaid"}` as const;
    return [{ zh: `${translate("zh", key)}：${list("zh")}`, en: `${translate("en", key)}: ${list("en")}` }];
  });
  return { zh: groups.map(({ zh }) => zh).join("；"), en: groups.map(({ en }) => en).join("; ") };
}

export const nameOfClass = (model: ThemeModel, id: string): Text => {
  const found = model.classes.find((one) => one.id === id);
  return found ? classLabel(model.id, found) : same("");
};

/** A part in words: its figures with what they are figures of, or its amount; and its class where that says more. */
function partWords(model: ThemeModel, part: ThemePart): Text {
  const unit = model.unit ?? same("");
  const status = part.status !== null && part.status !== "existing" ? [messageText(`statement.status.${part.status}`)] : [];
  const name = model.id === "areas" || model.id === "housing" ? [nameOfClass(model, part.class)] : [];
  if (part.amount !== null) {
    const amount = amountText(model.id, part.amount);
    const about = part.value === "computed" && model.kind !== "count" ? "≈ " : "";
    return joinedTexts([...name, { zh: `${about}${amount} ${unit.zh}`, en: `${about}${amount} ${unit.en}` }, ...status], " ");
  }
  const figures = part.claims.flatMap(({ figure: one }) => (one ? [{ zh: `${quantityValue(one.quantity).zh} ${one.quantity.unit.zh}`, en: `${quantityValue(one.quantity).en} ${one.quantity.unit.en}` }] : []));
  return joinedTexts([...name, ...(figures.length > 0 ? [joinedTexts(figures, "、")] : name.length > 0 ? [] : [nameOfClass(model, part.class)]), ...status], " ");
}

/** Said when a theme comes to fill the zones or to lie over them. */
export function themeSentence(model: ThemeModel, language: "zh" | "en"): string {
  return translate(language, model.as === "over" ? "theme.says.over" : "theme.says", {
    theme: translate(language, `theme.${model.id}`),
    known: model.known,
    unknown: model.of - model.known,
    what: translate(language, whatOf(model.id)),
  });
}

const same = (text: string): Text => ({ zh: text, en: text });
