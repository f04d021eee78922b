import { useState } from 'react'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { itemList } from '../lists/retention.ts'
import type { ItemState } from '../rules.ts'
import type { Item } from './api.ts'
import { EraseDialog, ReturnDialog } from './dialogs.tsx'
import { Propose } from './propose.tsx'
import { t } from './words.ts'

const LOOK = {
  listed: 'todo',
  returned: 'back',
  proposed: 'wait',
  held: 'none',
  longer: 'none',
  begun: 'doing',
} as const satisfies Record<ItemState, string>

/** Every file of the dry run, with its next step for whoever may take it. */
export function Items({ of }: { of: readonly Item[] }) {
  const [asked, setAsked] = useState<{ of: Item; what: 'erase' | 'return' } | null>(null)
  const onClose = () => setAsked(null)
  const step = (i: Item) => {
    const who = <span className="sr">{`${i.herNo ?? t('items.no_number')}, ${t(`reason.${i.reason}`)}`}</span>
    if (i.mayPropose)
      return (
        <Propose
          of={[i]}
          title={t('propose.title', {
            what: `${i.herNo ?? t('items.no_number')}, ${t(`reason.${i.reason}`)}`,
          })}
        >
          {t('propose.do')} {who}
        </Propose>
      )
    return (
      i.mayErase && (
        <span className="row row--wrap">
          <Button small kind="primary" onClick={() => setAsked({ of: i, what: 'erase' })}>
            {t(i.state === 'begun' ? 'erase.go_on' : 'erase.open')} {who}
          </Button>
          {i.state === 'proposed' && (
            <Button small onClick={() => setAsked({ of: i, what: 'return' })}>
              {t('return.open')} {who}
            </Button>
          )}
        </span>
      )
    )
  }
  return (
    <Section title={t('items.title')} count={of.length}>
      <div className="stack stack-2">
        <WholeList
          of={itemList}
          t={t}
          caption={t('items.title')}
          rows={of.map((i) => ({ ...i, herNo: i.herNo ?? t('items.no_number') }))}
          rowKey={(i) => `${i.caseId} ${i.part}`}
          cells={{
            standing: (i) => (
              <StatusText kind={LOOK[i.state]}>
                {t(`state.${i.state}`, {
                  by: i.by ?? '',
                  why: i.returnedAs ? t(`why.${i.returnedAs}`) : '',
                })}
              </StatusText>
            ),
            step,
          }}
        />
      </div>
      {asked?.what === 'erase' && <EraseDialog of={asked.of} onClose={onClose} />}
      {asked?.what === 'return' && <ReturnDialog of={asked.of} onClose={onClose} />}
    </Section>
  )
}
