/** What a reader of one form of label gives back, and the pieces that the forms share. */

export interface LabelReading {
  /** The label's words as written, without markup, colon and times; who they name is for `label-name.ts`. */
  readonly written: string
  /** Where the words that were said begin (may be the end of the line: they stand on the lines below). */
  readonly bodyStart: number
}

export interface LabelForm {
  readonly id: string
  /**
   * How much the form alone says: `certain` is markup that means nothing else, a bold or timed label (`strong`) hardly ever is
   * anything else, a word before a colon (`plain`) may be prose, a line by itself (`weak`) mostly is.
   */
  readonly strength: 'certain' | 'strong' | 'plain' | 'weak'
  /** Reads the label at the head of a line that spans `start` to `end`, or null. Looks at no more than the first 200 units. */
  read(text: string, start: number, end: number): LabelReading | null
}

/** One space of any width, but no line break: a label ends with its line. */
export const SPACE = String.raw`[^\S\r\n]`

/** Marks that publishers set before a label. */
export const BULLET = `(?:[▶►▷▸●■◆◇○•·◎★☆▍▌>|*-] ?){0,3}`

/** A label's words: short, on one line, without colons or markup. */
export const WORDS = String.raw`([^\s*_:：<>|｜\[\]{}()（）][^\n*:：<>\[\]{}]{0,70}?)`

/** A colon that ends a label: not that of `https://`, of a clock or of `::`. */
export const COLON = String.raw`${SPACE}?[:：](?![\/:：])(?!(?<=\d[:：])\d{2})`

/** Signs of emphasis around a label, opening or closing. */
export const BOLD = String.raw`(?:\*{1,3}|_{1,2}|<\/?(?:b|strong|em|i)>)`

/** Whether a line may begin with a bold label: most lines are turned away here, before any expression is run. */
export function beginsBold(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  return (
    first < 0x30 ||
    first === 0x3c ||
    first === 0x5f ||
    first === 0x3e ||
    first === 0x7c ||
    (first >= 0x2500 && first < 0x2e80)
  )
}

/** Whether a line may begin with a time, bare or bracketed, behind marks. */
export function beginsStamped(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  return (
    first < 0x3a ||
    first === 0x5b ||
    first === 0x5f ||
    first === 0x3e ||
    first === 0x7c ||
    (first >= 0x2500 && first < 0x3040) ||
    first === 0xff08
  )
}
