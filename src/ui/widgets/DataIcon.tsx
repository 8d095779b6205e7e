import { Icon } from "./Icon";

export const DataIcon = () => (
  <Icon>
    <ellipse cx="8" cy="3.9" rx="5.2" ry="1.9" />
    <path d="M2.8 3.9v8.2c0 1.05 2.33 1.9 5.2 1.9s5.2-.85 5.2-1.9V3.9" />
    <path d="M2.8 8c0 1.05 2.33 1.9 5.2 1.9s5.2-.85 5.2-1.9" />
  </Icon>
);
