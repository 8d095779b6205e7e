import { Icon } from "../widgets/Icon";

export const EyeIcon = ({ open }: { open: boolean }) => (
  <Icon>
    <path d="M1.6 8C3.2 5 5.4 3.5 8 3.5S12.8 5 14.4 8C12.8 11 10.6 12.5 8 12.5S3.2 11 1.6 8Z" />
    <circle cx="8" cy="8" r="2" />
    {!open && <path d="M2.8 13.2L13.2 2.8" />}
  </Icon>
);

export const ZoomIcon = () => (
  <Icon>
    <path d="M2 5.5V2H5.5M10.5 2H14V5.5M14 10.5V14H10.5M5.5 14H2V10.5" />
    <circle cx="8" cy="8" r="1.6" />
  </Icon>
);

export const UpIcon = () => (
  <Icon>
    <path d="M8 13V3M3.8 7.2L8 3L12.2 7.2" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="M8 3V13M3.8 8.8L8 13L12.2 8.8" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path d="M6 3.5L10.5 8L6 12.5" />
  </Icon>
);

export const OutsideIcon = () => (
  <Icon>
    <path d="M6.5 3H3V13H13V9.5M9 2.5H13.5V7M13.2 2.8L7.5 8.5" />
  </Icon>
);
