import { useId } from "react";
import { enteredPx, growthPartDashes, lookOf, type ImportedLook } from "../../cartography/imported/imported-look";
import type { ImportedLayerScene } from "../../cartography/imported/imported-scene";
import { landUseColor } from "../../cartography/imported/land-use-class";
import { usePlan } from "../../store/use-plan";
import { Hatch } from "./Hatch";
import { Swatch } from "./Swatch";
import { useFlavour } from "./use-flavour";

type Props = { layer: ImportedLayerScene; ofClass?: string };

/** An irregular figure, as surveyed ones are, unlike the pill of what is schematic. */
const outline = "M3 5.5L11.5 2.5L25 4.5L23.5 14L12 15.5L4 13Z";

/** An imported layer or one class of it as the map draws it: areas, lines or points. */
export function ImportedSwatch({ layer, ofClass }: Props) {
  const flavour = useFlavour();
  const look = lookOf(layer, usePlan((state) => state.flavour));
  const dash = ofClass !== undefined && layer.classing?.by === "parts" ? (growthPartDashes[ofClass] ?? []) : look.dash;
  const drawn = { ...look, dash };
  if (layer.use === "edition") return <EditionSwatch layer={layer} look={drawn} ofClass={ofClass ?? "1001"} />;
  return (
    <Swatch opacity={layer.opacity}>
      {layer.kinds.includes("polygon") ? <Area look={drawn} casing={layer.use === "parcels" ? null : flavour.accent} /> : null}
      {!layer.kinds.includes("polygon") && layer.kinds.includes("line") && <Line d="M2 12.5C9 12.5 11 5.5 18 5.5H26" look={drawn} casing={flavour.accent} />}
      {!layer.kinds.includes("polygon") && !layer.kinds.includes("line") && <circle cx="14" cy="9" r="4.2" fill={look.color} stroke={flavour.accent} strokeWidth="1.4" />}
    </Swatch>
  );
}

function Area({ look, casing }: { look: ImportedLook; casing: string | null }) {
  const hatch = useId();
  return (
    <>
      <path d={outline} fill={look.color} fillOpacity={look.fillOpacity} />
      {look.hatch && (
        <>
          <Hatch id={hatch} angle={look.hatch.angle} gap={look.hatch.gapPx / 1.6} width={look.hatch.widthPx} color={look.color} />
          <path d={outline} fill={`url(#${hatch})`} opacity={look.hatch.opacity} />
        </>
      )}
      <Line d={outline} look={look} casing={casing} />
    </>
  );
}

function Line({ d, look, casing }: { d: string; look: ImportedLook; casing: string | null }) {
  const { panel } = useFlavour();
  return (
    <>
      {casing && (
        <>
          <path d={d} stroke={casing} strokeWidth={look.lineWidth + enteredPx.outer - 1} strokeOpacity={enteredPx.opacity} strokeLinejoin="round" />
          <path d={d} stroke={panel} strokeWidth={look.lineWidth + enteredPx.inner - 1} strokeLinejoin="round" />
        </>
      )}
      <path d={d} stroke={look.color} strokeWidth={look.lineWidth} strokeDasharray={look.dash.length > 0 ? look.dash.join(" ") : undefined} strokeLinejoin="round" />
    </>
  );
}

/** A land-use class in its national colour; one that the guide does not know is hatched. */
function EditionSwatch({ layer, look, ofClass }: { layer: ImportedLayerScene; look: ImportedLook; ofClass: string }) {
  const hatch = useId();
  const flavour = useFlavour();
  const color = landUseColor(ofClass);
  return (
    <Swatch opacity={layer.opacity}>
      <path d={outline} fill={color ?? flavour.panel} fillOpacity={look.fillOpacity} stroke={flavour.ink3} strokeWidth="0.8" />
      {color === null && (
        <>
          <Hatch id={hatch} angle={135} gap={4} width={0.9} color={flavour.ink} />
          <path d={outline} fill={`url(#${hatch})`} opacity="0.45" />
        </>
      )}
    </Swatch>
  );
}
