import { useId, type ReactElement } from "react";
import type { MessageKey } from "../../i18n/translate";
import { useTranslation } from "../widgets/use-translation";
import type { FieldHit } from "./field-hit";
import { Hit } from "./Hit";
import { optionId } from "./search-ids";
import styles from "./SearchResults.module.css";

type Props = {
  id: string;
  query: string;
  hits: readonly FieldHit[];
  active: number;
  onActive: (index: number) => void;
  onChoose: (hit: FieldHit) => void;
};

/** What was found: zones and places first, then statements, each under its heading where there are both. */
export function SearchResults({ id, query, hits, active, onActive, onChoose }: Props) {
  const { t } = useTranslation();
  const first = hits.findIndex(isStatement);
  const count = hits.reduce((sum, hit) => sum + (hit.of === "statements" ? hit.n - hits.filter(({ of }) => of === "statement").length : 1), 0);
  const heading = query.trim() === "" ? t("search.main") : t("search.found", { n: count });
  const option = (hit: FieldHit, index: number) => (
    // The keys are handled by the field, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      key={hit.of === "statements" ? "statements" : `${hit.of}-${hit.value.id}`}
      id={optionId(id, index)}
      role="option"
      aria-selected={index === active}
      className={styles.option}
      ref={(element) => {
        if (index === active) element?.scrollIntoView({ block: "nearest" });
      }}
      onPointerMove={() => {
        if (index !== active) onActive(index);
      }}
      // The field would lose the focus, and the list close, before the click arrives.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(hit)}
    >
      <Hit hit={hit} />
    </div>
  );
  const options = hits.map(option);
  return (
    <div className={styles.popup}>
      <p className={styles.heading} role="status">
        {hits.length > 0 ? heading : t("search.none", { query: query.trim() })}
      </p>
      <div hidden={hits.length === 0} role="listbox" id={id} aria-label={t("search.label")} className={styles.list}>
        {first < 0 ? (
          options
        ) : (
          <>
            {first > 0 && <Group title="statement.search.zones">{options.slice(0, first)}</Group>}
            <Group title="statement.search.statements">{options.slice(first)}</Group>
          </>
        )}
      </div>
    </div>
  );
}

const isStatement = ({ of }: FieldHit): boolean => of === "statement" || of === "statements";

function Group({ title, children }: { title: MessageKey; children: readonly ReactElement[] }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} role="presentation" className={styles.group}>
        {t(title)}
      </div>
      {children}
    </div>
  );
}
