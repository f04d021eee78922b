import { LinkButton } from '../../../design/link.tsx'
import { t } from './words.ts'

/** Nobody has written yet by what a work of this track is rated. */
export const NoCriteria = () => (
  <p className="quiet">
    {t('rating.no_criteria')}{' '}
    <LinkButton small kind="plain" href="/nilai/unit">
      {t('units.title')}
    </LinkButton>
  </p>
)
