import { Icon } from "./Icon";

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

export const MinusIcon = () => (
  <Icon>
    <path d="M3 8h10" />
  </Icon>
);

/** A folded map: the whole of it, where the frame of corners means one zone. */
export const WholeMapIcon = () => (
  <Icon>
    <path d="M1.9 4.3l4-1.8 4.2 1.8 4-1.8v9.2l-4 1.8-4.2-1.8-4 1.8z" />
    <path d="M5.9 2.5v9.2M10.1 4.3v9.2" />
  </Icon>
);

export const NorthIcon = () => (
  <Icon>
    <path d="M8 2.2l4 11.2-4-2.6-4 2.6z" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.8 3.4L5.2 8l4.6 4.6" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon>
    <path d="M6.2 3.4L10.8 8l-4.6 4.6" />
  </Icon>
);

export const LayersIcon = () => (
  <Icon>
    <path d="M8 2.2l6 3.1-6 3.1-6-3.1z" />
    <path d="M2 8.1l6 3.1 6-3.1M2 10.9L8 14l6-3.1" />
  </Icon>
);

/** An outline with its corners. */
export const DrawIcon = () => (
  <Icon>
    <path d="M3.6 5.2l7.6-2.4 1.8 8.6-7.6 1.8z" />
    <path d="M2.6 4.4h1.9v1.9H2.6zM10.2 1.9h1.9v1.9h-1.9zM12 10.4h1.9v1.9H12zM4.4 12.2h1.9v1.9H4.4z" fill="currentColor" />
  </Icon>
);

/** Two panes, in each a figure of one scale. */
export const CompareIcon = () => (
  <Icon>
    <path d="M2 3h5.2v10H2zM8.8 3H14v10H8.8z" />
    <path d="M3.7 8a.9.9 0 1 1 1.8 0 .9.9 0 0 1-1.8 0zM9.9 8a1.5 1.5 0 1 1 3 0 1.5 1.5 0 0 1-3 0z" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path d="M3.8 6l4.2 4.2L12.2 6" />
  </Icon>
);
