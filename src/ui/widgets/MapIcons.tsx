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

/** The whole area fitted into the window. */
export const WholeMapIcon = () => (
  <Icon>
    <path d="M2.2 5.4V2.2h3.2M10.6 2.2h3.2v3.2M13.8 10.6v3.2h-3.2M5.4 13.8H2.2v-3.2" />
    <circle cx="8" cy="8" r="2.1" />
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
