/** Where the source of this installation is to be had. Every page has it at its foot: the licence asks for it. */
export const SourceLink = () => (
  <a href="/source" className="inline-block whitespace-nowrap py-2 text-ink-3 text-label" data-source-link>
    Source code
  </a>
)
