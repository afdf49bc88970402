/** How a verb is set in time: told as past, as come about, as under way, or only thought of. */
import type { Cue, CuePattern } from '../../../detection/cue.ts'

/** Forms that are nearly always a finite past; "put" and "cut" are not, and neither is a participle behind "is" or "has". */
const PAST_FORMS =
  'went|came|said|told|got|took|made|saw|thought|knew|started|began|grew|fell|rose|dropped|became|happened|tried|worked|wanted|asked|turned|moved|left|joined|created|won|lost|spent|paid|found|kept|gave|ran|met|wrote|realized|realised|decided|figured|learned|showed|arrived|passed|crossed|ended|failed|changed|felt|looked|brought|heard|held|stopped|helped|talked|developed|produced|finished|closed|opened|collapsed|peaked|derived|estimated|noticed|remembered|believed|expected|predicted|hoped|seemed|stayed|lived|died|served|bought|sold|built|doubled|tripled|declined|increased|decreased|fought|taught|chose|broke|drove|flew|spoke|stood|understood|sat|sent|slept|lent|dealt|meant|returned|entered|reached|appeared|played|managed|ordered|pulled|pushed|picked|walked|watched|argued|claimed|claimed|mentioned|suggested|offered|agreed|refused|allowed|noted|missed|jumped|surged|climbed|slipped|plunged|soared|crashed|rallied|beat|topped|slowed|recovered|bounced|exceeded|outperformed|cost|required|tended|liked|loved|hated|struggled'
/** What firms and people do once, on a day that can be looked up. */
const DEEDS =
  'launched|announced|released|raised|founded|hired|fired|published|tweeted|posted|invented|discovered|unveiled|introduced|shipped|acquired|invested|signed|testified|sued|filed|approved|banned|elected|resigned|retired|trained|deployed|opened|closed|merged|started|listed|delivered|built|bought|sold|won|reported|declared|went public|went bankrupt|came out|put out|rolled out|laid off|shut down|took over|set up|partnered|cancelled|canceled|delayed|beat|recalled|licensed'

/** Not a participle: no form of be or have, no article and no preposition right before it. */
const FINITE =
  "(?<!\\b(?:is|are|am|be|been|being|get|gets|getting|have|has|had|having|not|the|a|an|of|by|to|and|or|more|most|very|already|fully|newly|well|as|so|if|when|than|with|in|on|for|will|would|could|should|can|might|may|did|do|does|n['’]t|['’](?:s|re|ve|d|m)|\\w+ly) )"
const finite = (list: string): CuePattern[] =>
  list.split('|').map((form) => ({
    at: form,
    match: new RegExp(`${FINITE}${form}\\b(?!['’-])`, 'iy'),
  }))

/** What may stand between "is" and the verb. */
const ADV = '(?:not |now |also |actually |really |already |currently |just |definitely |certainly |still |all |both )?'

const UNREAL =
  'i thought we|as i said|like i said|as you said|if i was|if it was|if we were|if they were|if you were|if there was|if there were|as if it were|as it were|if i were|if he were|if she were|used to be able|if we had|if you had|if i had|if they had|if it had|if people had|had to go|were to|was wondering|was going to ask|i was like|they were like|we were like|he was like|she was like'

export const TENSE_CUES: readonly Cue[] = [
  {
    name: 'past verb',
    about: 'tells what happened',
    patterns: finite(PAST_FORMS),
    except:
      'i thought we|as i said|like i said|as you said|i thought that|i mentioned|as we discussed|used to be able|if i looked|if you looked',
  },
  {
    name: 'was',
    about: 'tells how it was',
    words: "was|were|had|did|didn't|wasn't|weren't|hadn't|couldn't|wouldn't",
    except: UNREAL,
  },
  {
    name: 'did a deed',
    about: 'what a firm or a person did on a day',
    patterns: finite(DEEDS),
  },
  {
    name: 'perfect',
    about: 'has come about up to now',
    words:
      "has been|have been|has become|have become|has had|have had|we've|they've|i've|you've|it's been|it's gone|it's become|has already|have already|has always|have always|has never|have never|hasn't|haven't|so far|up to now|to date|have seen|has seen|has gone|have gone|has come|have come|has made|have made|has grown|have grown|has gotten|have gotten|has got|have got|have built|has built|have done|has done|has taken|have taken|has led|have led|has fallen|have fallen|has risen|have risen|has lost|have lost|has kept|have kept|has shown|have shown|have found|has found|has begun|have begun|has driven|has brought|have brought",
    patterns: [
      { at: 'been', match: /(?<=\w['’]s (?:\w+ly |always |never |already |also |just |only )?)been\b/iy },
      {
        at: 'has',
        match: /has (?:\w+ly |just |also |now |actually )?\w{3,}ed\b/iy,
      },
      {
        at: 'have',
        match:
          /(?<!\b(?:to|would|could|should|might|will|must|may|not) )have (?:\w+ly |just |also |now |actually )?\w{3,}ed\b/iy,
      },
    ],
    except:
      "i've got to|we've got to|you've got to|might have been|could have been|would have been|should have been|will have been|may have been|must have been",
  },
  {
    name: 'in progress',
    about: 'under way',
    words: 'growing|accelerating|starting to|beginning to|still|in the process of',
    except: "we're still going to",
    patterns: [
      {
        at: 'is',
        match: new RegExp(
          `is ${ADV}(?!(?:going|coming|heading|trending|according|interesting|amazing|exciting|something|anything|nothing|everything|being|missing|surprising|fascinating|compelling|promising|challenging|trending|during)\\b)\\w{2,}ing\\b`,
          'iy',
        ),
      },
      {
        at: 'are',
        match: new RegExp(
          `are ${ADV}(?!(?:going|coming|heading|trending|interesting|amazing|exciting|missing|surprising|willing|trending)\\b)\\w{2,}ing\\b`,
          'iy',
        ),
      },
      {
        at: "we're",
        match: new RegExp(`we['’]re ${ADV}(?!(?:going|coming|heading|talking|willing|thinking)\\b)\\w{2,}ing\\b`, 'iy'),
      },
      {
        at: "they're",
        match: new RegExp(`they['’]re ${ADV}(?!(?:going|coming|heading|talking|willing)\\b)\\w{2,}ing\\b`, 'iy'),
      },
      {
        at: "he's",
        match: new RegExp(`he['’]s ${ADV}(?!(?:going|coming|heading|talking)\\b)\\w{2,}ing\\b`, 'iy'),
      },
      {
        at: "she's",
        match: new RegExp(`she['’]s ${ADV}(?!(?:going|coming|heading|talking)\\b)\\w{2,}ing\\b`, 'iy'),
      },
      {
        at: "isn't",
        match: /isn['’]t (?!(?:going|coming|anything|something|nothing)\b)\w{2,}ing\b/iy,
      },
      {
        at: "aren't",
        match: /aren['’]t (?!(?:going|coming|anything)\b)\w{2,}ing\b/iy,
      },
      {
        at: "it's",
        match: new RegExp(
          `it['’]s ${ADV}(?!(?:going|coming|heading|interesting|amazing|exciting|something|nothing|missing|surprising)\\b)\\w{2,}ing\\b`,
          'iy',
        ),
      },
    ],
  },
  {
    name: 'would',
    about: 'would: depends on something, or is polite',
    words: "would|wouldn't|you'd|they'd|we'd|it'd|he'd|she'd",
    except:
      "would have|would've|would you|would say|would argue|would like|would love|would be surprised|would be shocked|would expect|would guess|would bet|would think|would imagine|would predict|would not expect",
  },
  {
    name: 'counterfactual',
    about: 'what would have been',
    words:
      "would have|could have|should have|would've|could've|should've|if i had|if we had|if people had|if you had|if they had|if it had|had we|otherwise|if i were|if you were|if we were|imagine if|were to",
  },
]
