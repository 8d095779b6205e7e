import { lazy } from "react";

/** What the first view does not show is loaded when it is first asked for. */
export const Inspector = lazy(() => import("../inspector/Inspector").then((module) => ({ default: module.Inspector })));
export const SourceDrawer = lazy(() => import("../inspector/SourceDrawer").then((module) => ({ default: module.SourceDrawer })));
export const HelpDialog = lazy(() => import("./HelpDialog").then((module) => ({ default: module.HelpDialog })));
export const Rail = lazy(() => import("./Rail").then((module) => ({ default: module.Rail })));
