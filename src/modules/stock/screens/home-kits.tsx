import { createClient } from '../../../app/web/client/create-client.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { EmptyState, Next } from '../../../design/empty-state.tsx'
import { Figure, Figures } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import type { stock } from '../contract.ts'
import { TOOLKIT_STATES } from '../rules.ts'
import { t } from './words.ts'

const api = createClient<{ stock: typeof stock }>()

/** Kits by where they are, with what they are worth; a number opens its kits. */
export function HomeKits() {
  const { data } = useRead(api.stock.toolkits, {})
  const tracks = useTracks()
  if (!data) return null
  const { toolkits } = data
  if (toolkits.length === 0)
    return (
      <EmptyState
        title={t('home.no_kits')}
        next={
          <Next href="/alat" who={t('home.no_kits_who')}>
            {t('kits.title')}
          </Next>
        }
      >
        {t('home.no_kits_why')}
      </EmptyState>
    )
  const worth = toolkits.filter((k) => k.state !== 'handed_over').reduce((sum, k) => sum + k.valueRupiah, 0)
  return (
    <Section title={t('home.kits')} count={t('home.worth', { sum: formatRupiah(worth) })}>
      <Figures>
        {TOOLKIT_STATES.map((state) => {
          const kits = toolkits.filter((k) => k.state === state)
          return (
            <Figure key={state} n={kits.length} word={t(`home.state.${state}`)}>
              {kits.map((k) => (
                <li key={k.toolkitId}>
                  <span>
                    {k.label}, {tracks.spoken(k.track)}
                  </span>
                  <span className="quiet">{formatRupiah(k.valueRupiah)}</span>
                </li>
              ))}
            </Figure>
          )
        })}
      </Figures>
    </Section>
  )
}
