import { describe, expect, it } from 'vitest'
import { cuesIn } from './cue-reading.ts'

describe('how a verb is set in time', () => {
  it.each([
    ['past verb', 'Rents fell by a third.'],
    ['was', 'The docks were empty.'],
    ['did a deed', 'Harland launched eleven ships.'],
    ['perfect', 'Rents have already doubled.'],
    ['perfect', 'They have quietly replaced the cranes.'],
    ['in progress', 'Rents are still rising.'],
    ['in progress', "He's buying every dock in town."],
    ['in progress', "We're not hiring."],
    ['past time', 'We used to sail from here.'],
    ['past time', 'They sold it two years ago.'],
    ['has moved', 'Freight is up nine percent.'],
  ])('%s: "%s"', (cue, text) => {
    expect(cuesIn(text)).toContain(cue)
  })

  it.each([
    ['past verb', 'A crane needed for the job is called a derrick.'],
    ['did a deed', "They won't sell."],
    ['did a deed', 'The ships are built in Turku.'],
    ['perfect', 'They may have moved.'],
    ['in progress', 'It is going to rain.'],
    ['in progress', 'That is interesting.'],
    ['past time', 'Steel is used to build ships.'],
    ['was', 'If I were you, I would wait.'],
  ])('no %s: "%s"', (cue, text) => {
    expect(cuesIn(text)).not.toContain(cue)
  })
})

describe('whose view, how firmly, to what end', () => {
  it.each([
    ['asks', 'So how long does it take?'],
    ['asks when', 'How soon could it open?'],
    ['advice', 'You should paint the hull.'],
    ['hope', 'I hope it stays dry.'],
    ['may', 'Rents might fall.'],
    ['probably', 'Rents probably fall.'],
    ['certainly', 'Rents definitely fall.'],
    ['others believe', 'They believe that it is safe.'],
    ['plays a voice', 'And I was like, we need a bigger boat.'],
    ['imagine', "Let's say you own a ferry."],
    ['condition', 'If the tunnel opens, they sell.'],
    ['does not know', "It's hard to say."],
    ['talk about the talk', 'Thank you for coming on the programme.'],
  ])('%s: "%s"', (cue, text) => {
    expect(cuesIn(text)).toContain(cue)
  })

  it.each([
    ['asks', 'I know how long it takes.'],
    ['may', 'It opened on the coast in May 2021.'.replace('May', 'may')],
    ['condition', 'I wonder if it floats.'],
    ['plays a voice', "It's going to be like a holiday."],
    ['must', 'It has to do with the tide.'],
  ])('no %s: "%s"', (cue, text) => {
    expect(cuesIn(text)).not.toContain(cue)
  })
})
