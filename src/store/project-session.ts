import { standAgain } from "./camera-actions";
import type { PlanStoreApi } from "./plan-store";
import { projectActions } from "./project-actions";
import { projectKeeper, type Loaded } from "./project-keeper";
import { browserServices, type ProjectServices } from "./project-services";
import type { ProjectState } from "./project-state";
import { shownLayer } from "./shown-layers";
import { shownPublication } from "./shown-publication";

/** A tab in the background of a slow machine takes its time; one that sleeps never answers. */
const flushWithinMs = 2000;

/** Brings the project into the store and keeps it between tabs; called once, after the first view. */
export async function openProject(store: PlanStoreApi, services: ProjectServices = browserServices()): Promise<void> {
  const { channel, page, isVisible } = services;
  const get = () => store.getState().project;
  const set = (part: Partial<ProjectState>) => {
    const state = get();
    if (!state) return;
    // Boundaries of the project stand in the place of figures that the camera may have been fitted to.
    const before = shownPublication(store.getState());
    store.setState({ project: { ...state, ...part } });
    leaveGone(store);
    standAgain(store.getState, before);
  };
  const keeper = projectKeeper({ get, set }, services);
  const reload = async (part: Partial<ProjectState> = {}) => {
    const loaded = await keeper.load(part.access?.status === "owner" || get()?.access.status === "owner");
    set({ ...loaded, aside: loaded.aside ?? get()?.aside ?? null, undo: [], redo: [], said: null, ...part });
  };
  const hasUnstored = () => get()?.saving.status === "failed";

  let owns = false;
  const tabs = await services.openTabs({
    onOwner: () => {
      owns = true;
      if (get()?.access.status !== "reader") return;
      // What could not be stored here is not thrown away for what another tab stored.
      if (hasUnstored()) set({ access: { status: "owner" } });
      else void reload({ access: { status: "owner" } });
    },
    onLost: () => {
      owns = false;
      keeper.yielded();
      const dismissed = get()?.dismissed.filter((notice) => notice !== "taken-over") ?? [];
      set({ access: { status: "reader", since: "taken-over" }, dismissed });
    },
  });

  let flushed: () => void = () => undefined;
  const takeOver = async () => {
    await new Promise<void>((resolve) => {
      flushed = resolve;
      setTimeout(resolve, flushWithinMs);
      channel.post({ type: "flush" });
    });
    await tabs.takeOver();
  };
  channel.listen((message) => {
    if (message.type === "flushed") flushed();
    else if (message.type === "flush" && get()?.access.status === "owner") void keeper.flush().then(() => channel.post({ type: "flushed" }));
    else if (message.type === "stored" && get()?.access.status === "reader" && !hasUnstored()) void reload();
  });

  const onVisibility = async () => {
    if (!isVisible()) await keeper.flush();
    else if (!(await keeper.check())) await reload();
  };
  page.addEventListener("visibilitychange", () => void onVisibility());
  page.addEventListener("focus", () => void onVisibility());
  page.addEventListener("pagehide", ({ persisted }) => void keeper.flush().then(() => (persisted ? undefined : tabs.leave())));
  page.addEventListener("beforeunload", (event) => {
    if (hasUnstored() && (get()?.backup.changes ?? 0) > 0) event.preventDefault();
  });

  await tabs.claim();
  const loaded: Loaded = await keeper.load(owns);
  const actions = projectActions(store, { get, set, keeper, services, takeOver, reload });
  const before = shownPublication(store.getState());
  store.setState({
    project: {
      ...loaded,
      undo: [],
      redo: [],
      access: owns ? { status: "owner" } : { status: "reader", since: "start" },
      said: null,
      dismissed: [],
      actions,
    },
  });
  standAgain(store.getState, before);
}

/** What was open of a layer that is no longer there is closed: nothing of it can be shown. */
function leaveGone(store: PlanStoreApi): void {
  const state = store.getState();
  const isGone = (layer: string | undefined | null) => typeof layer === "string" && shownLayer(state, layer) === null;
  if (isGone(state.feature?.layer)) store.setState({ feature: null });
  if (isGone(state.hoveredFeature?.layer)) store.setState({ hoveredFeature: null });
  if (isGone(state.openLayer)) store.setState({ openLayer: null });
}
