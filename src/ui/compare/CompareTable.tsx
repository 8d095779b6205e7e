export function CompareTable() {
  return null;
}
