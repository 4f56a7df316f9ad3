/** The sign of the team app: a shield with an eye. It says nothing that the name beside it does not. */
export function Brand() {
  return (
    <svg className="zov-brand" viewBox="0 0 32 32" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d="M16 3l11 4v8.5c0 6.4-4.6 10.9-11 13.5C9.6 26.4 5 21.9 5 15.5V7z" />
      <path d="M9.5 15.5S12 11 16 11s6.5 4.5 6.5 4.5S20 20 16 20s-6.5-4.5-6.5-4.5z" />
      <circle cx="16" cy="15.5" r="1.8" fill="currentColor" stroke="none" />
    </svg>
  );
}
