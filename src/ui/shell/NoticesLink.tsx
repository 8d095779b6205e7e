import { BilingualMessage } from "../widgets/BilingualMessage";

/** To the notices that every build writes beside the app. */
export function NoticesLink() {
  return (
    <p>
      <a href="./THIRD_PARTY_NOTICES.txt" target="_blank" rel="noreferrer">
        <BilingualMessage of="licences.link" />
      </a>
    </p>
  );
}
