/** Verbs by which headings tell a thing from what it did, in the form that stands after “did”: common ones of any history. */
export const VERBS =
  'accept achieve act adopt affect agree aid allow apply appeal attack attempt become begin benefit break bring build carry cause challenge change collapse come complain consolidate continue contribute control convert cope create cut damage deal declare decline defeat demand destroy develop disagree dislike divide do drive emerge encourage end enforce ensure establish exist expand exploit extend face fail fall fear feel fight find force form gain get give go grow happen hate have help hinder hold hope improve increase influence intend introduce invade join keep last launch lead leave lose make manage matter mean meet move object occur oppose organise outlast overcome overthrow pass persuade play prevent promote protect provoke push put react rebel reduce reform refuse reject remain resent resist respond result revolt rise rule run secure seek seize send set shape show sign spread stand start stay stop strengthen strike succeed suffer support survive take think threaten treat trigger try turn undermine unite use want weaken win work worry worsen write'.split(
    ' ',
  )

/** The commonest irregular ones as they are told. */
export const TOLD =
  'beat became began broke brought built came caught chose cut dealt did drew drove felt fell fought found gave got grew had held hid hit kept knew led left lost made meant met overcame overthrew paid put ran rose said sank saw sent set shot sold sought spent spread stood struck taught thought threw told took was were went withdrew won wrote'.split(
    ' ',
  )

/** Those of which the thing done is meant, not whoever does it: “used the courts”. */
export const DOES_TO =
  'adopt adopted brought bring build built carried carry control controlled cope coped create created deal dealt enforce enforced establish established exploit exploited introduce introduced launch launched overcame overcome pass passed promote promoted set treat treated use used uses'.split(
    ' ',
  )
