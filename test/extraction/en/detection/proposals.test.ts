import { describe, expect, it } from 'vitest'
import { extractStatements } from '../../../../src/extraction/extract-statements.ts'

const kindsIn = (text: string): string[] =>
  extractStatements(text, { language: 'en', statedOn: '2025-03-01' }).statements.map(({ kind }) => kind)

describe('English predictions', () => {
  it.each([
    'The two ports will merge within five years.',
    "The ferries won't survive the tunnel.",
    "There's going to be a shortage of welders.",
    'I expect freight rates to fall by a third next year.',
    "I'd be surprised if the yard is still open in 2030.",
    'My guess is that half of the crews are gone by then.',
    'By 2035 most of the fleet is electric.',
    'The franc is bound to weaken.',
    'Rents are headed a lot lower from here.',
    'A second bridge is coming soon.',
    'Maybe the cranes become driverless at some point.',
    'If the strike goes on, prices will double by the summer.',
    'We plan to launch two more ships next year.',
    'Freight should pick up in the second half.',
  ])('%s', (text) => {
    expect(kindsIn(text)).toContain('prediction')
  })

  it.each([
    ['a question', 'Will the ferries survive?'],
    ['a question', 'What do you think is going to happen to rents?'],
    ['a habit', "Sometimes the gate will stick and sometimes it won't."],
    ['a future of the past', 'The yard was going to close, but then they found a buyer.'],
    ['what might have been', 'If I had sold then, I would have missed it all.'],
    ['advice', 'You should always look at the hull first.'],
    ['talk about the talk', "We'll get to that in a moment."],
    ['talk about the talk', "I'm going to ask you about rents."],
    ['a question inside the sentence', "I don't know how that will end."],
    ['what is said with a finite past', 'In 2019 the yard built eleven ships.'],
  ])('none in %s: %s', (_case, text) => {
    expect(kindsIn(text)).not.toContain('prediction')
  })
})

describe('English claims', () => {
  it.each([
    'In 2019 the yard built eleven ships.',
    'Norway has more than two hundred electric ferries.',
    'Freight rates fell by 40% last year.',
    'Rotterdam is the largest port in Europe.',
    'The company has already replaced half of its cranes.',
    'A new berth costs about ninety million dollars.',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['claim'])
  })

  it.each([
    ['a question', 'How many ships did the yard build in 2019?'],
    ['a feeling', "I'm so happy to be here."],
    ['a wish', "I'd love to see the harbour one day."],
    ['a reaction', 'Exactly.'],
    ['advice', 'You should always look at the hull first.'],
  ])('none in %s: %s', (_case, text) => {
    expect(kindsIn(text)).not.toContain('claim')
  })
})
