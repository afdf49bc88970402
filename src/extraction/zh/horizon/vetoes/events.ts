/** Lengths counted from something that has no date: 上市三年后, 拿到牌照两年以后, 此后五年. */
import type { LengthTerm } from '../../../horizon/term.ts'
import type { Surroundings } from '../surroundings.ts'

/** 上市三年后, 拿到牌照两年以后. */
const EVENT =
  /(?:上市|毕业|合并|并购|收购|结婚|离婚|牌照|执照|许可证?|批文|获批|批准|过审|投产|开业|开工|动工|完工|竣工|交付|签约|合同|融资|退休|离职|入职|上线|发布|推出|成立|建成|通车|通航|交割|出狱|出生|生完|手术|治疗|确诊|当选|上任|就任|卸任|下台|停产|停战|停火|战争|落地|到位|生效|实施|执行|启动|开通|打通|通过|关停|关闭|立项|破产|倒闭|去世|死|买入|持有|入市|开播|首飞|试飞|封顶|奠基|结束|完成|成功|脱欧|入学|上大学|服役|工作|存放|孕期|公投|大选|选举|换届|验收|审批|改制|拆分|分拆|重组|接班|接手|入主|登陆|挂牌|下线|接种|投保|交房|领证|拿地|停牌|复牌|开盘|开售|下单|付款|收货|到货|发货|装修|入住|移交|换帅|改版|裁员|停工|复工|复产|断供|被捕|获释|康复|感染|发病|怀孕|分娩|退役|退市|离开|加盟|组建|创立|创办|启用|地震|事故|火灾|疫情|危机|崩盘|破裂|爆发|发生|宣布|公布|披露|曝光|起诉|判决|宣判|和解|谈判|达成|表决|过户|独立|量产|装机|种下|播种|移植|注册|搬家|搬迁|到任|回国|出国|分手|加入|转正|试点|发射|解禁|解封|开放|入行|创业|停播|出院|服药|用药|首发|问世|面世|达产|满产|爬产|入库|出库|签字|签署|提交|申请|备案|入驻|进场|定稿|定型|冻结|实现|突破|登月|着陆|入轨|并网|点火|移栽|嫁接|栽下|播下|定植|出苗|孵化|[一-鿿][完齐毕]|[^还正刚最只幸恰也你友爱]好|[^变养当看生]成)(?:了|完|以后|之后|后|的|时|起|那天起|之日起|算起|满)?$/

/** 连跌两年之后 */
const RUN = /连(?:续|着)?[跌涨降升亏减增下上]{0,2}$/

/** 从播种那天算起，一百天就能收. */
const COUNTED_FROM = /从(?!现在|如今|眼下|今[天日年]|即日|此刻|这|明|下)[^，。]{1,12}(?:算起|起算|开始算)，?$/

export function isCountedFromEvent(term: LengthTerm, { text, before, behind }: Surroundings): boolean {
  const has = before.kinds
  if (has.has('event') && !has.has('ahead')) return true
  // 用三年后就坏: from the first use
  if (has.has('over') && behind.kinds.has('later') && !has.has('needs')) return true
  if (behind.kinds.has('later') && RUN.test(text.slice(Math.max(0, term.start - 4), term.start))) return true
  if (COUNTED_FROM.test(text.slice(Math.max(0, term.start - 20), term.start))) return true
  if (![before.chainStart, term.start].some((at) => EVENT.test(text.slice(Math.max(0, at - 14), at)))) return false
  if (before.words.some((word) => /^[之以]?后/.test(word))) return true
  const isLimit =
    behind.kinds.has('within') ||
    behind.kinds.has('later') ||
    ((has.has('at most') || has.has('at least')) && !has.has('needs'))
  return isLimit && !has.has('ahead')
}
