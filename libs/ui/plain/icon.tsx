/** Line icons on a 24 by 24 grid, drawn for this product. Each is a list of SVG path texts. */
const paths = {
  alert: ['M8.2 2.8h7.6l5.4 5.4v7.6l-5.4 5.4H8.2l-5.4-5.4V8.2z', 'M12 7.5v5', 'M12 16.3v.2'],
  arrowDown: ['M12 4.5v15', 'M5.5 13l6.5 6.5 6.5-6.5'],
  arrowRight: ['M4.5 12h15', 'M13 5.5l6.5 6.5-6.5 6.5'],
  arrowUp: ['M12 19.5v-15', 'M5.5 11L12 4.5l6.5 6.5'],
  calendar: ['M4 6h16v14H4z', 'M4 10.5h16', 'M8.5 3.5V8', 'M15.5 3.5V8'],
  check: ['M4.5 12.5l5 5 10-11'],
  chevronDown: ['M5.5 9l6.5 6.5L18.5 9'],
  clock: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M12 7.5V12l3 2.5'],
  close: ['M5.5 5.5l13 13', 'M18.5 5.5l-13 13'],
  drag: ['M9 5.5v.1', 'M15 5.5v.1', 'M9 12v.1', 'M15 12v.1', 'M9 18.5v.1', 'M15 18.5v.1'],
  edit: ['M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5z', 'M13.5 7l3.5 3.5'],
  exit: ['M14 4.5H5.5v15H14', 'M10 12h10.5', 'M16.5 8l4 4-4 4'],
  eye: ['M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z', 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z'],
  home: ['M3.5 11.5L12 4l8.5 7.5', 'M6 9.5V20h12V9.5', 'M10 20v-5.5h4V20'],
  info: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M12 11v5.5', 'M12 7.6v.2'],
  lock: ['M5.5 11h13v9.5h-13z', 'M8.5 11V7.5a3.5 3.5 0 0 1 7 0V11'],
  message: ['M4 5h16v11.5h-8.5L7 20.5v-4H4z'],
  more: ['M5.5 12v.1', 'M12 12v.1', 'M18.5 12v.1'],
  people: [
    'M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
    'M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6',
    'M15.5 5a3.5 3.5 0 0 1 0 6.2',
    'M17.5 14.5c2.5.7 4 2.8 4 5.5',
  ],
  phone: ['M5 4h4l2 5-2.5 2a12 12 0 0 0 4.5 4.5l2-2.5 5 2v4c0 .6-.4 1-1 1C11 20 4 13 4 5c0-.6.4-1 1-1z'],
  plus: ['M12 4.5v15', 'M4.5 12h15'],
  print: ['M7 9V3.5h10V9', 'M7 17.5H3.5V9h17v8.5H17', 'M7 14h10v6.5H7z'],
  search: ['M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', 'M15.5 15.5l5 5'],
  shield: ['M12 3l8 3v6c0 4.6-3.3 7.6-8 9-4.7-1.4-8-4.4-8-9V6z'],
  trash: ['M4.5 6.5h15', 'M9.5 6V3.5h5V6', 'M6.5 6.5l1 14h9l1-14', 'M10.5 10.5v6', 'M13.5 10.5v6'],
  undo: ['M4.5 9.5h10a5 5 0 0 1 0 10H9', 'M9 5L4.5 9.5 9 14'],
  user: ['M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z', 'M4.5 20.5c0-4 3.3-6.5 7.5-6.5s7.5 2.5 7.5 6.5'],
  warning: ['M12 3.5L2.5 20h19z', 'M12 10v4.5', 'M12 17.2v.2'],
} as const;

export type IconName = keyof typeof paths;

export const iconNames = Object.keys(paths) as IconName[];

/** A picture beside a word. Always hidden from screen readers: the word carries the meaning. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      className={className ? `zov-icon ${className}` : 'zov-icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'drag' || name === 'more' ? 3 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {paths[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
