import type { ReactNode } from "react";
import type { ShownLayer } from "../../store/shown-layers";
import { BothWords } from "../layers/BothWords";
import head from "../inspector/InspectorHead.module.css";
import { EnteredMark } from "./EnteredMark";
import css from "./Imported.module.css";

type Props = { id: string; layer: ShownLayer; name: string; under: string; buttons: ReactNode };

/** The head of the panel of an imported feature or layer: what it is, that it was entered, and whether it may leave the office. */
export const ImportedHead = ({ id, layer, name, under, buttons }: Props) => (
  <header className={head.head}>
    <div className={head.line}>
      <span className={head.chip}>
        <BothWords words={`importedLayers.use.${layer.collection === "editions" ? "edition" : layer.record.use}`} />
      </span>
      <span className={head.chip}>
        <BothWords words={`releaseClass.${layer.record.releaseClass}`} />
      </span>
      <EnteredMark />
      <span className={head.buttons}>{buttons}</span>
    </div>
    <h2 id={id} tabIndex={-1} className={`${head.name} ${css.name}`}>
      {name}
    </h2>
    <p className={head.other}>{under}</p>
  </header>
);
