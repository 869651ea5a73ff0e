import { anyOf, either, inWhole, inWords, oneOf, type RoleCue } from './cue'

/** Words between quotation marks; an apostrophe is none, since no blank or bracket stands before it. */
export const QUOTATION = /(?:^|[\s([–—-])(?:[“"][^“”"]{2,}[”"]|[‘'](?=\p{L})[^‘]{2,}?[’'](?=$|[\s.,;:!?)\]]))/u

/** Names within the sentence: capitals that do not just open it. */
const NAME = /(?<=\S[\s(“‘"'+/-]+)\p{Lu}[\p{L}'’]+(?:\s(?:(?:of|the|de|von|van) )?\p{Lu}[\p{L}'’]+)*/gu

const MONTH =
  oneOf(`jan(?:uary)? feb(?:ruary)? april apr june july aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)?
  dec(?:ember)? (?:in|by|since|until|from|late|early|mid|\\d(?:st|nd|rd|th)?)_(?:march|may)
  (?:march|may)_\\d`)

const EVENT =
  oneOf(`signed passed elected executed killed murdered shot arrested banned founded captured invaded attacked
  published appointed resigned died born married sent sold paid voted opened closed met built burned burnt sank landed crossed
  marched sacked seized occupied defeated beheaded hanged assassinated poisoned stabbed imprisoned jailed exiled expelled
  abolished repealed introduced issued announced declared ordered visited launched bombed crowned crushed surrendered retreated
  mutinied deserted joined formed set_up took_over took_place held fought won lost fell rose grew dropped doubled halved cut
  raised fined taxed hired recruited printed wrote spoke debated petitioned demonstrated rioted struck walked_out broke_out
  broke_up discovered invented tested found took recaptured besieged relieved defected fled escaped returned arrived left began
  started ended stood stayed ran gave offered demanded replaced promoted recalled released transported deported rebuilt
  destroyed demolished wrecked pulled_down borrowed lent owed spent cost fixed frozen reported recorded counted estimated
  numbered lived moved settled bought stole donated funded backed`)

const FINITE = new RegExp(
  `\\b(?:${EVENT}|${oneOf(`was were is are had has have did do does be been can could would should will must might may made
    makes? got gets? went goes came comes? saw knew thought felt said says told kept let led meant means put became brought caught
    drove fed flew forgot hid hit hurt laid rode sang shook spread swore taught threw tore wore \\p{L}+ed \\p{L}+n'?t`)})\\b|'(?:s (?:a|the|not|an)|re|ve|d|ll)\\b`,
  'iu',
)

const DATED = 'it states a date or a figure'
const NAMED = 'it names who or where'

const namesIn = (text: string): number => text.match(NAME)?.length ?? 0
const named = (least: number): RoleCue => ({
  find: ({ own }) => (namesIn(own) >= least ? own : null),
  why: () => NAMED,
})

/** What can be looked up: figures, dates, names, quotations, events. */
export const EVIDENCE_CUES = {
  figure: inWhole(
    either(
      /(?<!\p{L})\d/iu,
      /\b(?:(?:hundred|thousand|million|billion|dozen)s?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half an? |two[ -]thirds|three[ -]quarters|(?:a|one) (?:third|quarter|half|fifth|tenth) of|(?:all|none|nothing) but)\b/iu,
    ),
    DATED,
  ),
  month: inWhole(new RegExp(`\\b${MONTH}\\b`, 'i'), DATED),
  figures: inWhole(/\d[^\d]+(?<![\d,.-])\d/, DATED),
  about: inWhole(
    /\b(?:about|around|approx\.?|approximately|roughly|nearly|almost|over|at least|up to|more than|fewer than|less than|some|only|just) [£$]?\d/i,
    DATED,
  ),
  counted: inWhole(
    anyOf(String.raw`two three four five six seven eight nine ten eleven twelve twice once_a half first_time all_but_\w+ none_but
      one_of_(?:the|his|her|their)`),
    'it counts',
  ),
  quotation: inWhole(QUOTATION, 'it quotes'),
  example: inWhole(
    /\b(?:[Ee]\.?g\b|[Ff]or (?:example|instance)|such as|including|(?<!\blooked )like \p{Lu})/u,
    'it gives an example',
  ),
  named: named(1),
  namedOften: named(3),
  opensWithName: inWords(/^\p{Lu}[\p{L}'’]+ (?:\p{Lu}|(?:of|de|von|the) \p{Lu})/u, () => NAMED),
  titled: inWhole(
    new RegExp(
      `\\b${oneOf(`King Queen Emperor Lord Lady Sir General Count Duke Earl Bishop Archbishop Pope President Colonel Captain Dr
      Professor Prince Princess Sultan Shah Tsar Admiral Act Treaty Battle Bill Law Statute Edict Conference
      Charter Report`)}\\b`,
    ),
    NAMED,
  ),
  noVerb: {
    find: ({ own }) => (FINITE.test(own) ? null : own),
    why: () => 'it is a note without a verb',
  } satisfies RoleCue,
  event: inWords(new RegExp(`\\b${EVENT}\\b`, 'i'), (found) => `it tells what happened: “${found}”`),
  saidBy: inWhole(
    either(
      /\b(?:said|says|wrote|writes|called|calls|claimed|claims|according to|argued|argues|reported|described|told|recalled|noted|promised|announced|declared|warned|complained|thinks|blamed|credits)\b/u,
      /^\p{Lu}[\p{L}'’.]+(?: \p{Lu}[\p{L}'’.]+){0,2}(?: ?\([^)]*\))?(?:, [^:]{2,30})?:/u,
    ),
    'it says who said so',
  ),
}
