import type { KeyboardEvent, ReactNode } from "react";
import type { StoryLink } from "../../domain/stories/story-block";
import { shownPublication } from "../../store/shown-publication";
import { isWithheld, shownStatements } from "../../store/shown-statements";
import { useActions, usePlan } from "../../store/use-plan";
import css from "./StoryProse.module.css";

/** A figure with its unit stays on one line. */
const longestWord = 8;

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
  const lead = () => {
    if (document === null) {
      exploreStory();
      selectZone(id, { zoom: true });
    } else openDocument(document, kind === "statement" ? id : undefined);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    lead();
  };
  // A button is a box that does not break where its line ends.
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
    <span role="button" tabIndex={0} className={css.link} data-link={`${kind}:${id}`} data-short={typeof children === "string" && children.length <= longestWord ? "" : undefined} onClick={lead} onKeyDown={pressed}>
      {children}
    </span>
  );
}
