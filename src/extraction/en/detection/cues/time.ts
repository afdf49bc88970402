/** When: the time to come, the present, the past, and how a verb is set in time. */
import type { Cue } from '../../../detection/cue.ts'

const YEARS = Array.from({ length: 96 }, (_, i) => String(2005 + i)).join('|')
const MONTHS = 'january|february|march|april|june|july|august|september|october|november|december'

export const TIME_CUES: readonly Cue[] = [
  {
    name: 'will',
    about: 'says in so many words that something is going to happen',
    words: "will|'ll|it'll|that'll|they'll|you'll|we'll|he'll|she'll|there'll|this'll|gonna|shall",
    except:
      "i will|i'll|will say|will tell|will note|will you|will admit|we'll talk|we'll get into|we'll get to|we'll come back|we'll go|we'll link|we'll start|we'll cover|we'll put|you'll know|good will|free will|at will|will be right back|was gonna|were gonna|i'm gonna|you'll hear people|you'll like|you'll remember|if you will|not going to|isn't going to|aren't going to|never going to|not gonna|what's going to|what is going to|what will|what they'll|what it'll|how it will|how that will|how they'll|whether it will|whether they will|whether it's going to|who's going to|who is going to|when it will|when they will|when we'll|date when|if you're gonna|if you're going to|if we're going to|if it's going to|if they're going to|it's going to be at|you'll have to|you'll find",
    patterns: [
      {
        at: 'going to',
        match:
          /going to (?!(?:the|a|an|my|your|his|her|our|their|this|that|these|those|school|college|bed|church|say|ask|talk|tell|read|start by|jump|dive|be talking|Meta|Mars|China|Europe)\b)(?=\w)/y,
      },
    ],
    exceptPatterns: [
      { at: "we'll see", match: /we'll see(?=[.,!?]|$| how| if| what| whether| where)/iy },
      { at: 'was', match: /was (?:\w+ )?going to/y },
      { at: 'were', match: /were (?:\w+ )?going to/y },
      { at: "i'm", match: /i'm (?:\w+ )?(?:going to|gonna)/iy },
    ],
  },
  {
    name: 'I will',
    about: 'what the speaker himself is about to do',
    words: "i will|i'll|i'm going to|i'm gonna|i am going to|let me",
  },
  {
    name: 'will not',
    about: 'denies that it will happen',
    words:
      "won't|will not|will never|not going to|isn't going to|aren't going to|never going to|not gonna|ain't gonna|don't expect|not be able to|won't be|no longer be|don't think it's going to|don't think we'll|don't think that will|don't see",
    except: "i'm not going to|i'm not gonna|i won't",
  },
  {
    name: 'would',
    about: 'would: depends on something, or is polite',
    words: "would|wouldn't|i'd|you'd|they'd|we'd|it'd|he'd|she'd",
  },
  {
    name: 'that will',
    about: 'describes a thing by what it does ("a robot that will fold laundry")',
    patterns: [
      {
        at: 'that will',
        match:
          /(?<=\w )(?<!\b(?:and|but|so|think|say|believe|then|because|hope|or|suppose|mean|guess|like|expect) )that will/iy,
      },
      { at: 'who will', match: /who will/iy },
    ],
  },
  {
    name: 'foregone',
    about: 'a matter of time, beyond doubt, or not to last',
    words:
      "matter of time|no way|days are numbered|unsustainable|not sustainable|can't last|cannot last|won't last|inevitabl*|goes under|go under|going to zero|goes to zero|is finished|are finished|is over|are over|is dead|are dead|is toast|no turning back|writing is on the wall|end of the road|there's no stopping|sooner or later|is doomed|are doomed|will be over",
    except: 'no way to|no way of|no way i',
  },
  {
    name: 'still to come',
    about: 'says how much is still to come',
    words:
      "another two years|another year|another few|a long way to go|still early|room to run|more to come|keeps going|keep going|keeps climbing|years out|years away|until|ends up|end up|will take|going to take|it'll take",
    except: 'until recently|until now',
  },
  {
    name: 'about to',
    about: 'about to happen, or bound to',
    words:
      'about to|bound to|set to|poised to|headed|on track to|headed to|headed toward|heading toward|heading to|on the verge|on the cusp|destined to|slated to|scheduled to|in the works|is coming|are coming|coming for|coming out|is to come|on the horizon|around the corner|headed for|where we are headed|where this is going|where it is going|is going to be|are going to be|going to become|going to happen',
    except: 'is coming from|are coming from|not about to|coming out of',
  },
  {
    name: 'time ahead',
    about: 'names the time to come without a date',
    words:
      'in the future|the future|going forward|moving forward|over time|long run|long term|longer term|near term|medium term|short term|immediate term|next few years|next couple of years|next several years|coming years|in the coming|next decade|years from now|from now|years away|years out|down the road|down the line|at some point|one day|someday|by then|next generation|anytime soon|any time soon|next wave|next step|next phase|next big|next thing|next place|ahead of us|years ahead|months ahead|in our lifetime|lifetime|for the foreseeable|as time goes on|in years to come|to come|next up|next version|next five|next ten|next three|next two|future world',
    except:
      'back to the future|to come up|to come to|to come back|to come in|to come out|to come and|talk about the future|at some point i|at some point we|at some point they',
  },
  {
    name: 'eventually',
    about: 'in the end',
    words: 'eventually|ultimately|sooner or later|in the end|finally|in the limit|at the end of the day',
    except: 'at the end of the day',
  },
  {
    name: 'soon',
    about: 'before long',
    words: 'soon|very soon|shortly|imminent*|quickly|overnight|any day now|in no time|pretty soon',
    except: 'as soon as',
  },
  {
    name: 'this year or next',
    about: 'a calendar time that lies ahead or runs now',
    words:
      'next year|next month|next quarter|next week|next spring|next summer|next fall|next winter|this year|later this year|this decade|end of the decade|end of the year|year end|by the end of|tomorrow|this century|second half|first half|this quarter|this fall|this summer|next season',
    except: 'earlier this year|so far this year',
  },
  {
    name: 'time word',
    about: 'a date or a length of time',
    words: `year*|month*|week*|day|days|quarter*|decade*|century|centuries|hour*|today|tomorrow|tonight|now|soon|spring|summer|fall|autumn|winter|q1|q2|q3|q4|h1|h2|${MONTHS}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|eventually|digit|future|someday|lifetime|half|${YEARS}|2020s|2030s|2040s|2050s|'20s|'30s|'40s|'50s|fy*`,
  },
  {
    name: 'past time',
    about: 'a time gone by',
    words:
      'ago|last year|last week|last month|last night|last quarter|last time|last april|yesterday|back in|back then|previously|in the past|historically|earlier|at the time|originally|used to|once upon|initially|at first|early days|in those days|before that|at that time|back when|until recently|when i was|when we were|over the last|over the past|for the last|for the past|the last few|the last couple|formerly|in the early|the old days|first time|last decade|the past',
    except: 'years ago today|for the last time|earlier this',
  },
  {
    name: 'past year',
    about: 'names a year of the past',
    words: Array.from({ length: 75 }, (_, i) => String(1945 + i)).join('|'),
  },
  {
    name: 'past verb',
    about: 'tells what happened',
    words:
      "was|were|had|did|didn't|wasn't|weren't|hadn't|went|came|said|told|got|took|made|saw|thought|knew|started|began|launched|announced|released|raised|bought|sold|built|hired|fired|grew|fell|rose|dropped|became|happened|tried|worked|wanted|used|needed|asked|called|turned|moved|left|joined|founded|created|won|lost|spent|paid|found|kept|gave|put|ran|led|met|wrote|published|realized|realised|decided|figured|learned|showed|arrived|passed|crossed|hit|signed|shipped|trained|acquired|invested|doubled|tripled|ended|failed|changed|felt|looked|brought|heard|held|stopped|helped|talked|invented|discovered|developed|produced|finished|closed|opened|cut|collapsed|tweeted|posted|estimated|arrived at|derived",
    except:
      'i thought we|as i said|like i said|as you said|if i was|if it was|if we were|if they were|if you were|as if it were|as it were|used to be able|get used|be used|is used|are used|being used',
  },
  {
    name: 'perfect',
    about: 'has come about up to now',
    words:
      "has been|have been|has become|have become|has had|have had|have seen|has seen|we've|they've|i've|you've|it's been|has gone|have gone|has made|have made|has grown|have grown|has gotten|have gotten|has changed|have changed|have built|has built|has already|have already|have done|has done|has always|have always|has never|have never|hasn't|haven't|so far|up to now|to date|since",
    except: "i've got to|we've got to|you've got to|might have been|could have been|would have been|should have been",
  },
  {
    name: 'already',
    about: 'has come to pass',
    words: 'already|just announced|just released|just launched|recently|lately|just came out',
  },
  {
    name: 'now',
    about: 'speaks of the present',
    words:
      'right now|today|currently|now|these days|nowadays|at the moment|at present|at this moment|at this point|as of today|at this stage|this week|this month',
    except: 'from now|now imagine|now you need|by now',
  },
  {
    name: 'in progress',
    about: 'under way',
    words:
      "we're seeing|are seeing|is growing|are growing|is happening|are happening|growing|accelerating|is getting|are getting|is becoming|are becoming|is changing|are changing|starting to|is moving|are moving|we're building|are building|is building|are doing|is doing|is working|are working|is running|are running|still|continues to|continue to|continuing|is making|are making|is taking|are taking|increasingly|is increasing|are increasing|is spending|are spending|is investing|are investing",
  },
  {
    name: 'not yet',
    about: 'has not happened so far',
    words: "not yet|yet|nobody has|no one has|hasn't yet|haven't yet|not there yet|isn't there",
    except: 'and yet',
  },
  {
    name: 'habit',
    about: 'happens as a rule',
    words:
      'usually|every time|often|sometimes|typically|generally|tend to|tends to|every day|each day|every week|normally|most of the time|whenever|anytime|every once in a while|many times|in general|a lot of times|all the time',
  },
]
