/** How firmly, and whose view: forecasts, hedges, opinion, hope, advice, conditions, what others say. */
import type { Cue, CuePattern } from '../../../detection/cue.ts'

const COUNT = '(?:\\d+|one|two|three|four|five|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'

/** "should" of what is counted on: of things that happen by themselves, not of what somebody ought to do. */
const SHOULD_HAPPEN: readonly CuePattern[] = [
  {
    at: 'should',
    match:
      /should (?:also |then |really |probably |all )?(?:be able|see\b|be (?:out|up|down|around|done|ready|back|over|in|at|good for|enough|online|profitable)\b|have (?:results|more|a|an)\b|improve|fall|rise|become|double|increase|decline|pick up|ease|recover|drop|go (?:up|down)|come|bounce|stabili[sz]e|normali[sz]e|accelerate|peak|exceed|benefit|translate|result|arrive|grow|hit|reach|moderate|expand|shrink|outperform|resume)/iy,
  },
  {
    at: 'should',
    match:
      /(?<=\b(?:it|that|this|which|they|prices|rates|sales|demand|growth|market|margins) )should (?:happen|get|start|begin|end|continue|last|take|hold|lead|turn|close|open|settle|slow|expect)\b/iy,
  },
]

export const STANCE_CUES: readonly Cue[] = [
  {
    name: 'opinion',
    about: 'opens the view of the speaker',
    words:
      "i think|i believe|in my view|i feel like|my view|i'd say|i would say|in my opinion|i guess|i don't think|my sense|i suspect|i imagine|i assume|i'm convinced|i'm confident|we think|we believe|i do think|i really think|i still think|i personally think|my take|my hunch|it seems to me|i would argue|i'd argue|i would think|the way i see|my belief|i don't believe|i'm of the view|i'm certain|i'm sure that|my conviction|i fear|i'm afraid that|my worry is",
    except: 'what i think is|do you think|i think i|i think you asked|i think we talked',
  },
  {
    name: 'seems',
    about: 'how it looks to the speaker',
    words:
      'it feels like|it does feel like|it seems like|it seems|seems to|it looks like|looks like|feels like|seems like|appears to|it appears|i feel',
  },
  {
    name: 'own forecast',
    about: 'says in so many words that this is what the speaker expects',
    words:
      "i expect|we expect|i'd expect|i would expect|we would expect|we'd expect|wouldn't expect|would not expect|i don't expect|we don't expect|i anticipate|we anticipate|i predict|i'd predict|i would predict|my prediction|our prediction|my guess|i'd guess|i would guess|my bet|i bet|i'd bet|i would bet|i'm betting|we're betting|my estimate|your estimate|my forecast|our forecast|our outlook|base case|bull case|bear case|my expectation|our expectation|be surprised if|be surprised to see|be surprised by|be shocked if|be very surprised|i see a world|i can see a world|i could see|i can see|i foresee|there will come|i'm bullish|i'm bearish|is my forecast|i'm predicting|we're forecasting|we forecast|mark my words|i'd put money|i would put money|i'm willing to bet|i'll bet|i would wager|i'd wager|i project|we project|our guidance|we're guiding|my median|my timeline*|my distribution|our base case",
    patterns: [
      {
        at: "i don't see",
        match: /i don['’]t see (?!how\b|why\b|what\b|that\b|any reason|it as)[\w'’ ]{2,50}(?:ing\b|any ?time|soon\b)/iy,
      },
    ],
    except:
      'should we expect|do we expect|what we expect|what i expect|how i expect|whether we expect|whether i expect|i can see it|i can see that you|i can see you|i could see that|i can see how',
  },
  {
    name: 'expects',
    about: 'a word of forecasting',
    words:
      'expect|expects|expecting|anticipates|anticipate|anticipating|predicts|predict|prediction|predictions|forecasts|forecast|projected|projection*|projecting|outlook|guidance|bullish|bearish|optimistic|pessimistic|extrapolate*|extrapolation|timeline*|consensus is',
    except:
      'hard to predict|impossible to predict|predict the next|next token prediction|prediction market|prediction markets|unpredictable|as expected|predicting the next|easily forecast|forecasting ai|can you predict|difficult to predict|tough to predict|accurate forecast',
  },
  {
    name: 'estimate',
    about: 'puts a figure on what is not known yet',
    words:
      'median|ballpark|best guess|single digit|single-digit|double digit|double-digit|percentile|somewhere between|my number|realistic|confidence interval|my distribution|over under|ranges from|give or take',
  },
  {
    name: 'stated chance',
    about: 'gives a chance in figures or says how big it is',
    words:
      'percent chance|% chance|percent likely|percent probability|% probability|a chance|good chance|decent chance|small chance|high chance|real chance|big chance|chances are|odds are|odds of|the odds|probability of|probability that|likelihood|coin flip|fifty fifty|fifty-fifty|50/50|percentile chance|% certain|percent certain|percent sure|% sure|% likely',
    patterns: [{ at: 'in', match: new RegExp(`in (?:${COUNT}) chance`, 'iy') }],
    except: 'got a chance|get a chance|had a chance|have a chance to|gave me a chance|given a chance|take a chance',
  },
  {
    name: 'may',
    about: 'possible',
    words:
      "may|might|could|maybe|perhaps|possibly|potentially|possible that|possibility|conceivabl*|plausible|plausibly|couldn't|might've|it's possible|very possible|quite possible",
    except:
      'could you|could not|could have|may have|may i|could never|whatever it may be|impossible|might as well|might have been|might want to|may want to|could argue|might argue|could say|might say|might think|may think|might ask|may ask|might wonder|may wonder|might expect|could imagine|may be aware|may know|may remember|may recall|how could',
    exceptPatterns: [{ at: 'may', match: /may \d/iy }],
  },
  {
    name: 'could',
    about: 'could: ability as often as a chance',
    words: "could|couldn't",
    except: 'could be|could become|could well|could potentially|could easily',
  },
  {
    name: 'maybe',
    about: 'a perhaps beside the verb',
    words: 'maybe|perhaps|possibly|potentially',
  },
  {
    name: 'probably',
    about: 'likely',
    words:
      "probably|likely|most likely|very likely|presumably|unlikely|more likely|odds are|chances are|i'm pretty sure|pretty likely|seems likely|in all likelihood|almost certainly|more than likely|in all probability",
    except: 'more likely to succeed|likely to go to',
  },
  {
    name: 'should come true',
    about: 'should: counts on it',
    patterns: SHOULD_HAPPEN,
  },
  {
    name: 'certainly',
    about: 'sure',
    words:
      "definitely|certainly|for sure|no doubt|without a doubt|undoubtedly|guarantee*|absolutely|clearly|obviously|of course|inevitabl*|no question|100%|100 percent|for certain|i'm sure|no way|there's no way|without question|i promise|surely",
    except: 'not sure|no way to|no way of|no way i',
  },
  {
    name: 'hope',
    about: 'a wish',
    words:
      "i hope|we hope|hoping|hopefully|hope|i'd love to see|would love to see|aspire*|dream*|excited to see|looking forward to|my dream|i wish|fingers crossed|would like to see|would love|would like to",
  },
  {
    name: 'advice',
    about: 'says what should be done',
    words:
      "should|shouldn't|you need to|let's|don't worry|better to|you want to|you got to|you gotta|you can just|you could just|i recommend|i'd recommend|my advice|advice|please|just do|think about|be careful|it's important to|make sure|ought to|try to|you have to|go learn|don't forget",
    except: 'no need to|will make sure|to make sure',
    exceptPatterns: SHOULD_HAPPEN,
  },
  {
    name: 'must',
    about: 'says what is needed',
    words: 'need to|needs to|have to|has to|must|got to|gotta|required to|needed',
    except:
      'has to do with|have to do with|have to say|you need to|you have to|needs to exist|going to have to|will have to|will need to|going to need to|have to slow',
  },
  {
    name: 'matters',
    about: 'weighs up instead of saying what is',
    words:
      'important|interesting|key thing|matter|matters|exciting|cool|amazing|crazy|beautiful|fascinating|incredible|wonderful|great|awesome|insane|funny|fun|the point is|nice|good idea|great idea|weird|scary|complicated|subtle|hard question|cool thing|surprising|crazy thing|pretty good|very useful|very helpful',
    except: 'no matter|great deal|greater|great depression|great recession|only going to get crazier',
  },
  {
    name: 'condition',
    about: 'holds if something else does',
    words: 'if|once|unless|as long as|assuming|provided that|in the event|in case|so long as|suppose',
    except:
      "i don't know if|not sure if|wonder if|wondering if|as if|what if|see if|even if|if anything|all at once|at once|if i recall|if you will|if you look|if you think|if you just think|if you just look|once a|once in|once upon|if not|know if|tell me if|curious if|ask if|asked if|if i remember|if i'm not mistaken|if i understand|if i may|if you go back|if you ask|once again|more than once|at least once|if you want to|if you're listening",
  },
  {
    name: 'when',
    about: 'names the moment by what happens then',
    words: 'when|by the time|until|the moment|the day',
    except:
      'when i|when we were|when you think|when you look|when we started|when it came|when he|when she|when you say|since when|when it comes to|until recently|until now',
  },
  {
    name: 'even if',
    about: 'although',
    words: 'even if|although|even though|regardless|no matter|despite|though|whereas',
  },
  {
    name: 'imagine',
    about: 'plays a case through',
    words:
      "imagine|let's say|say you|pretend|hypothetically|picture this|and then i|suppose|think of it as|let me put it|you can imagine|for the sake of|okay, now",
    except: "hard for me to imagine|can't imagine|hard to imagine|i imagine",
  },
  {
    name: 'plays a voice',
    about: 'speaks in the voice of another, or of a former self',
    words:
      "i was like|we were like|they were like|he was like|she was like|people were like|was like|i'm like|we're like|they're like|you're like|he's like|she's like|people are like|be like|it's like|it'd be like|and i said|and he said|and she goes|and he goes|and they go|i go,|hey",
    except:
      "going to be like|will be like|it'll be like|won't be like|gonna be like|it's like a|it's like an|it's like the",
  },
  {
    name: 'others say',
    about: 'the view of other people',
    words:
      'people say|they say|some people|he said|she said|they said|says|saying|according to|they think|everyone thinks|people think|people believe|talked about how|reportedly|rumor*|i heard|heard that|somebody said|someone said|you said|you mentioned|he thinks|she thinks|critics|skeptics|narrative|the idea that|hypothesis|hypotheses|claims|everybody thinks|people are worried|they believe|the argument is|the worry is|the fear is|some would say|someone can',
  },
  {
    name: 'others believe',
    about: 'what others think or know, told without sharing it',
    words:
      'they believe|they think|they know|they thought|they realize|he believes|he thinks|she believes|she thinks|people believe|people think|people thought|everyone thinks|everybody thinks|everyone thought|everybody thought|you think that|you believe',
    except: 'what do they think|do you think that',
    patterns: ['they', 'he', 'she', 'people', 'everyone', 'everybody', 'investors', 'analysts', 'economists'].map(
      (at) => ({
        at,
        match: new RegExp(
          `${at}(?:['’](?:re|s)| is| are| was| were| has been| have been)(?: \\w+ly| so| all| really)? (?:convinced|worried|afraid|hoping|saying|indicating|suggesting|arguing|thinking|claiming|betting|expecting|predicting|assuming|hopeful|told)\\b`,
          'iy',
        ),
      }),
    ),
  },
  {
    name: 'does not know',
    about: 'does not commit',
    words:
      "i don't know|not sure|hard to say|hard to know|hard to tell|depends|depending on|who knows|no idea|don't have a|we don't know|nobody knows|no one knows|can't say|unclear|remains to be seen|impossible to predict|hard to predict|can't tell|i'm curious|i wonder|wondering|not completely clear|not prepared to|uncertain|hard to answer|not obviously clear|we'll see|open question|up in the air|can't easily forecast",
  },
  {
    name: 'agrees',
    about: 'takes over what was said',
    words:
      "sounds about right|sounds right|that's right|i agree|exactly right|i think so|i think that's right|agree with that|that seems right|totally|yeah, i think so|i'd agree|you're right|i would agree|couldn't agree more|spot on",
    except: "that's right now|if you're right",
  },
  {
    name: 'likes',
    about: 'a feeling',
    words:
      'love|like it|enjoy*|happy|thrilled|proud|worried|afraid|scared|glad|sad|grateful|appreciate|fell in love|delighted|hate|i worry|pleasure|honored|excited',
    except: 'love to see|would love',
  },
]
