import { BilingualMessage } from "../widgets/BilingualMessage";
import styles from "./NoticesLink.module.css";

/** To the notices that every build writes beside the app. */
export function NoticesLink() {
  return (
    <p>
      <a href="./THIRD_PARTY_NOTICES.txt" className={styles.link} target="_blank" rel="noreferrer">
        <BilingualMessage of="licences.link" />
      </a>
    </p>
  );
}
