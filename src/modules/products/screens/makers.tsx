import { Facts } from '../../../design/person-name.tsx'
import type { Work } from './api.ts'
import { t } from './words.ts'

type Made = Pick<Work, 'makers' | 'others'>

/** Who made it, of whom this reader may know; of the others only how many they are. */
export const makersSaid = ({ makers, others }: Made): string => {
  const known = makers.map((m) => m.label).join(', ')
  if (others === 0) return known
  return known ? t('makers.and', { known, count: others }) : t('makers.count', { count: others })
}

export const Makers = ({ of }: { of: Work }) => (
  <Facts
    of={[
      <span key="code" className="code">
        {of.code}
      </span>,
      makersSaid(of),
    ]}
  />
)
