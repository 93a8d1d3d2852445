/** Points back, or shows that something opens; the words beside it say so too. */
export function Chevron({ direction }: { direction: "left" | "right" }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 16" className="h-[0.8em] w-[0.5em] shrink-0 group-open:rotate-90">
      <path
        d={direction === "left" ? "M8 2 2 8l6 6" : "m2 2 6 6-6 6"}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
