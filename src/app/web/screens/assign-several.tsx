import { lazy } from 'react'
import { t } from '../../../modules/access/screens/words.ts'
import { useMay } from '../client/session.ts'
import type { Several } from '../client/several.tsx'

const AssignMany = lazy(() =>
  import('../../../modules/access/screens/assign-many.tsx').then((m) => ({ default: m.AssignMany })),
)

/** Women of a list to one worker, for whoever may assign. */
export function useAssignSeveral(): Several | undefined {
  const may = useMay('access.assign')
  return may ? { word: t('many.go'), icon: 'user-plus', bar: (part) => <AssignMany {...part} /> } : undefined
}
