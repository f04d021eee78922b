import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Section } from '../../../design/section.tsx'
import { chainsOf } from '../rules.ts'
import { api } from './api.ts'
import { Chain } from './chain.tsx'
import { ReferForm } from './refer-form.tsx'
import { t } from './words.ts'

/** The part "Rujukan layanan" of a case: her chains, the newest first, and a new one. A sign of danger leads here, too. */
export function ServicesTab({ page: { caseId } }: CasePart) {
  const read = useRead(api.serviceReferrals.ofCase, { caseId })
  const [onward, setOnward] = useSearchParam('lanjut')
  const [asked, setAsked] = useSearchParam('rujuk')
  const close = () => {
    setOnward(null)
    setAsked(null)
  }
  return (
    <ReadView read={read} lines={8}>
      {({ legs, mayRefer }) => {
        const from = legs.find((l) => l.id === onward && l.mayAnswer)
        if (mayRefer.length > 0 && (from || asked))
          return <ReferForm {...{ caseId, mayRefer, from }} isUrgent={asked === 'sekarang'} onClose={close} />
        const add = mayRefer.length > 0 && (
          <Button icon="plus" kind="primary" onClick={() => setAsked('baru')}>
            {t('refer.new')}
          </Button>
        )
        if (legs.length === 0)
          return (
            <EmptyState title={t('tab.none')} next={add || t('tab.none_who')}>
              {t('tab.none_why')}
            </EmptyState>
          )
        return (
          <Section title={t('referrals.title')}>
            <div className="stack stack-3">
              {add && <p className="row">{add}</p>}
              {chainsOf(legs).map((chain) => (
                <Chain key={chain[0]?.id} legs={chain} />
              ))}
            </div>
          </Section>
        )
      }}
    </ReadView>
  )
}
