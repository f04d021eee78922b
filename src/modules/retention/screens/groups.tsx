import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { groupList } from '../lists/retention.ts'
import { filesIn, REASONS } from '../rules.ts'
import type { Item } from './api.ts'
import { Propose } from './propose.tsx'
import { t } from './words.ts'

const groupsOf = (items: readonly Item[]) =>
  REASONS.flatMap((reason) => {
    const of = items.filter((i) => i.reason === reason)
    const waits = of.filter((i) => i.state === 'proposed' || i.state === 'begun').length
    const open = of.filter((i) => i.state === 'listed' || i.state === 'returned').length
    const held = of.length - waits - open
    return of.length === 0 ? [] : [{ reason, files: filesIn(of), held, waits, open }]
  })

/** The dry run of the night, by group; everything that may go is laid before the head by one button. */
export function Groups({ of }: { of: readonly Item[] }) {
  const open = of.filter((i) => i.mayPropose).slice(0, 200)
  return (
    <Section title={t('groups.title')} count={filesIn(of)}>
      <div className="stack stack-2">
        {of.length === 0 ? (
          <EmptyState title={t('items.none')} next={t('items.none_who')}>
            {t('items.none_why')}
          </EmptyState>
        ) : (
          <WholeList
            of={groupList}
            t={t}
            caption={t('groups.title')}
            rows={groupsOf(of).map((g) => ({ ...g, goes: t(`goes.${g.reason}`), stays: t(`stays.${g.reason}`) }))}
            rowKey={(g) => g.reason}
            cells={{
              standing: (g) => (
                <StatusText kind={g.waits > 0 ? 'wait' : g.open > 0 ? 'todo' : 'none'}>
                  {t(g.waits > 0 ? 'groups.waits' : g.open > 0 ? 'groups.open' : 'groups.nothing', {
                    count: g.waits > 0 ? g.waits : g.open,
                  })}
                </StatusText>
              ),
            }}
          />
        )}
        {open.length > 1 && (
          <p>
            <Propose main of={open} title={t('propose.title_all', { files: filesIn(open), parts: open.length })}>
              {t('propose.all', { files: filesIn(open), parts: open.length })}
            </Propose>
          </p>
        )}
        <p className="small quiet">{t('items.law')}</p>
      </div>
    </Section>
  )
}
