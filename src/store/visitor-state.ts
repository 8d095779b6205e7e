import type { PlanState } from "./plan-state";

/**
 * What a visitor of the exhibition may have changed (`visitor`), and what belongs to the installation, its data, its
 * screen or its project (`kept`). Complete: whoever adds to the state has to say which it is.
 */
const belongings = {
  load: "kept",
  awaited: "kept",
  configuration: "kept",
  publication: "kept",
  datasetsHash: "kept",
  contentHash: "kept",
  documents: "kept",
  statements: "kept",
  register: "kept",
  statementsAsked: "kept",
  // A week of complaints would fill the memory; the journal has them.
  problems: "visitor",
  loaded: "kept",
  newerData: "kept",
  // The map stands where it stands until the first chapter asks for another place.
  camera: "kept",
  cameraStands: "kept",
  cameraRequest: "kept",
  padding: "kept",
  selection: "visitor",
  hovered: "visitor",
  layers: "visitor",
  // Read from the server: `setBaseMap` takes it off.
  baseMap: "kept",
  day: "visitor",
  today: "kept",
  language: "visitor",
  flavour: "visitor",
  role: "visitor",
  quality: "kept",
  leftTab: "visitor",
  drawer: "visitor",
  openSource: "visitor",
  sourceOver: "visitor",
  openStatement: "visitor",
  openWhere: "visitor",
  statementsQuery: "visitor",
  statementsWithin: "visitor",
  history: "kept",
  theme: "visitor",
  over: "visitor",
  year: "visitor",
  classesOff: "visitor",
  table: "visitor",
  scenario: "visitor",
  comparison: "visitor",
  siteSearch: "visitor",
  isSearchPrivate: "visitor",
  siteSearchSerial: "kept",
  siteFocus: "visitor",
  siteHovered: "visitor",
  sheetMap: "visitor",
  siteNotes: "visitor",
  siteLayers: "kept",
  siteLines: "kept",
  sitePane: "visitor",
  siteAnswer: "visitor",
  siteStability: "visitor",
  library: "visitor",
  stories: "kept",
  storiesAsked: "kept",
  play: "visitor",
  failedChapters: "visitor",
  viewBefore: "visitor",
  showsThird: "visitor",
  kiosk: "kept",
  edited: "visitor",
  editorTabs: "visitor",
  isPreview: "visitor",
  presenter: "kept",
  pinAttempts: "kept",
  offline: "kept",
  paneScale: "visitor",
  paneCovers: "visitor",
  incoming: "visitor",
  preview: "visitor",
  pointAsked: "visitor",
  feature: "visitor",
  hoveredFeature: "visitor",
  openLayer: "visitor",
  drawnArea: "visitor",
  project: "kept",
  projectAwaited: "kept",
} as const satisfies Record<keyof PlanState, "visitor" | "kept">;

export type VisitorField = { [Field in keyof typeof belongings]: (typeof belongings)[Field] extends "visitor" ? Field : never }[keyof typeof belongings];

export const visitorFields = (Object.keys(belongings) as (keyof PlanState)[]).filter((field): field is VisitorField => belongings[field] === "visitor");

/** The visitor's part of a state, to put it back as it was. */
export const visitorPartOf = (state: PlanState): Pick<PlanState, VisitorField> =>
  Object.fromEntries(visitorFields.map((field) => [field, state[field]])) as Pick<PlanState, VisitorField>;
