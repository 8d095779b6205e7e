import { useId } from "react";
import type { Json } from "../../domain/plain-json";
import { fieldTitle } from "../../domain/spatial/national-names";
import type { ShownLayer } from "../../store/shown-layers";
import { usePlanStore } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { FieldName } from "./AttributeTable";
import { columnWidth } from "./column-widths";
import { valueText } from "./feature-name";
import { LayerFailed } from "./LayerFailed";
import { useLayerAnswer } from "./use-layer-answer";
import { useRowWindow } from "./use-row-window";
import { lookAtFeature } from "./zoom-to-feature";
import css from "./Imported.module.css";

/** The rest of the fields stands with each feature. */
const mostColumns = 30;
const pageRows = 200;
/** A cell shows the beginning of its value. */
const longestCell = 60;

/** All features of a layer, however many: the rows in view come from the worker. Arrow keys go through them, Enter looks at one. */
export function FeatureTable({ layer }: { layer: ShownLayer }) {
  const store = usePlanStore();
  const { t } = useTranslation();
  const id = useId();
  const { key, features, fields } = layer.record.data;
  const choose = (row: number) => void lookAtFeature(store, layer, row).catch(() => undefined);
  const { scroller, rows, current, heightPx, onScroll, onKeyDown, go } = useRowWindow(features, choose);
  const valueAt = useRows(key, rows);
  const columns = fields.slice(0, mostColumns);
  const widths = useColumnWidths(key, columns);
  if (valueAt.failed) return <LayerFailed code={valueAt.failed} />;
  return (
    <>
      <p className={css.hint} id={`${id}-hint`}>
        <BothWords words="imported.table.hint" />
      </p>
      <div
        ref={scroller}
        className={css.scroller}
        role="grid"
        tabIndex={0}
        aria-label={t("imported.table", { title: layer.record.title })}
        aria-describedby={`${id}-hint`}
        aria-rowcount={features + 1}
        aria-colcount={fields.length + 1}
        aria-activedescendant={rows.includes(current) ? `${id}-${current}` : undefined}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className={css.tall} style={{ blockSize: `${heightPx}px` }}>
          <div role="presentation" className={css.window}>
            <div role="row" aria-rowindex={1} className={`${css.row} ${css.heads}`}>
              <span role="columnheader" className={css.number}>
                #
              </span>
              {columns.map(({ name }, column) => (
                <span role="columnheader" key={name} className={css.cell} style={widths[column]}>
                  <FieldName field={name} />
                </span>
              ))}
            </div>
            {rows.map((row) => (
              // The grid has the keyboard; a click is the mouse's Enter.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                role="row"
                key={row}
                id={`${id}-${row}`}
                aria-rowindex={row + 2}
                aria-selected={row === current}
                className={css.row}
                onClick={() => {
                  go(row);
                  choose(row);
                }}
              >
                <span role="rowheader" className={css.number}>
                  {row + 1}
                </span>
                {columns.map(({ name }, column) => {
                  const value = valueText(valueAt.of(row, name)).slice(0, longestCell);
                  return (
                    <span role="gridcell" key={name} className={css.cell} style={widths[column]} title={value}>
                      {value}
                    </span>
                  );
                })}
              </div>
            ))}
          </div>
        </div>
      </div>
      {fields.length > mostColumns && <p className={css.hint}>{t("imported.table.more", { n: fields.length - mostColumns })}</p>}
    </>
  );
}

/** By their names and the first page of values, so that they stay as they are while rows go by. */
function useColumnWidths(key: string, columns: ShownLayer["record"]["data"]["fields"]) {
  const { text } = useTranslation();
  const first = useLayerAnswer({ ask: "rows" as const, key, from: 0, count: pageRows });
  const rows = first.status === "done" ? first.answer.rows : [];
  return columns.map(({ name }) => {
    const title = fieldTitle(name);
    return { inlineSize: `${columnWidth(name, title && text(title), rows.map((row) => (Object.hasOwn(row, name) ? row[name] : null)))}em` };
  });
}

/** The pages that the rows in view lie in: one, or two where they cross over. */
function useRows(key: string, rows: readonly number[]) {
  const page = (row: number) => Math.floor(row / pageRows);
  const [upper, lower] = [page(rows[0] ?? 0), page(rows.at(-1) ?? 0)];
  const one = useLayerAnswer({ ask: "rows" as const, key, from: upper * pageRows, count: pageRows });
  const other = useLayerAnswer(lower === upper ? null : { ask: "rows" as const, key, from: lower * pageRows, count: pageRows });
  const of = (row: number, name: string): Json | undefined => {
    const asked = page(row) === upper ? one : other;
    const found = asked.status === "done" ? asked.answer.rows[row % pageRows] : undefined;
    return found && Object.hasOwn(found, name) ? found[name] : undefined;
  };
  return { of, failed: one.status === "failed" ? one.code : null };
}
