import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { json, runReckon } from './run-reckon.ts'

const COMMANDS = ['ingest', 'list', 'show', 'accept', 'reject', 'record', 'check-in', 'report', 'serve']

describe('help', () => {
  it('of the program lists every command and every exit code', async () => {
    const { code, out, err } = await runReckon(['--help'])
    expect([code, err]).toEqual([0, ''])
    for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
    expect(out).toContain('Exit codes:\n  0  done\n  1  an unexpected failure\n  2  usage:')
    for (const code of [3, 4, 5, 6]) expect(out).toMatch(new RegExp(`^ {2}${code} {2}\\w`, 'm'))
  })

  it.each(COMMANDS)('of %s gives an example, the global options and the exit codes', async (name) => {
    const { code, out } = await runReckon([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`Examples:\n  $ reckon ${name} `)
    expect(out).toContain('--database <file>')
    expect(out).toContain('--json')
    expect(out).toContain('Exit codes:')
  })

  it.each(['ingest', 'accept', 'reject', 'record', 'check-in'])(
    'of %s, which writes, offers an idempotency key',
    async (name) => {
      expect((await runReckon([name, '--help'])).out).toContain('--idempotency-key <key>')
    },
  )

  it('offers no host to listen on', async () => {
    expect((await runReckon(['serve', '--help'])).out).not.toContain('--host')
    expect((await runReckon(['serve', '--host', '0.0.0.0'])).code).toBe(2)
  })
})

describe('version', () => {
  it('is that of package.json', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await runReckon(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

describe('a command line that cannot be understood', () => {
  it.each([
    ['an unknown command', ['lst'], "reckon: unknown command 'lst'\n(Did you mean list?)\nSee reckon --help\n"],
    [
      'an unknown option',
      ['list', '--statsu', 'due'],
      "reckon: unknown option '--statsu'\n(Did you mean --status?)\nSee reckon list --help\n",
    ],
    ['no id', ['accept'], "reckon: missing required argument 'id'\nSee reckon accept --help\n"],
    [
      'no day',
      ['ingest', 'x.md'],
      "reckon: required option '--stated-on <day>' not specified\nSee reckon ingest --help\n",
    ],
    [
      'no reason',
      ['reject', '1'],
      "reckon: required option '--reason <words>' not specified\nSee reckon reject --help\n",
    ],
    [
      'no verdict',
      ['record', '1'],
      "reckon: required option '--verdict <verdict>' not specified (or --json-file)\nSee reckon record --help\n",
    ],
    [
      'no standing',
      ['check-in', '1'],
      "reckon: required option '--standing <standing>' not specified (or --json-file)\nSee reckon check-in --help\n",
    ],
    [
      'an argument too many',
      ['show', '1', '2'],
      "reckon: too many arguments for 'show'. Expected 1 argument but got 2.\nSee reckon show --help\n",
    ],
  ])('(%s) ends with 2 and says what is wrong', async (_case, argv, err) => {
    expect(await runReckon(argv)).toEqual({ code: 2, out: '', err })
  })

  it('shows the help when no command is named', async () => {
    const { code, out, err } = await runReckon([])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Usage: reckon')
  })

  it.each([
    [['list', '--statsu', 'due', '--json'], "unknown option '--statsu'\n(Did you mean --status?)"],
    [['--json'], 'expected a command, got none'],
  ])('%j is told as a JSON problem', async (argv, detail) => {
    const { code, out, err } = await runReckon(argv)
    expect([code, out]).toEqual([2, ''])
    expect(json(err)).toEqual({ type: 'about:blank', title: 'The command line cannot be understood', detail })
  })
})

describe('values that cannot be taken', () => {
  it.each([
    ['a word', 'x'],
    ['zero', '0'],
    ['a fraction', '1.5'],
    ['an exponent', '1e3'],
    ['hexadecimal', '0x10'],
    ['more than a number holds', '9007199254740993'],
    ['nothing', ''],
  ])('an id that is %s ends with 3', async (_case, id) => {
    const { code, out, err } = await runReckon(['show', id])
    expect([code, out]).toEqual([3, ''])
    expect(err).toBe(
      `reckon: There is no statement to work on\n  id: expected a whole positive number, got ${JSON.stringify(id)}\n`,
    )
  })

  it('are told all at once, each with its flag', async () => {
    const argv = [
      'list',
      '--kind',
      'rumour',
      '--status',
      'due,late',
      '--due-before',
      '2025-02-30',
      '--limit',
      '0',
      '--source',
      'x',
    ]
    expect(await runReckon(argv)).toEqual({
      code: 3,
      out: '',
      err: [
        'reckon: The list cannot be taken',
        '  --kind: expected one of prediction, claim, got "rumour"',
        '  --status: expected one of due, open, upcoming, undated, unchecked, true, partly_true, false, cannot_tell, void, proposed, rejected, merged, got "late"',
        '  --source: expected number, got "x"',
        '  --due-before: expected a day as YYYY-MM-DD, got "2025-02-30"',
        '  --limit: expected at least 1, got "0"',
        '',
      ].join('\n'),
    })
  })

  it('are told as a JSON problem with pointers', async () => {
    const { code, out, err } = await runReckon(['--json', 'list', '--due-before', 'soon'])
    expect([code, out]).toEqual([3, ''])
    expect(json(err)).toEqual({
      type: '/docs/problems#invalid',
      title: 'The input breaks a rule',
      status: 422,
      detail: 'The list cannot be taken: /dueBefore: expected a day as YYYY-MM-DD, got "soon"',
      code: 'invalid',
      errors: [{ pointer: '/dueBefore', detail: 'expected a day as YYYY-MM-DD, got "soon"' }],
    })
  })

  it('of the environment name the setting, those of flags the flag', async () => {
    const env = { DATABASE_URL: 'postgres://user:secret@host/db', RECKON_ACTOR: 'x'.repeat(101) }
    const wrong = await runReckon(['list'], { env })
    expect(wrong.code).toBe(3)
    expect(wrong.err).toBe(
      'reckon: The settings cannot be used:\n  DATABASE_URL: expected file:PATH (a SQLite file), got "postgres":…\n  RECKON_ACTOR: expected at most 100 characters, got 101\n',
    )
    const flag = await runReckon(['serve', '--port', 'http'])
    expect(flag).toEqual({
      code: 3,
      out: '',
      err: 'reckon: The settings cannot be used:\n  --port: expected a whole number from 0 to 65535, got "http"\n',
    })
  })

  it.each([
    ['--database', '  '],
    ['--actor', ''],
  ])('%s %j is no value', async (flag, value) => {
    expect(await runReckon(['list', flag, value])).toEqual({
      code: 3,
      out: '',
      err: `reckon: The command cannot be run\n  ${flag}: expected a value, got an empty one\n`,
    })
  })
})
