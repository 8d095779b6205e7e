import { Icon } from "../widgets/Icon";

export const UndoIcon = () => (
  <Icon>
    <path d="M5.6 2.8L2.6 5.8l3 3" />
    <path d="M2.6 5.8h6.6a3.7 3.7 0 0 1 0 7.4H6" />
  </Icon>
);

export const RedoIcon = () => (
  <Icon>
    <path d="M10.4 2.8l3 3-3 3" />
    <path d="M13.4 5.8H6.8a3.7 3.7 0 0 0 0 7.4H10" />
  </Icon>
);

export const BookmarkIcon = () => (
  <Icon>
    <path d="M4.2 2.4h7.6v11.2L8 10.9l-3.8 2.7z" />
  </Icon>
);

export const PencilIcon = () => (
  <Icon>
    <path d="M10.6 3l2.4 2.4-7.4 7.4-3 .6.6-3z" />
  </Icon>
);

export const RemoveIcon = () => (
  <Icon>
    <path d="M3 4.4h10M6.2 4.2V2.6h3.6v1.6M4.4 4.6l.6 8.8h6l.6-8.8" />
  </Icon>
);
