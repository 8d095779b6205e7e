import { Icon } from "../widgets/Icon";

export const SwipeIcon = () => (
  <Icon>
    <path d="M2.4 3.4h11.2v9.2H2.4zM8 1.6v12.8" />
    <path d="M6.2 6.6L4.8 8l1.4 1.4M9.8 6.6L11.2 8l-1.4 1.4" />
  </Icon>
);

export const BesideIcon = () => (
  <Icon>
    <path d="M2.2 3.4h4.6v9.2H2.2zM9.2 3.4h4.6v9.2H9.2z" />
  </Icon>
);

export const SwapIcon = () => (
  <Icon>
    <path d="M2.4 5.4h10.4M10.2 2.8l2.8 2.6-2.8 2.6M13.6 10.6H3.2M5.8 8L3 10.6l2.8 2.6" />
  </Icon>
);
