import { searchInputId } from "./search-ids";

/** The name of the zone in its details, which takes the focus from code only. */
const detailsHeadingId = "inspector-name";

/** The details may have to be loaded first; after this long nobody expects the focus to move any more. */
const patienceMs = 4000;

/** Goes on from the search field to the details of the zone, once they are there and unless the user has gone elsewhere. */
export function focusDetails(): void {
  const until = performance.now() + patienceMs;
  const attempt = () => {
    if (document.activeElement?.id !== searchInputId) return;
    const heading = document.getElementById(detailsHeadingId);
    if (heading) heading.focus({ preventScroll: true });
    else if (performance.now() < until) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
