import { describe, expect, it } from 'vitest'
import { ReckonError, shown, throwIfAny } from '../../src/domain/errors.ts'

describe('an input in a message', () => {
  it.each([
    ['text in its quotes', 'a "b"', '"a \\"b\\""'],
    ['a line feed on one line', 'a\nb', '"a\\nb"'],
    ['nothing', undefined, 'nothing'],
    ['null', null, 'null'],
    ['a list', [1, 'a'], '[1,"a"]'],
    ['what JSON cannot write', Symbol.for('x'), 'Symbol(x)'],
    ['long text, cut short', 'x'.repeat(100), `"${'x'.repeat(79)}…`],
  ])('is %s', (_what, value, words) => {
    expect(shown(value)).toBe(words)
  })

  it('may be nested deeper than any program can follow', () => {
    let value: unknown = 1
    for (let depth = 0; depth < 100_000; depth++) value = [value]
    expect(shown(value)).toBe('a value nested too deep to show')
  })
})

describe('faults', () => {
  it('are no error when there are none', () => {
    expect(() => throwIfAny('The source', [])).not.toThrow()
  })

  it('are one error that carries all of them', () => {
    const problems = [
      { pointer: '/title', message: 'expected a title, got an empty one' },
      { pointer: '', message: 'expected an object, got nothing' },
    ]
    expect(() => throwIfAny('The source', problems)).toThrow(
      new ReckonError(
        'invalid',
        'The source cannot be taken: /title: expected a title, got an empty one; /: expected an object, got nothing',
        problems,
      ),
    )
  })
})
