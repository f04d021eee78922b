import type { Her } from '../her.ts'
import type { Days, Scene } from '../scene.ts'
import { ask, srq, who5 } from '../steps/assessment.ts'
import { planned } from '../steps/enterprise.ts'
import { sellsForPractice, testSkill } from '../steps/evaluation.ts'
import { herWay } from '../steps/livelihood.ts'
import { course } from '../steps/practice.ts'
import { tickOff, toEvaluation } from '../steps/service.ts'
import { light } from './others.ts'
import { intervention, untilIntervention } from './suryani.ts'

/** At the end of her six months: her class has tested her, what is asked of herself and decided is still to come. */
export const masitoh = (): Her =>
  light({
    fullName: 'Masitoh',
    nik: '9910014712930061',
    birthDate: '1993-12-07',
    worker: 'rizal',
    track: 'sewing',
    own: 'Saya mau terima jahitan di rumah sendiri.',
    sender: 'Diajukan dinas bersama tiga orang dari kecamatan lain.',
  })

export const untilEvaluated = (h: Her, d: Days, intakeId: () => string): Scene[] => [
  ...untilIntervention(h, d, intakeId, '3'),
  ...intervention(h, d, 'Halimah'),
  ...herWay(h, d),
  d.scene('2026-06-09', '16:10', async (w) => {
    await tickOff(w, h, ['own_words', 'plan_step'])
    await tickOff(w, h, ['plan_step'], 'ani')
  }),
  d.scene('2026-06-10', '10:20', (w) => planned(w, h)),
  d.scene('2026-06-12', '09:10', (w) => toEvaluation(w, h)),
  d.scene('2026-06-25', '15:10', (w) => course(w, h)),
  d.scene('2026-06-26', '09:10', async (w) => {
    await testSkill(w, h)
    await sellsForPractice(w, h)
    await ask(w, h, 'srq-20', srq(3))
    await ask(w, h, 'who-5', who5(4, 3, 4, 4, 3))
  }),
]
