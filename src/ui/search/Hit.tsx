import type { SearchHit } from "../../analysis/search-zones";
import type { Statement } from "../../domain/statement";
import type { MessageKey } from "../../i18n/translate";
import { documentById } from "../../store/selectors-panels";
import { usePlan } from "../../store/use-plan";
import { sourceLabel } from "../inspector/SourceChip";
import { StatementFigure } from "../statements/StatementRow";
import { StatusGlyph } from "../swatches/StatusGlyph";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import type { FieldHit } from "./field-hit";
import styles from "./SearchResults.module.css";

/** One answer of the search. */
export function Hit({ hit }: { hit: FieldHit }) {
  const { t } = useTranslation();
  if (hit.of === "statement") return <StatementHit statement={hit.value} />;
  if (hit.of === "statements") return <span className={styles.more}>{t("statement.search.more", { n: hit.n })}</span>;
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

function StatementHit({ statement }: { statement: Statement }) {
  const source = usePlan(({ documents }) => documentById(documents, statement.document));
  const { language } = useTranslation();
  return (
    <>
      <span className={styles.glyph}>
        <StatusGlyph status={statement.status} />
      </span>
      <span className={styles.name}>
        <span className={styles.sentence}>
          <Bilingual text={statement.text} />
        </span>
      </span>
      <span className={styles.kind}>
        <StatementFigure statement={statement} />
        <span className={styles.source}>{sourceLabel(statement.document, source, language, true)}</span>
      </span>
    </>
  );
}

function kindKey(hit: SearchHit): MessageKey {
  if (hit.of === "zone") return `kind.${hit.value.kind}`;
  return hit.of === "district" ? "search.kind.district" : `search.kind.${hit.value.kind}`;
}
