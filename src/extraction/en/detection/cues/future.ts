/** The forms in which English speaks of what is to come: will and its kin, by whose doing it is, and words for an approach. */
import type { Cue, CuePattern } from '../../../detection/cue.ts'

const WILL = "(?:will|won['’]t|shall|gonna|going to|is going to|are going to|[a-z]+['’](?:ll|s going to|re going to))"

/** "how AI will change that", "whether it will": the future is asked for, not asserted. "That's how it will end" asserts it. */
const ASKED_FOR = "(?<!(?:that|it|this|which)(?:['’]s| is| was) (?:\\w+ )?)"
const embedded = (word: string, reach: number): CuePattern => ({
  at: word,
  match: new RegExp(`${ASKED_FOR}${word}(?: [\\w'’-]+){0,${reach}}? ${WILL}\\b`, 'iy'),
})
const EMBEDDED: readonly CuePattern[] = [
  embedded('how', 5),
  embedded('when', 5),
  embedded('whether', 6),
  embedded('why', 4),
  embedded('where', 4),
  embedded('who', 3),
  embedded('if', 4),
  // "What we will see is more of it" says what will be.
  // "We can't know what's going to happen"; but "what's going to happen is ..." says it.
  {
    at: "what's",
    match:
      /(?<!(?:that|this|it)['’]s )what['’]s (?:probably |likely |actually )?(?:going to|gonna)\b(?! (?:happen|be|matter)\w* is\b)/iy,
  },
  { at: "who's", match: /who['’]s (?:\w+ly )?(?:going to|gonna)\b/iy },
  { at: "what'll", match: /what['’]ll\b/iy },
  {
    at: 'what',
    match: new RegExp(`${ASKED_FOR}what(?: [\\w'’-]+){0,4}? ${WILL}\\b(?!(?: [\\w'’-]+){1,4} is\\b)`, 'iy'),
  },
  {
    at: 'which',
    match: new RegExp(`(?<=\\b(?:about|on|in|to|know|decide|see|of) )which [\\w'’-]+ ${WILL}\\b`, 'iy'),
  },
]

/** Futures that steer the conversation or are polite. */
const NO_FUTURE: readonly CuePattern[] = [
  {
    at: 'will',
    match: /will (?:say|tell you|note|admit|add|caution|mention|float|ask|leave you|let you)\b/iy,
  },
  ...['will', "it'll", "that'll", 'going to', 'gonna'].map((at) => ({
    at,
    match: new RegExp(
      `${at} (?:be (?:\\w+ly |very |so |super |like ){0,2}(?:(?:interesting|curious|interested|fun|fascinating|exciting|great|hard|good|nice)(?: for \\w+)? (?:to|what|how|if)\\b|(?:interesting|exciting|fun|fascinating|cool|awesome)(?=[.,!?]|$))|(?:\\w+ly )?(?:come|boil)s? down to\\b)`,
      'iy',
    ),
  })),
  {
    at: "we'll",
    match:
      /we['’]ll (?:see\b(?=[.,!?]|$| how| if| what| whether| where)|talk|get (?:in)?to|come back|go (?:over|through|into|back|to)|link|start with|cover|put (?:it|that|a link)|take a|be (?:right )?back|leave it|discuss|dig|dive|hear (?:from|more)|have to see|return|move on|circle)/iy,
  },
  {
    at: 'we will',
    match:
      /we will (?:be (?:right )?back|see(?=[.,!?]|$| how| if| what| whether)|talk|get (?:in)?to|come back|link|cover|discuss|return|move on)/iy,
  },
  {
    at: 'going to',
    match:
      /going to (?:say|talk|ask|tell|read|get into|start (?:with|by)|jump|dive|walk you|go through|go over|switch|let you|zoom|push back|play (?:a|the) clip|quote|paraphrase|try to explain|be talking|do (?:the|some|that) math)\b/iy,
  },
  {
    at: 'gonna',
    match: /gonna (?:say|talk|ask|tell|read|get into|start (?:with|by)|jump|dive|walk you|go through|let you)\b/iy,
  },
  { at: 'was', match: /was (?:\w+ )?(?:going to|gonna)/iy },
  { at: 'were', match: /were (?:\w+ )?(?:going to|gonna)/iy },
  { at: "wasn't", match: /wasn['’]t (?:\w+ )?(?:going to|gonna)/iy },
  { at: "i'm", match: /i['’]m (?:not |\w+ly |just )?(?:going to|gonna)/iy },
  { at: 'i am', match: /i am (?:not |\w+ly |just )?(?:going to|gonna)/iy },
]

/** "a robot that will fold laundry": said of a thing, not of a time. */
const SAYING =
  'of|for|from|with|by|at|to|after|before|than|do|does|did|all|as|even|if|when|while|where|though|although|unless|until|since|whether|in|on|about|and|but|so|think|say|said|believe|then|because|hope|or|suppose|mean|guess|like|expect|is|way|know|now|certain|sure|well'
const ASSERTING =
  'thinks|thought|believes|believed|says|told|tells|predict|predicts|forecast|forecasts|expects|guess|suspect|feel|feels|imagine|assume|assumes|argue|argues|bet|fact|idea|chance|possibility|odds|belief|view|case|convinced|confident|clear|likely|reason|prediction|claim|it|was|be|means|meant|given|see|find|show|shows|suggests|suggest|doubt|concerned|worry|worried|sense|everyone|hypothesis|hunch|thing|point|unlikely|possible|probable|true|bullish|optimistic'
const RELATIVE: readonly CuePattern[] = [
  {
    at: 'that',
    match: new RegExp(
      `(?<=[a-z] )(?<!\\b(?:${SAYING}|\\w+ly) )that (?:\\w+ly |also |just )?(?:will|is going to|are going to)\\b`,
      'iy',
    ),
  },
  {
    at: "that's",
    match: new RegExp(
      `(?<=[a-z] )(?<!\\b(?:${SAYING}|${ASSERTING}|\\w+ly) )that['’]s (?:\\w+ly )?(?:going to|gonna)\\b`,
      'iy',
    ),
  },
  {
    at: "that'll",
    match: new RegExp(`(?<=[a-z] )(?<!\\b(?:${SAYING}|\\w+ly) )that['’]ll\\b`, 'iy'),
  },
  {
    // "the model that they will train": a verb or a noun of saying before "that" makes it an assertion instead.
    at: 'that',
    match: new RegExp(
      `(?<=[a-z] )(?<!\\b(?:${SAYING}|${ASSERTING}|\\w+ly) )that (?:[a-z]+ ){0,1}(?:i|we|you|they|he|she|it|people|[a-z]+s)(?:['’]re|['’]s|['’]ll| are| is| will)(?: going to)?\\b(?<=ll|will|going to)`,
      'iy',
    ),
  },
  {
    at: 'who',
    match: /(?<=[a-z] )who (?:\w+ly |also |just )?(?:will|is going to|are going to)\b/iy,
  },
  { at: "who'll", match: /who['’]ll\b/iy },
]

const NOT_WILL = 'good will|free will|at will|against my will|if you will|her will|his will|their will|my will'
const NOUN_AFTER_GOING =
  '(?:the|a|an|my|your|his|her|our|their|its|this|that|these|those|school|college|bed|church|court|market|Meta|Mars|China|Europe|[A-Z]\\w+)'

export const FUTURE_CUES: readonly Cue[] = [
  {
    name: 'will',
    about: 'says in so many words that something is going to happen',
    words: "will|it'll|that'll|they'll|you'll|we'll|he'll|she'll|there'll|this'll|gonna|shall|everybody'll|people'll",
    except: `i will|i'll|${NOT_WILL}|not going to|isn't going to|aren't going to|never going to|not gonna|isn't gonna|aren't gonna|will not|will never|will no longer|will you`,
    patterns: [
      {
        at: 'going to',
        match: new RegExp(
          `(?<!(?:\\b(?:was|were|i['’]m|am|not|never)|n['’]t)(?: \\w+)? )going to(?= (?!${NOUN_AFTER_GOING}\\b)[a-z])`,
          'y',
        ),
      },
    ],
    exceptPatterns: [...EMBEDDED, ...NO_FUTURE, ...RELATIVE],
  },
  {
    name: 'will not',
    about: 'denies that it will happen',
    words:
      "won't|will not|will never|will no longer|not going to|isn't going to|aren't going to|never going to|not gonna|isn't gonna|aren't gonna|ain't gonna|ain't going to|not be able to",
    except:
      "i'm not going to|i'm not gonna|i won't|i will not|i will never|i'm never going to|wasn't going to|weren't going to|was not going to|was never going to|if it won't",
    exceptPatterns: [
      ...EMBEDDED,
      {
        at: 'that',
        match:
          /(?<=[a-z] )(?<!\b(?:and|but|so|think|say|believe|then|because|hope|or|mean|guess|is|know|sure) )that (?:won['’]t|will not|will never)\b/iy,
      },
    ],
  },
  {
    name: 'I will',
    about: 'what the speaker himself is about to do',
    words: "i will|i'll|i'm going to|i'm gonna|i am going to|let me|i won't|i'm not going to|i'm just going to",
  },
  {
    name: 'you will',
    about: 'a future of "you", often of anyone',
    words: "you will|you'll|you're going to|you are going to|you're gonna|you won't|you're not going to",
  },
  {
    name: 'we will',
    about: 'a future of "we": a plan of one\'s own house, or of us all',
    words: "we will|we'll|we're going to|we are going to|we're gonna|we won't|we're not going to|we're not gonna",
  },
  {
    name: 'you will see',
    about: 'speaks of what is going to be seen',
    words:
      "you'll see|you will see|you're going to see|you are going to see|you'll start to see|you're going to start seeing|you'll start seeing|we'll see|we will see|we're going to see|we are going to see|we're going to start seeing|we'll start to see|we'll start seeing|you're gonna see|we're gonna see|they'll see|people will see|will see",
    exceptPatterns: NO_FUTURE,
  },
  {
    name: 'there will',
    about: 'says that there will be something',
    words: "there will|there'll|there's going to|there is going to|there are going to|there's gonna|there won't",
  },
  {
    name: 'that will',
    about: 'describes a thing by what it will do ("a robot that will fold laundry")',
    patterns: RELATIVE,
  },
  {
    name: 'refuses',
    about: 'will not let, do or say: what it is like now',
    words:
      "won't let|won't allow|will not let|will not allow|won't work|won't do|won't even|won't give|won't tell|won't accept|won't show",
  },
  {
    name: 'will as a rule',
    about: 'a habit told with "will"',
    patterns: [
      {
        at: 'will',
        match: /will (?:often|usually|sometimes|typically|generally|tend|say|just say|tell you|always (?!be))/iy,
      },
      {
        at: "they'll",
        match: /they['’]ll (?:often|usually|sometimes|typically|say|just|like|be like|tell you|go)\b/iy,
      },
      {
        at: "you'll",
        match:
          /you['’]ll (?:often|usually|sometimes|hear|get|find|notice|see people|see a lot|be like|have (?:people|someone|a)|like|know|remember)\b/iy,
      },
      {
        at: 'sometimes',
        match: /sometimes [\w'’ ]{1,20}(?:['’]ll|will|won['’]t)\b/iy,
      },
      { at: 'often', match: /often [\w'’ ]{1,20}(?:['’]ll|will|won['’]t)\b/iy },
      {
        at: 'usually',
        match: /usually [\w'’ ]{1,20}(?:['’]ll|will|won['’]t)\b/iy,
      },
      {
        at: 'every time',
        match: /every time [\w'’, ]{1,50}(?:['’]ll|will|won['’]t)\b/iy,
      },
      {
        at: 'whenever',
        match: /whenever [\w'’, ]{1,50}(?:['’]ll|will|won['’]t)\b/iy,
      },
    ],
  },
  {
    name: 'asks what will be',
    about: 'a question about the future inside the sentence',
    patterns: EMBEDDED,
  },
  {
    name: 'was going to',
    about: 'a future seen from the past',
    words:
      "was going to|were going to|was gonna|wasn't going to|weren't going to|would have to|was about to|were about to",
  },
  {
    name: 'about to',
    about: 'about to happen, set or bound to',
    words:
      'about to|bound to|poised to|poised for|on track to|on track for|on pace to|on pace for|slated to|scheduled to|destined to|on the verge|on the cusp|on the brink|in line to|all set to|are set to|is set to|gearing up|expected to|projected to|forecast to|likely to|unlikely to|certain to|sure to|guaranteed to|doomed to|likely that|unlikely that',
    except: 'not about to|set about to|was about to|were about to|make sure to|be sure to',
  },
  {
    name: 'heading',
    about: 'says where things are heading',
    words:
      "headed|heading to|heading toward*|heading for|heading into|trending|moving toward*|going toward*|going in that direction|moving in that direction|moving in the direction|in that direction|where we're going|where this is going|where it's going|where things are going|this is going|is where we are going|on a path to|on the path to|on its way to|on their way to|on our way to|closing in on|close to working|very close to|getting close|is approaching|are approaching|fast approaching|nearing|converging",
    except: "very close to zero|head of|this is going to|it's going to|head of",
  },
  {
    name: 'coming',
    about: 'says that something is coming',
    words:
      'coming soon|is to come|are to come|yet to come|still to come|coming for|coming out|around the corner|on the horizon|in the works|in the pipeline|rolling out|launching|upcoming|more to come|just the beginning|only the beginning|the start of a new|next wave|next phase|next step|next big|next version|next frontier|next up|next thing|next place|next generation|next chapter|next leg',
    patterns: [
      {
        at: 'coming',
        match:
          /(?<=\b(?:is|are|['’]s|['’]re)(?: also| really| just| definitely)? )coming(?! (?:from|down|back|to|in|up|on|out|after|along|at|with|off|through|of|around|together)\b)/iy,
      },
    ],
    except: 'coming out of|was coming out|were coming out|not on the horizon',
  },
  {
    name: 'foregone',
    about: 'a matter of time, beyond doubt, or not to last',
    words:
      "matter of time|only a question of time|days are numbered|unsustainable|not sustainable|can't last|cannot last|won't last|inevitabl*|is finished|are finished|is over|are over|is dead|are dead|is toast|no turning back|writing is on the wall|end of the road|there's no stopping|no stopping|sooner or later|is doomed|are doomed|be over|is gone|are gone|no reason that|no reason why|no way around|only going to|hard to imagine|hard for me to imagine|can't imagine|hard to see|i don't see how|can't see|don't see how",
    exceptPatterns: [{ at: 'hard to imagine', match: /hard to imagine(?=[.,!?]|$)/iy }],
    except: 'game over|all over',
  },
  {
    name: 'still to come',
    about: 'says how much is still to come',
    words:
      "another year|another two|another three|another few|a long way to go|a long way off|room to run|keeps going|keep going|keeps climbing|years out|years away|until|ends up|end up|it takes|be a while|buys you|buy you|buys us|we're still|still early|early innings|long runway|lot of potential|huge potential|enormous potential|lot of room|room for|upside|downside",
    except: 'until recently|until now|up until',
  },
  {
    name: 'continues',
    about: 'says that it goes on',
    words:
      'continue to|continues to|continue|keep getting|keeps getting|keep growing|keeps growing|get better and better|getting better and better|more and more|increasingly|less and less|faster and faster|cheaper and cheaper|bigger and bigger|remain|remains|stay|stays|persist',
    except: 'stay tuned|stay with me',
  },
  {
    name: 'plan',
    about: 'a plan or an aim of a person or a firm',
    words:
      'plan to|plans to|planning to|planning on|plan is to|plans for|aims to|aim to|aiming to|aiming for|our goal|the goal is|goal is to|roadmap|intend to|intends to|looking to|target of|targeting|wants to be|wants to become|want to become|committed to|pledged|vowed|promised|the dream|my dream',
    except: 'planned to|goal was|the dream is over',
  },
]
