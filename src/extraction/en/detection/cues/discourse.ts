/** What the words are doing in the conversation: asking, pointing back, talking about the talk, giving examples. */
import type { Cue, CuePattern } from '../../../detection/cue.ts'

/** Verb before subject, or a question word, where a clause begins. */
const OPENING_QUESTION: readonly CuePattern[] =
  "can you|could you|would you|have you|did you|will you|do we|do they|does it|does that|is there|are there|is it|is that|is this|are we|are they|are you|will it|will they|will we|how many|how much|how long|how does|how do|how is|how are|how would|what does|what are|what would|what is|what's|what happens|what will|why is|why are|why would|why do|why does|why did|who is|which of|should we|should i|was it|were you|where does|where is|when does|when do|when will"
    .split('|')
    .map((at) => ({
      at,
      match: new RegExp(`(?<=^|[,.;:?!–—-] ?|\\b(?:and|so|but|or|then|well|okay|yeah|like) )${at}\\b`, 'iy'),
    }))

export const DISCOURSE_CUES: readonly Cue[] = [
  {
    name: 'asks',
    about: 'asks, with or without a question mark',
    words:
      "do you think|what do you think|how do you think|do you see|what is your|what's your|is that right|does that mean|are you saying|tell me|what about|how about|i'm wondering|do you want|tell us|talk to me about|give us|give me a sense|i'm curious|isn't it|should we expect|do you expect|how do you|what do you|why do you|where do you|when do you",
    except: "what i can tell|what you're telling me|how do you know what|how do we",
    patterns: OPENING_QUESTION,
  },
  {
    name: 'asks when',
    about: 'asks for a time',
    words:
      'when do|when will|when does|when is|when are|what year|which year|how long|how soon|how far away|how far off|how close|how much time|timeline|timelines|time frame|timeframe|time horizon|by when|median|how many years|year by year|what decade|years away|over what period',
  },
  {
    name: 'question word',
    about: 'opens with a question word',
    words: 'what|how|why|whether|who|where',
    except:
      "so what|somewhat|where we|where the|where you|where they|where it|who are|who is|who have|people who|that's why|people use|who use|that's how|that's where|that's what|what i can|no matter what|no matter how|is where|is what|is how|is why|what we've|and what|so what|what will|those who|somebody who|someone who|anyone who",
  },
  {
    name: 'talk about the talk',
    about: 'steers the conversation',
    words:
      "thank*|welcome|let me ask|let's talk|talk about|talk a little|i want to ask|my question|next question|last question|great question|good question|excellent question|question is|explain|walk me|walk us|to be clear|as i said|like i said|go ahead|podcast|episode|show notes|subscribe|follow up|get into|come back to|i want to go|i want to talk|moving on|interrupt|on the program|before we|to your point|what i mean|i will say|i'll say|sponsor*|segue|so to speak|for the audience|summary|listeners|brought to you|our guest|joining us|back to you|let me start|i want to start|i'd like to start|caveat|this conversation",
    except: 'this is to be clear',
  },
  {
    name: 'tells to do',
    about: 'a command, or a case that is put',
    patterns:
      'give|tell|let|take|look|think|say|put|go|try|remember|consider|walk|talk|help|keep|use|start|stop|pick|check|read|ask|have|make|show|get|run|build|buy|sell'
        .split('|')
        .map((at) => ({
          at,
          match: new RegExp(
            `(?<=^(?:(?:and|but|so|now|well|then|okay|yeah|or)[,]? )?)${at} (?:me|us|it|a|an|the|them|him|her|your|this|that|at|about|of|out|to|into|on)\\b`,
            'iy',
          ),
        })),
  },
  {
    name: 'points back',
    about: 'repeats what was said',
    words:
      "you mentioned|as you said|like you said|you were saying|you're saying|what you're saying|as we discussed|we talked about|we were saying|i was saying|you just said|sounds like|as i mentioned|i mentioned",
  },
  {
    name: 'example',
    about: 'gives an example',
    words:
      'for example|for instance|such as|as an example|e.g.|take the|think of|one example|let me give|say for example',
  },
  {
    name: 'defines',
    about: 'says what a word means or how a thing works',
    words:
      "means that|by that i mean|is called|the definition|defined as|in the sense|so-called|refers to|it's a way|is the idea|which means|that means|it means|kind of a|is basically|basically this|what it is|stands for|what we call|known as|is short for|term",
  },
  {
    name: 'this',
    about: 'points at what stands before',
    words: "this|it|that|it's|that's|these|those|they|they're|them|he|she|he's|she's",
  },
  {
    name: 'you',
    about: 'speaks to or of "you"',
    words: "you|your|you're|you've|you'd|yourself",
  },
  {
    name: 'we',
    about: 'the speaker and his house',
    words: "we|our|we're|us|we've",
  },
  {
    name: 'I',
    about: 'the speaker',
    words: "i|my|me|i'm|i've|myself|i'd",
    except:
      "i think|i believe|i guess|i expect|i mean|my prediction|my guess|i would say|i'd say|i don't think|i suspect|my view|i don't know|i'd guess|i would guess|i bet|my sense|i recall|i remember|my understanding",
  },
  {
    name: 'but',
    about: 'turns against what came before',
    words: 'but|however|whereas|instead',
  },
  {
    name: 'and also',
    about: 'adds another point',
    words: 'and|also|plus|in addition|at the same time|meanwhile',
  },
  {
    name: 'so',
    about: 'draws a conclusion',
    words: "so|therefore|thus|hence|that's why|because of that",
    except: 'so far|so many|so much|so that|so quickly|so fast',
  },
  {
    name: 'in fact',
    about: 'stresses that it is so',
    words:
      'in fact|the fact|the reality|it turns out|turns out|the truth|literally|in practice|it is true|truth is|as it happens|my understanding',
  },
  {
    name: 'can',
    about: 'ability or room',
    words: 'can|able to|capable|capability|enables|enable|allows|allow|lets',
    except: "can you|can't|can i|can we|can be said|i can|as can|be able to|can see",
  },
  {
    name: 'cannot',
    about: 'inability',
    words: "can't|cannot|couldn't|unable|can not",
  },
  {
    name: 'not',
    about: 'negation',
    words: "not|no|none|nothing|never|don't|doesn't|isn't|aren't|without",
  },
  {
    name: 'filler',
    about: 'sounds of speech',
    words: 'uh|um|you know|i mean|yeah|right|okay|well|oh|wow|man|boy',
    except: 'right now|right answer|right place|as well|well as|right on',
  },
  {
    name: 'list',
    about: 'a point of a list',
    words:
      'first of all|secondly|firstly|one is|another is|number one|number two|the other thing|one thing|the second thing|the first one|the third',
  },
  {
    name: 'direct speech',
    about: 'words of someone, in quotation marks',
    words: '"|“',
  },
  {
    name: 'reckons',
    about: 'does a sum aloud',
    words:
      'so that would|multiply|multiplied|divide|divided by|equals|times six|plus|minus|add all of|add these|do the math|that gives you|that gives us|will correspond',
    patterns: ['that will be', "that's going to be", 'this is going to be', 'that would be'].map((at) => ({
      at,
      match:
        /\w+(?:['’]s)? (?:will|would|is going to|going to) be(?:,| like| about| roughly| around)? ?(?:\d|,|this is|$)/iy,
    })),
  },
  {
    name: 'fragment',
    about: 'a reaction',
    words: 'exactly|correct|indeed|fair enough|got it|sure|gotcha|perfect|sorry|mm-hmm|for sure',
    except: 'not sure|make sure|pretty sure|sure that|sure if|exactly the|exactly what',
  },
  {
    name: 'answer',
    about: 'a short yes, no, or length of time',
    words:
      "yes|no|absolutely|definitely|never|not at all|probably|probably not|certainly|of course|i think so|i don't think so|i do|i doubt it|it will|it won't|they will|they won't|we will|very soon|soon|eventually|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|in|within|a few years|a couple|a decade|less than|more than|at least|about|around|maybe|single digit|next year|this year|not yet|not anytime soon|hundred percent|i'd say|zero|100%",
  },
]
