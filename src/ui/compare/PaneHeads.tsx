export function PaneHeads() {
  return null;
}
