import { Field, TextBox } from '@/components/ui/field'
import type { WordLists } from '@/lib/domain/plan/word-lists'
import { HelpTitle } from './help-parts'

const LIST = 'flex flex-col gap-1'

type List = Exclude<keyof WordLists, 'about' | 'superlativeDistance' | 'synonyms'>

/** The lists in the order in which a teacher asks for them, each with what it is for. */
const LISTS: [List, string, string][] = [
  ['degree', 'How far', 'A judgement has one of these, or it does not say how far.'],
  ['criterion', 'A test of importance', 'A judgement with one of these names what it judges by.'],
  ['weighing', 'Weighing', 'A link back with one of these weighs, and does not only repeat.'],
  ['superlatives', 'The most', 'Said of two factors at once, they contradict each other …'],
  ['superlativeNouns', 'The most … what', '… when one of these follows close behind …'],
  ['denials', 'Not the most', '… and none of these stands before.'],
  ['outweighing', 'Verbs that rank', 'A link with one of these says which factor counts more.'],
  ['conceding', 'Granting a point', 'A link back with one of these answers the other side.'],
  ['causal', 'Saying why', 'Where a question asks how much or how well, an answer with these alone misses it …'],
  ['changing', 'Change', '… and with one of these does not, where change is asked about …'],
  ['succeeding', 'Success', '… or success …'],
  ['comparing', 'Likeness', '… or likeness.'],
  ['plainNames', 'Names that prove nothing', 'Beside those of the question and those that a deck is full of.'],
  ['openers', 'Words that open a sentence', 'Their capital letter does not make them names.'],
  ['stopWords', 'Words that do not count', 'Left out when two texts are compared.'],
  ['examWords', 'Words of every essay', 'They say nothing of its topic.'],
]

const lines = (text: string) => text.split('\n').map((line) => line.trim())

/** The words that the checks look for, one phrase a line. */
export function WordsSection({ lists, onEdit }: { lists: WordLists; onEdit: (lists: WordLists) => void }) {
  return (
    <section aria-labelledby="words">
      <HelpTitle id="words">Words</HelpTitle>
      <p className="meta">
        One phrase a line. <b>criteri-</b> stands for every word that begins so, <b>large/small</b> for either word,{' '}
        <b>(very)</b> for a word that may be there.
      </p>
      <div className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(250px,1fr))] gap-5">
        {LISTS.map(([list, name, purpose]) => (
          <Field label={name} key={list} className={LIST}>
            <span className="meta">{purpose}</span>
            <TextBox
              className="mt-auto resize-y"
              rows={6}
              value={lists[list].join('\n')}
              onChange={(e) => onEdit({ ...lists, [list]: e.target.value.split('\n') })}
              onBlur={() => onEdit({ ...lists, [list]: lists[list].map((l) => l.trim()).filter(Boolean) })}
            />
          </Field>
        ))}
        <Field label="Words that mean the same" className={LIST}>
          <span className="meta">Each stands for the others. One group a line, with commas.</span>
          <TextBox
            className="mt-auto resize-y"
            rows={6}
            defaultValue={lists.synonyms.map((group) => group.join(', ')).join('\n')}
            onBlur={(e) =>
              onEdit({
                ...lists,
                synonyms: lines(e.target.value)
                  .filter(Boolean)
                  .map((line) =>
                    line
                      .split(',')
                      .map((word) => word.trim())
                      .filter(Boolean),
                  ),
              })
            }
          />
        </Field>
      </div>
    </section>
  )
}
