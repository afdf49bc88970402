/**
 * Lines that pages put between and after the words of an interview: captions, credits, calls to subscribe, and the headings
 * under which the rest of a page (show notes, further reading, copyright) begins. Judged by how a line starts.
 */

const MARKUP = String.raw`[\s*_#>•·▲△▼↑↓|\\(（\[【—–-]{0,12}`

/** Nobody says these, wherever they stand. */
const ASIDE_LINES = new RegExp(
  `^${MARKUP}(?:` +
    [
      '(?:图|图片|图片来源|图源|题图|摄影|照片|来源|注|编者注|编者按|译注|译者注|作者注|备注)\\s?[\\d]{0,2}\\s?[:：丨|]',
      "(?:(?:our |today[’']s |this episode[’']s )?sponsors?|advertisement|ad read|广告|本期赞助商?|赞助商?|口播)\\s?[:：]",
      '[▲△▼].{0,60}$',
      "(?:photo|image|picture|figure|fig\\.|caption|credit|source|editor[’']s note|translator[’']s note)s?\\s?\\d{0,3}(?: credit| courtesy| by)?\\s?[:：]",
      '(?:点击(?:上方|下方|蓝字|关注|阅读|查看)|长按|扫码|扫描(?:上方|下方)?二维码|关注(?:我们|公众号)|分享到|阅读原文|阅读全文)',
      '(?:advertisement|sponsored|subscribe(?: now)?|share(?: this(?: post| article)?)?|listen now|read more|sign up|leave a comment|upgrade to paid)[.!:]?[\\s*_\\])]{0,6}$',
      '\\d{1,6}篇原创内容',
      '公众号[\\s*_]{0,6}$',
      '(?:图片|图集|视频|音频)[\\s*_]{0,6}$',
      '[^。！？!?\\n]{2,40}(?:供图|摄影报道|图源网络|\\/摄|资料图)[）)\\s*_]{0,6}$',
    ].join('|') +
    ')',
  'iu',
)

/** Nobody begins a sentence so: the end, the copyright, the heads of lists of other articles. */
const CLOSING_HEADS = [
  '(?:the end|end of (?:transcript|interview)|end|fin|完|全文完|本文完|结束)[\\s—–*_.。)）\\]】-]{0,12}$',
  '©|\\(c\\) ?\\d{4}|copyright (?:©|\\(c\\)|\\d{4})|all rights reserved|disclaimer[:.]|license:|免责声明|版权(?:声明|所有|归)|声明[:：]',
  '(?:更多|相关|推荐|延伸|扩展|往期|精彩)(?:阅读|文章|推荐|内容|回顾|资讯)[^。！？]{0,20}$|往期[^。！？]{0,20}$|参考(?:资料|链接|文献|来源|文章)|原文(?:链接|地址|标题)|视频(?:链接|地址)|本文(?:来源|首发|来自|转载|作者|系)|文章来源',
  '(?:show ?notes|references?|sources|resources|links?|related|further reading|recommended|timestamps?|chapters|about (?:the (?:host|author|guest|show|podcast)|us)|credits|footnotes?|notes)[\\s*_:：]{0,6}$',
  '(?:transcript|transcribed|edited|produced) by',
  '(?:时间轴|时间戳|章节|目录|嘉宾介绍|主播介绍|制作团队|收听方式|节目备注)[\\s*_:：】\\]]{0,6}$',
]

/** These begin the rest of a page as well, and now and then a sentence of a speaker. */
const CLOSING_CALLS = [
  '应(?:受访者|采访对象|嘉宾)要求|.{2,12}原创(?:内容|文章)|未经(?:授权|许可)',
  'this (?:interview|conversation|transcript|article) (?:was|has been|is|first|originally)',
  '转载|投稿|商务合作|联系我们|加入(?:我们|社群|群)|欢迎(?:关注|扫码|添加|加入|订阅|转发|投稿|报名)|感兴趣的|扫码|长按|点击|关注|点个|点赞|在看|星标|分享',
  '(?:subscribe|follow us|follow me|sign up|join our|share this|listen on|watch on|thanks for reading|if you (?:enjoyed|liked) this)',
]

const CLOSING_HEAD = new RegExp(`^${MARKUP}(?:${CLOSING_HEADS.join('|')})`, 'iu')
const CLOSING_LINE = new RegExp(`^${MARKUP}(?:${[...CLOSING_HEADS, ...CLOSING_CALLS].join('|')})`, 'iu')

/** Calls and details of an announcement, anywhere in a line: what is for sale, when and where to come. */
const PROMOTION =
  /二维码|扫码|报名|公众号|添加微信|加微信|微信号|优惠|门票|名额|主办|活动[:：]|时间[:：]|地点[:：]|费用[:：]|议程[:：]|原创内容|订阅|register (?:here|now)|promo code|discount|newsletter|sign up|subscribe/iu

export function isAsideLine(line: string): boolean {
  return ASIDE_LINES.test(line)
}

/** Whether a line begins the rest of the page, where the words before it show that the talk may be over. */
export function isClosingLine(line: string): boolean {
  return CLOSING_LINE.test(line)
}

/** Whether a line begins the rest of the page whatever stands before it. */
export function isClosingHead(line: string): boolean {
  return CLOSING_HEAD.test(line)
}

export function isPromotion(line: string): boolean {
  return PROMOTION.test(line)
}
