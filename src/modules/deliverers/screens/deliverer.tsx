import { useState } from 'react'
import { fullDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { ToldList } from '../../../design/told-list.tsx'
import { PAPER_KINDS, type PaperKind } from '../rules.ts'
import { api, type Deliverer } from './api.ts'
import { DelivererDialog, PaperDialog } from './deliverer-dialog.tsx'
import { t } from './words.ts'

/** One of the directory: what is given, the two papers, how to reach. */
export function DelivererPage() {
  const delivererId = useRouteParam('delivererId')
  const read = useRead(api.deliverers.one, { delivererId })
  return <ReadView read={read}>{(deliverer) => <Shown deliverer={deliverer} />}</ReadView>
}

function Shown({ deliverer }: { deliverer: Deliverer }) {
  const mayKeep = useMay('deliverers.keep')
  const [open, setOpen] = useState<PaperKind | 'edit' | null>(null)
  const { standing, contact, organisation, topics } = deliverer
  const told = { organisation, topics, contact }
  const close = () => setOpen(null)
  return (
    <>
      <PageHead
        title={deliverer.name}
        note={t(`deliverer.${deliverer.kind}`)}
        actions={mayKeep && <Button onClick={() => setOpen('edit')}>{t('deliverer.edit')}</Button>}
      />
      <div className="stack stack-5">
        <Banner kind={standing === 'cleared' ? 'done' : 'attention'}>{t(`standing.${standing}_told`)}</Banner>
        {(['organisation', 'topics', 'contact'] as const).some((key) => told[key]) && (
          <ToldList
            of={(['organisation', 'topics', 'contact'] as const).map((key) => [t(`forms.deliverer.${key}`), told[key]])}
          />
        )}
        {PAPER_KINDS.map((kind) => (
          <Papers key={kind} {...{ deliverer, kind }} onAdd={mayKeep ? () => setOpen(kind) : undefined} />
        ))}
      </div>
      {open === 'edit' && <DelivererDialog deliverer={deliverer} onClose={close} />}
      {(open === 'vetting' || open === 'statement') && <PaperDialog {...{ deliverer, kind: open }} onClose={close} />}
    </>
  )
}

type PapersProps = { deliverer: Deliverer; kind: PaperKind; onAdd: (() => void) | undefined }

function Papers({ deliverer, kind, onAdd }: PapersProps) {
  const mayReach = useMay('deliverers.reach')
  const scan = useCommand(api.deliverers.scan, { changes: [], onDone: saveFile })
  const papers = deliverer.papers.filter((p) => p.kind === kind)
  const hasSheet = kind === 'statement' && deliverer.isActive
  return (
    <Section title={t(`paper.${kind}`)}>
      <div className="card card__body stack stack-3">
        {papers.length === 0 && <p>{onAdd ? t(`paper.${kind}_none`) : t('paper.none_who')}</p>}
        <ul className="stack stack-2">
          {papers.map((p) => (
            <li key={p.paperId}>
              <b>{t('paper.until', { day: fullDay(p.validUntil) })}</b>
              <p className="small quiet">
                {[
                  p.checks.map((c) => t(`checks.${c}`)).join(', '),
                  t('paper.line', { day: fullDay(p.doneOn), by: p.by, at: p.keptAt }),
                ]
                  .filter(Boolean)
                  .join('. ')}
              </p>
              {p.hasScan && mayReach && (
                <Button small busy={scan.busy} onClick={() => void scan.run({ paperId: p.paperId })}>
                  {t('paper.open_scan')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {(hasSheet || onAdd) && (
          <div className="row row--wrap">
            {hasSheet && (
              <LinkButton icon="printer" href={`/surat/baru?surat=pernyataan-rahasia&tentang=${deliverer.delivererId}`}>
                {t('paper.statement_print')}
              </LinkButton>
            )}
            {onAdd && (
              <Button icon="plus" onClick={onAdd}>
                {t(`paper.${kind}_add`)}
              </Button>
            )}
          </div>
        )}
      </div>
    </Section>
  )
}
