/** What an empty point asks; the factor is the paragraph's, in its own words. */
export const pointPrompt = (factor: string): string =>
  factor === ''
    ? 'What does this prove about the question? One sentence.'
    : `What does ${factor.toLowerCase()} prove about the question? One sentence.`

export const LINK_BACK_PROMPT = 'So how far does this answer the question?'
export const ANSWER_PROMPT = 'How far do you agree, and why? One or two sentences.'
