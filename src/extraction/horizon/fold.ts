/**
 * Folds spellings that mean the same, one UTF-16 unit for one, so that every offset into the folded text is an offset into the
 * sentence: full width to half width, typographic quotes and dashes to plain ones, any white space to a space, capitals to small.
 */

const NEEDS_FOLDING = /[^\x20-\x40\x5b-\x7e\u4e00-\u9fff，。、；：？！“”]/

const FOLDED: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\u301c': '~',
  '\uff5e': '~',
  '\u3007': '〇',
}

export function fold(sentence: string): string {
  if (!NEEDS_FOLDING.test(sentence)) return sentence
  const lower = sentence.toLowerCase()
  // A few capitals (İ) grow when they are lowered; then only the plain letters are.
  const same = lower.length === sentence.length ? lower : sentence.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return same.replace(/[\u02bc\u2010-\u2013\u2018\u2019\u2212\u301c\uff01-\uff5e\u3000\s]/g, foldUnit)
}

function foldUnit(unit: string): string {
  const known = FOLDED[unit]
  if (known !== undefined) return known
  const code = unit.charCodeAt(0)
  // Chinese punctuation stays as it is: the recognisers tell a full width comma from a decimal one.
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0)
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) {
    return String.fromCharCode((code - 0xfee0) | 0x20)
  }
  if (code === 0xff0d) return '-'
  if (code === 0xff08) return '('
  if (code === 0xff09) return ')'
  if (code === 0xff0e) return '.'
  if (code === 0xff0b) return '+'
  if (code === 0xff07) return "'"
  if (code === 0xff0f) return '/'
  if (code >= 0xff00) return unit
  return ' '
}
