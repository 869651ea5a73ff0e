// Before the first schema: otherwise zod tries whether it may compile one, which the content policy reports as an eval. It
// reads this when it is loaded, which a page without a form never does.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

export {}
