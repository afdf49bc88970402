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

export const TIME_CUES: readonly Cue[] = [
  {
    name: 'will',
    about: 'says in so many words that something is going to happen',
    words: '会|将会|将要|即将|必将|终将|势必|料将|行将|就要|快要',
    exceptPatterns: OTHER_HUI_BESIDE,
    except: `${OTHER_HUI}|不会|会不会|不太会|没人会|会觉得|会认为|会感觉|会感到|会问|会说|会讲|会看|会发现|会担心|会好奇|会经常|会去看|会用到|会喜欢|会选择|会考虑|会特别关注|会根据|才会觉得|会告诉|会听到|会看到|会聊|会提到`,
    patterns: [
      {
        at: '将',
        match:
          /将(?=会|要|能|成为|成|是|有|在|于|从|被|继续|进一步|持续|逐步|逐渐|大幅|迎来|出现|产生|带来|催生|推动|达到|超过|取代|改变|进入|推出|发布|保持|不再|不会|更|使|让|迫使|影响|引发|导致|面临|越来越|大大|极大|显著|彻底|全面|首次|很快|无法|获得|取得|失去|消失|占|拥有|具备|开始|完成|实现|整合|扩大|缩小|增长|下降|上涨|下跌|投入|建|把|对|以|为|给|由|通过|重点|主要|可能|至少|突破|迈|走|涌现|诞生|形成|构成|决定|采用|支持|提供|用于|应用|加入|变|主导|受|随|陆续|同时|分别|正式|率先|覆盖|交付|量产|上市|上线|启动|投产|关闭|裁|维持|加息|降息)/y,
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
          /(?<![不想需必只还若是主重首])要(?=关门|倒闭|出局|完蛋|洗牌|变天|涨|跌|降价|降下|翻[倍番一]|裁员|破产|结束|退出|消失|过去了|崩|凉|没了|被淘汰|被取代|超过|取代|变成|普及|爆发|来了|到头|见顶|见底|腰斩|翻身)/y,
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
      '肯定会|一定会|必然会|必定会|绝对会|必将|终将|势必|注定|肯定要|肯定能|一定能|不可避免|毫无疑问会|迟早会|早晚会|总会有|肯定是|一定是|一定要发生|必然是|当然会',
    except: '不一定会|不一定是|不一定能|一定是不|肯定是要',
  },
  {
    name: 'will not',
    about: 'denies that it will happen',
    words:
      '不会|不太会|不会再|再也不会|不可能|绝不会|不大可能|不太可能|不至于|不再会|不会是|没戏|不再是|不会被|难以为继|做不到',
    except: '不会说|不会问|不会觉得|不会用|不会看|会不会',
  },
  {
    name: 'time ahead',
    about: 'names the time to come without a date',
    words:
      '未来|将来|今后|往后|接下来|日后|下一步|下一阶段|下个阶段|届时|到那时|到那个时候|到时候|那个时候会|有朝一日|有一天|中长期|长期来看|长远来看|长远看|后续|下一代|下一波|下一轮|以后会|以后的|以后|再往后|在那之前|下半场|多年以后|再过几年|再过些年|再过一阵|过几年|若干年后|后面肯定|后面会|后面就|随时间|随着时间|到这个阶段',
    except: '未来得及|从未来|从以后|然后|对未来|的未来|为未来|为将来|未来发展|未来感|面向未来|看未来|未来的',
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
      '时间问题|没有悬念|没什么悬念|毫无悬念|大势所趋|不可逆|不可避免|势在必行|不可持续|难以为继|板上钉钉|躲不掉|逃不掉|跑不掉|八九不离十|是趋势|必然趋势|迟早的事|早晚的事|在所难免|走不远|走不下去|没有回头路|回不去',
  },
  {
    name: 'still to come',
    about: 'says how much is still to come',
    words:
      '还要再|还要等|还要过|还得|还会|还能|还将|还要几|还需要几|还需要时间|需要时间|怎么也得|怎么也要|至少要|起码要|至少得|起码得|至少还|起码还|不出|用不了|才刚刚开始|只会|只会更|仍会|仍将|依然会|仍然会|继续|要等到|都得',
    except: '还能怎么|还会不会|不出来|看不出|说不出|付不出|拿不出|做不出|想不出|继续说|继续聊|继续问',
    patterns: [
      { at: '要到', match: /要到[^，。]{1,12}才/y },
      { at: '还要', match: /还要[0-9一二三四五六七八九十两几半好]/y },
      {
        at: '还有',
        match: /还有[^，。？]{0,8}(?:次|空间|余地|[0-9一二三四五六七八九十两几]年|[0-9一二三四五六七八九十两几]个月)/y,
      },
    ],
  },
  {
    name: 'comes to nothing',
    about: 'cannot come about or cannot go on: a verb with 不 in the middle',
    patterns: [{ at: '不', match: /(?<=[\u4e00-\u9fff])不(?:下来|下去|上去|起来|住|动|掉|回来|过去|回去|通|赢)/y }],
    except: '说不上来|忍不住|禁不住|想不起来|记不住|看不起|对不住|了不起',
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
      '去年|前年|大前年|过去|以前|此前|当时|那时|那时候|那会儿|曾经|曾|当初|当年|早期|最初|一开始|起初|起先|原来|本来|原本|上个月|上周|上季度|上一代|从前|昨天|前几年|前几天|早些时候|上世纪|刚开始|上一个周期|年前|个月前|历史上|几十年来|多年来|一直以来|之前|不久前|起家|早年|前段时间|前一段时间|上次|后来',
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
      '每次|每天|每年|每个月|每周|每当|总是|通常|一般来说|一般会|一般都|经常|往往|常常|有时|有时候|平时|时常|一般情况|一般|通常会|往往会|经常会|每每|时不时|从历史来看|会经常',
    except: '一般般|像人一样|一般的|每年会',
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
    patterns: [{ at: '当', match: /当(?!年|时|然|前|下|初|中|地|作|做|成|天|代|场)[^，。]{2,24}(?:时|的时候)/y }],
  },
]
