/** The clause round an expression, and what kind of clause it is. */

const BREAK = /[，。；！？,;!?：:]/
/** No clause is read further than this, so that an unpunctuated text costs no more than its length. */
const REACH = 48

/** From the last punctuation mark before `at` to `at`. */
export function clauseBefore(text: string, at: number): string {
  const from = Math.max(0, at - REACH)
  for (let i = at - 1; i >= from; i--) {
    if (BREAK.test(text.charAt(i))) return text.slice(i + 1, at)
  }
  return text.slice(from, at)
}

/** From `at` to the next punctuation mark; a mark right at the start is passed over. */
export function clauseBehind(text: string, at: number): string {
  const to = Math.min(text.length, at + REACH)
  let from = at
  if (BREAK.test(text.charAt(from))) from++
  for (let i = from; i < to; i++) {
    if (BREAK.test(text.charAt(i))) return text.slice(from, i)
  }
  return text.slice(from, to)
}

const DENIED_AHEAD =
  /(?:谁|家|们|都|请|^)别(?!的|人|家|墅|处|称)|不会|不可能|不太可能|不大可能|没可能|没有可能|没戏|别想|别指望|[要用必]指望|甭指望|休想|甭想|想都别想|不用想|办不到|没法|无法|难以|很难|够呛|没希望|不太会|不能|没有?人|没有[一哪谁任]|谁也|免谈|不现实|不存在|难有|不得|不许|不准|拿不|[一-鿿]不[了到完成上出来下起动通见着]|不打算|不考虑|不想|不愿|不宜|不应|不必|不行|不具备|不足以|不见得|绝不|决不|绝无|毫无|并不|看不到|没得|不(?:用|必|需要)去?(?:想|考虑|惦记|操心)/
const NOT_DENIED =
  /不会(?:晚|迟)于|不能再|会不会|能不能|不得不|不会不|不可能不|是不是|不能不|不到黄河|了不起|不见不散|说不定|差不多|用不了|要不了|免不了|少不了/g

/** Whether something is said not to happen. */
export function isDenied(clause: string): boolean {
  return DENIED_AHEAD.test(clause.replace(NOT_DENIED, ''))
}

const FUTURE =
  /会(?!议|计|员|长|上|场)|将(?!近|军)|要(?!求|素|不是|是)|能(?!源|力|量|耗)|就|可(?:以|能|望)|有望|应该|肯定|一定|必|预计|预期|争取|计划|打算|准备|目标|希望|看好|再|才|别(?![人的处家])|得/
const COMPLETED =
  /已经?(?!知)|曾|刚(?!好|需)|(?<![不超好难])过(?!去|程|后|于|剩|渡|年|完|了|不|来|关)|(?<![不得错])了(?!解|不|吗|呢)|只有|仅为|同比|环比|创下|以来|数据显示/

/** Whether the clause tells of something that has happened. */
export function isCompleted(clause: string): boolean {
  return COMPLETED.test(clause) && !FUTURE.test(clause)
}

const AHEAD =
  /会(?!议|计|员|长|上|场)|将(?!近|军)|要(?!求|素|不是|是)|可能|有望|应该|肯定|一定|必(?!要)|预计|预期|争取|计划|打算|目标|希望|别(?![人的处家])|再(?!次|度)|也许|大概|估计|恐怕|准备|怕是|不过去/
const ALREADY = /[年月]来(?:最|首|第|头)|已经?(?!知)|曾|刚刚?(?!好|需)|以来|至今|同比|环比|创下|数据显示/
const ENDED = /(?<![不超好难能会让通经])过(?!去|程|后|于|剩|渡|年|完|了|不|来|关|半)|(?<![不得])了(?!解|不|吗|呢|$)/

const PROMISED = /会(?!议|计|员|长|上|场|了)|将(?!近|军)|不可能|别想|一定|肯定|[一-鿿]不[了到成]/

/** Whether the clause tells of something that is over, though the present word in it could look ahead: 今年已经能得到九十分. */
export function isOver(clause: string): boolean {
  if (AHEAD.test(clause)) return false
  return ALREADY.test(clause) || (ENDED.test(clause) && !/就.{1,8}了$/.test(clause)) || isCompleted(clause)
}

/** Whether the clause says by itself, whatever 这三年里 before it may mean, that something will or cannot be. */
export function isPromised(clause: string): boolean {
  return /不会|不可能|别想/.test(clause) || (PROMISED.test(clause) && !ALREADY.test(clause) && !ENDED.test(clause))
}

export function hasFuture(clause: string): boolean {
  return FUTURE.test(clause)
}
