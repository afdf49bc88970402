/**
 * Words that stand before a colon at the head of a line: those that name a part in a conversation, and those that never
 * name a speaker. Written in lower case; compared without spaces.
 */

/** Parts that are labels by themselves. */
export const ROLES: ReadonlySet<string> = new Set(
  `q a question answer host cohost co-host guest interviewer interviewee moderator narrator announcer reporter presenter panelist
  audience operator unknown speaker male female man woman caller analyst questioner respondent
  问 答 提问 回答 主持人 主持 主播 嘉宾 记者 采访者 受访者 被采访者 提问者 观众 现场观众 网友 听众 旁白 男 女 媒体 分析师 主讲人 讲者`.split(
    /\s+/,
  ),
)

/** Numbered or lettered stand-ins that recognition services write: "Speaker 1", "SPEAKER_06", "发言人 2". */
export const NUMBERED_ROLE =
  /^(?:speaker|spk|guest|host|voice|person|participant|audience member|panelist|analyst|unknown(?: speaker)?|发言人|说话人|讲话人|嘉宾|主持人|主播|记者|观众|听众|提问者|角色)[ _#-]?(?:\d{1,3}|[a-z]|[一二三四五六七八九十])$/i

/** Words before a colon that belong to the page, not to a speaker. */
const NEVER = `note notes sponsor sponsors sponsored source sources photo photos photograph image images picture figure fig table chart
  credit credits caption subject re fw fwd cc to from date time when where who what why how title subtitle description links link
  shownotes transcript transcripts update updates disclaimer disclosure warning caution tip tips hint example examples summary
  topics topic topicswediscuss timestamps timestamp chapters chapter episode podcast video videoid videourl audio tags tag category categories
  keywords author authors writer editor editors by written published publisher publishdate readmore more related references reference
  twitter x website web email mail contact phone address http https url file edit correction corrections clarification recommended
  first second third fourth finally lastly next then also however therefore result results conclusion conclusions ps p.s. fyi tldr tl;dr
  important remember takeaway takeaways keytakeaways pros cons fact facts myth highlights highlight quote quotes definition
  step part section level type format language duration length location venue price cost fee agenda theme register
  subscribe follow listen watch download share advertisement ad ads music theme song produced producer recorded layout
  introduction intro outro background overview context appendix footnote footnotes bonus spoiler hosts guests speakers participants
  featuring hostedby thisepisode inthisepisode onthisepisode isbn doi copyright license version status priority answerkey
  readingtime abstract bio about cta cue kind region style webvtt
  注 注意 备注 附注 注释 编者按 编者注 编注 译者注 译注 作者注 来源 图源 图 图片 图片来源 图片说明 摄影 摄 作者 文章作者 文 编辑 责编 责任编辑 校对 审校 翻译 编译
  整理 撰文 采写 采访 出品 监制 策划 制作 设计 排版 运营 时间 日期 地点 费用 报名 报名方式 议程 主题 题图 封面 封面图 封面图链接 链接 原文 原文链接 参考链接 参考 参考资料
  参考文献 视频 视频地址 视频链接 音频 播客 发布时间 发布地 发布于 更新时间 转载 投稿 微信 微信号 公众号 摘要 导语 导读 目录 简介 嘉宾简介 第一 第二 第三 首先 其次 最后
  例如 比如 譬如 总结 结论 小结 核心观点 观点 要点 亮点 关键词 标签 提示 温馨提示 声明 免责声明 版权声明 版权 更多 相关阅读 推荐阅读 延伸阅读 更多阅读 背景 补充
  问题 案例 数据 优点 缺点 优势 劣势 原因 结果 目标 特点 定义 附 附录 标题 副标题 字数 阅读时间 联系方式 邮箱 电话 地址 网址 官网 评委 语言 类型 价格 时长 本期嘉宾 本期主播 本期主持 后期 剪辑
  剪辑师 音乐 片头 片尾 赞助 赞助商 广告 收听 收听方式 订阅 监听 举个例子 也就是说 换句话说 简单来说 一句话总结 事实上 实际上 换言之 我的意思是 我想说的是`

export const NEVER_NAMES: ReadonlySet<string> = new Set(NEVER.split(/\s+/))

/** Characters that a Chinese name hardly has and a clause before a colon nearly always has. */
export const CLAUSE_CHARACTERS =
  /[的了是在不我你您他她它们这那个有也就都会要说对把被让给从到很最更没吗呢吧啊么什如因所但而且与及或为，。、；！？“”"？!?,;…]/u

/** What listeners say: short, capitalised, again and again, and no name. */
export const BACKCHANNELS: ReadonlySet<string> = new Set(
  `yeah yes yep yup no nope okay ok right sure exactly absolutely totally definitely great good cool wow thanks thankyou welcome hello hi hey bye
  hmm mm-hmm mmhmm uh-huh mhm ah oh huh interesting amazing awesome perfect correct true indeed gotit isee ofcourse so and but well
  music laughter applause
  是 是的 对 对的 对对 对对对 没错 好 好的 好吧 嗯 嗯嗯 哦 噢 啊 哈哈 哈哈哈 谢谢 感谢 谢谢大家 明白 当然 确实 可以 行 不是 没有 你好 大家好 再见 音乐 笑 掌声`.split(
    /\s+/,
  ),
)
