/** A small drawing that goes with a text for children; of lines alone, in a square of 48. */
interface Picture { readonly title: string; readonly lines: string }

const round = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const HEART = 'M24 31c-7-4.500-9-8-9-11a4.600 4.600 0 0 1 9-1.500a4.600 4.600 0 0 1 9 1.500c0 3-2 6.500-9 11z';

/** NL: plaatjes bij een kindtekst. Own drawings; what they are called is what is read aloud. */
export const PICTURES = {
  CALL: { title: 'Bellen', lines: 'M15 7l6 9l-5 5c2 5 6 9 11 11l5-5l9 6c0 6-4 8-8 8C19 41 7 29 7 15c0-4 2-8 8-8z' },
  PHONE: { title: 'Telefoon', lines: 'M16 5h16a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H16a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zM13 12h22M13 35h22M22 39h4' },
  HOME: { title: 'Thuis', lines: 'M6 23L24 8l18 15M11 20v20h26V20M20 40V28h8v12' },
  SAFE_PLACE: { title: 'Veilige plek', lines: `M24 5l16 6v11c0 11-7 17-16 21C15 39 8 33 8 22V11z${HEART}` },
  SCHOOL: { title: 'School', lines: 'M6 41V22l18-11l18 11v19zM24 11V4l8 3l-8 3M20 41V31h8v10M12 27h4M12 33h4M32 27h4M32 33h4' },
  SLEEP: { title: 'Slapen', lines: 'M6 13v26M6 33h36v6M42 33v-5a5 5 0 0 0-5-5H18v10M9 27a4 4 0 0 1 8 0M29 8h6l-6 7h6M38 5h4l-4 5h4' },
  NIGHT: { title: 'Nacht', lines: 'M29 6a18 18 0 1 0 13 25A15 15 0 0 1 29 6zM38 9v6M35 12h6M41 19v4M39 21h4' },
  WEEKEND: { title: 'Weekend', lines: 'M8 10h32v30H8zM8 18h32M16 5v9M32 5v9M14 25h6M14 32h6M29 23v12M23 29h12' },
  GRANDMA: { title: 'Oma of opa', lines: `${round(24, 24, 13)}${round(24, 8, 4)}${round(18.5, 23, 4)}${round(29.5, 23, 4)}M22.500 23h3M19 31c3 3 7 3 10 0M12 38l-4 5M36 38l4 5` },
  POLICE: { title: 'Politie', lines: `M10 19L24 8l14 11v5H10zM14 24v6a10 10 0 0 0 20 0v-6M8 24h32${round(24, 17, 2.5)}M12 43c3-5 7-6 12-6s9 1 12 6` },
  DOCTOR: { title: 'Dokter', lines: 'M7 16h34v25H7zM17 16v-6h14v6M24 21v14M17 28h14' },
  STOP: { title: 'Stop', lines: 'M17 5h14l12 12v14L31 43H17L5 31V17zM17 31V20a2 2 0 0 1 4 0v-4a2 2 0 0 1 4 0v4v-3a2 2 0 0 1 4 0v4a2 2 0 0 1 4 0v8c0 5-3 8-8 8s-8-3-8-6z' },
  WALK: { title: 'Een rondje lopen', lines: `${round(26, 8, 4)}M25 14l-4 13l6 6v10M21 27l-2 8l-7 7M25 16l5 6l6 1M23 18l-7 3l-2 6` },
  TALK: { title: 'Praten', lines: 'M6 8h24v16H17l-6 6v-6H6zM34 17h8v16h-4v6l-6-6H20v-5M12 14h12M12 19h8' },
  TOGETHER: { title: 'Samen', lines: `${round(15, 13, 5)}${round(33, 13, 5)}M6 42V31a9 9 0 0 1 18 0a9 9 0 0 1 18 0v11M24 31v11M15 42v-9M33 42v-9` },
  HUG: { title: 'Knuffel', lines: `${round(18, 11, 5)}${round(31, 13, 5)}M8 42V29c0-6 4-10 10-10c5 0 8 3 12 8M40 42V30c0-5-3-9-8-9M30 27c3 3 3 6 0 8c-4 2-9 0-13-3M22 35v7M30 36v6` },
} as const satisfies Readonly<Record<string, Picture>>;

export type PictureName = keyof typeof PICTURES;

export const pictureOf = (name: string | null | undefined): Picture | undefined => (name == null ? undefined : (PICTURES as Readonly<Record<string, Picture>>)[name]);

/** The drawing as a document of its own, for paper. */
export const svgOf = ({ lines }: Picture): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path d="${lines}" fill="none" stroke="#12344d" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
