import { isDay } from "./calendar";
import { LandAmount } from "./land-amount";
import { isPrototypeKey } from "./plain-json";
import { z } from "./schema";

/** Flows within a year, in the order of the table: 下达 结转 调入 调出 使用 已批 已供. */
export const ledgerFlows = ["issued", "carried-in", "transferred-in", "transferred-out", "used", "approved", "supplied"] as const;
export type LedgerFlow = (typeof ledgerFlows)[number];

/** Stocks at a cut-off date, which never sum over years: 批而未供 (approved, not supplied) and 闲置 (idle). */
export const ledgerStocks = ["approved-unsupplied", "idle"] as const;
export type LedgerStock = (typeof ledgerStocks)[number];

/** 新增建设用地 in all, of which 农用地, of which 耕地. */
export const landClasses = ["farmland", "cultivated"] as const;
export type LandClass = (typeof landClasses)[number];

/** What a cell can be entered for: a flow, a part of a flow (`issued.farmland`), or a stock. */
export type LedgerColumn = LedgerFlow | `${LedgerFlow}.${LandClass}` | LedgerStock;
/** Columns that are only ever computed: 剩余 = 下达 + 结转 + 调入 − 调出 − 使用, in all and per class. */
export type ComputedColumn = "left" | `left.${LandClass}`;

export const ledgerColumns: readonly LedgerColumn[] = [
  ...ledgerFlows.flatMap((flow) => [flow, ...landClasses.map((one) => `${flow}.${one}` as const)]),
  ...ledgerStocks,
];
const isColumn = (name: string): boolean => (ledgerColumns as readonly string[]).includes(name);

export const isStock = (column: LedgerColumn | ComputedColumn): column is LedgerStock => (ledgerStocks as readonly string[]).includes(column);

const words = (longest: number) => z.string().check(z.maxLength(longest));

/** One cell: the amount, and by what right it stands there. */
export const LedgerEntry = z.strictObject({
  amount: LandAmount,
  /** The published document it is taken from (title, number, date); `null` where an office entered it. */
  published: z.nullable(words(300)),
  /** Stocks only: the day it was so, and how the office delimits it. */
  cutOff: z.nullable(z.string().check(z.refine(isDay))),
  definition: z.nullable(words(500)),
  note: z.nullable(words(500)),
  /** Why a guard's objection does not stand: a reason or an approval number. */
  override: z.nullable(words(300)),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const LedgerYear = z.int().check(z.gte(1990), z.lte(2100));

/** Id of a zone, a county or a prefecture. */
export const UnitId = z.string().check(z.regex(/^[A-Za-z0-9][\w-]{0,59}$/), z.refine((id) => !isPrototypeKey(id)));

/** Cells by column; what is not there is unknown. */
export const LedgerCells = z.record(z.string(), LedgerEntry).check(z.refine((cells) => Object.keys(cells).every(isColumn)));
export type LedgerCells = Partial<Record<LedgerColumn, LedgerEntry>>;

/** The ledger record of a unit and year. */
export const yearRecordId = (unit: string, year: number): string => `${year}.${unit}`;
/** The one record that says where units belong. */
export const placementId = "placement";
