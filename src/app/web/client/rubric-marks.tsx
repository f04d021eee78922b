import { Segmented } from '../../../design/choices.tsx'
import {
  type Criterion,
  type Marks,
  type Rubric,
  SKILL_LEVELS,
  type SkillLevel,
} from '../../../modules/training/rules.ts'
import { t } from '../../../modules/training/screens/words.ts'

/**
 * `name`: whose they are, where several stand on one page; `partial`: a work that does not have every criterion, so that a mark can be
 * taken back as well
 */
type Props = {
  name?: string
  partial?: boolean
  rubric: Rubric
  marks: Marks
  onChange: (marks: Record<string, SkillLevel>) => void
}

const criterionSaid = (c: Criterion): string => c.text ?? t(t.known(`criterion.${c.code}`))

/** The rubric of a track: one line a criterion, four plain levels. */
export const RubricMarks = ({ name, partial, rubric, marks, onChange }: Props) =>
  rubric.criteria.map((c) => (
    <Segmented
      key={c.code}
      legend={
        <>
          {criterionSaid(c)}
          {c.isCritical && <span className="optional"> {t('rubric.critical')}</span>}
        </>
      }
      name={name ? `${name} ${c.code}` : c.code}
      value={String(marks[c.code] ?? '')}
      onChange={(typed) => {
        const level = SKILL_LEVELS.find((l) => String(l) === typed)
        const { [c.code]: _, ...others } = marks
        onChange(level ? { ...others, [c.code]: level } : others)
      }}
      options={[
        ...SKILL_LEVELS.map((l) => ({ value: String(l), label: t.code('level', l) })),
        ...(partial && marks[c.code] ? [{ value: '', label: t('rubric.empty') }] : []),
      ]}
    />
  ))

/** "Obras rapi", and "3 sedikit dibimbing"; of a criterion that stands in no list any more, the words of its code */
export function markSaid(rubric: Rubric | null, code: string, level: number): { of: string; level: string } {
  const of = rubric?.criteria.find((c) => c.code === code)
  const key = `criterion.${code}`
  const said = of
    ? criterionSaid(of)
    : t.has(key)
      ? t(key) /* the centre has written its own since */
      : code.replaceAll('_', ' ')
  return { of: said, level: t(t.known(`level.${level}`)) }
}
