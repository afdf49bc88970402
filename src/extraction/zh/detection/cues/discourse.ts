/** What the words are doing in the conversation: asking, pointing back, talking about the talk, giving examples. */
import type { Cue } from '../../../detection/cue.ts'

export const DISCOURSE_CUES: readonly Cue[] = [
  {
    name: 'asks',
    about: 'closes like a question',
    patterns: [
      { at: '吗', match: /吗[，。,.\s]{0,2}$/y },
      { at: '呢', match: /呢[。.\s]{0,2}$/y },
      // In the middle of a statement it only names what is open: 讨论会不会涨，我认为会.
      { at: '会不会', match: /会不会(?=[^，。；？?]{0,40}[。！\s]{0,2}$)/y },
      { at: '如何', match: /(?<!无论)如何(?=[。.\s]{0,2}$)/y },
      { at: '怎么样', match: /(?<!不|没|论)怎么样(?=[。.\s]{0,2}$)/y },
      { at: '什么样', match: /什么样(?:子)?(?=[。.\s]{0,2}$)/y },
    ],
  },
  {
    name: 'asks when',
    about: 'asks for a time',
    words: '什么时候|多久|哪一年|多少年|何时|什么时间|时间表|多长时间|还有多远|几年能|几年才|几年会|哪年|时间点',
  },
  {
    name: 'question word',
    about: 'asks for something',
    words:
      '吗|什么|为什么|怎么|如何|哪|谁|多少|是否|会不会|能不能|是不是|有没有|怎样|何时|何种|啥|几时|多久|对吧|要不要|够不够|多大',
    except: '怎么说|不知道怎么|无论如何|什么都|没什么|没有什么|不管怎么|多大程度|为什么说|为什么很|哪怕',
  },
  {
    name: 'talk about the talk',
    about: 'steers the conversation',
    words:
      '我想问|我想聊|请问|谢谢|感谢|来谈谈|聊聊|聊一聊|讲一下|讲讲|说说|谈谈|说一说|讲一讲|谈一谈|说一下|介绍一下|回到|想问|追问|我想请|我想知道|我们来看|最后一个问题|下一个问题|回答这个问题|关于这个问题|问这个问题|您这个问题|你这个问题|这个问题很|这个问题问|问题问得|好问题|换个角度|解释一下|怎么说呢|总结一下|分享一下|欢迎|大家好|再见|展开讲|具体谈|怎么看|你怎么看|我的意思是|我想说|想强调|打个比方|接着说|待会|稍后|等会儿|下一个环节|下一个话题|下一个部分|进入下一|下期|节目|说回来|顺便',
  },
  {
    name: 'points back',
    about: 'repeats what was said',
    words:
      '刚才|刚刚提到|前面提到|你提到|你说|正如我|我刚才|我之前说|正如你|也就是说|换句话说|如前所述|我说过|就像我说|刚才说|前面说|听起来|提到的',
  },
  { name: 'example', about: 'gives an example', words: '比如|例如|举个例子|举例|譬如|比方说|诸如' },
  {
    name: 'likens',
    about: 'sets a picture beside the thing',
    words: '就像|好比|打个比方|打比方|仿佛|如同|好像是|像是一个|像一个|相当于一个',
    except: '就像我之前说|就像我说|就像刚才',
  },
  {
    name: 'step',
    about: 'tells the steps of a procedure',
    words: '随后|接着|第一步|第二步|第三步|再将|再把|然后把|先把|先用|再用|首先要|其次要|接下来再|完成后再|然后再',
    except: '接着说|接着问|接着讲',
  },
  {
    name: 'purpose',
    about: 'says what for',
    words: '为了|以便|旨在|目的是|目的就是|初衷|是想要|以此来|用来',
  },
  {
    name: 'defines',
    about: 'says what a word means',
    words: '是指|指的是|的意思|叫做|称为|本质上|就是说|意思是|定义|换言之|也叫|理解为|可以理解|包括几个|叫|分成|分为',
  },
  {
    name: 'this',
    about: 'points at what stands before',
    words: '这|它|那|这个|这种|这样|这些|它们|那个|此|其|这里|这就|他|她|他们|对此|这是',
    except: '那么|其实|其他|其中|那时|因此|这么',
  },
  {
    name: 'wants',
    about: 'tells what somebody would like to do',
    words: '想做|想要|想把|想让|想去|想用|想看|愿意|打算|试图|尝试|努力|致力',
    except: '不想|理想',
  },
  { name: 'you', about: 'speaks to or of "you"', words: '你|你们|您|大家' },
  { name: 'we', about: 'the speaker and his house', words: '我们|咱们|我们的|我公司|我司|敝司' },
  { name: 'I', about: 'the speaker', words: '我', except: '我们|自我' },
  {
    name: 'but',
    about: 'turns against what came before',
    words: '但是|但|不过|然而|可是|而是|只是',
    except: '不但|但愿|不过分|只不过|不过是|只是说',
  },
  {
    name: 'and also',
    about: 'adds another point',
    words: '而|同时|并且|而且|此外|另外|其次|第二|还有|与此同时|以及|甚至|加上|一方面',
    except: '而是|而言|从而|因而|反而|然而|而已|进而|时而',
  },
  { name: 'so', about: 'draws a conclusion', words: '所以|因此|于是|从而|因而|那就|这样的话|总之|总的来说|结论' },
  {
    name: 'in fact',
    about: 'stresses that it is so',
    words: '其实|事实上|实际上|确实|真的|的确|说实话|坦白|客观|众所周知|根据|数据显示|据我所知|看到|发现',
  },
  {
    name: 'can',
    about: 'ability or room',
    words: '能|能够|可以|足以|得以|能力',
    except:
      '可能|不可能|智能|能源|性能|功能|能力|只能|产能|节能|新能源|能不能|不能|能量|能否|职能|潜能|动能|储能|赋能|人工智能|技能|具身智能|全能',
  },
  {
    name: 'hardly',
    about: 'hard to bring about',
    words: '很难|难以|难有|难再|不容易|不太容易|谈何容易',
    except:
      '很难说|很难预测|难以预测|很难准确|难以置信|难以想象|很难想象|很难回答|很难理解|难以为继|很难讲|很难定义|很难判断|难以避免',
  },
  { name: 'cannot', about: 'inability', words: '不能|无法|没法|不足以|做不到|没办法|只能|不了' },
  {
    name: 'must',
    about: 'need',
    words: '要|得|须',
    except:
      '要求|重要|主要|需要|要么|只要|不要|想要|要是|必要|还要|将要|要素|摘要|要点|首要|得到|觉得|获得|取得|使得|值得|变得|懂得|记得|得分|难得|显得|赢得|做得|得出|要不要|得益|得以|做得|跑得|走得|省得|来得',
  },
  {
    name: 'not',
    about: 'negation',
    words: '不|没有|没|无|未|并非',
    except: '不仅|不断|不同|不过|不少|不但|无论|未来|不管|不久|不光|无疑|不可避免|不得不|不一定|不知道|不错|未必|不会',
  },
  {
    name: 'first or second point',
    about: 'a list',
    words:
      '首先|其次|第一|第二|第三|一个是|一方面|另一方面|另外一个|最后|一是|二是|第一个|第二个|第三个|有两点|几个方面',
  },
  { name: 'softened end', about: 'closes with 吧', patterns: [{ at: '吧', match: /吧[。，,.！!\s]{0,2}$/y }] },
  { name: 'direct speech', about: 'words of someone, in quotation marks', words: '「|“|『' },
  {
    name: 'agrees',
    about: 'takes over what was said',
    words:
      '我同意|完全同意|非常同意|我也同意|是这样的|非常正确|说得对|没错|我赞同|很认同|我认同|确实如此|的确如此|有道理|也是这么看|也这么认为|正确的',
    except: '错误的|不同意',
  },
  {
    name: 'answer',
    about: 'a short yes, no, or length of time',
    words:
      '会|会的|不会|肯定会|一定会|当然|当然会|绝对|绝对是|绝对会|是的|是|没错|对|不|不可能|有可能|可能|可能会|也许|应该会|大概|差不多|没问题|我认为会|我觉得会|我觉得不会|会吧|肯定|用不了|不太可能|很快|大概率会',
    patterns: [...'0123456789一二三四五六七八九十两几半'].map((at) => ({
      at,
      match: /[0-9一二三四五六七八九十两几半到]{1,6}(?:个)?(?:年|月|季度|周|天)/y,
    })),
  },
]
