import { boundsOf } from "../../domain/bounds";
import type { Link } from "../../domain/place";
import { hasMap } from "../../store/selectors-shell";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { StatusGlyph } from "../swatches/StatusGlyph";
import { useTranslation } from "../widgets/use-translation";
import { SourceChip } from "./SourceChip";
import css from "./Relations.module.css";

/** A road or tie that a document names: how far along it is, between which places, and that its course is unknown. */
export function LinkRow({ link }: { link: Link }) {
  const places = usePlan((state) => state.publication.places);
  const isMapThere = usePlan(hasMap);
  const { zoomToBounds } = useActions();
  const { text } = useTranslation();
  const bounds = boundsOf([link.geometry]);
  const nameOf = (id: string | null) => {
    const place = places.find((other) => other.id === id);
    return place?.name ?? null;
  };
  const [from, to] = [nameOf(link.from), nameOf(link.to)];
  const ends = from && to ? messageText("inspector.link.between", { from, to }) : messageText("inspector.link.noEnds");
  const words = (
    <>
      <StatusGlyph status={link.status} />
      <span className={css.words}>
        <BothWords words={link.name} />
        <small>
          <BothWords words={joinedTexts([messageText(`status.${link.status}`), ends], " · ")} />
        </small>
      </span>
    </>
  );
  return (
    <li title={text(link.note)}>
      {bounds && isMapThere ? (
        <button type="button" className={css.link} onClick={() => zoomToBounds(bounds)}>
          {words}
        </button>
      ) : (
        <span className={css.link}>{words}</span>
      )}
      <SourceChip documentId={link.document} brief />
    </li>
  );
}
