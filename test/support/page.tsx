import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";
import type { PlanStoreApi } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";

/** A page under jsdom, as a user meets it: what is called how, pressed, typed and pasted. */
export async function aPage(store: PlanStoreApi, content: ReactNode, { widthPx = 1440 } = {}) {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // jsdom has no layout and no modal dialogs: what the browser does is told here.
  vi.stubGlobal("ResizeObserver", class {
    observe() {}
    unobserve() {}
    disconnect() {}
  });
  window.matchMedia = (query: string) => {
    const [, em = "0"] = /width < ([\d.]+)em/.exec(query) ?? [];
    return { matches: widthPx < Number(em) * 16, addEventListener() {}, removeEventListener() {} } as unknown as MediaQueryList;
  };
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
  Element.prototype.scrollIntoView = () => undefined;
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  const root = createRoot(container);
  const happens = async (what: () => void) => {
    await act(async () => what());
    await act(async () => vi.dynamicImportSettled());
  };
  await happens(() => root.render(<PlanContext value={store}>{content}</PlanContext>));

  const all = (role: string) => [...document.body.querySelectorAll<HTMLElement>(selectors[role] ?? `[role=${role}]`)].filter((one) => one.closest("[hidden]") === null);
  const find = (role: string, name: string | RegExp) => all(role).find((one) => (typeof name === "string" ? nameOf(one) === name : name.test(nameOf(one))));
  const get = (role: string, name: string | RegExp): HTMLElement => {
    const found = find(role, name);
    if (!found) throw new Error(`no ${role} ${String(name)} among ${all(role).map(nameOf).join(" | ")}`);
    return found;
  };
  return {
    happens,
    find,
    get,
    text: () => document.body.textContent,
    press: (role: string, name: string | RegExp) => happens(() => get(role, name).click()),
    types: (role: string, name: string | RegExp, text: string) =>
      happens(() => {
        const into = get(role, name) as HTMLInputElement | HTMLSelectElement;
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(into), "value")?.set?.call(into, text);
        into.dispatchEvent(new Event(into instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
      }),
    pastes: (name: string | RegExp, text: string) =>
      happens(() => {
        const event = new Event("paste", { bubbles: true, cancelable: true });
        Object.assign(event, { clipboardData: { getData: () => text } });
        get("textbox", name).dispatchEvent(event);
      }),
    leave: () => act(async () => root.unmount()),
  };
}

const selectors: Readonly<Record<string, string>> = { button: "button:not([role]),[role=button]", textbox: "input[type=text],textarea", radio: "input[type=radio]", combobox: "select", dialog: "dialog", complementary: "aside", region: "section[aria-label]" };

/** What assistive technology calls it. */
function nameOf(element: HTMLElement): string {
  const labelled = element.getAttribute("aria-labelledby");
  const label = element.getAttribute("aria-label") ?? (labelled ? document.getElementById(labelled)?.textContent : (element as Partial<HTMLInputElement>).labels?.[0]?.textContent);
  return (label ?? element.textContent).trim();
}
