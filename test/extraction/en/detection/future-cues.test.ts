import { describe, expect, it } from 'vitest'
import { cuesIn } from './cue-reading.ts'

describe('"will" asserts a future', () => {
  it.each([
    'Rents will double.',
    "They'll close the yard.",
    'The cranes are going to be driverless.',
    'It’ll take a decade.',
    'The ferry is finally going to work.',
    'I think that rents will double.',
    "That's how the port will be run.",
    'What we will see is a shortage.',
    'All of that is going to change.',
    'I think that will change.',
    'The tunnel, which will open in May, is a mile long.',
  ])('in "%s"', (text) => {
    expect(cuesIn(text)).toContain('will')
  })

  it.each([
    ['a question inside the sentence', "I don't know how rents will develop."],
    ['a question inside the sentence', 'It depends on whether the city will pay.'],
    ['a question inside the sentence', "Nobody can say what's going to happen."],
    ['a relative clause', 'It is a crane that will lift a ship.'],
    ['a relative clause', 'The engineers who will build it are young.'],
    ['a relative clause', 'This is the steel that they will use.'],
    ['a future of the past', 'The yard was going to close.'],
    ['a future of the past', "It wasn't going to work."],
    ['a denial, which is its own cue', "Rents aren't going to fall."],
    ['what the speaker is about to do', "I'm going to read that out."],
    ['what the speaker is about to do', "I'll send it to you."],
    ['talk about the talk', "We'll talk about cranes later."],
    ['talk about the talk', "We'll see."],
    ['a place', 'They are going to the harbour.'],
    ['a name', 'She bought it of her own free will.'],
  ])('not in %s: "%s"', (_case, text) => {
    expect(cuesIn(text)).not.toContain('will')
  })
})

describe('other ways to speak of the future', () => {
  it.each([
    ['will not', "The old docks won't survive."],
    ['will not', 'Rents are never going to fall.'],
    ['there will', "There's going to be a shortage."],
    ['you will see', "You'll see a lot of empty berths."],
    ['we will', "We're going to build two more."],
    ['that will', 'It is a crane that will lift a ship.'],
    ['will as a rule', "Sometimes the gate will stick and sometimes it won't."],
    ['will as a rule', 'A captain will often wait for the tide.'],
    ['asks what will be', 'I wonder when it will open.'],
    ['about to', 'The yard is about to close.'],
    ['about to', 'Rents are likely to fall.'],
    ['about to', 'The franc is bound to weaken.'],
    ['heading', 'That is where we are headed.'],
    ['coming', 'A second bridge is coming.'],
    ['foregone', "It's only a matter of time."],
    ['foregone', "It's hard to imagine that they stay."],
    ['still to come', 'It is still ten years away.'],
    ['plan', 'The city plans to sell the docks.'],
    ['time ahead', 'In the next few years ships get longer.'],
    ['time ahead', 'At some point the sand runs out.'],
    ['eventually', 'Eventually the sea wins.'],
    ['own forecast', "I'd bet on a strike."],
    ['own forecast', "I don't see rents falling any time soon."],
    ['stated chance', 'There is a ten percent chance of a strike.'],
    ['should come true', 'Prices should pick up in the spring.'],
    ['estimate', 'I think five is a good median.'],
  ])('%s: "%s"', (cue, text) => {
    expect(cuesIn(text)).toContain(cue)
  })

  it.each([
    ['coming', 'The ships are coming from Oslo.'],
    ['coming', 'Prices are coming down.'],
    ['heading', 'This is going to be a long winter.'],
    ['foregone', 'That is hard to imagine.'],
    ['time ahead', 'At some point the yard was sold.'],
    ['time ahead', 'We had a talk about the future.'],
    ['own forecast', 'The question is whether we expect a strike.'],
    ['stated chance', 'I never had a chance to see it.'],
    ['should come true', 'You should paint the hull.'],
  ])('no %s: "%s"', (cue, text) => {
    expect(cuesIn(text)).not.toContain(cue)
  })
})

describe('a future that says nothing of what is going to happen', () => {
  it.each([
    'It will be interesting to see who buys it.',
    'That is going to be really exciting.',
    "It'll come down to the price.",
    'It is going to boil down to trust.',
  ])('no assertion: "%s"', (text) => {
    expect(cuesIn(text)).not.toContain('will')
  })

  it.each([
    'It will be interesting enough to sell out.',
    'Prices are going to come down.',
    'It will be great for the town.',
  ])('an assertion: "%s"', (text) => {
    expect(cuesIn(text)).toContain('will')
  })

  it.each(["A ferry that's going to cross the strait.", 'We want something that is going to last.'])(
    'said of a thing: "%s"',
    (text) => {
      expect(cuesIn(text)).toContain('that will')
    },
  )

  it.each([
    ["They won't let you board.", true],
    ["It won't rain.", false],
  ])('refuses, "%s": %s', (text, refuses) => {
    expect(cuesIn(text).includes('refuses')).toBe(refuses)
  })
})
