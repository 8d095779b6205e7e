// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { journal } from "../../src/platform/journal";
import { clearFault, raisedFaults } from "../../src/platform/kiosk-guard";
import { ChapterBoundary } from "../../src/store/ChapterBoundary";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { usePlan } from "../../src/store/use-plan";
import { ErrorBoundary } from "../../src/ui/shell/ErrorBoundary";
import { PartNotLoaded } from "../../src/ui/shell/lazy-part";
import { aKioskStore, placeOf } from "../support/kiosk-store";
import { aPage } from "../support/page";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  clearFault("crash");
});

/** Tells the chapter, unless it is one of the broken. */
function Told({ broken }: { broken: readonly string[] }) {
  const place = usePlan(({ play }) => (play ? `${play.id}/${play.chapter + 1}` : "no story"));
  if (broken.includes(place)) throw new Error(`cannot tell ${place}`);
  return <p>{place}</p>;
}
const show = (store: PlanStoreApi, broken: readonly string[], onSkip?: () => void) =>
  aPage(
    store,
    <ErrorBoundary part>
      <ChapterBoundary {...(onSkip && { onSkip })}>
        <Told broken={broken} />
      </ChapterBoundary>
    </ErrorBoundary>,
  );

test("chapters that cannot be told are passed over, over the end of a story, and noted", async () => {
  const store = await aKioskStore();
  const onSkip = vi.fn<() => void>();
  const page = await show(store, ["story-a/1", "story-a/2"], onSkip);
  expect(page.text()).toBe("story-b/1");
  expect([...store.getState().failedChapters]).toEqual(["story-a/1", "story-a/2"]);
  expect(onSkip).toHaveBeenCalledTimes(2);
  expect(journal.read().slice(-2).map(({ kind, detail }) => `${kind} ${detail}`)).toEqual(["chapter-failed story-a/1: Error: cannot tell story-a/1", "chapter-failed story-a/2: Error: cannot tell story-a/2"]);
  expect(raisedFaults()).toEqual([]);
});

test("a chapter that breaks later, while it stands, is passed over as well", async () => {
  const store = await aKioskStore();
  const page = await show(store, ["story-a/2"]);
  expect(page.text()).toBe("story-a/1");
  await page.happens(() => store.getState().stepStory(1));
  expect(page.text()).toBe("story-b/1");
});

test("where no chapter is left visitors see no notice but the still picture", async () => {
  const store = await aKioskStore();
  const page = await show(store, ["story-a/1", "story-a/2", "story-b/1", "story-b/2"]);
  expect(page.text()).toBe("");
  expect(store.getState().failedChapters.size).toBe(4);
  expect(raisedFaults()).toEqual(["crash"]);
});

test("code that did not arrive is no chapter's fault", async () => {
  const store = await aKioskStore();
  function Missing(): never {
    throw new PartNotLoaded(new Error("404"), () => undefined);
  }
  const page = await aPage(
    store,
    <ErrorBoundary part>
      <ChapterBoundary>
        <Missing />
      </ChapterBoundary>
    </ErrorBoundary>,
  );
  expect(placeOf(store)).toBe("story-a/1");
  expect(store.getState().failedChapters.size).toBe(0);
  expect(page.text()).toBe("");
  expect(raisedFaults()).toEqual(["crash"]);
  expect(journal.read().at(-1)?.detail).toMatch(/^not loaded: Error: 404/);
});

test("outside of an exhibition and before the presenter the notice stands as ever", async () => {
  for (const store of [createPlanStore(), await aKioskStore("console")]) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    const page = await show(store, ["no story", "story-a/1", "story-a/2", "story-b/1", "story-b/2"]);
    expect(page.find("button", "重试")).toBeDefined();
    expect(raisedFaults()).toEqual([]);
  }
});

test("what a visitor opened and broke is closed, and the screen goes on", async () => {
  const store = await aKioskStore();
  const onClose = vi.fn<() => void>();
  function Broken(): never {
    throw new Error("cannot draw");
  }
  const page = await aPage(
    store,
    <ErrorBoundary part onClose={onClose}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(page.text()).toBe("");
  expect(raisedFaults()).toEqual([]);
});
