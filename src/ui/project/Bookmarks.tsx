import { useState } from "react";
import { comparedNames } from "../../store/compared-names";
import { shownZone } from "../../store/selectors-panels";
import type { ProjectState } from "../../store/project-state";
import { usePlan } from "../../store/use-plan";
import { Section } from "../inspector/Section";
import { useTranslation } from "../widgets/use-translation";
import { BookmarkRow } from "./BookmarkRow";
import { BookmarkIcon } from "./ProjectIcons";
import buttons from "../widgets/buttons.module.css";
import field from "./CommitField.module.css";
import styles from "./Bookmarks.module.css";

/** 视图书签: views of the map under names. */
export function Bookmarks({ project }: { project: ProjectState }) {
  const { t, text } = useTranslation();
  const zone = usePlan(shownZone);
  const [title, setTitle] = useState("");
  const views = Object.values(project.value.collections.views).sort((a, b) => a.addedAt.localeCompare(b.addedAt) || a.id.localeCompare(b.id));
  const isReader = project.access.status === "reader";
  const compared = usePlan(comparedNames).split("\n").filter(Boolean);
  const suggested = compared.length > 0 ? compared.join(t("compare.versus")) : zone ? text(zone.shortName) : t("views.suggested", { n: views.length + 1 });
  const add = () => {
    project.actions.addView(title.trim() || suggested);
    setTitle("");
  };
  return (
    <Section title="views.title">
      {views.length === 0 && <p className={styles.none}>{t("views.none")}</p>}
      <ul className={styles.list}>
        {views.map((record) => (
          <BookmarkRow key={record.id} record={record} readOnly={isReader} actions={project.actions} />
        ))}
      </ul>
      {!isReader && (
        <form
          className={styles.add}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <input
            className={field.input}
            type="text"
            autoComplete="off"
            aria-label={t("views.name")}
            placeholder={suggested}
            maxLength={120}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <button type="submit" className={buttons.quiet}>
            <BookmarkIcon />
            {t("views.add")}
          </button>
        </form>
      )}
    </Section>
  );
}
