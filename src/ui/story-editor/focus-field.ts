/** Puts the keyboard into the field that a part of a story (`title.en`, `bars.2.label.zh`) is edited in, or into the nearest one around it. */
export function focusField(page: Element | null, part: string): void {
  const steps = part.split(".");
  for (let n = steps.length; n > 0; n -= 1) {
    const found = page?.querySelector(`[data-field="${CSS.escape(steps.slice(0, n).join("."))}"]`);
    if (!found) continue;
    const language = steps[n] ?? "";
    const wanted = language === "" ? null : found.querySelector<HTMLElement>(`[data-language="${CSS.escape(language)}"]`);
    const field = wanted ?? found.querySelector<HTMLElement>("input, textarea, select, button");
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
    return;
  }
}
