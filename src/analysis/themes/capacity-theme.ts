import type { IndustryId } from "../../domain/industry";
import { statementStatuses, type Statement } from "../../domain/statement";
import type { Text } from "../../domain/text";
import type { ThemeClass, ThemePart, ThemeValue } from "../../domain/theme-model";
import { ascending, claimOf, figureOf, figureYear, firm, modelOf, sourceOf, valueOf, yearShown, zonesById, zonesOf } from "./claims";
import type { MakeTheme } from "./theme-inputs";

type Product = { id: string; name: Text; industry: IndustryId | null };

/**
 * 产能: per product, status and period. Gigawatts of rods and of wafers are different things, and so are those that stand and
 * those that are aimed at: nothing is summed, and the map shows what there is of a product, not how much of all.
 */
export const capacityTheme: MakeTheme = ({ publication: { zones }, statements, year }, as) => {
  const known = zonesById(zones);
  const all = firm(statements).filter(({ indicator, quantity, of }) => indicator === "capacity" && quantity !== null && of !== null);
  const years = ascending(all.map(figureYear));
  const shown = yearShown(years, year);
  const due = all.filter((statement) => year === null || shown === null || figureYear(statement) <= shown);
  const products = productsOf(all);
  const values = new Map<string, ThemeValue>();
  for (const zone of new Set(due.flatMap((statement) => zonesOf(statement, known)))) {
    const own = due.filter((statement) => zonesOf(statement, known).includes(zone));
    const parts = products.flatMap((product) => partsOf(product, own));
    const drawn = new Set(parts.map(({ claims }) => claims[0]?.source).map((source) => (source?.kind === "statement" ? source.id : "")));
    const others = own.filter(({ id }) => !drawn.has(id)).map((statement) => ({ ...claimOf(statement), class: productClass(statement) }));
    values.set(zone, valueOf(zone, parts, others));
  }
  return modelOf({
    id: "capacity",
    as,
    kind: "composition",
    classes: products.map((product) => classOf(product, values)).filter(({ count }) => count > 0),
    values,
    features: zones.filter(({ kind }) => kind !== "collaboration-area" && kind !== "bonded-zone").map(({ id }) => id as string),
    method: "kinds",
    years,
    year: shown,
    unplaced: all.filter((statement) => zonesOf(statement, known).length === 0).map((statement) => ({ source: sourceOf(statement), figure: figureOf(statement), text: statement.text })),
  });
};

/** The product without what stands in brackets after it: expected rods are rods. */
const productName = ({ zh, en }: Text): Text => ({ zh: zh.replace(/（[^）]*）$/, ""), en: en.replace(/ \([^)]*\)$/, "") });

const unitOf = ({ quantity }: Statement): string => quantity?.unit.zh ?? "";
const productClass = (statement: Statement): string => `capacity.${shortHash(`${productName(statement.of ?? statement.text).zh} ${unitOf(statement)}`)}`;

/** Products in the order in which they are first told of; the same name in another unit is another product. */
function productsOf(statements: readonly Statement[]): Product[] {
  const products = new Map<string, Product>();
  for (const statement of statements) {
    const id = productClass(statement);
    const before = products.get(id);
    const industry = before?.industry ?? statement.industries[0]?.industry ?? null;
    products.set(id, { id, name: before?.name ?? productName(statement.of ?? statement.text), industry });
  }
  return [...products.values()];
}

/** One part per status, of the latest figure; earlier ones stand beside it. */
function partsOf(product: Product, statements: readonly Statement[]): ThemePart[] {
  return statementStatuses.flatMap((status): ThemePart[] => {
    const own = statements.filter((one) => one.status === status && productClass(one) === product.id);
    const [latest] = own.sort((a, b) => figureYear(b) - figureYear(a) || b.asOf.localeCompare(a.asOf));
    if (!latest) return [];
    return [{ class: product.id, share: null, role: null, status, value: "published", amount: latest.quantity?.amount ?? null, claims: [claimOf(latest)] }];
  });
}

function classOf({ id, name, industry }: Product, values: ReadonlyMap<string, ThemeValue>): ThemeClass {
  const count = [...values.values()].filter(({ parts }) => parts.some((part) => part.class === id)).length;
  return { id, label: { kind: "text", text: name }, paint: industry ? { kind: "industry", industry } : { kind: "ramp", step: 3 }, count, roles: null, bounds: null };
}

/** FNV-1a, in base 36: a class is named in links, a product's name is too long for that. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
