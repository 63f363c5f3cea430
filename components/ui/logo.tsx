/** Three courses of stone, the lowest the widest: groundwork. Also the favicon (app/icon.svg). */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path
        fill="currentColor"
        d="M11 4h10v6H11zM7 12.5h8v6H7zM17 12.5h8v6h-8zM3 21h12v7H3zM17 21h12v7H17z"
      />
    </svg>
  );
}
