import { Icon } from "../widgets/Icon";

/** A disk: what goes on takes the place of what was saved. */
export const SaveIcon = () => (
  <Icon>
    <path d="M2.8 2.8h8.4l2 2v8.4H2.8z" />
    <path d="M5.3 2.8v3.4h4.6V2.8M5 13.2V9.3h6v3.9" />
  </Icon>
);
