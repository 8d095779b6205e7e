/** Puts the keyboard into the field that a part of a story (`title.en`, `bars.2.label.zh`) is edited in, or into the nearest one around it. */
export function focusField(page: Element | null, part: string): void {
  const fields = new Map([...(page?.querySelectorAll<HTMLElement>("[data-field]") ?? [])].map((field) => [field.dataset["field"], field]));
  const steps = part.split(".");
  for (let n = steps.length; n > 0; n -= 1) {
    const around = fields.get(steps.slice(0, n).join("."));
    if (!around) continue;
    const controls = [...around.querySelectorAll<HTMLElement>("input, textarea, select, button")];
    const field = controls.find(({ dataset }) => dataset["language"] === steps[n]) ?? controls[0];
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
    return;
  }
}
