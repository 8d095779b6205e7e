/**
 * The words of the rooms that are entered later, by room. A part names the rooms it speaks from where it is loaded
 * (`lazyPart`, else `loadWords`), and `late-messages.test.ts` holds it to that. No key is in two rooms.
 */
export const rooms = {
  late: () => import("./late-messages").then(({ lateMessages }) => lateMessages),
  comparison: () => import("./comparison-messages").then(({ comparisonMessages }) => comparisonMessages),
  console: () => import("./messages/console").then(({ consoleMessages }) => consoleMessages),
  data: () => import("./messages/data").then(({ dataMessages }) => dataMessages),
  guards: () => import("./messages/guards").then(({ guardsMessages }) => guardsMessages),
  health: () => import("./messages/health").then(({ healthMessages }) => healthMessages),
  help: () => import("./messages/help").then(({ helpMessages }) => helpMessages),
  import: () => import("./messages/import").then(({ importMessages }) => importMessages),
  imported: () => import("./imported-messages").then(({ importedWords }) => importedWords),
  ledger: () => import("./messages/ledger").then(({ ledgerMessages }) => ledgerMessages),
  kiosk: () => import("./messages/kiosk").then(({ kioskMessages }) => kioskMessages),
  library: () => import("./library-messages").then(({ libraryWords }) => libraryWords),
  project: () => import("./messages/project").then(({ projectMessages }) => projectMessages),
  sample: () => import("./messages/sample").then(({ sampleMessages }) => sampleMessages),
  search: () => import("./messages/search").then(({ searchMessages }) => searchMessages),
  editor: () => import("./messages/story-editor").then(({ storyEditorMessages }) => storyEditorMessages),
  sheets: () => import("./messages/sheets").then(({ sheetsMessages }) => sheetsMessages),
  simulator: () => import("./messages/simulator").then(({ simulatorMessages }) => simulatorMessages),
  sites: () => import("./sites-messages").then(({ sitesWords }) => sitesWords),
  spatial: () => import("./spatial-messages").then(({ spatialWords }) => spatialWords),
  tables: () => import("./messages/tables").then(({ tablesMessages }) => tablesMessages),
  stories: () => import("./stories-messages").then(({ storiesWords }) => storiesWords),
  themes: () => import("./themes-messages").then(({ themesWords }) => themesWords),
};

type Rooms = typeof rooms;

/** The keys of all rooms. */
export type RoomKey = { [Name in keyof Rooms]: keyof Awaited<ReturnType<Rooms[Name]>>["zh"] & string }[keyof Rooms];
