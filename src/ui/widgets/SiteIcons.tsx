import { Icon } from "./Icon";

/** A pin with a tick: a place that was found. */
export const FindSiteIcon = () => (
  <Icon>
    <path d="M8 14.2S3.4 9.9 3.4 6.6a4.6 4.6 0 0 1 9.2 0C12.6 9.9 8 14.2 8 14.2z" />
    <path d="M5.9 6.6l1.5 1.5 2.7-2.9" />
  </Icon>
);

/** Two shelves: projects and resources. */
export const LibraryIcon = () => (
  <Icon>
    <path d="M2.5 7.2h11M2.5 13.4h11" />
    <path d="M4.3 3v4M6.9 3v4M9.6 3.2l1.6 3.9M4.3 9.2v4M7 9.2v4M9.7 9.2v4" />
  </Icon>
);
