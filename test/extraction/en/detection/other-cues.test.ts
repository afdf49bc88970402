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
    ['perfect', "Freight's been steady."],
    ['perfect', "The harbour's always been full."],
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
    ['perfect', 'Being paid is nice.'],
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
    ['others believe', "They're convinced that it will float."],
    ['others believe', 'Analysts have been saying that it will sink.'],
    ['tells to do', 'Give me the figures.'],
    ['tells to do', 'So let the crew decide.'],
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
    ['others believe', "I'm convinced that it will float."],
    ['tells to do', 'They give me the figures.'],
    ['may', 'You might want to paint the hull.'],
    ['may', 'You could argue that the tide is to blame.'],
  ])('no %s: "%s"', (cue, text) => {
    expect(cuesIn(text)).not.toContain(cue)
  })
})

describe('what can be looked up', () => {
  it.each([
    ['amount', 'The crane lifts forty tonnes.'],
    ['amount', 'It burns nine barrels.'],
    ['a rate', 'They launch three ferries a year.'],
    ['a rate', 'It costs two euros per mile.'],
    ['known name', 'The ferry was built by Mercedes.'],
    ['known name', 'Arm licenses the design.'],
    ['known name', 'The Dow fell.'],
  ])('%s: "%s"', (cue, text) => {
    expect(cuesIn(text)).toContain(cue)
  })

  it.each([
    ['a rate', 'It opens in a year.'],
    ['known name', 'The arm of the crane is long.'],
    ['known name', 'The windows are painted.'],
  ])('no %s: "%s"', (cue, text) => {
    expect(cuesIn(text)).not.toContain(cue)
  })
})

describe('a length of time or a year that lies ahead', () => {
  it.each([
    'It opens in five years.',
    'Within the next two or three years it pays off.',
    'By the end of 2031 it is full.',
    'It closes next spring.',
    "We are done in three years' time.",
    'They sail at the end of the decade.',
  ])('named: "%s"', (text) => {
    expect(cuesIn(text)).toContain('in so long')
  })

  it.each([
    'It opened in 1998.',
    'The crossing takes five hours.',
    'He has been in a crane for years.',
    'In five of the ports it failed.',
  ])('not named: "%s"', (text) => {
    expect(cuesIn(text)).not.toContain('in so long')
  })
})
