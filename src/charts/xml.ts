/** Words from outside inside an SVG document. */

/** What XML cannot hold at all, not even as a reference: https://www.w3.org/TR/xml/#charsets. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** The text with a replacement character for each that no XML document can hold. */
export function xmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd')
}

/** The text as the content of an element or of a quoted attribute. */
export function escapeXml(text: string): string {
  return xmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
