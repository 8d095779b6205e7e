import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { fitSiteSheet, stepsOf } from "../../sheets/fit-site-sheet";
import type { SiteSheet } from "../../sheets/site-sheet";
import type { SiteMapState } from "./map/use-site-maps";
import { SheetPaper, type PaperFacts } from "./paper/SheetPaper";
import { PrintPages } from "./printing/PrintPages";
import { beginFit, measuredOf, nextFit, type Fit } from "./seek-fit";
import css from "./SheetPreview.module.css";

/** A4 at 96 pixels to the inch. */
const paperPx = (210 / 25.4) * 96;

type Sought = { of: SiteSheet; fit: Fit };

/** Closer type is the first step, before anything is left out. */
const closeType = 1;

/** The page as it will be printed, and its print: just as much is left out as makes one page hold it. */
export function SheetPreview({ sheet, map, facts, isWhole }: { sheet: SiteSheet; map: SiteMapState; facts: PaperFacts; isWhole: boolean }) {
  const begin = (): Sought => ({ of: sheet, fit: beginFit(closeType + stepsOf(sheet)) });
  const [known, setSought] = useState(begin);
  // Until its face has come, a text is measured in another.
  const [hasFace, setFace] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const scale = useScale(frame);
  const sought = known.of === sheet ? known : begin();
  const { steps, back } = hasFace ? measuredOf(sought.fit) : { steps: 0, back: [] };
  // Only the page itself knows how much room its words take.
  useLayoutEffect(() => {
    if (!hasFace || sought.fit.isFound) return;
    const { scrollHeight = 0, clientHeight = 0 } = body.current ?? {};
    setSought({ of: sought.of, fit: nextFit(sought.fit, scrollHeight > clientHeight + 1) });
  }, [sought, hasFace]);
  useEffect(() => {
    let isThere = true;
    void (document.fonts?.ready ?? Promise.resolve()).then(() => isThere && setFace(true));
    return () => {
      isThere = false;
    };
  }, []);
  const fitted = fitSiteSheet(sheet, steps - closeType, back.map((step) => step - closeType));
  const isClose = steps >= closeType && !back.includes(0);
  return (
    <div ref={frame} className={css.frame}>
      <div className={css.page} style={{ zoom: isWhole ? scale : 1 }}>
        <SheetPaper sheet={fitted} map={map} facts={facts} isClose={isClose} body={body} />
      </div>
      <PrintPages>
        <SheetPaper sheet={fitted} map={map} facts={facts} isClose={isClose} />
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
