import { Icon } from "./Icon";

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.4" />
    <path d="M10.3 10.3l3.5 3.5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8" />
  </Icon>
);

export const ShareIcon = () => (
  <Icon>
    <path d="M8 10V2.2M5 4.9l3-2.7 3 2.7" />
    <path d="M2.6 9.4v3.2c0 .7.5 1.2 1.2 1.2h8.4c.7 0 1.2-.5 1.2-1.2V9.4" />
  </Icon>
);

export const SaveImageIcon = () => (
  <Icon>
    <path d="M3.2 2.6h9.6c.6 0 1 .4 1 1v8.8c0 .6-.4 1-1 1H3.2c-.6 0-1-.4-1-1V3.6c0-.6.4-1 1-1z" />
    <path d="M2.4 11.2l3.2-3.4 2.4 2.3 2.3-2.6 3.3 3.5" />
    <path d="M5.5 5.4v.1" strokeWidth="2" />
  </Icon>
);

export const HelpIcon = () => (
  <Icon>
    <path d="M5.6 6.1a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.1.8-1.1 1.7" />
    <path d="M8 12.7v.1" strokeWidth="2" />
  </Icon>
);

/** A screen on its stand: something is told. */
export const StoriesIcon = () => (
  <Icon>
    <path d="M1.8 2.6h12.4M2.8 2.6v7.6h10.4V2.6M8 10.2v2.2M5.2 14l2.8-1.6 2.8 1.6" />
    <path d="M6.8 4.9l2.9 1.6-2.9 1.6z" fill="currentColor" strokeWidth="0.8" />
  </Icon>
);

export const SunIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="2.7" />
    <path d="M8 1.6v1.2M8 13.2v1.2M1.6 8h1.2M13.2 8h1.2M3.5 3.5l.8.8M11.7 11.7l.8.8M12.5 3.5l-.8.8M4.3 11.7l-.8.8" />
  </Icon>
);

export const MoonIcon = () => (
  <Icon>
    <path d="M13.4 9.6A5.8 5.8 0 0 1 6.4 2.6a5.8 5.8 0 1 0 7 7z" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="M3.2 8h.1M8 8h.1M12.8 8h.1" strokeWidth="2.4" />
  </Icon>
);

export const CautionIcon = () => (
  <Icon>
    <path d="M8 2.4l6.2 11H1.8z" />
    <path d="M8 6.6v3M8 11.5v.1" />
  </Icon>
);
