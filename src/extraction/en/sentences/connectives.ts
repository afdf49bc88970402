/** Words before which unpunctuated English may be cut, and how readily (more is readier). */
const STRONG =
  /(?:but|because|and so|and then|so that's|and that's|however|and also|i mean|and if|so if|so the|so we|so i|so you|so it|and the|and we|and i|and it|and they|and you|and there|now|anyway|first of all|secondly|which means)(?![\p{L}'’])/iuy
const WEAK =
  /(?:so|and|or|then|if|when|while|although|though|plus|actually|basically|well|yeah|okay|i think|we|they|you know|which|where|what)(?![\p{L}'’])/iuy

export function englishConnective(text: string, at: number): number {
  STRONG.lastIndex = at
  if (STRONG.test(text)) return 4
  WEAK.lastIndex = at
  return WEAK.test(text) ? 1.5 : 0
}
