import type { SearchHit } from "../../analysis/search-zones";
import type { MessageKey } from "../../i18n/translate";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import { optionId } from "./search-ids";
import styles from "./SearchResults.module.css";

type Props = {
  id: string;
  query: string;
  hits: readonly SearchHit[];
  active: number;
  onActive: (index: number) => void;
  onChoose: (hit: SearchHit) => void;
};

export function SearchResults({ id, query, hits, active, onActive, onChoose }: Props) {
  const { t } = useTranslation();
  const heading = query.trim() === "" ? t("search.main") : t("search.found", { n: hits.length });
  return (
    <div className={styles.popup}>
      <p className={styles.heading} role="status">
        {hits.length > 0 ? heading : t("search.none", { query: query.trim() })}
      </p>
      <div hidden={hits.length === 0} role="listbox" id={id} aria-label={t("search.label")} className={styles.list}>
        {hits.map((hit, index) => (
          // The keys are handled by the field, which keeps the focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={`${hit.of}-${hit.value.id}`}
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
        ))}
      </div>
    </div>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.mark} data-kind={hit.of === "zone" ? hit.value.kind : hit.of} aria-hidden="true" />
      <span className={styles.name}>
        <Bilingual text={hit.value.name} />
        {hit.alias !== null && <span className={styles.alias}>{t("search.alias", { alias: hit.alias })}</span>}
      </span>
      <span className={styles.kind}>
        {t(kindKey(hit))}
        {hit.value.geometry === null && <span className={styles.unlocated}>{t("search.unlocated")}</span>}
      </span>
    </>
  );
}

function kindKey(hit: SearchHit): MessageKey {
  if (hit.of === "zone") return `kind.${hit.value.kind}`;
  return hit.of === "district" ? "search.kind.district" : `search.kind.${hit.value.kind}`;
}
