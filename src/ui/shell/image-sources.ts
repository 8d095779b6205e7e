import { planLayers, type PlanLayer } from "../../domain/plan-layer";
import type { Publication } from "../../domain/publication";
import { textIn, translate } from "../../i18n/translate";
import { hidesAdministrativeLines } from "../../store/administrative-lines";
import { drawnImports, type WithImported } from "../../store/imported-content";
import type { PlanState } from "../../store/plan-state";
import { shownPublication } from "../../store/shown-publication";
import { boundaryLooks, countByLook } from "../swatches/boundary-look";

type Shown = WithImported & Pick<PlanState, "baseMap"> & Parameters<typeof shownPublication>[0];

/** How the boundaries in the image are known, and whose data they are, each named once. */
export function imageSources(state: Shown, language: "zh" | "en"): string[] {
  const publication = shownPublication(state);
  const drawn = planLayers(publication.zones, state.layers).filter(({ visible, opacity }) => visible && opacity > 0);
  const counts = countByLook(drawn.flatMap(({ zones }) => zones));
  const methods = boundaryLooks.flatMap((look) => (look === "unlocated" || counts[look] === 0 ? [] : [translate(language, `strip.${look}`)]));
  const { boundaries, layers } = drawnImports(state);
  const titles = [...boundaries, ...layers.map(({ record }) => record)].map(importedTitle);
  return [
    ...(methods.length > 0 ? [translate(language, "image.boundaries", { methods: methods.join(language === "zh" ? "、" : "; ") })] : []),
    ...dataHolders(state, language),
    ...(titles.length > 0 ? [translate(language, "image.imported", { titles: titles.join(language === "zh" ? "；" : "; ") })] : []),
  ];
}

/** Whose data are in the picture. */
export function dataHolders(state: Shown, language: "zh" | "en"): string[] {
  const publication = shownPublication(state);
  const drawn = planLayers(publication.zones, state.layers).filter(({ visible, opacity }) => visible && opacity > 0);
  const holders = holdersOf(publication, datasetsOf(drawn, state), language);
  return holders.length > 0 ? [translate(language, "image.sources", { holders: holders.join(language === "zh" ? "；" : "; ") })] : [];
}

/** With the office that answers for it, where one was named. */
const importedTitle = ({ title, who }: { title: string; who: string | null }): string => (who ? `${title} · ${who}` : title);

/** The datasets with something in the picture; waters are drawn only where no base map brings its own. */
function datasetsOf(drawn: readonly PlanLayer[], state: Shown): Set<string> {
  const ids = drawn.map(({ id, group }) => (group === "zones" ? "zones" : id)).filter((id) => id !== "water" || state.baseMap.status !== "ready");
  const hasPrefectures = ids.includes("districts") || !hidesAdministrativeLines(state);
  return new Set([...ids, ...(hasPrefectures ? ["prefectures"] : [])]);
}

/** A holder may be a list already; each of its parts counts, whatever the year of its copyright. */
function holdersOf({ datasets }: Publication, shown: ReadonlySet<string>, language: "zh" | "en"): string[] {
  const parts = datasets.filter(({ id }) => shown.has(id)).flatMap(({ licence }) => textIn(language, licence.holder).split(/\s*[；;]\s*/)).map((part) => part.replace(/[，,]\s*\d{4}$/, ""));
  const named = [...new Set(parts)];
  // Whoever is named already is not named again for one of their files.
  return named.filter((part) => !named.some((other) => part.startsWith(`${other}，`) || part.startsWith(`${other}, `)));
}
