/** How firmly, and whose view: hedges, opinion, hope, advice, conditions, what others say. */
import type { Cue } from '../../../detection/cue.ts'

export const STANCE_CUES: readonly Cue[] = [
  {
    name: 'opinion',
    about: 'opens the view of the speaker',
    words:
      "i think|i believe|in my view|i feel like|my view|i'd say|i would say|in my opinion|i guess|i'm pretty sure|i don't think|my sense|i suspect|i imagine|i assume|i'm convinced|i'm confident|we think|we believe|i do think|i really think|i still think|i personally think|my take|my hunch|it seems to me|i would argue|i would think|the way i see|it feels like|it does feel like|it seems like|it seems",
    except: 'what i think is|do you think',
  },
  {
    name: 'own forecast',
    about: 'says in so many words that this is what the speaker expects',
    words:
      "i expect|we expect|i would expect|we would expect|i'd expect|i anticipate|we anticipate|i predict|my prediction|our prediction|my guess|my bet|i bet|i'd bet|i would bet|i'm betting|we're betting|my estimate|my forecast|our forecast|our outlook|base case|bull case|bear case|my expectation|our expectation|be surprised if|be shocked if|i see a world|i can see a world|there will come|i'm bullish|i'm bearish|is my forecast|i'm predicting|we're forecasting|we forecast|mark my words",
  },
  {
    name: 'expects',
    about: 'a word of forecasting',
    words:
      'expect|expects|expected to|expecting|anticipate*|predict*|forecast*|projected|projection*|outlook|your estimate|bullish|bearish|optimistic|pessimistic|extrapolate*|extrapolation|timeline*|median|in line to|consensus is',
    except:
      'hard to predict|impossible to predict|predict the next|next token prediction|prediction market|prediction markets|unpredictable|as expected|predicting the next|easily forecast|forecasting ai',
  },
  {
    name: 'may',
    about: 'possible',
    words:
      "may|might|could|maybe|perhaps|possibly|potentially|could be|there's a chance|a chance|possible|conceivabl*|plausible|may not|might not",
    except: 'could you|could not|as possible|could have|could never|whatever it may be|impossible|where possible',
  },
  {
    name: 'probably',
    about: 'likely',
    words:
      "probably|likely|most likely|very likely|presumably|unlikely|more likely|odds are|chances are|i'm pretty sure|pretty likely|should be able to|we should see|should see|should get|should hit|should reach|should come|should grow|should have results|should be out|should be up|should be down|should be around|should be done|should improve|should fall|should rise|seems likely|roughly|in all likelihood|realistic",
  },
  {
    name: 'certainly',
    about: 'sure',
    words:
      "definitely|certainly|for sure|no doubt|without a doubt|undoubtedly|guarantee*|absolutely|clearly|obviously|of course|inevitabl*|never|always|no question|no reason|certain|100%|for certain|i'm sure|no way",
    except: 'certain things|certain types|certain kinds|a certain|not sure',
  },
  {
    name: 'hope',
    about: 'a wish',
    words:
      "i hope|we hope|hoping|hopefully|hope|i'd love to see|would love to see|we want to|want to be|wants to be|aspire*|dream*|excited to see|looking forward to|my dream",
  },
  {
    name: 'advice',
    about: 'says what should be done',
    words:
      "you should|should|shouldn't|you need to|need to|needs to|you have to|have to|has to|must|make sure|ought to|try to|let's|don't worry|better to|you want to|you got to|gotta|you can just|you could just|recommend|advice|please|just do|think about|be careful|it's important to",
    except:
      'it should|they should|that should|this should|should be able|should see|should get|should hit|should reach|should come|should grow|should have results|should be out|should be up|should be down|should be around|should be done|should improve|should fall|should rise|no need to|needs to exist',
  },
  {
    name: 'matters',
    about: 'weighs up what matters instead of saying what is',
    words:
      'important|interesting|key thing|matter|matters|exciting|cool|amazing|crazy|beautiful|challenging|difficult|fascinating|incredible|wonderful|great|awesome|insane|funny|fun|the point is|nice|good idea|great idea|weird|scary|complicated|subtle|hard question',
    except: 'no matter|great deal|greater',
  },
  {
    name: 'condition',
    about: 'holds if something else does',
    words: 'if|once|unless|as long as|assuming|suppose|provided that|in the event|in case|until|so long as|when',
    except:
      "i don't know if|not sure if|wonder if|wondering if|as if|what if|see if|even if|since when|if anything|all at once|at once|if i recall|if you will|when i|when we|when you think|when you look|if you look|if you think|if you just think|once a|once in|once upon",
  },
  {
    name: 'even if',
    about: 'although',
    words: 'even if|although|even though|regardless|no matter|despite|though|whereas',
  },
  {
    name: 'counterfactual',
    about: 'what would have been',
    words:
      "would have|could have|should have|would've|could've|if i had|if we had|if people had|if you had|if they had|if it had|had we|otherwise|if i were|if you were|if we were|imagine if|were to",
  },
  {
    name: 'imagine',
    about: 'plays a case through',
    words:
      "imagine|let's say|say you|pretend|hypothetically|picture this|it's like|it'd be like|i was like|they're like|and then i|hey|okay, now|you're like|be like",
    except: "hard for me to imagine|can't imagine|hard to imagine|i imagine",
  },
  {
    name: 'others say',
    about: 'the view of other people',
    words:
      'people say|they say|some people|he said|she said|they said|says|according to|they think|everyone thinks|people think|people believe|talked about how|reportedly|rumor*|i heard|heard that|a lot of people|many people|somebody said|someone said|you said|you mentioned|he thinks|she thinks|critics|skeptics|consensus|narrative|the idea that|claims',
  },
  {
    name: 'does not know',
    about: 'does not commit',
    words:
      "i don't know|not sure|hard to say|hard to know|hard to tell|depends|who knows|no idea|don't have a|we don't know|nobody knows|no one knows|can't say|unclear|remains to be seen|impossible to predict|hard to predict|can't tell|i'm curious|i wonder|wondering|not completely clear|not prepared to|uncertain|i am not sure|hard to answer",
  },
  {
    name: 'plan',
    about: 'a plan or an aim',
    words:
      "plan to|plans to|planning to|planning on|aims to|aiming to|our goal|the goal is|goal of|roadmap|intend to|intends to|looking to|target*|we're building|we're launching|we're going to|we will|we'll|they're going to|working on|working toward|committed to|trying to build|mission|wants to|trying to",
    except:
      "we'll see|we'll talk|we'll get|we will talk|targeted|we're going to talk|we're going to get into|we're going to start",
  },
  {
    name: 'agrees',
    about: 'takes over what was said',
    words:
      "sounds about right|sounds right|that's right|i agree|exactly right|i think so|i think that's right|agree with that|that seems right|totally|yeah, i think so|i'd agree|you're right",
    except: "that's right now",
  },
  {
    name: 'likes',
    about: 'a feeling',
    words:
      'love|like it|enjoy*|happy|thrilled|proud|worried|afraid|scared|glad|sad|grateful|appreciate|fell in love|delighted|hate|miss',
    except: 'love to see|would love',
  },
]
