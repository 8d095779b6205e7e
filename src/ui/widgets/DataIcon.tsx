import { Icon } from "./Icon";

export const DataIcon = () => (
  <Icon>
    <ellipse cx="8" cy="3.9" rx="5.2" ry="1.9" />
    <path d="M2.8 3.9v8.2c0 1.05 2.33 1.9 5.2 1.9s5.2-.85 5.2-1.9V3.9" />
    <path d="M2.8 8c0 1.05 2.33 1.9 5.2 1.9s5.2-.85 5.2-1.9" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.6" y="5.6" width="7.8" height="7.8" rx="1.2" />
    <path d="M3.6 10.4H3c-.5 0-.9-.4-.9-.9V3.3c0-.6.5-1.1 1.1-1.1h6.3c.5 0 .9.4.9.9v.6" />
  </Icon>
);

export const StatementsIcon = () => (
  <Icon>
    <path d="M3 2.4h7l3 3v8.2H3Z" />
    <path d="M5.4 6.4h2.8M5.4 8.8h5.2M5.4 11.2h5.2" />
  </Icon>
);

/** A pulse. */
export const HealthIcon = () => (
  <Icon>
    <path d="M1.8 8.4h2.9l1.5-4.6 2.9 8.6 1.7-4h3.4" />
  </Icon>
);

export const OpenFileIcon = () => (
  <Icon>
    <path d="M2.2 12.6V3.9c0-.5.4-.9.9-.9h3.2l1.5 1.7h5.1c.5 0 .9.4.9.9v1.2" />
    <path d="M2.3 12.9l1.9-5.1c.1-.4.5-.6.9-.6h9.2l-2 5.4c-.1.3-.4.5-.8.5H2.8c-.3 0-.6-.1-.5-.2Z" />
  </Icon>
);
