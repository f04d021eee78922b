import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { survey } from '../policy.ts'

export const routes: RoutesOf<typeof survey> = [
  {
    path: '/survei',
    title: 'title.survey',
    may: 'survey.read',
    back: '/mutu',
    load: () => import('./survey-page.tsx').then((m) => m.SurveyPage),
  },
]
