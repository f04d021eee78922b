import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { useMay, useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { GatePanel } from '../../../design/gate-panel.tsx'
import { LinkButton } from '../../../design/link.tsx'
import type { Stage } from '../../../design/stage-path.tsx'
import { type Stage as CaseStage, isOver, STAGES } from '../stages.ts'
import { api } from './api.ts'
import type { CasePage } from './case-types.ts'
import { STAGE_NUMBER } from './case-words.ts'
import { type GateDialog, passableOf } from './gate-dialogs.tsx'
import { placeOf } from './gate-links.ts'
import { mayMove, placesBack, whoMoves } from './movers.ts'
import { rules } from './rule-words.ts'
import { t } from './words.ts'

/** What is missing to leave the stage, with the way to mend each thing. Always opens; explains instead of being disabled. */
export function CaseGate({
  page,
  stage,
  onClose,
  onMoved,
  onDialog,
}: {
  page: CasePage
  stage: Stage
  onClose: () => void
  onMoved: (to: CaseStage) => void
  onDialog: (dialog: GateDialog) => void
}) {
  const move = useCommand(api.cases.move, { onDone: (_, { to }) => onMoved(to) })
  const { account } = useMe()
  const mayExcept = useMay('cases.override_gate')
  const current = STAGE_NUMBER[page.stage] ?? 1
  const over = isOver(page)
  const walked = over ? current : 8
  if (stage !== current || over) {
    return (
      <GatePanel
        id="syarat"
        stage={stage}
        title={rules.code('stage', stageAt(stage))}
        required={[]}
        advised={[]}
        verdict={t(
          stage <= walked && (stage < current || over) ? 'gate.passed' : over ? 'gate.not_walked' : 'gate.ahead',
        )}
        onClose={onClose}
      />
    )
  }
  const task = (g: CasePage['gates'][number]) => ({
    id: g.name,
    label: rules.code('gate', g.name),
    href: g.met ? undefined : placeOf(g.name, page.stage, page.caseId),
    who:
      g.met && g.at
        ? t(g.overridden ? 'gate.overridden' : 'gate.by', { who: g.by ?? '', day: shortDay(g.at) })
        : g.seen
          ? t(`gate.seen_${g.seen.code}`, { n: g.seen.n })
          : undefined,
    status: { kind: g.met ? ('full' as const) : g.seen ? ('doing' as const) : ('todo' as const) },
  })
  const hard = page.gates.filter((g) => g.kind === 'hard')
  const missing = hard.filter((g) => !g.met)
  const first = missing[0]
  const last = page.stage === 'termination'
  const { next } = page
  const mine = mayMove(account, page, next ?? 'closed')
  const places = placesBack(account, page)
  const to = rules.code('stage', next ?? 'closed')
  const ready = last ? t('gate.closing') : t('gate.ready')
  const verdict = first
    ? t('gate.missing', { count: missing.length, first: rules.code('gate', first.name).toLowerCase() })
    : ready
  return (
    <>
      <GatePanel
        id="syarat"
        stage={stage}
        title={t('gate.title', { from: rules.code('stage', page.stage), to })}
        required={hard.map(task)}
        advised={page.gates.filter((g) => g.kind === 'soft').map(task)}
        verdict={
          mine || last ? verdict : `${verdict} ${t('gate.not_yours', { who: whoMoves(page.stage, next ?? 'closed') })}`
        }
        onClose={onClose}
        actions={
          <>
            {first ? (
              <LinkButton kind="primary" small href={placeOf(first.name, page.stage, page.caseId)}>
                {t('gate.fix')}
              </LinkButton>
            ) : (
              next &&
              !last &&
              mine && (
                <Button
                  kind="primary"
                  small
                  busy={move.busy}
                  onClick={() => void move.run({ caseId: page.caseId, to: next })}
                >
                  {t('gate.go', { to })}
                </Button>
              )
            )}
            {first && mayExcept && passableOf(page).length > 0 && (
              <Button small onClick={() => onDialog('pengecualian')}>
                {t('gate.except')}
              </Button>
            )}
            {places.length > 0 && (
              <Button kind="plain" small onClick={() => onDialog('kembali')}>
                {t('gate.back')}
              </Button>
            )}
          </>
        }
      />
      <CommandRefusal of={move} />
    </>
  )
}

const stageAt = (n: Stage) => STAGES[n - 1] ?? 'identification'
