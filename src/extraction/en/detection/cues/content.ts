/** What is said: change, amounts, comparison, names of things that can be looked up. */
import type { Cue } from '../../../detection/cue.ts'

export const CONTENT_CUES: readonly Cue[] = [
  {
    name: 'becomes',
    about: 'something turns into something else',
    words:
      'become|becomes|becoming|turn into|turns into|replace*|disrupt*|transform*|change|changes|disappear*|eliminat*|displace*|displacement|automate*|shift|shifts|evolve*|emerge*|happen|happens|arrive|take over|end up|go away|converge*|consolidat*|commoditiz*|commodity|cease*|vanish*|adopt*|spread|revolution*',
  },
  {
    name: 'rises or falls',
    about: 'goes up or down',
    words:
      'grow|grows|growth|increase*|decrease*|decline*|drop|drops|fall|falls|rise|rises|double|doubles|triple|go up|goes up|go down|goes down|going down|going up|coming down|cheaper|expensive|faster|slower|bigger|smaller|better|worse|improve*|improvement*|accelerat*|slow down|slows|scale|explode*|explosion|crash*|shrink*|expand*|expansion|surge*|skyrocket*|inflation|plateau*|peak*|bottom|rally|higher|lower|get better|expands',
  },
  {
    name: 'reaches',
    about: 'attains a mark',
    words:
      'reach|reaches|get to|gets to|fall below|falls below|hit|exceed*|surpass*|beat|achieve*|pass|cross|win|solve*|overtake*|catch up|get there|succeed*|fail|fails|survive*|dominate*|complete|figure out|figure it out|make it work|accomplish*|able to do|run out|running out',
  },
  {
    name: 'outcome',
    about: 'how a race, a firm or a price ends',
    words:
      'survive*|win|wins|lose|loses|die|dies|disappear*|dominate*|collapse*|go bankrupt|goes bankrupt|get acquired|gets acquired|get bought|shake out|shakeout|winner|winners|losers|get broken up|gets broken up|bottom out|bottoms out|run out|runs out|take over|wiped out|obsolete|crash*|blow up|standing|go away|goes away',
    except: 'outstanding|understanding',
  },
  {
    name: 'event',
    about: 'an event with a day',
    words:
      'launch*|release*|ship|ships|announce*|ipo|go public|acquire*|acquisition*|merge*|bankrupt*|open source|roll out|deploy*|hire|hiring|lay off|layoffs|invest*|investment*|build|building|buy|sell|close|raise|raising|appeal|regulat*|ban|approve*|recession|war',
  },
  {
    name: 'more',
    about: 'a higher degree',
    words:
      'more|much|far|way|even|dramatically|massive|massively|huge|significantly|substantially|exponential*|a lot|lots of|order of magnitude|orders of magnitude|tons of|a ton|much more',
    except: 'no more|way to|way of|the way|how much|any more|so far|way that|not much|that way|this way|some way|a way',
  },
  {
    name: 'comparison',
    about: 'sets two things side by side',
    words:
      'than|compared to|compared with|as good as|as large as|same as|similar to|versus|relative to|dwarfs|outperform*|equivalent|comparable|a factor of|twice|as many as|as much as|better than|worse than|ahead of|behind|half of|fraction of|share of|ratio|proxy',
    except: 'rather than|other than|ahead of us|ahead of this|left behind|less than',
  },
  {
    name: 'superlative',
    about: 'the most, the first, the only',
    words:
      'most|best|biggest|largest|fastest|highest|lowest|cheapest|the first|the only|the last|worst|leading|number one|leader|world-class|top|only|record|majority|main|primary|the greatest|the hardest|the least',
    except:
      'at most|most likely|only if|top of|at best|not only|almost|first of all|the first thing|only because|at the top|my best',
  },
  {
    name: 'amount',
    about: 'a number with its unit',
    words:
      'million|billion|trillion|millions|billions|trillions|percent|percentage|thousand|thousands|hundred|hundreds|tens of|dollars|bucks|gigawatt*|megawatt*|gw|mw|tokens|flop|flops|parameters|10x|100x|20x|2x|3x|4x|5x|basis points|bips|gigs|kilowatt*|miles|a month|per month|a year|per year|per day|a day|an hour|each year|half|a third|a fifth|a quarter|two thirds',
  },
  {
    name: 'number word',
    about: 'a number in words',
    words:
      'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|dozens|half|double|twice|couple|third|quarter',
    except: 'one or two things|two things|couple of things|number two|a couple of',
  },
  {
    name: 'most or all',
    about: 'says how many of them',
    words:
      'all|every|everyone|everybody|none of|nobody|no one|almost all|most people|many|a lot of|lots of|some of|several|few|each|both|entire|whole|majority of|any',
    except:
      'after all|at all|all right|first of all|every year|all of a sudden|all the time|every time|every day|as many',
  },
  {
    name: 'company',
    about: 'companies and institutions',
    words:
      'company|companies|startup|startups|firm|firms|corporation*|lab|labs|team|teams|bank|banks|fund|funds|investor*|government|congress|fed|university|regulator*|industry|vendor*|manufacturer*|provider*|business|businesses|enterprise*|founder*|ceo|cfo|board',
  },
  {
    name: 'known name',
    about: 'a company, product, person or country that can be looked up',
    words:
      'openai|anthropic|google|microsoft|meta|amazon|apple|nvidia|tesla|intel|amd|tsmc|samsung|qualcomm|ibm|oracle|salesforce|netflix|uber|spacex|facebook|instagram|youtube|twitter|deepmind|mistral|claude|gemini|grok|chatgpt|gpt-2|gpt-3|gpt-4|gpt-5|gpt4o|llama|elon|musk|trump|biden|china|america|europe|u.s.|japan|india|taiwan|russia|ukraine|germany|korea|california|silicon valley|wall street|federal reserve|s&p|nasdaq|bitcoin|toyota|ford|gm|byd|waymo|boeing|linux|iphone|android|windows|slack|bloomberg|sec|fda|nasa|un|eu|wikipedia|common crawl',
  },
  {
    name: 'market',
    about: 'prices, sales, money',
    words:
      'market|markets|price|prices|pricing|cost|costs|revenue*|profit*|margin*|sales|demand|supply|budget|cash|valuation|stock|stocks|share price|earnings|capex|gdp|interest rate*|rates|tariff*|wage*|salary|jobs|unemployment|economy|bonus*|capital|debt|subscription*|money|spend|spending|payment*|contract*',
  },
  {
    name: 'technology',
    about: 'technical things',
    words:
      'model|models|data|compute|chip|chips|gpu|robot|robots|robotics|software|hardware|ai|agi|algorithm*|training|inference|battery|batteries|energy|power|nuclear|cloud|data center|data centers|agent|agents|network|internet|platform|system|systems|phone|computer|computers|server|browser|car|cars|vehicle*|factory|factories|fab|fabs|memory|bandwidth|code|coding|language model|llm|llms|drug*|vaccine*|satellite*|rocket*',
  },
  {
    name: 'people',
    about: 'groups of people',
    words:
      'people|users|customers|consumers|workers|engineers|developers|humans|humanity|employees|kids|researchers|scientists|society|world|families|americans|home|homes|households|patients|students|voters',
  },
  {
    name: 'has feature',
    about: 'what a thing is, has or can do',
    words:
      "has|have|consists|contains|includes|there's|there are|there is|there were|there was|supports|runs on|made of|comes with|is based|based on|is called|is driven|costs|is worth|takes|uses|use|requires|depends|owns|exists|operates|provides",
    except:
      "have to|has to|i have to|have you|has been|have been|would have|could have|might have|may have|should have|don't have|will have|to have|there's no way|takes time",
  },
  {
    name: 'cause',
    about: 'says why, or what follows',
    words:
      "because|due to|the reason|caused|leads to|lead to|led to|drives|driven by|results in|as a result|thanks to|which is why|that's why|allowed|resulted",
  },
]
