/** What a UTF-16 unit can be to the end of a sentence: a table, because every unit of a source is looked up. */

export const CLASS = new Uint8Array(65536)
export const BLANK = 1
export const STOP = 2
export const MARK = 3
export const CHINESE_STOP = 4
export const ELLIPSIS = 5
export const SEMICOLON = 6
export const QUOTE = 7
export const OPENER = 8
for (let code = 0; code < 0x21; code++) CLASS[code] = BLANK
for (const code of [0x7f, 0x85, 0xa0, 0xad, 0x61c, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])
  CLASS[code] = BLANK
for (let code = 0x2000; code <= 0x200f; code++) CLASS[code] = BLANK
for (let code = 0x202a; code <= 0x202e; code++) CLASS[code] = BLANK
for (let code = 0x2060; code <= 0x206f; code++) CLASS[code] = BLANK
for (let code = 0x80; code < 0xa0; code++) CLASS[code] = BLANK
CLASS[0x2e] = STOP
CLASS[0x3f] = MARK
CLASS[0x21] = MARK
for (const sign of '。！？｡‼⁇⁈⁉') CLASS[sign.charCodeAt(0)] = CHINESE_STOP
CLASS[0x2026] = ELLIPSIS
CLASS[0xff1b] = SEMICOLON
CLASS[0x22] = QUOTE
for (const sign of '“「『') CLASS[sign.charCodeAt(0)] = OPENER
