import type { CSSProperties } from "react";
import type { ZoneKind } from "../../domain/zone";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import type { BoundaryLook } from "./boundary-look";
import css from "./Mark.module.css";

/** How well a boundary is known, in a word and the form of its frame. */
export function LookMark({ look }: { look: BoundaryLook }) {
  return (
    <span className={`${css.mark} ${css[look]}`}>
      <BilingualMessage of={`look.${look}`} />
    </span>
  );
}

/** The boxed 示意 that goes with the name of every schematic figure, in the colour of its kind. */
export function SchematicMark({ kind }: { kind?: ZoneKind }) {
  const { t } = useTranslation();
  const style: CSSProperties | undefined = kind && { color: `var(--kind-${kind})` };
  return (
    <span className={`${css.mark} ${css.schematic}`} style={style}>
      {t("mark.schematic")}
    </span>
  );
}
