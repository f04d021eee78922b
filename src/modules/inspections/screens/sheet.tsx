import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, CHANGES, type FindingLine, placeName } from './api.ts'
import { Late } from './late.tsx'
import { t } from './words.ts'
import './inspections.css'

/** One look: what is to be mended with its button, and what was in order. */
export function InspectionSheet() {
  const inspectionId = useRouteParam('inspectionId')
  const read = useRead(api.inspections.sheet, { inspectionId })
  return (
    <ReadView read={read} lines={8}>
      {(s) => (
        <>
          <PageHead
            title={placeName(s)}
            note={t('sheet.note', { day: fullDay(s.seenOn), who: s.seenBy })}
            actions={
              <>
                <LinkButton href="/periksa-kamar/buku">{t('book.title')}</LinkButton>
                <PrintButton>{t('sheet.print')}</PrintButton>
              </>
            }
          />
          <div className="stack">
            {s.findings.length === 0 ? (
              <p>{t('sheet.nothing')}</p>
            ) : (
              <Section title={t('sheet.found')} count={s.findings.length}>
                <Card>
                  <ul className="looked">
                    {s.findings.map((f) => (
                      <Found key={f.findingId} of={f} />
                    ))}
                  </ul>
                </Card>
              </Section>
            )}
            {s.inOrder.length > 0 && (
              <Section title={t('sheet.in_order')} count={s.inOrder.length}>
                <p>{s.inOrder.join(' · ')}</p>
              </Section>
            )}
          </div>
        </>
      )}
    </ReadView>
  )
}

function Found({ of }: { of: FindingLine }) {
  const may = useMay('inspections.look')
  const command = useCommand(api.inspections.mend, { changes: CHANGES, onDone: () => toast(t('mend.done')) })
  return (
    <li className="looked__found">
      <p>
        <b>{of.item}</b> {of.what ?? <span className="quiet">{t('sheet.unread')}</span>}
        <small>
          {of.mendedOn
            ? t('sheet.mended', { who: of.mendedBy ?? '–', day: shortDay(of.mendedOn) })
            : t('waits.line', { who: of.mender, day: shortDay(of.dueOn) })}
        </small>
        <Late of={of} />
      </p>
      <CommandRefusal of={command} />
      {may && !of.mendedOn && (
        <Button
          kind="tint"
          icon="check"
          busy={command.busy}
          aria-label={t('mend.of', { name: of.item })}
          onClick={() => void command.run({ findingId: of.findingId })}
        >
          {t('mend.do')}
        </Button>
      )}
    </li>
  )
}
