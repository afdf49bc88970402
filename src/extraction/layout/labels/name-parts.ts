/** How names are made of words, and one is part of another. */

export function tokens(name: string): readonly string[] {
  return name.split(/[ ·•・]/u).filter((token) => token !== '')
}

/** One Latin word: any capitalised word at the head of a line looks like that ("Compute: ..."). */
export function isLoneWord(name: string): boolean {
  return /^[\p{L}'’.-]+$/u.test(name) && !/\p{Script=Han}/u.test(name)
}

/** Whether letters are the initials of a name: "AK" of "Ada King". */
export function isInitialsOf(letters: string, name: string): boolean {
  const words = tokens(name)
  return words.length >= 2 && words.map((word) => word.charAt(0)).join('') === letters.replace(/[. ]/g, '')
}

/** Whether one name is part of another: "Ada" of "Ada King", 植麟 of 杨植麟. */
export function isPartOf(part: string, whole: string): boolean {
  if (part === whole) return false
  const lower = part.toLowerCase()
  if (whole.toLowerCase() === lower) return true
  if (/\p{Script=Han}/u.test(part)) return part.length >= 2 && (whole.endsWith(part) || whole.startsWith(part))
  return tokens(whole.toLowerCase()).includes(lower)
}
