import { Banner } from '../../../design/banner.tsx'
import { type CriterionCode, differing, shownByFigures } from '../rules.ts'
import { t } from './words.ts'

type Props = { met: readonly CriterionCode[]; figures: Parameters<typeof shownByFigures>[0] | undefined }

/** What the figures of a contact say beside what was ticked: somebody looks again before it is saved. */
export function FiguresSay({ met, figures }: Props) {
  if (!figures?.householdSize) return null
  const { alsoMet, doubtful } = differing(met, shownByFigures(figures))
  const named = (codes: readonly CriterionCode[]) => codes.map((c) => t.code('criterion', c).toLowerCase()).join(', ')
  return (
    <>
      {alsoMet.length > 0 && <Banner live>{t('criteria.figures_say', { what: named(alsoMet) })}</Banner>}
      {doubtful.length > 0 && (
        <Banner live kind="attention">
          {t('criteria.figures_doubt', { what: named(doubtful) })}
        </Banner>
      )}
    </>
  )
}
