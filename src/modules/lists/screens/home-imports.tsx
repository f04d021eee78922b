import { createClient } from '../../../app/web/client/create-client.ts'
import { nearDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import type { lists } from '../contract.ts'
import { t } from './words.ts'

const api = createClient<{ lists: typeof lists }>()

/** Lists that came in and whose rows nobody has confirmed yet. */
export function HomeImports() {
  const { data } = useRead(api.lists.list, {})
  const open = data?.lists.filter((l) => l.state === 'draft') ?? []
  if (open.length === 0) return null
  return (
    <Section title={t('home.lists')} count={open.length}>
      <Calm>
        {open.map((l) => (
          <CalmRow
            key={l.listId}
            title={l.fileName}
            note={t('home.list_of', {
              by: l.broughtBy,
              day: nearDay(l.broughtAt),
              rows: l.counts.read,
              open: l.openQuestions,
            })}
          >
            <LinkButton small href={`/rujukan/impor?daftar=${l.listId}`}>
              {t('home.go_on')}
            </LinkButton>
          </CalmRow>
        ))}
      </Calm>
    </Section>
  )
}
