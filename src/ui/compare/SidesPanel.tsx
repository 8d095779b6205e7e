export function SidesPanel() {
  return null;
}
