import { Icon } from "../../widgets/Icon";

export const InfoIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.6" />
    <path d="M8 7.4v3.4M8 5.1v.1" />
  </Icon>
);

/** Rows become columns. */
export const TransposeIcon = () => (
  <Icon>
    <path d="M2.4 2.6h11.2v10.8H2.4zM2.4 6.2h11.2M6.4 2.6v10.8" />
  </Icon>
);
