import { Icon } from "./Icon";

/** A folder: what a user keeps. */
export const ProjectIcon = () => (
  <Icon>
    <path d="M1.9 12.6V3.9c0-.5.4-.9.9-.9h3.3l1.6 1.8h5.5c.5 0 .9.4.9.9v6.9c0 .5-.4.9-.9.9H2.8c-.5 0-.9-.4-.9-.9z" />
  </Icon>
);
