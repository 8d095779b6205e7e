import { Icon } from "../widgets/Icon";

export const DuplicateIcon = () => (
  <Icon>
    <path d="M5.6 5.6h7.8v7.8H5.6z" />
    <path d="M10.4 5.4V2.6H2.6v7.8h2.8" />
  </Icon>
);

export const UpIcon = () => (
  <Icon>
    <path d="M8 13V3.4M4.4 6.8L8 3.2l3.6 3.6" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="M8 3v9.6M4.4 9.2L8 12.8l3.6-3.6" />
  </Icon>
);

export const LookIcon = () => (
  <Icon>
    <path d="M8 14s4.6-4.4 4.6-7.6a4.6 4.6 0 1 0-9.2 0C3.4 9.6 8 14 8 14z" />
    <circle cx="8" cy="6.4" r="1.7" />
  </Icon>
);

export const StageIcon = () => (
  <Icon>
    <path d="M2.2 3h11.600v7.600H2.200z" />
    <path d="M8 10.800v2.400M5.4 13.400h5.200M7 5.200l2.6 1.600L7 8.400z" />
  </Icon>
);

export const GripIcon = () => (
  <Icon>
    <path d="M6 4h.1M10 4h.1M6 8h.1M10 8h.1M6 12h.1M10 12h.1" strokeWidth="2.2" />
  </Icon>
);

export const FaultIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.8" />
    <path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" />
  </Icon>
);
