import { useState } from 'react'
import { momentOf } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { Button } from '../../../design/button.tsx'
import { Section } from '../../../design/section.tsx'
import type { Page } from './api.ts'
import { ContactDialog } from './contact-dialog.tsx'
import { t } from './words.ts'

type Line = { at: string; what: string; by: string; text?: string | null | undefined }

/** Everything that happened on the way to a decision, in order. */
export function TrailCard({ page }: { page: Page }) {
  const [open, setOpen] = useState(false)
  const may = useMay('selection.note') && page.state !== 'closed' && !page.hidden.includes('identity')
  return (
    <Section title={t('trail.title')}>
      <ol className="trail card lines">
        {linesOf(page).map((l) => (
          <li key={`${l.at} ${l.what}`}>
            <span className="num">{momentOf(l.at)}</span>
            <span>
              {l.what}
              {l.by && `, ${l.by}`}
              {l.text && <span className="small quiet trail__text">{l.text}</span>}
            </span>
          </li>
        ))}
      </ol>
      {may && (
        <p className="trail__add">
          <Button small icon="phone" onClick={() => setOpen(true)}>
            {t('trail.add')}
          </Button>
        </p>
      )}
      {open && <ContactDialog caseId={page.caseId} onClose={() => setOpen(false)} />}
    </Section>
  )
}

function linesOf(p: Page): Line[] {
  const lines: Line[] = [
    {
      at: p.receivedAt,
      what: p.listNo === null ? t('trail.registered') : t('trail.from_list', { n: p.listNo }),
      by: p.registeredBy,
    },
    ...p.contacts.map((c) => ({
      at: c.at,
      what: [
        t('contact.line', { whom: t.code('with', c.withWhom), channel: t.code('channel', c.channel).toLowerCase() }),
        c.wasReached ? null : t('contact.reached_not'),
      ]
        .filter(Boolean)
        .join(', '),
      by: c.by,
      text: [c.who, c.text].filter(Boolean).join(': '),
    })),
    ...p.steps.map((s) => ({
      at: s.at,
      what: t.code('step', s.step, { kind: s.kind ? t.code('kind', s.kind).toLowerCase() : '' }),
      by: s.by,
      text: s.reason,
    })),
  ]
  if (p.check) lines.push({ at: p.check.at, what: t('trail.check'), by: p.check.by })
  if (p.triage) lines.push({ at: p.triage.at, what: t('trail.triage'), by: p.triage.by })
  if (p.readiness) lines.push({ at: p.readiness.at, what: t('trail.ready'), by: p.readiness.by })
  return lines.sort((a, b) => (a.at < b.at ? -1 : 1))
}
