/** What the words are doing in the conversation: asking, pointing back, talking about the talk, giving examples. */
import type { Cue } from '../../../detection/cue.ts'

export const DISCOURSE_CUES: readonly Cue[] = [
  {
    name: 'asks',
    about: 'asks, with or without a question mark',
    words:
      "do you think|what do you think|how do you think|do you see|how do you|what do you|why do you|where do you|when do you|what is your|what's your|is that right|does that mean|are you saying|can you|could you|would you|have you|did you|tell me|what are you|how many|how much do|how long|what would|why is|why are|what happens|how does|what does|do we|is there|are there|what about|how about|what is the|what's the|who is|i'm wondering",
    except: 'what i can tell|how much it|how much you',
  },
  {
    name: 'asks when',
    about: 'asks for a time',
    words:
      'when do|when will|when does|when is|what year|which year|how long|how soon|how far away|how far off|how close|timeline|timelines|time frame|timeframe|by when|median|how many years|year by year|what decade|years away',
  },
  {
    name: 'question word',
    about: 'a question word inside a clause',
    words: 'what|how|why|which|whether|who|where',
    except:
      "which is|which are|which will|which was|so what|somewhat|where we|where the|where you|where they|who are|who is|who have|people who|that's why|which means|who use",
  },
  {
    name: 'talk about the talk',
    about: 'steers the conversation',
    words:
      "thank*|welcome|let me ask|let's talk|talk about|talk a little|i want to ask|my question|next question|last question|great question|good question|question is|explain|walk me|walk us|to be clear|as i said|like i said|go ahead|podcast|episode|show notes|subscribe|follow up|get into|come back to|i want to go|i want to talk|moving on|interrupt|on the program|before we|to your point|point is|what i mean|i will say|i would say two|i'll say|sponsor*|segue|so to speak|for the audience|summary",
  },
  {
    name: 'points back',
    about: 'repeats what was said',
    words:
      "you mentioned|as you said|like you said|you were saying|you're saying|what you're saying|as we discussed|we talked about|that's what|we were saying|i was saying|you just said|sounds like",
  },
  {
    name: 'example',
    about: 'gives an example',
    words: 'for example|for instance|such as|as an example|e.g.|take the|think of|one example|let me give',
  },
  {
    name: 'defines',
    about: 'says what a word means',
    words:
      "means that|by that i mean|is called|the definition|defined as|in the sense|so-called|refers to|it's a way|is the idea|which means|that means|it means|kind of a|is basically|basically this|what it is|term",
  },
  {
    name: 'this',
    about: 'points at what stands before',
    words: "this|it|that|it's|that's|these|those|they|they're|them|he|she|he's|she's|its|their",
  },
  { name: 'you', about: 'speaks to or of "you"', words: "you|your|you're|you've|you'd|yourself" },
  { name: 'we', about: 'the speaker and his house', words: "we|our|we're|us|we've" },
  {
    name: 'I',
    about: 'the speaker',
    words: "i|my|me|i'm|i've|myself",
    except: 'i think|i believe|i guess|i expect|i mean|my prediction|my guess',
  },
  { name: 'but', about: 'turns against what came before', words: 'but|however|whereas|instead' },
  { name: 'and also', about: 'adds another point', words: 'and|also|plus|in addition|at the same time|meanwhile' },
  { name: 'so', about: 'draws a conclusion', words: "so|therefore|thus|hence|that's why|because of that" },
  {
    name: 'in fact',
    about: 'stresses that it is so',
    words: 'in fact|actually|the fact|the reality|it turns out|turns out|the truth|literally|in practice|it is true',
  },
  {
    name: 'can',
    about: 'ability or room',
    words: 'can|able to|capable|capability|enables|enable|allows|allow|lets',
    except: "can you|can't|can i|can we",
  },
  { name: 'cannot', about: 'inability', words: "can't|cannot|couldn't|unable|can not|don't have" },
  { name: 'not', about: 'negation', words: "not|n't|no|none|nothing|never|don't|doesn't|isn't|aren't|without" },
  {
    name: 'filler',
    about: 'sounds of speech',
    words: 'uh|um|you know|i mean|kind of|sort of|like|yeah|right|okay|well|oh|wow|man|boy',
  },
  {
    name: 'list',
    about: 'a point of a list',
    words: 'first|second|secondly|third|firstly|one is|another is|number one|number two|the other thing|one thing',
  },
  { name: 'direct speech', about: 'words of someone, in quotation marks', words: '"|“' },
  {
    name: 'reckons',
    about: 'does a sum aloud',
    words:
      "that will be|that's going to be|this is going to be|so that's going to|that would be|so that would|multiply|multiplied|divide|divided by|equals|times six|plus|minus",
  },
  {
    name: 'fragment',
    about: 'a reaction',
    words: 'exactly|correct|indeed|interesting|fair enough|got it|sure|gotcha|great|perfect|cool|sorry',
  },
  {
    name: 'answer',
    about: 'a short yes, no, or length of time',
    words:
      "absolutely|definitely|never|not at all|probably|probably not|certainly|i think so|i don't think so|i doubt it|it will|it won't|they will|they won't|we will|very soon|soon|eventually|one year|two years|three years|five years|ten years|in five years|in ten years|within|a few years|a decade|less than|more than|at least|about five|single digit|next year|this year|not yet|not anytime soon|hundred percent|i'd say",
  },
]
