import { Icon } from "../widgets/Icon";

export const PreviousIcon = () => (
  <Icon>
    <path d="M10 3.2L5.2 8l4.8 4.8" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="M6 3.2L10.8 8 6 12.8" />
  </Icon>
);

export const PlayIcon = () => (
  <Icon>
    <path d="M5 3.2l7.6 4.8L5 12.8z" fill="currentColor" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M5.4 3.4v9.2M10.6 3.4v9.2" strokeWidth="2.2" />
  </Icon>
);

/** A place that anyone may go to. */
export const ExploreIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.6" />
    <circle cx="8" cy="8" r="2.2" />
  </Icon>
);
