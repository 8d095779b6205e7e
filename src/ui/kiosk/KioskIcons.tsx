import { Icon } from "../widgets/Icon";

/** A finger on a surface. */
export const TouchIcon = () => (
  <Icon>
    <path d="M6.6 9.6V4.7a1.1 1.1 0 0 1 2.2 0v3.6l3 .6c.7.2 1.1.8 1 1.5l-.5 2.7c-.1.5-.5.9-1 .9H7.6c-.4 0-.7-.2-.9-.5L4 10.3c.6-.7 1.6-.7 2.1-.2z" />
    <path d="M4.6 5.7a3.2 3.2 0 0 1 .2-2.4 3.2 3.2 0 0 1 5.8.1c.3.7.3 1.5.1 2.2" />
  </Icon>
);

/** Two arrows round a table. */
export const FlipIcon = () => (
  <Icon>
    <path d="M3 6.2a5.3 5.3 0 0 1 9.6-1.1M13 2.4v2.9h-2.9M13 9.8a5.3 5.3 0 0 1-9.6 1.1M3 13.6v-2.9h2.9" />
  </Icon>
);

export const DeleteIcon = () => (
  <Icon>
    <path d="M5.2 3.4h8.2c.4 0 .8.4.8.8v7.6c0 .4-.4.8-.8.8H5.2L1.6 8zM7.6 6.2l3.6 3.6M11.2 6.2L7.6 9.8" />
  </Icon>
);

/** The corner that the staff know. */
export const CornerIcon = () => (
  <Icon>
    <path d="M4 3h9v9" />
  </Icon>
);
