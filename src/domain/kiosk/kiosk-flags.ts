import type { Language } from "../saved-view";

/** Shapes of screens. */
export const wallPresets = ["16x9", "32x9", "48x9", "portrait"] as const;
export type WallPreset = (typeof wallPresets)[number];

/** Share of the screen, 0..0.25, that bezels or a frame may cover on each side. */
export type SafeArea = { top: number; right: number; bottom: number; left: number };

/** What a screen is in front of: it steers itself, is steered by a presenter, or is the presenter's. */
export const seats = ["kiosk", "wall", "console"] as const;
export type Seat = (typeof seats)[number];

/** How the exhibition's screen runs, as its address says; set once, and never by a visitor. */
export type KioskFlags = {
  seat: Seat;
  /** Stories of the attract loop in this order; none is all that may be shown. */
  stories: readonly string[];
  /** Where the first of them begins, counted from 0; after a reset at its beginning. */
  chapter: number;
  /** What a reset comes back to. */
  language: Language;
  /** Begins again after the last chapter. */
  loop: boolean;
  /** Without a touch for so long the countdown begins, s. */
  idleSeconds: number;
  countdownSeconds: number;
  /** `null` is what the window's own shape says. */
  wall: WallPreset | null;
  safe: SafeArea;
  /** It lies flat and is read from two sides: visitors may turn the page round (`table=1`). */
  isTable?: boolean;
  /** Screens of one name on one computer belong together. */
  channel: string;
};
