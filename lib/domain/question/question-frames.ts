import type { QuestionForm } from './question-form'

/**
 * What a map says before there is anything on it. `begin`: over an empty map, as a title and how to go on; `sentence`:
 * how the student’s own may begin in a full frame. None of them holds an answer.
 */
export type QuestionFrame = {
  begin: { title: string; how: string }
  sentence: { line: string; point: string; linkBack: string; judgement: string }
}

export const QUESTION_FRAMES: Record<QuestionForm, QuestionFrame> = {
  cause: {
    begin: {
      title: 'Which factors will you argue about?',
      how: 'Each becomes a paragraph. Begin with the one the question names; three or four make an essay.',
    },
    sentence: {
      line: 'I will argue that … mattered most, although …',
      point: 'This mattered because …',
      linkBack: 'So this explains … more (or less) than … does, because …',
      judgement: 'I agree … (how far), because without … there would have been no …',
    },
  },
  reasons: {
    begin: {
      title: 'Which reasons will you weigh?',
      how: 'Each becomes a paragraph. Three or four make an essay; in the end you put one of them first.',
    },
    sentence: {
      line: 'I will argue that … mattered most, although …',
      point: 'This helped to bring it about, because …',
      linkBack: 'So this explains … more (or less) than … does, because …',
      judgement: 'I put … first, because without it …',
    },
  },
  success: {
    begin: {
      title: 'Which areas will you judge?',
      how: 'Each becomes a paragraph on what was aimed at there and what was reached. Three or four make an essay.',
    },
    sentence: {
      line: 'I will argue that it succeeded in …, although …',
      point: 'Here the aim was …, and it was …',
      linkBack: 'So here it was … (how successful), because …',
      judgement: 'It was … (how successful), because measured by …',
    },
  },
  change: {
    begin: {
      title: 'Which aspects will you look at?',
      how: 'Each becomes a paragraph on what it was like before and after. Three or four make an essay.',
    },
    sentence: {
      line: 'I will argue that … changed most, while …',
      point: 'At first …; by the end …',
      linkBack: 'So this was … (how much change), because …',
      judgement: 'There was … (how much) change, because while … changed, …',
    },
  },
  rivals: {
    begin: {
      title: 'Which cases will you make?',
      how: 'One paragraph or two for each side; what both share can have one of its own.',
    },
    sentence: {
      line: 'I will argue that … more than …, although …',
      point: 'The case for … is that …',
      linkBack: 'So this counts more (or less) than the other case, because …',
      judgement: 'I put … before …, because …',
    },
  },
  significance: {
    begin: {
      title: 'Which factors will you weigh?',
      how: 'Each becomes a paragraph: how it mattered, and what mattered more. Three or four make an essay.',
    },
    sentence: {
      line: 'I will argue that it mattered for …, although …',
      point: 'This mattered because …',
      linkBack: 'So it was … (how important), because …',
      judgement: 'It was … (how important), because beside … it …',
    },
  },
  similarity: {
    begin: {
      title: 'What will you compare?',
      how: 'Each point of comparison becomes a paragraph: alike in it, or unlike. Three or four make an essay.',
    },
    sentence: {
      line: 'I will argue that they were alike in …, although …',
      point: 'In this both …, while …',
      linkBack: 'So here they were … (how alike), because …',
      judgement: 'They were … (how alike), because what matters most is …',
    },
  },
}
