import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";
import { findAmong } from "../../src/analysis/sites/find-sites";
import { stabilityOf } from "../../src/analysis/sites/stability";
import type { SiteSearch } from "../../src/domain/sites/site-search";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { openProjectDatabase } from "../../src/store/project-database";
import { openProject } from "../../src/store/project-session";
import { provideSiteClient } from "../../src/store/site-service";
import { tabsByLock } from "../../src/store/tabs-by-lock";
import { PlanContext } from "../../src/store/use-plan";
import { stubIndexedDb } from "./indexed-db";
import { theRealPublication } from "./publication";
import { theRealRegister } from "./register";
import { aBroadcast, aLockManager } from "./tabs";

const { publication } = await theRealPublication();
const { statements, meta } = await theRealRegister();

export type FinderPage = Awaited<ReturnType<typeof openFinderPage>>;

/** A page of the real store with the committed publication and register, a project and, in place of the worker, what the worker runs. */
export async function openFinderPage(part: ReactNode) {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  stubIndexedDb();
  HTMLElement.prototype.scrollIntoView = () => undefined;
  const store = createPlanStore();
  store.getState().receivePublication(publication, []);
  store.getState().setToday("2026-11-22");
  store.getState().receiveStatements(statements, meta);
  store.getState().setRole("investor");
  provideSiteClient(store, {
    find: async (table, question) => ({ is: "found", finding: findAmong(table, question) }),
    steady: async (table, question) => ({ is: "steady", stability: stabilityOf(table, question) }),
    end: () => undefined,
  });
  let ids = 0;
  await openProject(store, {
    openDatabase: openProjectDatabase,
    channel: aBroadcast()(),
    openTabs: async (handlers) => tabsByLock(aLockManager(), handlers),
    now: () => new Date(),
    newId: () => `id-${(ids += 1)}`,
    download: () => undefined,
    keepForGood: () => undefined,
    page: { addEventListener: () => undefined },
    isVisible: () => true,
  });
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  const root = createRoot(container);
  await act(async () => root.render(<PlanContext value={store}>{part}</PlanContext>));
  return { store, ...hands(store), close: () => act(async () => root.unmount()) };
}

/** What a reader finds and does, by the names of things. */
function hands(store: PlanStoreApi) {
  const nameOf = (one: Element) => one.getAttribute("aria-label") ?? one.textContent ?? "";
  const button = (name: string | RegExp) => [...document.querySelectorAll<HTMLButtonElement>("button")].find((one) => (typeof name === "string" ? nameOf(one) === name : name.test(nameOf(one)))) ?? fail(`no button ${String(name)}`);
  const field = <T extends HTMLElement = HTMLInputElement>(name: string | RegExp): T => {
    const label = [...document.querySelectorAll("label")].find((one) => {
      // The words of a list to choose from are no part of its name.
      const words = (one.querySelector("select") ? one.querySelector("span") : one)?.textContent ?? "";
      return typeof name === "string" ? words === name : name.test(words);
    });
    const found = label ? (label.htmlFor ? document.getElementById(label.htmlFor) : label.querySelector("input,select")) : document.querySelector(`[aria-label="${String(name)}"]`);
    return (found ?? fail(`no field ${String(name)}`)) as T;
  };
  const happens = (what: () => void) => act(async () => what());
  return {
    button,
    field,
    happens,
    search: (): SiteSearch => store.getState().siteSearch ?? fail("no search goes on"),
    press: (name: string | RegExp) =>
      happens(() => {
        button(name).focus();
        button(name).click();
      }),
    tick: (name: string | RegExp) => happens(() => field(name).click()),
    types: (name: string | RegExp, text: string) =>
      happens(() => {
        field(name).focus();
        enter(field(name), text);
      }),
    /** Waits until something is so, at most ten seconds. */
    until: async (isSo: () => boolean) => {
      for (let left = 200; left > 0 && !isSo(); left -= 1) await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    },
    keys: (on: HTMLElement, key: string, init: KeyboardEventInit = {}) => happens(() => on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }))),
    text: (selector = "body") => document.querySelector(selector)?.textContent ?? "",
  };
}

/** As the browser does it, past React's own bookkeeping. */
function enter(into: HTMLInputElement | HTMLSelectElement, text: string): void {
  const isSelect = into instanceof HTMLSelectElement;
  Object.getOwnPropertyDescriptor(isSelect ? HTMLSelectElement.prototype : HTMLInputElement.prototype, "value")?.set?.call(into, text);
  into.dispatchEvent(new Event(isSelect ? "change" : "input", { bubbles: true }));
}

const fail = (message: string): never => {
  throw new Error(message);
};
