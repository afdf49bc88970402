/** When: the time to come, the present, the past, and how a verb is set in time. */
import type { Cue, CuePattern } from '../../../detection/cue.ts'

const FIGURES = '0123456789'
const NUMERALS = '一二三四五六七八九十两几半百数〇零廿'

/** The same pattern from each of these characters on. */
function fromEach(characters: string, match: RegExp): CuePattern[] {
  return [...characters].map((at) => ({ at, match }))
}

const NUMBER_OF_TIME =
  /[0-9一二三四五六七八九十两几半百数〇零廿多点.、到至-]{1,12}(?:多|来)?\s?个?(?:年|月|季度|天|日|号|周|星期|世纪|代|小时)/y

/** 会 inside another word. */
const OTHER_HUI =
  '社会|会议|协会|委员会|董事会|峰会|发布会|会话|约会|误会|领会|理事会|议会|国会|会谈|博览会|运动会|奥运会|会场|电话会|晚会|会诊|省会|宴会|集会|会师|会晤|交会|会议室|股东会|听证会|业绩会|说明会|展览会|交易会|音乐会|座谈会|研讨会|闭门会|都会区'

/** The same where only what stands beside it tells the two apart: 机会 from 手机+会, 会长 from 会+长期. */
const OTHER_HUI_BESIDE: readonly CuePattern[] = [
  { at: '机会', match: /(?<![手司飞相耳主刻危时契投发电服样整])机会/y },
  { at: '体会', match: /(?<![整总个群导媒主全集实具])体会/y },
  { at: '学会', match: /(?<![大科同中小数化])学会/y },
  { at: '工会', match: /(?<![员职民人])工会/y },
  { at: '商会', match: /(?<![应厂销电智营造])商会/y },
  { at: '开会', match: /(?<![公离放打展])开会/y },
  { at: '聚会', match: /聚会/y },
  { at: '大会', match: /(?<![更很极放扩])大会/y },
  { at: '基金会', match: /基金会(?![在买卖被把继加减出不有持更])/y },
  { at: '会想', match: /会想(?!要|做|用|买|把)/y },
  { at: '会上', match: /会上(?![升涨市线])/y },
  { at: '会展', match: /会展(?![现示开])/y },
  { at: '会合', match: /会合(?!并|作|适)/y },
  { at: '会计', match: /会计(?!划|算)/y },
  { at: '会员', match: /会员/y },
  { at: '会长', match: /会长(?![期远大时])/y },
  { at: '会面', match: /会面(?![临对])/y },
]

/** 将 as an adverb, before a verb; before a noun it marks the object: 将车推向市场. */
const FUTURE_JIANG =
  /(?<![即必终行料势])将(?!军|士|领|近|就|信将|错)(?=会|要|能|可|不|难以|无法|很难|很快|更|越|大|极|显著|彻底|全面|首次|陆续|同时|分别|正式|率先|重点|主要|可能|至少|继续|进一步|持续|逐步|逐渐|逐年|大幅|再|也|都|仍|依然|必|从|由|在|于|向|以|把|对|为|给|与|因|和[^，。]{0,6}一起|被|受|随|通过|有|是|成|使|让|迫|令|占|拥|具|迎|走|步入|进|迈|突破|超|赶|追|翻|涨|跌|升|降|增|减|缩|扩|放缓|加|回|恢复|恶化|好转|改|变|转|重|颠覆|取代|替代|淘汰|消|失|结束|终|停|退|关|裁|倒|破|面临|遭|遇|陷|承受|影响|引|导致|带|催|推|促|激|释放|产生|形成|出|诞|涌|爆|发|问世|上[市线车]|下[降滑调线]|量产|投|交付|覆盖|落地|应用|采|使用|用于|支持|提|开|启|建|设|完成|实现|达|获|取得|赢|维持|保持|延续|存在|留|决定|构|需|花|耗|帮|助|参|整合|合并|收|主导|服务|普及|渗透|见[顶底证]|触|到来|到达|到期|击|打|做|创|刷|跟|接|成倍|集中|聚焦|负责|承担|召开|举|公布|宣布|披露|执行|限制|禁|约束|吸|培|孕|繁|蓬勃|领|落后|后退)/y

export const TIME_CUES: readonly Cue[] = [
  {
    name: 'will',
    about: 'says in so many words that something is going to happen',
    words: '会|将会|将要|即将|必将|终将|势必|料将|行将|就要|快要',
    exceptPatterns: OTHER_HUI_BESIDE,
    except: `${OTHER_HUI}|不会|会不会|不太会|没人会|会觉得|会认为|会感觉|会感到|会问|会说|会讲|会看|会发现|会担心|会好奇|会经常|会去看|会用到|会喜欢|会选择|会考虑|会特别关注|会根据|一会儿|一会|这会儿|那会儿|不大会|才会觉得|会告诉|会听到|会看到|会聊|会提到`,
    patterns: [
      {
        at: '将',
        match: FUTURE_JIANG,
      },
    ],
  },
  {
    name: 'is going to',
    about: 'the future of writing and of careful speech, seldom a habit',
    words: '将会|将要|必将|终将|势必|料将|行将',
    patterns: [{ at: '将', match: FUTURE_JIANG }],
  },
  {
    name: 'people will',
    about: 'the subject of 会 is somebody, as in a story or an instruction',
    exceptPatterns: OTHER_HUI_BESIDE,
    except: `${OTHER_HUI}|会不会`,
    patterns: [
      {
        at: '会',
        match:
          /(?<=(?:你|您|大家|客户|司机|孩子|医生|面试官|老板|同事|朋友|别人|有人|每个人|谁)(?:也|都|还|就|才|可能|肯定|一定|自然|确实){0,2})会/y,
      },
    ],
  },
  {
    name: 'is to happen',
    about: 'something is about to come over somebody: 要 with the verb of an ending or a change',
    patterns: [
      {
        at: '要',
        match:
          /(?<![不想需必只还若是主重首])要(?=关门|倒闭|出局|完蛋|洗牌|变天|涨|跌|降价|翻[倍番一]|裁员|破产|结束|退出|消失|过去了|崩|凉|没了|被淘汰|被取代|超过|取代|变成|普及|爆发|来了|到头|见顶|见底|腰斩|翻身)/y,
      },
    ],
  },
  {
    name: 'is to do',
    about: 'somebody is going to do it: 要 with a verb of doing',
    patterns: [
      {
        at: '要',
        match:
          /(?<![想需必只若主重首不就先而你家人总还都先是]|是不)要(?=做|推|发布|建|造|打造|打|进入|拓|成为|把|用|登场|来|上[市线车]|开|投|扩|搞|卖|出海|转|布局|交付|量产|超过|达到|实现|争|继续|进一步|大力|全面|加快|加大|持续|再)/y,
      },
    ],
  },
  {
    name: 'may will',
    about: 'may happen: a hedge and a future in one',
    words:
      '可能会|也许会|或许会|可能将|可能就会|可能都会|可能也会|可能还会|可能要|可能先|可能率先|说不定会|没准会|恐怕会|大概率会|很可能会|应该会|多半会|估计会|有可能会|会更可能|大概会|可能就|可能被|可能有更多|也可能会|或许能|可能能',
  },
  {
    name: 'will feel',
    about: 'what somebody will think, say or see: seldom an event',
    words:
      '会觉得|会认为|会感觉|会感到|会问|会说|会讲|会看|会发现|会担心|会好奇|会经常|会去看|会用到|会喜欢|会选择|会考虑|会特别关注|会根据|会告诉|会听到|会聊|会提到|会很担心|会感觉到',
    except: '会看到|会想要',
  },
  {
    name: 'you will see',
    about: 'promises what there will be to see',
    words: '会看到|会迎来|将看到|能看到|会得到|会有|将有|会出现|会遇到|会面临|会进入|会走向|会变|会成为|会取代|会被',
  },
  {
    name: 'bound to',
    about: 'bound to happen',
    words:
      '肯定会|一定会|必然会|必定会|绝对会|必将|终将|势必|注定|肯定要|肯定能|一定能|不可避免|毫无疑问会|迟早会|早晚会|一定要发生',
    except: '不一定会|不一定能',
  },
  {
    name: 'surely is',
    about: 'is sure of what is, or is going to be',
    words: '肯定是|一定是|必然是|绝对是|无疑是|应该是|肯定要',
    except: '不一定是|一定是不',
  },
  {
    name: 'will not',
    about: 'denies that it will happen',
    words:
      '不会|不太会|不大会|不会再|再也不会|永远不会|绝不会|不至于|不再会|不会是|没戏|不再是|不会被|不会只|不大可能|不太可能|不可能再|永远不可能|再也不可能|将不|将无法|将不再',
    except: '不会说|不会问|不会觉得|不会用|不会看|会不会',
  },
  {
    name: 'impossible',
    about: 'says that it cannot be, mostly by nature and not in time',
    words: '不可能|绝无可能|没可能|没有可能|没有任何可能',
    except: '不可能再|永远不可能|再也不可能|有没有可能|可能不可能|不可能三角',
  },
  {
    name: 'takes time',
    about: 'says how long it is going to take',
    words:
      '需要时间|还需时日|还有很长的路|还有很长一段|很长的路要走|路还很长|路要走|有一段距离|有很长的距离|距离还很远|还早得很|还太早|为时尚早|言之尚早|还很远|还很遥远|任重道远|还很漫长|没那么快|没有那么快|没有这么快|没这么快|没有那么近|没有这么近|没那么近|没这么近|不会这么快|还远|远着|不会那么快|一时半会|不是一两年|不是一朝一夕|一段时间内|一段时间才能|需要一个过程|需要过程|还需要一段|还要一段|还得一段|还有一段时间|有个过程|慢慢来|用不了|不出|少说也|最快也|最早也|最快要|至少还|起码还',
    except:
      '不出来|看不出|说不出|付不出|拿不出|做不出|想不出|分不出|不出现|不出意外|不出所料|提不出|给不出|不出门|不出去',
    patterns: [
      {
        at: '需要',
        match:
          /需要[^，。？]{0,6}[0-9一二三四五六七八九十两几半数多]{1,5}\s?(?:到|至|-)?[0-9一二三四五六七八九十两几半]{0,4}\s?个?(?:年|月|季度|星期|周|世纪|代)/y,
      },
      {
        at: '花',
        match: /(?<=[要得会将])花[^，。？了]{0,4}[0-9一二三四五六七八九十两几半数]{1,5}\s?个?(?:年|月|季度|世纪)/y,
      },
      {
        at: '要',
        match:
          /(?<=还|得|也|都|可能|至少|起码|大概)要[^，。？]{0,3}[0-9一二三四五六七八九十两几半好]{1,4}[^，。？]{0,3}(?:年|个月|季度|世纪)/y,
      },
      {
        at: '没有',
        match: /没有[^，。？了]{0,3}[0-9一二三四五六七八九十两几]{1,4}[^，。？了]{0,3}年[^，。？了]{0,10}不/y,
      },
    ],
  },
  {
    name: 'goes on',
    about: 'says that it will last',
    words:
      '持续下去|继续下去|延续下去|保持下去|维持下去|会持续|会延续|会一直|将持续|将延续|长期存在|一直存在|停不下来|不会停|不会变|不会改变|不会消失|依然会|仍然会|仍会|仍将|还会|还将|只会|还能',
    except: '还能怎么|还会不会|还能不能',
  },
  {
    name: 'turning point',
    about: 'calls a time the first, the decisive or the last of its kind',
    words:
      '元年|拐点|转折点|分水岭|窗口期|关键年|大年|小年|爆发年|落地年|存活期|存活年|生死年|决胜年|关键的一年|最关键的|元年份|下半场|奇点|临界点|黄金期|黄金十年|爆发期|爆发前夜|前夜',
    except: '拐点效应|非奇点',
  },
  {
    name: 'chance',
    about: 'weighs how likely it is',
    words:
      '概率很大|概率非常|概率不小|概率不大|概率很小|概率更大|概率更高|概率很高|概率比较|概率极|可能性很|可能性更|可能性非常|可能性不|可能性比较|可能性极|可能性较|有可能性|有信心|信心很足|有把握|胜算|有望|看到希望|十之八九|板上钉钉|值得期待|可期|几率很|几率更|几率不',
    except: '没有信心|对自己有信心|有没有信心|有没有把握|希望有信心',
  },
  {
    name: 'no problem',
    about: 'is sure that it can be reached',
    patterns: [
      { at: '没问题', match: /没问题(?=[，。,.！!]|的|$)/y },
      { at: '没有问题', match: /没有问题(?=[，。,.！!]|的|$)/y },
      { at: '问题不大', match: /问题不大/y },
      { at: '没有什么问题', match: /没有什么问题/y },
      { at: '没什么问题', match: /没什么问题/y },
      { at: '没有什么特别大', match: /没有什么特别大/y },
      { at: '不成问题', match: /不成问题/y },
    ],
  },
  {
    name: 'no longer then',
    about: 'will be over: 就 or 都 with a negation and 了 at the end',
    patterns: [
      { at: '就', match: /就(?:不|没|完|够|结束|过去|凉|死)[^，。？]{0,8}了(?=[，。！!]|$)/y },
      { at: '都不', match: /都不[^，。？]{1,8}了(?=[，。！!]|$)/y },
      { at: '再也', match: /再也[^，。？]{1,10}了(?=[，。！!]|$)/y },
      { at: '要', match: /(?<![不想需必只还若是主重首])要[^，。？不想]{1,8}了(?=[，。！!]|$)/y },
    ],
    except: '就不说了|就不用说了|就不讲了|就不提了|就够了吗|要么',
  },
  {
    name: 'time ahead',
    about: 'names the time to come without a date',
    words:
      '未来|将来|今后|往后|接下来|日后|下一步|下一阶段|下个阶段|届时|到那时|到那个时候|到时候|那个时候会|有朝一日|有一天|中长期|长期来看|长远来看|长远看|后续|下一代|下一波|下一轮|以后会|以后的|以后|再往后|在那之前|下半场|多年以后|再过几年|再过些年|再过一阵|再过|过几年|过些年|过两年|往后看|往远看|往前看|放眼未来|展望未来|下一个时代|下一个十年|下一个五年|下一个阶段|下一个风口|下个时代|明后年|长期而言|从长期看|终局|到时|五年后|十年后|几年后|多年后|若干年|若干年后|后面肯定|后面会|后面就|随时间|随着时间|到这个阶段',
    except:
      '未来得及|从未来|再过去|从以后|然后|对未来|的未来|为未来|为将来|未来发展|未来感|面向未来|看未来|拥抱未来|走向未来',
    // At the end of a clause it is a thing, not a time: 代表了未来.
    exceptPatterns: [
      { at: '未来', match: /(?<=[\u4e00-\u9fff])未来(?=[，。！？]|$)/y },
      // Behind a verb it is no more than "after": 出来以后.
      { at: '以后', match: /(?<=[\u4e00-\u9fff])(?<![年月天])以后(?![的会将])/y },
    ],
  },
  {
    name: 'before then',
    about: 'a point that is still to be reached',
    patterns: [{ at: '在', match: /在[^，。、的]{2,14}之前/y }],
  },
  {
    name: 'foregone',
    about: 'a matter of time, beyond doubt, or not to last',
    words:
      '时间问题|必然的|是必然|成必然|早晚的|迟早的|注定|毋庸置疑会|没有疑问|无法阻挡|不可阻挡|挡不住|势不可挡|必选项|没有悬念|没什么悬念|毫无悬念|大势所趋|不可逆|势在必行|不可持续|难以为继|板上钉钉|躲不掉|逃不掉|跑不掉|八九不离十|是趋势|必然趋势|迟早的事|早晚的事|在所难免|走不远|走不下去|没有回头路|回不去',
    except: '必然的联系|必然的关系|必然的产物',
    patterns: [
      // Before a noun it only describes: 不可避免的困难.
      { at: '不可避免', match: /不可避免(?!的(?![，。！]|$))/y },
      { at: '无法避免', match: /无法避免(?!的(?![，。！]|$))/y },
    ],
  },
  {
    name: 'still to come',
    about: 'says how much is still to come',
    words:
      '还要再|还要等|还要过|还得|还要几|怎么也得|怎么也要|至少要|起码要|至少得|起码得|才刚刚开始|才刚开始|刚刚开始|继续|要等到|都得',
    except: '继续说|继续聊|继续问|一直继续',
    patterns: [
      { at: '要到', match: /要到[^，。]{1,12}才/y },
      { at: '等到', match: /等到[^，。]{1,12}(?:才|再|就)/y },
      {
        at: '还有',
        match:
          /还有[^，。？]{0,8}(?:次|空间|余地|机会|[0-9一二三四五六七八九十两几]年|[0-9一二三四五六七八九十两几]个月)/y,
      },
    ],
  },
  {
    name: 'comes to nothing',
    about: 'cannot come about or cannot go on: a verb with 不 in the middle',
    patterns: [
      {
        at: '不',
        match:
          /(?<=[\u4e00-\u9fff])不(?:下来|下去|上去|起来|住|动|掉|回来|过去|回去|通|赢|完|成(?=[，。！!]|$)|起|了(?=多久|几|多长|太久|[，。！!]|$))/y,
      },
    ],
    except:
      '说不上来|受不了|少不了|免不了|大不了|了不了|忍不住|离不了|等不了|对不起|看不起|买不起|差不了多|谈不起|禁不住|想不起来|记不住|看不起|对不住|了不起',
  },
  {
    name: 'can come about',
    about: 'is able to hold or to get there: a verb with 得 in the middle',
    patterns: [
      {
        at: '得',
        match:
          /(?<=[守撑扛顶稳站立挺走跑活卖做上追赶赢打熬])得(?:住|起来|下去|下来|上去|上|通|过|到|出来|成|赢|了(?=[，。！!]|$))/y,
      },
    ],
  },
  {
    name: 'at most',
    about: 'sets an upper bound',
    words: '顶多|撑死|最多也|至多|也就|充其量|不超过|不会超过|超不过|不到一半会|剩不下|剩下的',
    except: '也就是|也就说|也就意味|也就没|也就不',
  },
  {
    name: 'next one',
    about: 'names the next of its kind',
    words: '下一个|下个',
    except:
      '下一个问题|下一个话题|下一个环节|下一个部分|下一个人|下一个嘉宾|下个问题|下个话题|下一个月|下个月|下个季度|下个环节|下个礼拜|下个星期|预测下一个|下一个词|下一个 token',
  },
  {
    name: 'this year',
    about: 'a calendar time that has begun: what is said of it is as often past',
    words: '今年|本赛季|这个赛季|今天|本月|这个月|这个季度|本季度|本周|这周|这一年|上半年|月份|去年|今年以来|这两年',
    except: '明年上半年|后年上半年|今年年底|今年底|今年下半年|今年四季度|今年内|今年年内|今年末',
  },
  {
    name: 'eventually',
    about: 'in the end',
    words: '最终|终究|终会|迟早|早晚|总有一天|归根到底会|最后会|终有|最后就|到最后|走到最后',
  },
  {
    name: 'soon',
    about: 'before long',
    words:
      '很快就|很快会|很快将|马上会|马上就|不久|短期内|近期会|不远|指日可待|一夜之间|不用太久|用不了多久|短时间内|即将',
    except: '不久前',
  },
  {
    name: 'step by step',
    about: 'a change that goes on',
    words: '逐渐|逐步|慢慢|渐渐|越来越|随着|持续|进一步|一步步|加速|不断|日益',
  },
  {
    name: 'time word',
    about: 'a date or a length of time',
    words:
      '今年|明年|后年|大后年|年底|年末|年初|年中|年内|上半年|下半年|季度|世纪|年代|下周|下个月|本月|本周|明天|后天|下季度|春天|夏天|秋天|冬天|春季|夏季|秋季|冬季|十四五|十五五|十六五|月底|月初|周末|下星期|星期|当年|本世纪|岁|个月|几年|十年',
    patterns: fromEach(FIGURES + NUMERALS, NUMBER_OF_TIME),
  },
  {
    name: 'this year or next',
    about: 'a calendar time that lies ahead or runs now',
    words: '今年|明年|后年|年底|年末|年内|下半年|下个月|下季度|明天|下周|本世纪|本季度|这个季度',
    except: '去年年底|前年年底|去年底|今年以来|今年年初|今年上半年|去年下半年',
  },
  {
    name: 'past time',
    about: 'a time gone by',
    words:
      '去年|前年|大前年|过去|以前|此前|当时|那时|那时候|那会儿|曾经|曾|当初|当年|早期|最早|最初|一开始|起初|起先|原来|本来|原本|上个月|上周|上季度|上一代|从前|昨天|前几年|前几天|早些时候|上世纪|刚开始|上一个周期|年前|个月前|历史上|几十年来|多年来|一直以来|之前|不久前|起家|早年|前段时间|前一段时间|上次|后来',
    except: '年前会|之前会|到那时|那时就|再过去|过去的话|年以前|年前不|底之前|年之前|在那之前',
    exceptPatterns: [{ at: '在', match: /在[^，。、的]{2,14}之前/y }],
  },
  {
    name: 'past year',
    about: 'names a year of the past',
    patterns: [
      { at: '19', match: /19\d\d\s?年/y },
      { at: '200', match: /200\d\s?年/y },
      { at: '201', match: /201\d\s?年/y },
    ],
  },
  {
    name: 'already',
    about: 'has come to pass',
    words: '已经|早已|早就|至今|迄今|到目前为止|目前为止|已|刚刚|刚推出|刚发布|刚上线|首次',
    except: '而已|不得已|刚刚说|刚刚提|刚刚讲|刚刚谈|刚刚讨论|刚刚好',
  },
  {
    name: 'done',
    about: 'a completed action',
    words: '了',
    except:
      '为了|除了|了解|罢了|算了|不了|了不起|得了|到了一定|就完了|受不了|了如指掌|了吗|了呢|不了了之|末了|大不了|了的话|了以后|了之后|如果|忍不了|跑不了|少不了|变了的',
  },
  {
    name: 'experienced',
    about: 'has happened before',
    patterns: [
      {
        at: '过',
        match:
          /(?<=[\u4e00-\u9fff])(?<![通超经透不跳路越穿难胜绕错度渡熬躲闯太])过(?![来去程度于分头年节滤敏多少高低大早时期后关剩往得冬瘾热半])/y,
      },
    ],
    words:
      '做过|有过|见过|说过|用过|去过|经历过|提过|讲过|发生过|尝试过|看过|听过|聊过|想过|试过|投过|干过|犯过|问过|建过|没有过|没见过|建造过|建立过|从未|从来没|从没|跌过|涨过|出现过|买过|卖过|拿过',
  },
  {
    name: 'now',
    about: 'speaks of the present',
    words: '现在|目前|如今|当前|当下|今天|眼下|现阶段|这个阶段|时下|此刻|今日',
    except: '表现在|体现在|出现在|发现在|实现在|今天的话题|从现在开始|现在开始会',
  },
  {
    name: 'in progress',
    about: 'under way',
    words: '正在|还在|仍在|仍然|依然|依旧|还是在|还处于|处于|一直在|正处于|还停留|也在|都在',
    except: '仍然认为|依然认为|仍然会|依然会',
  },
  {
    name: 'not yet',
    about: 'has not happened so far',
    words:
      '还没有|还没|尚未|没有人|没有哪|暂时没|并没有|没有完全|还未|未能|仍未|从未|还不够|没有任何|没人|并不具备|还不具备',
  },
  {
    name: 'lately',
    about: 'in recent times',
    words:
      '最近|近年来|近几年|这几年|这两年|过去几年|过去一年|过去十年|今年以来|近期|近来|这些年|过去两年|这段时间|过去三年|今年年初|今年上半年',
    except: '近期会|最近的一',
  },
  {
    name: 'habit',
    about: 'happens as a rule',
    words:
      '总会|每次|每天|每年|每个月|每周|每当|总是|通常|一般来说|一般会|一般都|经常|往往|常常|有时|有时候|平时|时常|一般情况|一般|通常会|往往会|经常会|每每|时不时|从历史来看|会经常',
    except: '一般般|像人一样|一般的|每年会|动不动',
    patterns: [
      {
        at: '每',
        match:
          /每(?:隔)?\s?[0-9一二三四五六七八九十两几]{0,4}\s?个?(?:分钟|小时|秒|天|周|星期|月|季度|年|次|一次|个人都会)/y,
      },
      { at: '动不动', match: /动不动/y },
    ],
  },
  {
    name: 'past belief',
    about: 'what was believed before',
    words:
      '我以为|我们以为|人们以为|大家以为|以为会|过去觉得|以前觉得|当时觉得|原来觉得|本来觉得|过去认为|以前认为|当时认为|原来以为|本来以为|曾经以为|当时想|原本以为|一直以为|过去我们说|当时希望',
  },
  {
    name: 'whenever',
    about: 'whenever something is so',
    words: '的时候',
    except: '到那个时候|到那时候|那个时候|这个时候|什么的时候|有的时候|小的时候|当时的时候',
    patterns: [
      { at: '当', match: /当(?!年|时|然|前|下|初|中|地|作|做|成|天|代|场)[^，。]{2,24}(?:时|的时候)/y },
      { at: '遇到', match: /(?<![\u4e00-\u9fff])遇到/y },
      { at: '碰到', match: /(?<![\u4e00-\u9fff])碰到/y },
      { at: '自动', match: /自动(?!驾驶|化|挡|档|泊车)/y },
    ],
  },
]
