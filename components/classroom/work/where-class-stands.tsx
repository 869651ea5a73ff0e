import type { ShownFigures as Figures } from '@/lib/domain/review/shown-figures'

/** Where the class stands, in counts; nobody's name, and nothing that says who is better. */
export function WhereClassStands({ figures }: { figures: Figures }) {
  const rows = (title: string, counted: { words: string; plans: number }[]) =>
    counted.length > 0 && (
      <table className="mt-4 w-full border-collapse text-card tabular-nums">
        <caption className="pb-2 text-start font-strong text-ink-2">{title}</caption>
        <tbody>
          {counted.map(({ words, plans }) => (
            <tr key={words} className="border-rule border-t [&>*]:py-2">
              <th scope="row" className="w-[190px] text-start font-read">
                {words}
              </th>
              <td>
                {plans}
                <span aria-hidden="true" className="ms-3 text-ink-2 tracking-[0.1em]">
                  {'│'.repeat(Math.min(plans, 30))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  return (
    <section className="mt-7 max-w-[720px]" aria-labelledby="shown-figures">
      <h2 id="shown-figures" className="text-h3">
        Where the class stands: {figures.plans} plans handed in
      </h2>
      {rows(figures.howFar, figures.stances)}
      {rows(
        'What they weigh most',
        figures.top.map(({ factor, plans }) => ({ words: factor, plans })),
      )}
    </section>
  )
}
