import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RubricMarks } from '../../../app/web/client/rubric-marks.tsx'
import { RUBRICS } from '../rules.ts'
import { t } from '../screens/words.ts'

describe('a mark of the rubric', () => {
  const [first] = RUBRICS.sewing.criteria
  const drawn = (partial: boolean) =>
    renderToStaticMarkup(
      <RubricMarks
        partial={partial}
        rubric={RUBRICS.sewing}
        marks={{ [first?.code ?? '']: 3 }}
        onChange={() => undefined}
      />,
    ).split(t('rubric.empty')).length - 1

  it('is taken back where a work does not have every criterion, and only where one was given', () => {
    expect(drawn(true)).toBe(1)
    expect(drawn(false)).toBe(0)
  })
})
