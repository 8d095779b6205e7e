import type { Box } from "../box";

/** What a stage sets over the map, px of a stage of 1920 × 1080: notices and scale at the upper right, buttons below them on the right. */
const covers = { noticesPx: [540, 84], scalePx: [236, 132], buttonsPx: [112, 0.36], aroundPx: 480 } as const;

/**
 * The boxes of a stage that words of the map keep clear of, by the part that its layout leaves to the map: what stands in that part's
 * corners, unless the stage is small, and all around it, so that no name ends under rail or card.
 */
export function stageCovers({ left, top, right, bottom }: Box, unit: number, isSmall: boolean): Box[] {
  const corner = ([width, height]: readonly [number, number]): Box => ({ left: right - width * unit, top: top, right, bottom: top + height * unit });
  const [buttons, from] = covers.buttonsPx;
  const far = covers.aroundPx * unit;
  const corners = [corner(covers.noticesPx), corner(covers.scalePx), { left: right - buttons * unit, top: top + (bottom - top) * from, right, bottom }];
  return [
    ...(isSmall ? [] : corners),
    { left: left - far, top: bottom, right: right + far, bottom: bottom + far },
    { left: right, top: top - far, right: right + far, bottom: bottom + far },
    { left: left - far, top: top - far, right: right + far, bottom: top },
    { left: left - far, top: top - far, right: left, bottom: bottom + far },
  ];
}
