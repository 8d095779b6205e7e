import { useCallback } from "react";

const mostTight = 7;

/** On a phone a sheet is scrolled, as everything there. */
const isSheet = () => document.documentElement.dataset["stage"] === "phone";

/** Sets the words of a box smaller, step by step (`data-tight`), until they fit; what is still too long can be scrolled. */
function fit(box: HTMLElement): void {
  for (let step = 0; step <= mostTight; step += 1) {
    if (step === 0) delete box.dataset["tight"];
    else box.dataset["tight"] = String(step);
    if (isSheet() || box.scrollHeight <= box.clientHeight + 1) break;
  }
}

/** A ref for a box that fits its words whenever it or one of its parts changes its size. */
export function useFit() {
  return useCallback((box: HTMLElement | null) => {
    if (!box) return undefined;
    const sizes = new ResizeObserver(() => fit(box));
    const watch = () => {
      sizes.disconnect();
      sizes.observe(box);
      for (const part of box.children) sizes.observe(part);
      fit(box);
    };
    const parts = new MutationObserver(watch);
    parts.observe(box, { childList: true, subtree: true, characterData: true });
    watch();
    return () => {
      sizes.disconnect();
      parts.disconnect();
    };
  }, []);
}
