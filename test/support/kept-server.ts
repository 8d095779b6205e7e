import { createHash } from "node:crypto";
import { manifestText } from "../../src/domain/manifest";
import type { Ground } from "../../src/workers/offline/ground";
import { FakeCaches } from "./fake-caches";

export const scope = "http://plan.test/map/";
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export type Answer = string | { status?: number; type?: string; body?: string } | (() => Promise<Response>);

/** A server with files of a publication below `geodata/`, and the ground that a service worker stands on. */
export class KeptServer {
  readonly caches = new FakeCaches();
  readonly files = new Map<string, Answer>();
  readonly asked: string[] = [];
  isThere = true;
  nowMs = Date.parse("2026-11-22T08:00:00Z");

  readonly ground: Ground = {
    caches: this.caches.asStorage,
    now: () => this.nowMs,
    scope,
    fetch: async (request) => {
      const path = new URL(request instanceof Request ? request.url : request).pathname.replace("/map/", "");
      this.asked.push(path);
      if (!this.isThere) throw new TypeError("Failed to fetch");
      const answer = this.files.get(path) ?? { status: 404 };
      if (typeof answer === "function") return answer();
      const { status = 200, type = "application/json", body = "" } = typeof answer === "string" ? { body: answer } : answer;
      return new Response(body, { status, headers: { "content-type": type } });
    },
  };

  /** Puts a data package onto the server: its files and the manifest that lists them. */
  publish(version: string, files: Record<string, string>): void {
    for (const [path, text] of Object.entries(files)) this.files.set(`geodata/${path}`, text);
    this.publishManifest(version, files);
  }

  publishManifest(version: string, files: Record<string, string>): void {
    const listed = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) }));
    this.files.set("geodata/manifest.json", manifestText({ schema: 1, version, date: version.slice(0, 10), approver: null, note: null, previous: null, files: listed }));
  }
}
