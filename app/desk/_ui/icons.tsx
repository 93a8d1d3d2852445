import type { ReactNode } from "react";

/** Small signs beside words; the words carry the meaning. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-4 shrink-0 fill-none stroke-current"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export const LateIcon = () => (
  <Icon>
    <path d="M8 1.75 15 14H1L8 1.75Z" />
    <path d="M8 6.5v3.25M8 12v.01" />
  </Icon>
);

export const ClockIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 4.5V8l2.25 1.75" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m2.5 8.5 3.5 3.5 7.5-8" />
  </Icon>
);
