/** The icon of all pages: a tally of five, as strokes are counted. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#0b5394"/>
<path d="M8 8v16M13 8v16M18 8v16M23 8v16M5 21 27 11" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/>
</svg>
`
