import { formatBytes } from "../../i18n/format-bytes";
import { dateText } from "../../i18n/format-date";
import { formatTime } from "../../i18n/format-time";
import { textIn, translate, type MessageKey } from "../../i18n/translate";
import type { Language } from "../../domain/saved-view";
import { dataAsOf } from "../../store/data-as-of";
import type { PlanState } from "../../store/plan-state";
import type { Vitals } from "./use-vitals";

export type HealthFact = { name: MessageKey; value: string };

/** What there is to say of this run, in the order it is read. */
export function runFacts(state: PlanState, vitals: Vitals, language: Language): HealthFact[] {
  const t = (key: MessageKey, parameters?: Record<string, string | number>) => translate(language, key, parameters);
  const { uptimeMs, framesPerSecond, memory, pixelShare, faults, wakeLock, journal } = vitals;
  const minutes = Math.floor(uptimeMs / 60_000);
  const starts = journal.reduce((sum, { kind, times }) => sum + (kind === "start" ? times : 0), 0);
  const reload = journal.find(({ kind }) => kind === "reload");
  const quality = t(`quality.${state.quality}`);
  return [
    { name: "health.faults", value: faults.length > 0 ? faults.map((fault) => t(`health.fault.${fault}`)).join(language === "en" ? "; " : "；") : t("health.faults.none") },
    { name: "health.uptime", value: t("health.uptime.value", { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 }) },
    { name: "health.since", value: timeOf(vitals.startedAt, language) },
    { name: "health.starts", value: starts === 0 ? t("health.starts.unkept") : reload ? t("health.starts.value", { n: starts, why: `${timeOf(reload.at, language)} ${reload.detail}` }) : t("health.starts.none", { n: starts }) },
    { name: "health.frames", value: framesPerSecond === null ? t("health.frames.counting") : String(framesPerSecond) },
    { name: "health.quality", value: pixelShare === null ? quality : t("health.quality.value", { quality, share: Math.round(pixelShare * 100) }) },
    { name: "health.memory", value: memory ? t("health.memory.value", { used: formatBytes(memory.used), most: formatBytes(memory.most) }) : t("health.memory.unknown") },
    { name: "health.wake", value: t(`health.wake.${wakeLock}`) },
    { name: "health.network", value: t(`health.network.${state.offline.status}`) },
    { name: "health.kept", value: t(keptOf(state)) },
  ];
}

/** Of which app and data, and of when the data are. */
export function versionFacts(state: PlanState, language: Language): HealthFact[] {
  const asOf = dataAsOf(state);
  return [
    { name: "health.app", value: APP_VERSION },
    { name: "health.data", value: packageOf(state.loaded.manifest) ?? translate(language, "health.data.unknown") },
    { name: "health.asOf", value: asOf === null ? translate(language, "health.asOf.unread") : textIn(language, dateText(asOf)) },
  ];
}

/** Problems of what the office set up; those of a visitor's own steps are none of this page. */
export const setUpProblems = ({ problems }: Pick<PlanState, "problems">): PlanState["problems"] => problems.filter(({ code, file }) => code.startsWith("config-") || code.startsWith("base-map-") || file !== undefined);

/** A moment (ms since 1970) in the words of a language. */
export const timeOf = (at: number, language: Language): string => formatTime(new Date(at).toISOString(), language);

function keptOf({ offline: { kept } }: Pick<PlanState, "offline">): MessageKey {
  return kept.status === "unavailable" ? `health.kept.${kept.why}` : `health.kept.${kept.status}`;
}

function packageOf(manifest: string | null): string | null {
  try {
    const { version } = JSON.parse(manifest ?? "{}") as { version?: unknown };
    return typeof version === "string" ? version.slice(0, 60) : null;
  } catch {
    return null;
  }
}
