import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { fitSiteSheet, tightest } from "../../sheets/fit-site-sheet";
import type { SiteSheet } from "../../sheets/site-sheet";
import type { SiteMapState } from "./map/use-site-maps";
import { SheetPaper, type PaperFacts } from "./paper/SheetPaper";
import { PrintPages } from "./printing/PrintPages";
import css from "./SheetPreview.module.css";

/** A4 at 96 pixels to the inch. */
const paperPx = (210 / 25.4) * 96;

/** The page as it will be printed, and its print: what does not fit is left out step by step until one page holds it. */
export function SheetPreview({ sheet, map, facts, isWhole }: { sheet: SiteSheet; map: SiteMapState; facts: PaperFacts; isWhole: boolean }) {
  const [tightness, setTightness] = useState(0);
  const [measured, measureAgain] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const scale = useScale(frame);
  // Only the page itself knows how much room its words take; it is asked again as these change.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = body.current ?? {};
    if (scrollHeight > clientHeight + 1 && tightness < tightest) setTightness(tightness + 1);
  }, [sheet, map.status, tightness, measured]);
  useEffect(() => {
    // Until its face has come, a text is measured in another.
    let isThere = true;
    void document.fonts?.ready.then(() => isThere && measureAgain((n) => n + 1));
    return () => {
      isThere = false;
    };
  }, []);
  const fitted = fitSiteSheet(sheet, tightness);
  return (
    <div ref={frame} className={css.frame}>
      <div className={css.page} style={{ zoom: isWhole ? scale : 1 }}>
        <SheetPaper sheet={fitted} map={map} facts={facts} body={body} />
      </div>
      <PrintPages>
        <SheetPaper sheet={fitted} map={map} facts={facts} />
      </PrintPages>
    </div>
  );
}

/** How much smaller than itself the page has to be to be seen across its whole width. */
function useScale(frame: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(paperPx);
  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return Math.min(1, Math.max(0.3, width / paperPx));
}
