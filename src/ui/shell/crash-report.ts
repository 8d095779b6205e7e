import type { Problem } from "../../domain/problem";

/** Stacks of a crash are long and end in the engine; the beginning says enough. */
const longestTrace = 4000;

/** What an error says of itself, cleaned of everything that could be anybody's. */
export function traceOf(error: unknown, where = ""): string {
  return withoutPersonal(`${wordsOf(error)}\n${where}`.trim().slice(0, longestTrace));
}

/**
 * The report to hand on: version, browser, graphics, the codes of problems named so far, and the trace. Nothing of the
 * address, the project, entered names or the folder of the user.
 */
export function crashReport(trace: string, problems: readonly Problem[] = []): string {
  const codes = [...new Set(problems.map(({ code, file, line }) => [code, file, line].filter(Boolean).join(" ")))];
  const lines = [
    `Pianqu ${APP_VERSION}`,
    new Date().toISOString(),
    navigator.userAgent,
    `${window.innerWidth}×${window.innerHeight} @${window.devicePixelRatio}, ${document.documentElement.lang}, ${window.isSecureContext ? "secure" : "plain http"}`,
    `WebGL: ${rendererName()}`,
    `Problems: ${codes.length > 0 ? withoutPersonal(codes.join(", ")) : "none"}`,
    "",
    trace,
  ];
  return lines.join("\n");
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === "string" ? error : Object.prototype.toString.call(error);
  const head = `${error.name}: ${error.message}`;
  // Chromium repeats the message in the stack, Firefox and Safari do not.
  return error.stack?.includes(error.message) ? error.stack : `${head}\n${error.stack ?? ""}`;
}

/**
 * Addresses and paths shrink to the name of the file, which tells a script and a line and nobody's folder; what people
 * write (Chinese, mail addresses, long numbers, longer quotations) is left out.
 */
export function withoutPersonal(text: string): string {
  return text
    .replace(/\b(?:https?|file|blob|data|[a-z-]+-extension):[^\s)'"]+/gi, (address) => fileName(address))
    // On Windows the name of a folder, often a person's, may have blanks in it.
    .replace(/(?:\b[a-z]:\\|\\\\)(?:[^\s\\:"<>|]+(?: [^\s\\:"<>|]+)*\\)*[^\s\\:"<>|)]*/gi, (path) => fileName(path))
    .replace(/(?<![\w.])\/[^\s)'":]+/g, (path) => fileName(path))
    .replace(/[^\s@<>"']+@[\w.-]+\.[a-z]{2,}(?![\w.:-])/gi, "…")
    .replace(/[\u3400-\u9fff\uf900-\ufaff]+/g, "…")
    .replace(/\d{7,}/g, "…")
    .replace(/(["'`“])[^"'`“”\n]{40,}(["'`”])/g, "$1…$2");
}

const fileName = (address: string): string => /([\w.-]+(?::\d+)*)$/.exec(address.replace(/[?#][^:\s]*/, ""))?.[1] ?? "…";

/** The graphics driver, by a context made for the question and given back at once. */
function rendererName(): string {
  try {
    const gl = document.createElement("canvas").getContext("webgl2");
    if (!gl) return "none";
    const info = gl.getExtension("WEBGL_debug_renderer_info");
    const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
    gl.getExtension("WEBGL_lose_context")?.loseContext();
    return String(name);
  } catch {
    return "unknown";
  }
}
