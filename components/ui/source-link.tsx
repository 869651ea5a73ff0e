/** Where the source of this installation is to be had. Every page has it at its foot: the licence asks for it. */
export const SourceLink = () => (
  <a href="/source" className="source-link" data-source-link>
    Source code
  </a>
)
