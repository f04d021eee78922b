import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { isShut } from '../../cases/stages.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** The minute of receiving her: written, then signed on paper by both; after that it is closed. */
export function MinuteCard({ page }: Pick<CasePart, 'page'>) {
  const { caseId, mayWork } = page
  const read = useRead(api.admission.receiptMinute, { caseId })
  const mayWrite = useMay('admission.register') && mayWork && !isShut(page)
  const mayPrint = useMay('letters.write') && mayWork
  const sign = useCommand(api.admission.signReceiptMinute, {
    changes: [api.admission.receiptMinute, api.cases.page],
    onDone: () => toast(t('minute.signed')),
  })
  const href = `/penerima-manfaat/${caseId}/serah-terima`
  return (
    <Section title={t('minute.title')}>
      <ReadView read={read}>
        {({ minute }) => (
          <Card body>
            <div className="stack">
              {minute ? (
                <>
                  <p>
                    {momentOf(minute.handedAt)}, {minute.body.place}
                  </p>
                  <Facts
                    of={[
                      minute.body.partyOne.name,
                      minute.body.partyTwo.name,
                      minute.signedAt
                        ? t('minute.signed_by', { name: minute.signedBy, at: momentOf(minute.signedAt) })
                        : t('minute.unsigned'),
                    ]}
                  />
                </>
              ) : (
                <p className="quiet">{t('minute.none')}</p>
              )}
              <CommandRefusal of={sign} />
              <div className="row row--wrap">
                {mayWrite && !minute?.signedAt && (
                  <LinkButton icon="pencil" href={href}>
                    {minute ? t('minute.edit') : t('minute.write')}
                  </LinkButton>
                )}
                {minute && mayPrint && (
                  <LinkButton icon="printer" href={`/surat/baru?case=${caseId}&surat=f07`}>
                    {t('minute.print')}
                  </LinkButton>
                )}
                {mayWrite && minute && !minute.signedAt && (
                  <Button
                    kind="primary"
                    icon="signature"
                    busy={sign.busy}
                    onClick={() => void sign.run({ caseId, version: minute.version })}
                  >
                    {t('minute.sign')}
                  </Button>
                )}
              </div>
            </div>
          </Card>
        )}
      </ReadView>
    </Section>
  )
}
