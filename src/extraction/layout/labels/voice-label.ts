/** `<v Name>...`: the voice tag of a WebVTT cue, which converters leave in SubRip files as well. */
import type { LabelForm } from './label-form.ts'

const VOICE = /(?:- ?)?<v(?:\.[\w.-]{1,40})? {1,4}([^>\n]{1,80})>/uy

export const voiceLabel: LabelForm = {
  id: 'voice',
  strength: 'certain',
  read(text, start, end) {
    const first = text.charCodeAt(start)
    if (first !== 0x3c && first !== 0x2d) return null
    VOICE.lastIndex = start
    const match = VOICE.exec(text)
    if (match?.[1] === undefined || VOICE.lastIndex > end) return null
    return { written: match[1], bodyStart: VOICE.lastIndex }
  },
}
