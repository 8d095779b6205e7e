import { Icon } from "../../widgets/Icon";

export const CopyPictureIcon = () => (
  <Icon>
    <path d="M5.4 5.4h7.4c.6 0 1 .4 1 1v6.4c0 .6-.4 1-1 1H5.4c-.6 0-1-.4-1-1V6.4c0-.6.4-1 1-1z" />
    <path d="M4.4 10.6H3.2c-.6 0-1-.4-1-1V3.2c0-.6.4-1 1-1h6.4c.6 0 1 .4 1 1v2.2" />
    <path d="M5 12.4l2.4-2.6 1.8 1.7 1.6-1.8 2.6 2.7" />
  </Icon>
);

export const PrintIcon = () => (
  <Icon>
    <path d="M4.6 6V2.4h6.8V6" />
    <path d="M4.6 11.6H3.2c-.6 0-1-.4-1-1V7c0-.6.4-1 1-1h9.6c.6 0 1 .4 1 1v3.6c0 .6-.4 1-1 1h-1.4" />
    <path d="M4.6 9.6h6.8v4H4.6z" />
  </Icon>
);
