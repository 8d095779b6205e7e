export function CompareStrip() {
  return null;
}
