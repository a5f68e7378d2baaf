import type { Question } from './question.ts'

/** What somebody asked before, in a form that asks it again: the words alone, with the choices, or all of it. */
export const Asked = ({ question, keep }: { question: Question; keep: 'words' | 'choices' | 'all' }) => {
  const { typed, municipality, choices, sure } = question
  const fields = [
    ['plaats', typed],
    ['gemeente', municipality],
    ...(keep === 'words'
      ? []
      : [
          ['filter', choices.filters.join(' ')],
          ['taal', choices.language],
        ]),
    ['zeker', keep === 'all' && sure ? 'ja' : undefined],
  ]
  return <>{fields.map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}</>
}
