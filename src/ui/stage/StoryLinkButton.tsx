import type { ReactNode } from "react";
import type { StoryLink } from "../../domain/stories/story-block";
import { shownPublication } from "../../store/shown-publication";
import { isWithheld, shownStatements } from "../../store/shown-statements";
import { useActions, usePlan } from "../../store/use-plan";
import css from "./StoryProse.module.css";

/** Words of a story that lead somewhere: to the source at its statement, to a zone, to a document. What is not there leads nowhere and is only words. */
export function StoryLinkButton({ link: { kind, id }, children }: { link: StoryLink; children: ReactNode }) {
  const document = usePlan((state) => {
    if (kind === "document") return id;
    return kind === "statement" ? (shownStatements(state)?.find((statement) => statement.id === id)?.document ?? null) : null;
  });
  const isHidden = usePlan((state) => kind === "statement" && isWithheld(state, id));
  const isZone = usePlan((state) => kind === "zone" && shownPublication(state).zones.some((zone) => zone.id === id));
  const { openDocument, selectZone, exploreStory } = useActions();
  // The mark of left-out words in every language.
  if (isHidden) return <>[…]</>;
  if (document === null && !isZone) return <>{children}</>;
  return (
    <button
      type="button"
      className={css.link}
      data-link={`${kind}:${id}`}
      onClick={() => {
        if (document === null) {
          exploreStory();
          selectZone(id, { zoom: true });
        } else openDocument(document, kind === "statement" ? id : undefined);
      }}
    >
      {children}
    </button>
  );
}
