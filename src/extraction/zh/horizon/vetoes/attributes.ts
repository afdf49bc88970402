/** Lengths that belong to a thing (三年期定存, 质保八年) or to its rhythm (十年一遇). */
import type { LengthTerm } from '../../../horizon/term.ts'
import { clauseBefore } from '../clause.ts'
import type { Before } from '../cue-words.ts'
import type { FramedLength } from '../length-frames.ts'
import { matchesAt, type Surroundings } from '../surroundings.ts'

/** 三年期定存, 五年的合同, 十年经验, 三年计划. */
const ATTRIBUTE =
  /(?:的|来的|左右的|以上的?|以下的?|期的?)?(?:期(?!间|内|望|待|货|末|权)|[^，。]{0,3}期限|计划|行动|方案|规划|战略|国债|[美公企长短]?债|定存|定期|存款|贷款|房贷|车贷|按揭|质保|保修|保固|联保|合同|合约|租约|租期|协议|长约|学制|本科|硕士|博士|徒刑|有期|刑期?|寿命|[^，。]{0,4}经验|工龄|历史|老(?!龄|百姓|是|化)|回本|回报|周期|执照|牌照|锁定|保质|有效|授权|免费|会员|任期|制(?!造|成|作|定|约|裁)|级|生(?!产|成|意|活|态)|之痒|封锁|账期|分期|免息|票据|利率|收益率|均线|定投|复利|磨|树|寒窗|河|积累|沉淀|婚姻|恋|友|之约|产权|使用权|经营权|特许|专利|年限|服务|大计|未有|大变局|陈|窖|规律|数据|平均|一贯|如一|功|怕井绳|修得|目标|项目|工程|行情|牛市|熊市|国企|企业|品牌|名校|年货|套餐|订阅|复合|累计|总|财报|报告|工期|交期|保障|养老|育|试用|缓刑|禁|签证|居留|封闭|开发期|建设期|运营期|窗口|车龄|房龄|店龄|流程|手续|程序|课程|实习|[车路航]程)/y
const FREQUENCY =
  /(?:才|就|都|会)?一(?:次|遇|换|届|代|轮|变|个周期|大变|循环|茬|检|场|批|小变|回|款|更|升级|迭代|度)|如一|翻一番的规律|一更新|[两三]次/y
/** 机龄二十年以上的飞机 */
const OR_MORE_OF = /[以之]上的(?!时间|事|[功工]夫|话)/y
const NEEDED: readonly Before[] = ['needs', 'at least', 'without']
/** 质保五年, 判了三年, 入行十年, 回本要三年. */
const COUNTS_SOMETHING =
  /(?:[^预长短近中日定口利痛整颈迷渡一二两三四五六七八九十首]期|质保|保修|保固|徒刑|获刑|入狱|蹲|怀胎|孕期|判处?|被判|租期|租|签约?|寿命|学制|任期|周期|工龄|从业|入行|工作|成立|创业|结婚|回本|回收期|保质期|有效期|锁定期|账期|期限|免息|服役|坐牢|读博?|[教当任]|(?<![生复激])活|存款|贷|抚养|投入使用|能用|可用|够用|使用|平均|一般|通常|往往|培养|研发(?:一[个款]|周期)|培训|训练|历史|经验|年限|跨度|长达|服刑|上学|保鲜|冷冻|陪伴|相处|认识|合作|打磨|连续|连着|连|整整|已经|足足|苦熬|苦等|走过|度过|经过|经历|历经|沉寂|潜伏|坚守|深耕|积累|研究|[^不]做|从事|埋头|跑|拍|写|练|睡|停牌|停产|减产|关闭|封闭|禁赛|禁售|禁止|赔|亏|拖欠)(?:期|时间|时长)?(?:是|为|有|要|需要|大概|大约|得|一般|通常|了|在)?$/
/** 大修周期从六年延长到了八年. */
const CHANGED =
  /(?:周期|寿命|年限|学制|期限|质保期?|保质期|任期|工龄|租期|刑期|账期|工期|交期|假期|[产婚年病育]假|义务教育|免签|签证|停留|保护期|试用期|审批时间)[^，。；]{0,16}(?:延长|缩短|压缩|拉长|提高|增加|减少?|降|改)[到至为成了]{0,2}$/
/** 这块电池能撑八年. */
const LASTS =
  /(?:电池|电芯|灯泡?|轮胎|地板|屋顶|手机|机器|设备|家电|衣服|鞋)[^，。还再]{0,6}(?:能|可以|可|够)(?:用|撑|跑|开|穿|戴)(?:上|到|个)?$/

/** 刑期还剩五年; but 合同还有两年到期. */
const REMAINS =
  /(?:刑期|合同|合约|租约|租期|任期|[房车]?贷款?|保修期?|质保期?|专利期?|牌照|有效期|保质期|保护期)(?:还|也|只|就|都){0,2}(?:剩下?|有)$/
const RUNS_OUT = /^[^，。]{0,3}(?:到期|期满|届满|结束|过期|失效|才|就)/

/** Where the length is firmly framed (五年内, 三年后), only 期 right behind it still makes it an attribute. */
export function isAttribute(term: LengthTerm, { text, before, behind }: Surroundings): boolean {
  if (matchesAt(OR_MORE_OF, text, term.end) && !NEEDED.some((kind) => before.kinds.has(kind))) return true
  if (!matchesAt(ATTRIBUTE, text, term.end)) return false
  const isFirm = behind.kinds.has('within') || behind.kinds.has('later') || before.kinds.has('ahead')
  return !isFirm || text.charAt(term.end) === '期'
}

export function isFrequency(term: LengthTerm, { text }: Surroundings): boolean {
  return matchesAt(FREQUENCY, text, term.end)
}

/** What is said to have the length: a guarantee, a sentence, a career; 还 and 再 look ahead all the same. */
export function isLengthOfSomething(term: LengthTerm, around: Surroundings, framed: FramedLength): boolean {
  const { text, before, behind } = around
  const lead = clauseBefore(text, term.start)
  if (LASTS.test(lead) || CHANGED.test(lead)) return true
  if (REMAINS.test(lead) && !RUNS_OUT.test(text.slice(term.end, term.end + 8))) return true
  if (framed.isState || behind.kinds.has('within') || behind.kinds.has('later') || before.kinds.has('ahead'))
    return false
  const looksAhead =
    before.kinds.has('lasting') || /再[一-鿿]上?个?$/.test(lead) || before.words.some((word) => /[还再剩]/.test(word))
  return !looksAhead && COUNTS_SOMETHING.test(text.slice(Math.max(0, before.chainStart - 14), before.chainStart))
}
