import { createSiteDesk } from "./answer-site-request";
import type { SiteAsked, SiteReply } from "./site-messages";

const answer = createSiteDesk();

self.addEventListener("message", ({ data: { id, request } }: MessageEvent<SiteAsked>) => {
  const reply: SiteReply = { id, answer: answer(request) };
  self.postMessage(reply, { transfer: reply.answer.is === "found" ? [reply.answer.finding.fellAt.buffer] : [] });
});
