import type { Page } from "@playwright/test";
import { CompareSteps } from "./driver/compare-steps";
import { ConsoleSteps } from "./driver/console-steps";
import { DataPageDriver } from "./driver/data-page";
import { DrawSteps } from "./driver/draw-steps";
import { GhostSteps } from "./driver/ghost-steps";
import { Given } from "./driver/given";
import { GivenFaults } from "./driver/given-faults";
import { GivenInstallation } from "./driver/given-installation";
import { KioskSteps } from "./driver/kiosk-steps";
import { LedgerSteps } from "./driver/ledger-steps";
import { ImportSteps } from "./driver/import-steps";
import { LibrarySteps } from "./driver/library-steps";
import { OfflineSteps } from "./driver/offline-steps";
import { PaneSteps } from "./driver/pane-steps";
import { PictureSteps } from "./driver/picture-steps";
import { PlanPage } from "./driver/plan-page";
import { ImportedSteps } from "./driver/imported-steps";
import { ProjectSteps } from "./driver/project-steps";
import { SidesSteps } from "./driver/sides-steps";
import { SiteSteps } from "./driver/site-steps";
import { SpatialSteps } from "./driver/spatial-steps";
import { StatementSteps } from "./driver/statement-steps";
import { StoryEditorSteps } from "./driver/story-editor-steps";
import { StorySteps } from "./driver/story-steps";
import { SimulatorSteps } from "./driver/simulator-steps";
import { ThemeSteps } from "./driver/theme-steps";
import { SteadySteps } from "./driver/steady-steps";
import { Then } from "./driver/then";
import { Watch } from "./driver/watch";
import { When } from "./driver/when";

/** The map as a planner uses it. Only what lies in `driver/` knows the browser, roles and labels. */
export class PlanDriver {
  readonly given: Given;
  readonly installation: GivenInstallation;
  readonly faults: GivenFaults;
  readonly when: When;
  readonly then: Then;
  readonly data: DataPageDriver;
  readonly imported: ImportedSteps;
  readonly project: ProjectSteps;
  readonly screens: ConsoleSteps;
  readonly themes: ThemeSteps;
  readonly statements: StatementSteps;
  readonly kiosk: KioskSteps;
  readonly storyEditor: StoryEditorSteps;
  readonly ledger: LedgerSteps;
  readonly library: LibrarySteps;
  readonly simulator: SimulatorSteps;
  readonly import: ImportSteps;
  readonly draw: DrawSteps;
  readonly ghosts: GhostSteps;
  readonly compare: CompareSteps;
  readonly offline: OfflineSteps;
  readonly panes: PaneSteps;
  readonly pictures: PictureSteps;
  readonly sites: SiteSteps;
  readonly spatial: SpatialSteps;
  readonly sides: SidesSteps;
  readonly steady: SteadySteps;
  readonly stories: StorySteps;

  private constructor(readonly plan: PlanPage) {
    this.given = new Given(plan);
    this.installation = new GivenInstallation(plan);
    this.faults = new GivenFaults(plan);
    this.when = new When(plan);
    this.then = new Then(plan);
    this.data = new DataPageDriver(plan);
    this.imported = new ImportedSteps(plan);
    this.project = new ProjectSteps(plan);
    this.screens = new ConsoleSteps(plan);
    this.themes = new ThemeSteps(plan);
    this.statements = new StatementSteps(plan);
    this.kiosk = new KioskSteps(plan);
    this.storyEditor = new StoryEditorSteps(plan);
    this.ledger = new LedgerSteps(plan);
    this.library = new LibrarySteps(plan);
    this.simulator = new SimulatorSteps(plan);
    this.import = new ImportSteps(plan);
    this.draw = new DrawSteps(plan);
    this.ghosts = new GhostSteps(plan);
    this.compare = new CompareSteps(plan);
    this.offline = new OfflineSteps(plan);
    this.panes = new PaneSteps(plan);
    this.pictures = new PictureSteps(plan);
    this.sites = new SiteSteps(plan);
    this.spatial = new SpatialSteps(plan);
    this.sides = new SidesSteps(plan);
    this.steady = new SteadySteps(plan);
    this.stories = new StorySteps(plan);
  }

  /** Another tab of the same browser, not opened yet. */
  async anotherTab(): Promise<PlanDriver> {
    return PlanDriver.of(await this.plan.page.context().newPage());
  }

  /** A driver of a page that has not been opened yet. */
  static async of(page: Page): Promise<PlanDriver> {
    const watch = await Watch.over(page, () => plan.home);
    const plan = new PlanPage(page, watch);
    await plan.timeMoves();
    return new PlanDriver(plan);
  }
}
