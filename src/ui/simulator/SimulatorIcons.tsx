import { Icon } from "../widgets/Icon";

/** A branch: what could be, beside what is. */
export const ScenarioIcon = () => (
  <Icon>
    <circle cx="4" cy="3.6" r="1.6" />
    <circle cx="4" cy="12.4" r="1.6" />
    <circle cx="12" cy="5.6" r="1.6" strokeDasharray="1.6 1.2" />
    <path d="M4 5.2v5.6M4 9.4c0-2.2 6.4-1 7.4-2.4" />
  </Icon>
);

export const EyeIcon = ({ closed }: { closed: boolean }) => (
  <Icon>
    <path d="M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8z" />
    {closed ? <path d="M3 13L13 3" /> : <circle cx="8" cy="8" r="1.9" />}
  </Icon>
);
