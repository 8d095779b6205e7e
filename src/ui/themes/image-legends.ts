import { documentById } from "../../store/selectors-panels";
import type { PlanState } from "../../store/plan-state";
import { overModelOf, themeModelOf } from "../../store/theme-scene";
import type { ThemeModel } from "../../domain/theme-model";
import { dateText } from "../../i18n/format-date";
import { translate } from "../../i18n/translate";
import type { ImageLegend } from "../../sheets/image-legend";
import { sourceLabel } from "../inspector/SourceChip";
import { classDrawing, unknownDrawing } from "./class-drawing";
import { classLabel, unknownWords, whatOf } from "./theme-words";
import { uniqueSources } from "./unique-sources";

/** What a saved image says of the themes it shows: the classes with something in it, unit, n, dates, sources and statuses. */
export const imageLegends = (state: PlanState, language: "zh" | "en"): ImageLegend[] =>
  [themeModelOf(state), overModelOf(state)].flatMap((model) => (model ? [legendOf(model, state, language)] : []));

function legendOf(model: ThemeModel, { flavour, classesOff, documents, year }: PlanState, language: "zh" | "en"): ImageLegend {
  const present = model.classes.filter(({ count }) => count > 0);
  const shown = present.filter(({ id }) => !classesOff.includes(id));
  const off = present.filter(({ id }) => classesOff.includes(id)).map((one) => classLabel(model.id, one)[language]);
  const unknown = model.of - model.known;
  const values = [...model.values.values()];
  const cited = new Set(uniqueSources({ parts: values.flatMap(({ parts }) => parts) }).map((source) => (source.kind === "record" ? null : source.document)));
  const sources = [...cited].map((document) => (document === null ? translate(language, "theme.value.entered") : sourceLabel(document, documentById(documents, document), language, true))).sort();
  const list = (words: readonly string[]) => words.join(language === "zh" ? "、" : ", ");
  const say = (key: Parameters<typeof translate>[1], parameters?: Parameters<typeof translate>[2]) => translate(language, key, parameters);
  const { asOf, unit } = model;
  const dates = asOf && (asOf.from === asOf.to ? dateText(asOf.from)[language] : say("theme.asOf.range", { from: dateText(asOf.from)[language], to: dateText(asOf.to)[language] }));
  const name = `${say(`theme.${model.id}.title`)}${model.year === null || (year === null && model.id !== "quota") ? "" : ` ${say("theme.year.of", { year: model.year })}`}`;
  const facts = [
    say("theme.n.value", { n: model.known, of: model.of, what: say(whatOf(model.id)) }),
    ...(unit ? [`${say("theme.unit")} ${unit[language]}`] : []),
    `${say("theme.method")} ${say(`theme.method.${model.method}`)}`,
    ...(dates ? [`${say("theme.asOf")} ${dates}`] : []),
  ].join(" · ");
  const parts = values.flatMap((value) => value.parts);
  const marks = [
    ...(model.id === "industries" ? [list([say("theme.role.leading"), say("theme.role.auxiliary"), say("theme.role.unsaid")])] : []),
    ...(parts.some(({ status }) => status === "target") ? [say("theme.image.targets")] : []),
    ...(parts.some(({ value }) => value === "simulated") ? [say("theme.image.simulated")] : []),
    ...(off.length > 0 ? [say("theme.image.off", { names: list(off) })] : []),
  ];
  return {
    title: say(model.as === "over" ? "theme.image.over" : "theme.image.title", { name }),
    entries: [
      ...shown.map((one) => ({ drawing: classDrawing(one.paint, flavour), words: classLabel(model.id, one)[language] })),
      ...(unknown > 0 ? [{ drawing: unknownDrawing(flavour), words: `${say(unknownWords(model.id))} ${unknown}` }] : []),
    ],
    notes: [facts, ...(marks.length > 0 ? [marks.join(" · ")] : []), ...(sources.length > 0 ? [say("theme.image.sources", { documents: list([...new Set(sources)]) })] : [])],
  };
}
