/** When: the time to come, the present and the past. */
import type { Cue } from '../../../detection/cue.ts'

const YEARS = Array.from({ length: 96 }, (_, i) => String(2005 + i)).join('|')
const MONTHS = 'january|february|march|april|june|july|august|september|october|november|december'
const COUNTS = 'few|couple|several|handful|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|\\d+'

export const TIME_CUES: readonly Cue[] = [
  {
    name: 'time ahead',
    about: 'names the time to come without a date',
    words:
      'in the future|the future|future world|going forward|moving forward|in the long run|over the long run|in the long term|over the long term|longer term|in the longer term|near term|medium term|short term|short run|coming years|coming months|coming decades|in the coming|next decade|years from now|from now|years away|months away|years out|down the road|down the line|at some point|one day|some day|someday|by then|anytime soon|any time soon|in our lifetime|in my lifetime|lifetimes|for the foreseeable|as time goes on|in years to come|to come|in the years ahead|years ahead|months ahead|ahead of us|foreseeable future|in time|within a year|within a few|within a decade|within the decade',
    patterns: [
      {
        at: 'next',
        match: new RegExp(
          `next (?:${COUNTS})(?: of)?(?: (?:or )?(?:${COUNTS}),?)* (?:year|month|quarter|decade|week)s?`,
          'iy',
        ),
      },
      { at: 'years', match: /years (?:from now|out|away|down the)/iy },
    ],
    except:
      'back to the future|to come up|to come to|to come back|to come in|to come out|to come and|to come with|to come by|to come along|to come from|the future of|talk about the future|about the future|at some point i|at some point we realized|at some point they|just in time|in time for|in time to|ahead of us in line|past the future',
    exceptPatterns: [
      {
        at: 'at some point',
        match: /at some point,? [\w'’]+(?: \w+)? (?:was|were|had|did|\w+ed)\b/iy,
      },
      {
        at: 'one day',
        match: /one day,? [\w'’]+ (?:was|were|had|did|\w+ed|came|went|got|said|told)\b/iy,
      },
    ],
  },
  {
    name: 'in so long',
    about: 'names a length of time or a year that lies ahead',
    patterns: [
      ...['in', 'within', 'inside', 'over'].map((at) => ({
        at,
        match: new RegExp(
          `${at} (?:the next |the coming |about |around |roughly |maybe |like |another |less than |under |as little as )?(?:a |the )?(?:${COUNTS}|year|decade)(?: of| or| to|-)?(?: (?:${COUNTS}))?(?: more)? ?(?:year|decade|month|quarter|week)?s?(?:['’] time)?\\b(?<=years?|decades?|months?|quarters?|weeks?|time)(?! of experience| of)`,
          'iy',
        ),
      })),
      ...['by', 'in', 'before', 'come', 'until', 'through', 'around', 'beyond', 'for', 'after'].map((at) => ({
        at,
        match: new RegExp(
          `${at} (?:about |around |maybe |like |the year |the end of |late |early |mid-?|calendar |fiscal )?20(?:2[5-9]|[3-9]\\d)\\b`,
          'iy',
        ),
      })),
      {
        at: 'next',
        match: /next (?:year|decade|quarter|month|week|spring|summer|fall|autumn|winter|few years|couple years)\b/iy,
      },
      { at: 'the end of', match: /the end of (?:the|this|next) (?:year|decade|century|month|quarter)\b/iy },
    ],
  },
  {
    name: 'over time',
    about: 'as time goes by',
    words:
      'over time|with time|gradually|progressively|step by step|as it gets|as they get|as it becomes|as they become|as things',
  },
  {
    name: 'eventually',
    about: 'in the end',
    words: 'eventually|sooner or later|in the end|in the limit|ultimately|inevitably|eventual|finally',
  },
  {
    name: 'soon',
    about: 'before long',
    words: 'soon|very soon|shortly|imminent*|overnight|any day now|in no time|pretty soon|anytime soon|before long',
    except: 'as soon as|sooner rather|soon as',
  },
  {
    name: 'this year or next',
    about: 'a calendar time that lies ahead or runs now',
    words:
      'next year|next month|next quarter|next week|next spring|next summer|next fall|next winter|later this year|this decade|end of the decade|end of this decade|end of the year|end of this year|year end|by the end of|tomorrow|this century|second half|back half|this quarter|next season|the rest of the year|full year|by year-end',
    except: 'end of the year was',
  },
  {
    name: 'time word',
    about: 'a date or a length of time',
    words: `year*|month*|week*|day|days|quarter*|decade*|century|centuries|hour*|today|tomorrow|tonight|now|soon|spring|summer|fall|autumn|winter|q1|q2|q3|q4|h1|h2|${MONTHS}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|eventually|digit|future|someday|lifetime|half|christmas|thanksgiving|easter|term|${YEARS}|2020s|2030s|2040s|2050s|'20s|'30s|'40s|'50s|fy*`,
  },
  {
    name: 'past time',
    about: 'a time gone by',
    words:
      'ago|last year|last week|last weekend|last month|last night|last quarter|last time|last summer|last april|yesterday|back in|back then|previously|in the past|historically|at the time|originally|once upon|early days|in those days|before that|at that time|back when|until recently|when i was|when we were|when we started|when it came out|over the last|over the past|for the last|for the past|in the last|in the past|the last few|the last couple|the past few|formerly|the old days|last decade|last century|earlier this|so far this|the other day|growing up|in the beginning|since then|since',
    except: 'for the last time|in the last place',
    patterns: [
      {
        at: 'used to',
        match:
          /(?<!\b(?:be|is|are|been|being|get|gets|getting|was|were|["\w]+ing|can) )used to (?!(?:train|make|build|run|describe|produce|power|get)\b)(?=[a-z])/iy,
      },
    ],
  },
  {
    name: 'past year',
    about: 'names a year of the past',
    words: `${Array.from({ length: 74 }, (_, i) => String(1950 + i)).join('|')}|'50s|'60s|'70s|'80s|'90s|1990s|1980s|1970s|2000s|the nineties|the eighties`,
  },
  {
    name: 'already',
    about: 'has come to pass',
    words:
      'already|just announced|just released|just launched|recently|lately|just came out|just started|for the first time',
  },
  {
    name: 'now',
    about: 'speaks of the present',
    words:
      'right now|today|currently|these days|nowadays|at the moment|at present|at this moment|at this point|as of today|at this stage|this week|this month|as we speak|so far',
    except: 'years from today|from today|until today',
    patterns: [
      {
        at: 'now',
        match:
          /(?<!\b(?:from|right|by|until|and|so|okay|ok|but|imagine) )now\b(?!,? (?:imagine|let|you need|the (?:question|way)|what|i |think))/iy,
      },
    ],
  },
  {
    name: 'not yet',
    about: 'has not happened so far',
    words: "not yet|yet|nobody has|no one has|hasn't yet|haven't yet|not there yet|isn't there",
    except: 'and yet|yet to come|yet another',
  },
  {
    name: 'habit',
    about: 'happens as a rule',
    words:
      'usually|every time|often|sometimes|typically|generally|tend to|tends to|every day|each day|every week|every morning|normally|most of the time|whenever|anytime|every once in a while|many times|in general|a lot of times|a lot of the time|all the time|on average|as a rule',
  },
]
