import { useState, type CSSProperties } from "react";
import { shownChapter } from "../../store/shown-stories";
import { usePlan } from "../../store/use-plan";
import { stageLayout, type StageShape } from "../stage/stage-layout";
import { useWindowSize } from "../widgets/use-window-size";
import { AttractCall } from "./AttractCall";
import { CountdownDialog } from "./CountdownDialog";
import { KioskControls } from "./KioskControls";
import { LetterPad } from "./LetterPad";
import { StaffDoor } from "./StaffDoor";
import { useKioskPage } from "./use-kiosk-page";
import { useQuietWall } from "./use-quiet-wall";
import css from "./KioskFrame.module.css";
import "./kiosk.css";

/** What a screen that anyone may touch shows over the stage; on a wall only the way out. */
export function KioskFrame() {
  const seat = usePlan(({ kiosk }) => kiosk?.flags.seat ?? null);
  const resets = usePlan(({ kiosk }) => kiosk?.resets ?? 0);
  const hasExit = usePlan(({ configuration }) => configuration.kiosk.exitPin !== null);
  useKioskPage();
  const quiets = useQuietWall();
  const { shape, places } = usePlaces();
  if (seat === null) return null;
  // A reset, or quiet before a wall, leaves nothing of what stood open or was typed.
  return (
    <div key={`${resets} ${quiets}`} className={css.frame} data-shape={shape} style={places}>
      {seat === "kiosk" && <VisitorParts />}
      {hasExit && <StaffDoor />}
    </div>
  );
}

function VisitorParts() {
  const phase = usePlan(({ kiosk }) => kiosk?.phase ?? null);
  const [isSearching, setSearching] = useState(false);
  // Nobody is called to what is not there yet.
  const stands = usePlan((state) => state.camera !== null && shownChapter(state) !== null);
  if (phase === null) return null;
  if (phase.name === "attract") return stands ? <AttractCall /> : null;
  return (
    <>
      <KioskControls onSearch={() => setSearching(true)} />
      {isSearching && <LetterPad onClose={() => setSearching(false)} />}
      {phase.name === "countdown" && <CountdownDialog secondsLeft={phase.secondsLeft} />}
    </>
  );
}

/** Where the map of the stage ends and what a frame covers, for the style sheet. */
function usePlaces(): { shape: StageShape; places: CSSProperties } {
  const { width, height } = useWindowSize();
  const flags = usePlan(({ kiosk }) => kiosk?.flags ?? null);
  const wall = usePlan(({ configuration }) => configuration.kiosk.wall);
  const { shape, map, rail, rootFontPx } = stageLayout({ width, height, isWall: true, preset: flags?.wall ?? null, ...(flags && { safe: flags.safe }), wall });
  const rem = (px: number): string => `${Math.max(0, px) / rootFontPx}rem`;
  const bottom = Math.min(map.top + map.height, rail.top);
  const places = {
    "--map-right": rem(width - map.left - map.width),
    "--map-bottom": rem(height - bottom),
    "--safe-top": rem((flags?.safe.top ?? 0) * height),
    "--safe-right": rem((flags?.safe.right ?? 0) * width),
  };
  return { shape, places: places as CSSProperties };
}
