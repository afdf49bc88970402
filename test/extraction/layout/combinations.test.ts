import { expect, it } from 'vitest'
import { said } from './said.ts'

interface Document {
  readonly name: string
  readonly text: string
  readonly turns: readonly [string | null, string][]
}

/** Small documents in which several habits of publishers meet. */
const DOCUMENTS: readonly Document[] = [
  {
    name: 'a title and an employer beside the name, at first only',
    text: `Jane Doe, CEO of Harbour Grid: Thank you for having me.

Paul Reyes, host: When do the new cables arrive?

Jane Doe: In two years. The factory is built already.

Paul Reyes: And who pays?

Jane Doe: The towns do.`,
    turns: [
      ['Jane Doe', 'Thank you for having me.'],
      ['Paul Reyes', 'When do the new cables arrive?'],
      ['Jane Doe', 'In two years. The factory is built already.'],
      ['Paul Reyes', 'And who pays?'],
      ['Jane Doe', 'The towns do.'],
    ],
  },
  {
    name: 'two languages in one label',
    text: `Dr. Wang（王博士）：电缆两年后铺好。

Host（主持人）：谁来出钱？

Dr. Wang（王博士）：各个镇自己出。

Host（主持人）：会超支吗？

Dr. Wang（王博士）：不会。`,
    turns: [
      ['Dr. Wang', '电缆两年后铺好。'],
      ['Host', '谁来出钱？'],
      ['Dr. Wang', '各个镇自己出。'],
      ['Host', '会超支吗？'],
      ['Dr. Wang', '不会。'],
    ],
  },
  {
    name: 'capitals, stage directions, a colon inside speech',
    text: `MODERATOR: Welcome back. [applause]

DR. LOPEZ: Thanks. Look: it works. [laughs] The pump ran at 10:30 and again at 11:45.

MODERATOR: Nobody believed it.

DR. LOPEZ: Here is the thing: they never came to see it.
Another thing: they will.

MODERATOR: (laughing) We will see.`,
    turns: [
      ['MODERATOR', 'Welcome back.'],
      ['DR. LOPEZ', 'Thanks. Look: it works. The pump ran at 10:30 and again at 11:45.'],
      ['MODERATOR', 'Nobody believed it.'],
      ['DR. LOPEZ', 'Here is the thing: they never came to see it. Another thing: they will.'],
      ['MODERATOR', 'We will see.'],
    ],
  },
  {
    name: 'stand-ins of a recognition service with the time behind',
    text: `Speaker 1  00:00
So when is the tunnel finished?

Speaker 2  00:04
By the spring of 2031. That is what the contract says.

Speaker 1  00:12
Is that likely?

Speaker 2  00:14
Not really.`,
    turns: [
      ['Speaker 1', 'So when is the tunnel finished?'],
      ['Speaker 2', 'By the spring of 2031. That is what the contract says.'],
      ['Speaker 1', 'Is that likely?'],
      ['Speaker 2', 'Not really.'],
    ],
  },
  {
    name: 'names before a dash',
    text: `MARA — When does the line open?

JOEL — Next autumn, if the bridge holds.

MARA — And if it does not?

JOEL — Then a year later.

MARA — Thank you.`,
    turns: [
      ['MARA', 'When does the line open?'],
      ['JOEL', 'Next autumn, if the bridge holds.'],
      ['MARA', 'And if it does not?'],
      ['JOEL', 'Then a year later.'],
      ['MARA', 'Thank you.'],
    ],
  },
  {
    name: 'full width brackets, with and without a colon',
    text: `【主持人】今天请到了造船厂的李工。

【李工】大家好。第一点：船会变大。第二点：船会变慢。

【主持人】什么时候？

【李工】五年之内。`,
    turns: [
      ['主持人', '今天请到了造船厂的李工。'],
      ['李工', '大家好。第一点：船会变大。第二点：船会变慢。'],
      ['主持人', '什么时候？'],
      ['李工', '五年之内。'],
    ],
  },
  {
    name: 'lists with heads before a colon inside an answer',
    text: `Ines Holm: What speaks for the small reactor?

Bo Lind: Let me go through it.
Pros: it is quick to build.
Cons: nobody has built one.
Price: about two billion.

Ines Holm: And the big one?

Bo Lind: The same list.
Pros: we know how.
Cons: it takes fifteen years.`,
    turns: [
      ['Ines Holm', 'What speaks for the small reactor?'],
      [
        'Bo Lind',
        'Let me go through it. Pros: it is quick to build. Cons: nobody has built one. Price: about two billion.',
      ],
      ['Ines Holm', 'And the big one?'],
      ['Bo Lind', 'The same list. Pros: we know how. Cons: it takes fifteen years.'],
    ],
  },
  {
    name: 'show notes and chapters over the transcript, related articles under it',
    text: `# Episode 12: The last coal ship

In this episode Nora talks with Emil about ships.

## Chapters

00:00 Introduction
02:10 Why coal ends
14:45 What comes next

## Links

- [The port](https://example.org/port)
- [The ship](https://example.org/ship)

## Transcript

**Nora:** Why does coal end?

**Emil:** It is too dear. By 2030 no ship will carry it.

**Nora:** None at all?

**Emil:** None at all.

## Related episodes

- [Episode 11](https://example.org/11)`,
    turns: [
      ['Nora', 'Why does coal end?'],
      ['Emil', 'It is too dear. By 2030 no ship will carry it.'],
      ['Nora', 'None at all?'],
      ['Emil', 'None at all.'],
    ],
  },
  {
    name: 'a sponsor between the turns',
    text: `Nora: We are back in a minute.

Sponsor: This show is brought to you by Lamp Oil. Use the code LAMP.

Nora: Emil, where were we?

Emil: At the harbour. It closes in 2029.

Nora: For good?

Emil: For good.`,
    turns: [
      ['Nora', 'We are back in a minute. Emil, where were we?'],
      ['Emil', 'At the harbour. It closes in 2029.'],
      ['Nora', 'For good?'],
      ['Emil', 'For good.'],
    ],
  },
  {
    name: 'comments of readers after the end',
    text: `**Ada:** Will the mill reopen?

**Carl:** Next year, I am sure of it.

**Ada:** Who buys the flour?

**Carl:** The bakers of the valley.

## Comments

Peter W. says:
Great talk, thank you!

Lisa says:
The mill will never reopen.`,
    turns: [
      ['Ada', 'Will the mill reopen?'],
      ['Carl', 'Next year, I am sure of it.'],
      ['Ada', 'Who buys the flour?'],
      ['Carl', 'The bakers of the valley.'],
    ],
  },
  {
    name: 'several labels on one line',
    text: `Ada: Is it ready? Carl: Nearly. Ada: When? Carl: In March.

Ada: You said that last year. Carl: I did.

Ada: So? Carl: So it is late.`,
    turns: [
      ['Ada', 'Is it ready?'],
      ['Carl', 'Nearly.'],
      ['Ada', 'When?'],
      ['Carl', 'In March.'],
      ['Ada', 'You said that last year.'],
      ['Carl', 'I did.'],
      ['Ada', 'So?'],
      ['Carl', 'So it is late.'],
    ],
  },
  {
    name: '一行里有好几个标签',
    text: `**林雪：**准备好了吗？**周海：**差不多。**林雪：**什么时候？**周海：**三月。

**林雪：**去年你也这么说。**周海：**是的。`,
    turns: [
      ['林雪', '准备好了吗？'],
      ['周海', '差不多。'],
      ['林雪', '什么时候？'],
      ['周海', '三月。'],
      ['林雪', '去年你也这么说。'],
      ['周海', '是的。'],
    ],
  },
  {
    name: 'initials after full names, hard wraps inside sentences and labels',
    text: `Sara Jensen: We are here to talk about
dams. How many will be built?

Tom Okoro: Eleven by 2035, and I say that
as somebody who wants none.

SJ: None?

TO: None. They silt up within
forty years.

SJ: And then?`,
    turns: [
      ['Sara Jensen', 'We are here to talk about dams. How many will be built?'],
      ['Tom Okoro', 'Eleven by 2035, and I say that as somebody who wants none.'],
      ['Sara Jensen', 'None?'],
      ['Tom Okoro', 'None. They silt up within forty years.'],
      ['Sara Jensen', 'And then?'],
    ],
  },
  {
    name: '目录、图注和版权之间的问答',
    text: `# 对话渡轮船长

目录：
1. 电池
2. 港口

图片来源：渡轮公司

问：渡轮什么时候换电池？

答：两年之内。一句话：快了。

图1：新渡轮

问：港口呢？

答：港口要到2030年。

本文首发于海边周刊，未经授权不得转载。`,
    turns: [
      ['问', '渡轮什么时候换电池？'],
      ['答', '两年之内。一句话：快了。'],
      ['问', '港口呢？'],
      ['答', '港口要到2030年。'],
    ],
  },
  {
    name: '带时间的标签，名字后有头衔',
    text: `主持人 林雪（00:00:01）：
欢迎各位，今天聊桥。

周海 总工程师（00:00:09）：
谢谢。说三点：第一，桥会变长。第二，桥会变轻。

林雪（00:00:30）：
多久？

周海（00:00:33）：
十年。`,
    turns: [
      ['林雪', '欢迎各位，今天聊桥。'],
      ['周海', '谢谢。说三点：第一，桥会变长。第二，桥会变轻。'],
      ['林雪', '多久？'],
      ['周海', '十年。'],
    ],
  },
  {
    name: 'WebVTT: voices, classes, a comment, sentences cut by cues',
    text: `WEBVTT

NOTE made by a machine

1
00:00:01.000 --> 00:00:03.000 align:start
<v Ada>When does the

2
00:00:03.000 --> 00:00:05.000
<v Ada>kiln go <i>electric</i>?

3
00:00:05.000 --> 00:00:08.000
<v Carl Berg>In 2028, at the earliest.</v>`,
    turns: [
      ['Ada', 'When does the kiln go electric?'],
      ['Carl Berg', 'In 2028, at the earliest.'],
    ],
  },
  {
    name: 'SubRip with names in capitals where the speaker changes',
    text: `1
00:00:01,000 --> 00:00:03,000
HOST: When does the

2
00:00:03,000 --> 00:00:05,000
kiln go electric?

3
00:00:05,000 --> 00:00:08,000
BERG: In 2028. That is
the plan: no gas at all.

4
00:00:08,000 --> 00:00:10,000
HOST: And before?

5
00:00:10,000 --> 00:00:12,000
BERG: Gas.`,
    turns: [
      ['HOST', 'When does the kiln go electric?'],
      ['BERG', 'In 2028. That is the plan: no gas at all.'],
      ['HOST', 'And before?'],
      ['BERG', 'Gas.'],
    ],
  },
  {
    name: 'questions in bold, answers plain, with headings and a caption',
    text: `# The last lighthouse keeper

Photo: M. Vale

**When do you leave?**

In the spring. The lamp goes out then.

**Will anybody miss it?**

The birds, maybe. Note: I counted them.

**What comes after?**

A buoy with a battery.`,
    turns: [
      [null, 'When do you leave?'],
      [null, 'In the spring. The lamp goes out then.'],
      [null, 'Will anybody miss it?'],
      [null, 'The birds, maybe. Note: I counted them.'],
      [null, 'What comes after?'],
      [null, 'A buoy with a battery.'],
    ],
  },
  {
    name: 'addresses and times at the head of lines are no labels',
    text: `Ada: Where can one read about it?
https://example.org/kiln: that is the page.
10:30: the train leaves.

Carl: I know.

Ada: Do you?

Carl: Yes: I wrote it.`,
    turns: [
      ['Ada', 'Where can one read about it? that is the page. 10:30: the train leaves.'],
      ['Carl', 'I know.'],
      ['Ada', 'Do you?'],
      ['Carl', 'Yes: I wrote it.'],
    ],
  },
  {
    name: 'names alone on a line with an office in brackets at first',
    text: `Ada King (Harbour Weekly)
Will the crane be replaced?

Carl Berg (Crane Works)
In three years. It is as old as I am.

Ada King
How old is that?

Carl Berg
Sixty-one.`,
    turns: [
      ['Ada King', 'Will the crane be replaced?'],
      ['Carl Berg', 'In three years. It is as old as I am.'],
      ['Ada King', 'How old is that?'],
      ['Carl Berg', 'Sixty-one.'],
    ],
  },
  {
    name: '中英文名字交替出现',
    text: `**Ada King（艾达）：**桥什么时候通车？

**Carl Berg（卡尔）：**明年春天。

**Ada：**确定吗？

**Carl：**八成。

**艾达：**那剩下的两成呢？

**卡尔：**看天气。`,
    turns: [
      ['Ada King', '桥什么时候通车？'],
      ['Carl Berg', '明年春天。'],
      ['Ada King', '确定吗？'],
      ['Carl Berg', '八成。'],
      ['Ada King', '那剩下的两成呢？'],
      ['Carl Berg', '看天气。'],
    ],
  },
  {
    name: 'questions and answers with numbers and a foot note',
    text: `Q1: Does the glacier reach the lake in 2050?

A1: No. It ends above it.[^1]

Q2: And the hotel?

A2: The hotel closes in ten years.

[^1]: Measured in June.`,
    turns: [
      ['Q', 'Does the glacier reach the lake in 2050?'],
      ['A', 'No. It ends above it.'],
      ['Q', 'And the hotel?'],
      ['A', 'The hotel closes in ten years.'],
    ],
  },
  {
    name: 'half a sentence a row with a time each, labels where the speaker changes',
    text: `[00:00:01] Ada: When does the
[00:00:03] kiln go electric?
[00:00:05] Carl: In 2028, if the
[00:00:07] grid is ready by then.
[00:00:10] Ada: Is it
[00:00:11] likely?
[00:00:12] Carl: It is.`,
    turns: [
      ['Ada', 'When does the kiln go electric?'],
      ['Carl', 'In 2028, if the grid is ready by then.'],
      ['Ada', 'Is it likely?'],
      ['Carl', 'It is.'],
    ],
  },
  {
    name: 'bold names with a time behind, stage directions on lines of their own',
    text: `**Ada King** (00:01):

When does the kiln go electric?

*[music]*

**Carl Berg** (00:09):

In 2028.

[crosstalk 00:00:12]

**Ada King** (00:14):

Thank you.`,
    turns: [
      ['Ada King', 'When does the kiln go electric?'],
      ['Carl Berg', 'In 2028.'],
      ['Ada King', 'Thank you.'],
    ],
  },
  {
    name: 'an essay with colons and no speakers',
    text: `The kiln is old. One thing is clear: it goes.

Why now: the gas contract ends in 2027.

What follows: an electric one, within two years.

My guess: nobody will notice.`,
    turns: [
      [
        null,
        'The kiln is old. One thing is clear: it goes. Why now: the gas contract ends in 2027. What follows: an electric one, within two years. My guess: nobody will notice.',
      ],
    ],
  },
]

it.each(DOCUMENTS)('$name', ({ text, turns }) => {
  expect(said(text)).toEqual(turns)
})
