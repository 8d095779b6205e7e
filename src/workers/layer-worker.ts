import { buffersOf } from "../analysis/sites/layer-sites";
import { createLayerShelf } from "./answer-layer-request";
import type { LayerQuestion, LayerReply } from "./layer-messages";

const answer = createLayerShelf();

self.addEventListener("message", ({ data: { id, request } }: MessageEvent<LayerQuestion>) => {
  const reply: LayerReply = { id, answer: answer(request) };
  self.postMessage(reply, { transfer: transferred(reply) });
});

/** What is large passes over instead of being copied. */
function transferred({ answer: given }: LayerReply): ArrayBuffer[] {
  if (given.is === "tile") return [given.bytes];
  if (given.is === "sites") return buffersOf(given.sites);
  return given.is === "geojson" ? [given.bytes.buffer] : [];
}
