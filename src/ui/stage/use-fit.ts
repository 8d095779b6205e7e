import { useLayoutEffect, type RefObject } from "react";

const mostTight = 5;

/** On a phone a sheet is scrolled, as everything there. */
const isSheet = () => document.documentElement.dataset["stage"] === "phone";

/**
 * Sets the words of a box smaller, step by step (`data-tight`), until they fit; what is still too long can be scrolled.
 * @param content what is set in the box: another one is measured anew
 */
export function useFit(box: RefObject<HTMLElement | null>, content: unknown): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const fit = () => {
      for (let step = 0; step <= mostTight; step++) {
        if (step === 0) delete element.dataset["tight"];
        else element.dataset["tight"] = String(step);
        if (isSheet() || element.scrollHeight <= element.clientHeight + 1) break;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box, content]);
}
