import { Segmented } from '../../../design/choices.tsx'
import { type Marks, RUBRICS, SKILL_LEVELS, type SkillLevel, type Track } from '../../../modules/training/rules.ts'
import { t } from '../../../modules/training/screens/words.ts'

/** `name`: whose they are, where several stand on one page */
type Props = { name?: string; track: Track; marks: Marks; onChange: (marks: Record<string, SkillLevel>) => void }

/** The rubric of a track: one line a criterion, four plain levels. */
export const RubricMarks = ({ name, track, marks, onChange }: Props) =>
  RUBRICS[track].criteria.map((c) => (
    <Segmented
      key={c.code}
      legend={
        <>
          {t(t.known(`criterion.${c.code}`))}
          {c.isCritical && <span className="optional"> {t('rubric.critical')}</span>}
        </>
      }
      name={name ? `${name} ${c.code}` : c.code}
      value={String(marks[c.code] ?? '')}
      onChange={(typed) => {
        const level = SKILL_LEVELS.find((l) => String(l) === typed)
        if (level) onChange({ ...marks, [c.code]: level })
      }}
      options={SKILL_LEVELS.map((l) => ({ value: String(l), label: t.code('level', l) }))}
    />
  ))

/** "Obras rapi: 3 sedikit dibimbing" */
export const markSaid = (code: string, level: number) =>
  `${t(t.known(`criterion.${code}`))}: ${t(t.known(`level.${level}`))}`
