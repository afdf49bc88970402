/** Whether a line of Markdown is bold from its first to its last sign. */
export function isWholeBold(line: string): boolean {
  return line.length > 4 && /^(?:\*\*|__)/.test(line) && /(?:\*\*|__)$/.test(line)
}
