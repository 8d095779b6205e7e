export function SideDivider() {
  return null;
}
