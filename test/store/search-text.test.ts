import { DatabaseSync } from '@photostructure/sqlite'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readMigrations } from '../../src/store/migrations.ts'
import { indexText, searchQuery } from '../../src/store/search-text.ts'

const db = new DatabaseSync(':memory:')
for (const { sql } of readMigrations()) db.exec(sql)
afterAll(() => db.close())

function finds(asked: string, text: string): boolean {
  const query = searchQuery(asked)
  if (query === null) return false
  // Prepared from the database each time: the driver's statements do not keep their database in memory, and crash without it.
  db.prepare('INSERT INTO "StatementSearch" (rowid, "text") VALUES (1, ?)').run(indexText(text))
  const found = db.prepare('SELECT rowid FROM "StatementSearch" WHERE "StatementSearch" MATCH ?').all(query)
  db.exec('DELETE FROM "StatementSearch"')
  return found.length > 0
}

const CHINESE = '未来五年内，英伟达的芯片会便宜一半，人形机器人会走进家庭。'
const ENGLISH = "OpenAI won't ship GPT-5 before 2026; São Paulo's robots cost $500M, I'd predict."

describe('Chinese', () => {
  it.each(['芯片', '英伟达', '人形机器人', '机器', '家庭', '家', '庭', '一半', '机器人 芯片', '五年内，英伟达'])(
    'finds %s',
    (asked) => {
      expect(finds(asked, CHINESE)).toBe(true)
    },
  )

  it.each([
    ['片会贵', 'words that do not stand there'],
    ['器机', 'the characters in another order'],
    ['内英', 'characters on both sides of a comma'],
    ['芯片 汽车', 'one word of two'],
    ['机人', 'characters that do not stand together'],
  ])('does not find %s: %s', (asked) => {
    expect(finds(asked, CHINESE)).toBe(false)
  })

  it('finds characters outside the basic plane, and kana', () => {
    expect(finds('𠮷野', '𠮷野家で会う')).toBe(true)
    expect(finds('データ', '新しいデータセンター')).toBe(true)
  })
})

describe('English', () => {
  it.each([
    'openai',
    'GPT-5',
    'gpt 5',
    'robot',
    'ROBOTS',
    'predicted',
    '2026',
    'Sao',
    'são paulo',
    "won't",
    '$500m',
    'ＧＰＴ',
  ])('finds %s', (asked) => {
    expect(finds(asked, ENGLISH)).toBe(true)
  })

  it.each(['GPT-4', 'AI', 'bot', '5 GPT 6', 'open ai'])('does not find %s', (asked) => {
    expect(finds(asked, ENGLISH)).toBe(false)
  })

  it('finds a Latin word within Chinese, and a Chinese word beside it', () => {
    expect(finds('GPT5', '用GPT5写作')).toBe(true)
    expect(finds('写作', '用GPT5写作')).toBe(true)
    expect(finds('GPT5写作', '用GPT5写作')).toBe(true)
  })
})

describe('what a user types', () => {
  it.each(['', '   ', '…', '"', '*', '()', '，。', '-'])('%j has no word in it', (asked) => {
    expect(searchQuery(asked)).toBeNull()
  })

  it.each([
    'NOT',
    'robots OR cats',
    'text:robots',
    '"robots',
    'robots*',
    'NEAR(a b)',
    '-robots',
    '^robots',
    '{text}: x',
    "'; DROP TABLE x",
    'a AND',
    'a"b',
  ])('%j is taken as words, not as a query language', (asked) => {
    expect(() => finds(asked, ENGLISH)).not.toThrow()
  })

  it('is never a faulty query, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (asked) => {
        finds(asked.replaceAll('\u0000', ''), ENGLISH)
      }),
      { numRuns: 500 },
    )
  })

  it('finds every stretch of the text itself that begins and ends with a word', () => {
    const text = `${CHINESE} ${ENGLISH} 用GPT5写作`
    const starts = [...text.matchAll(/(?<![A-Za-zã0-9])[A-Za-zã0-9]+(?![A-Za-zã0-9])|\p{Script=Han}/gu)].map(
      (match) => [match.index, match.index + match[0].length],
    )
    fc.assert(
      fc.property(fc.nat(starts.length - 1), fc.nat(starts.length - 1), (a, b) => {
        const [first, last] = [starts[Math.min(a, b)] as number[], starts[Math.max(a, b)] as number[]]
        expect(finds(text.slice(first[0], last[1]), text)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
