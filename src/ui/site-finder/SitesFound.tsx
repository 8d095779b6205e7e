import { BilingualMessage } from "../widgets/BilingualMessage";

export function SitesFound() {
  return (
    <h2>
      <BilingualMessage of="sites.results.title" />
    </h2>
  );
}
