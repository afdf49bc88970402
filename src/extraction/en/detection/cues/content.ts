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
    name: 'has moved',
    about: 'how far up or down it is by now',
    words:
      "is up|are up|is down|are down|was up|was down|were up|were down|has doubled|has tripled|have doubled|is at|are at|went from|we're at|year over year|year on year|quarter over quarter|compared with last year",
    except: 'is up to you|is up to them|is up to us|is at stake|are at stake|is up and running|is at risk|is down to',
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
      'survive*|win|wins|lose|loses|die|dies|disappear*|dominate*|collapse*|go bankrupt|goes bankrupt|get acquired|gets acquired|get bought|shake out|shakeout|winner|winners|losers|get broken up|gets broken up|bottom out|bottoms out|run out|runs out|take over|wiped out|obsolete|crash*|blow up|go away|goes away|ends badly|end badly|ends in|ends well|blows up|gets blocked|takes over|takes it over|falls apart|implode*|breaks up|survives|shakes out|dries up|bursts|burst',
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
      'million|billion|trillion|millions|billions|trillions|percent|percentage|thousand|thousands|hundred|hundreds|tens of|dollars|bucks|gigawatt*|megawatt*|gw|mw|tokens|flop|flops|parameters|10x|100x|20x|2x|3x|4x|5x|basis points|bips|gigs|kilowatt*|miles|mph|kilometer*|kilometre*|kilos|kilograms|pounds|tons|tonnes|barrels|ounce*|bushels|euros|yen|yuan|renminbi|pence|nanometer*|nanometre*|nanoseconds|milliseconds|megabyte*|gigabyte*|terabyte*|petabyte*|gigahertz|horsepower|volts|kwh|gwh|mwh|degrees|square feet|percentage points|bps|times as|times more|times faster|times bigger|orders of magnitude|units|vehicles a|cars a|watts|acres|employees|a month|per month|a year|per year|per day|a day|an hour|each year|half|a third|a fifth|a quarter|two thirds',
  },
  {
    name: 'a rate',
    about: 'so much in a year, a day, an hour',
    words:
      'a year|per year|a month|per month|a week|per week|a day|per day|an hour|per hour|per second|each year|every year|annually|annualized|a share|per share|per capita|per user|per person|per gallon|per barrel|per mile',
    except:
      'half a year|in a year|within a year|in a month|in a week|in a day|one day|for a year|for a month|for a week|for a day',
  },
  {
    name: 'figure',
    about: 'a number in figures',
    words: '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
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
      'company|companies|startup|startups|firm|firms|corporation*|lab|labs|bank|banks|fund|funds|investor*|government|governments|congress|senate|white house|fed|central bank*|university|regulator*|industry|vendor*|manufacturer*|provider*|business|businesses|enterprise*|founder*|ceo|ceos|cfo|board|automaker*|carmaker*|supplier*|retailer*|airline*|hospital*|school*|agency|ministry|administration|court',
  },
  {
    name: 'known name',
    about: 'a company, product, person or country that can be looked up',
    words:
      'openai|anthropic|google|alphabet|microsoft|amazon|aws|apple|nvidia|tesla|intel|amd|tsmc|samsung|qualcomm|asml|micron|hynix|broadcom|ibm|oracle|salesforce|netflix|uber|lyft|spacex|starlink|facebook|instagram|whatsapp|tiktok|bytedance|tencent|alibaba|baidu|huawei|xiaomi|foxconn|smic|youtube|twitter|reddit|linkedin|deepmind|mistral|xai|perplexity|claude|gemini|grok|chatgpt|gpt-2|gpt-3|gpt-4|gpt-5|gpt4o|llama|deepseek|copilot|elon|musk|zuckerberg|bezos|altman|jensen|trump|biden|obama|powell|buffett|china|chinese|america|american|united states|europe|european|u.s.|us economy|japan|japanese|india|taiwan|russia|ukraine|germany|german|france|french|britain|uk|korea|korean|israel|iran|saudi|mexico|canada|brazil|africa|california|texas|new york|silicon valley|wall street|federal reserve|s&p|nasdaq|bitcoin|ethereum|toyota|ford|gm|general motors|volkswagen|bmw|mercedes|hyundai|honda|byd|waymo|rivian|boeing|airbus|linux|iphone|android|bloomberg|fda|nasa|eu|nato|opec|imf|wikipedia|common crawl|boston dynamics|unitree|optimus|figure ai|goldman|jp morgan|jpmorgan|morgan stanley|blackrock|berkshire|walmart|costco|starbucks|mcdonald*|disney|lehman|enron|ferrari|porsche|stellantis|nio|xpeng|lucid motors|polestar|volvo|nissan|renault|kia|subaru|mazda|suzuki|catl|panasonic|mobileye|zoox|pony.ai|weride|nuro|luminar|bosch|fanuc|kuka|apptronik|globalfoundries|applied materials|lam research|tokyo electron|synopsys|cadence design|cerebras|groq|sambanova|marvell|texas instruments|infineon|nxp|sony|softbank|ecb|boj|bank of japan|bank of england|yellen|bernanke|greenspan|volcker|fomc|treasury|vix|msci|vanguard|citigroup|citi|wells fargo|ubs|credit suisse|silicon valley bank|svb|blackstone|citadel|bridgewater|dalio|druckenmiller|soros|munger|robinhood|coinbase|stripe|airbnb|shopify|spotify|adobe|nokia|ericsson|siemens|philips|australia|australian|italy|italian|spain|spanish|netherlands|dutch|switzerland|swiss|sweden|norway|denmark|poland|turkey|vietnam|thailand|indonesia|malaysia|singapore|hong kong|shanghai|beijing|shenzhen|tokyo|london|paris|berlin|washington|san francisco|detroit|arizona|phoenix|austin|asia|asian|latin america|middle east|eurozone|congress|supreme court|pentagon|democrats|republicans',
    patterns: [
      'Meta',
      'Arm',
      'ARM',
      'Cruise',
      'Windows',
      'Mac',
      'Slack',
      'SEC',
      'UN',
      'Dow',
      'Figure',
      'Aurora',
      'Agility',
      'Lucid',
      'Intel',
    ].map((at) => ({
      at,
      match: new RegExp(`${at}\\b`, 'y'),
    })),
  },
  {
    name: 'market',
    about: 'prices, sales, money',
    words:
      'market|markets|price|prices|pricing|cost|costs|revenue*|profit*|margin*|sales|demand|supply|budget|cash|valuation*|stock|stocks|share price|shares|earnings|capex|gdp|interest rate*|rates|tariff*|wage*|salary|salaries|jobs|unemployment|economy|bonus*|capital|debt|subscription*|money|spend|spending|payment*|contract*|inflation|bond|bonds|yield*|mortgage*|housing|multiples|dividend*|deficit*|credit|loan*|lending|tax|taxes|oil|gold|commodit*|equities|portfolio*',
  },
  {
    name: 'technology',
    about: 'technical things',
    words:
      'model|models|data|compute|chip|chips|gpu|gpus|cpu|cpus|robot|robots|robotics|software|hardware|ai|agi|algorithm*|training|inference|battery|batteries|energy|power|nuclear|solar|grid|cloud|data center|data centers|agent|agents|network|internet|platform|system|systems|phone|phones|computer|computers|server|servers|browser|car|cars|vehicle*|truck*|ev|evs|factory|factories|fab|fabs|wafer*|node|nodes|memory|bandwidth|code|coding|language model|llm|llms|drug*|vaccine*|satellite*|rocket*|sensor*|lidar|camera*|self-driving|autonomous|autonomy|superintelligence',
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
