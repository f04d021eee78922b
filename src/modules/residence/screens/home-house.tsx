import { Called } from '../../../app/web/client/person-of.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Figure, FigureRow, Figures } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type Housed } from './api.ts'
import { whereWords } from './where-words.ts'
import { t } from './words.ts'

const AWAY = ['on_leave', 'practice_outside', 'in_hospital', 'away', 'unclear'] as const

/** The house today: who is here, who is not, and how many beds are free. A number opens its women. */
export function HomeHouse() {
  const { data } = useRead(api.residence.tonight, {})
  if (!data) return null
  const at = (where: Housed['where']) => data.women.filter((w) => w.where === where)
  const late = data.women.filter((w) => w.isLate)
  const bedless = data.women.filter((w) => w.roomId === null && w.isBedTold && w.where === 'in_house')
  return (
    <Section
      title={t('home.house')}
      count={t('home.of_beds', { women: data.women.length, beds: data.beds })}
      more={{ href: '/malam', label: t('home.tonight') }}
    >
      <Figures>
        <Figure n={at('in_house').length} word={t('presence.in_house')} href="/malam" />
        {AWAY.map(
          (where) => at(where).length > 0 && <Women key={where} word={t(`presence.${where}`)} of={at(where)} />,
        )}
        {late.length > 0 && <Women word={t('home.late')} of={late} />}
        {bedless.length > 0 && <Women word={t('home.bedless')} of={bedless} />}
        <Figure n={data.free} word={t('home.free_beds')} href="/kamar" />
      </Figures>
      {data.leftOut && <p className="small quiet">{t('rooms.left_out')}</p>}
    </Section>
  )
}

const Women = ({ word, of }: { word: string; of: readonly Housed[] }) => (
  <Figure n={of.length} word={word}>
    {of.map((w) => (
      <FigureRow
        key={w.caseId}
        href={`/penerima-manfaat/${w.caseId}`}
        word={w.where === 'in_house' ? null : whereWords(w)}
      >
        <Called of={w} />
      </FigureRow>
    ))}
  </Figure>
)
