// Printed from the folders of src/modules by "npm run generate". Never edited.

import { routes as centres } from '../../modules/centres/screens/routes.ts'
import { routes as access } from '../../modules/access/screens/routes.ts'
import { routes as deputies } from '../../modules/deputies/screens/routes.ts'
import { routes as lending } from '../../modules/lending/screens/routes.ts'
import { routes as clients } from '../../modules/clients/screens/routes.ts'
import { routes as referrals } from '../../modules/referrals/screens/routes.ts'
import { routes as flags } from '../../modules/flags/screens/routes.ts'
import { routes as tasks } from '../../modules/tasks/screens/routes.ts'
import { routes as admission } from '../../modules/admission/screens/routes.ts'
import { routes as residence } from '../../modules/residence/screens/routes.ts'
import { routes as custody } from '../../modules/custody/screens/routes.ts'
import { routes as assessments } from '../../modules/assessments/screens/routes.ts'
import { routes as instruments } from '../../modules/instruments/screens/routes.ts'
import { routes as plans } from '../../modules/plans/screens/routes.ts'
import { routes as groups } from '../../modules/groups/screens/routes.ts'
import { routes as sessions } from '../../modules/sessions/screens/routes.ts'
import { routes as stock } from '../../modules/stock/screens/routes.ts'
import { routes as conferences } from '../../modules/conferences/screens/routes.ts'
import { routes as evaluations } from '../../modules/evaluations/screens/routes.ts'
import { routes as terminations } from '../../modules/terminations/screens/routes.ts'
import { routes as aftercare } from '../../modules/aftercare/screens/routes.ts'
import { routes as letters } from '../../modules/letters/screens/routes.ts'
import type { ScreenRoute } from './client/screen-route.ts'
import { ownRoutes } from './own-routes.ts'

/** Every screen of the app. */
export const routes: readonly ScreenRoute[] = [...centres, ...access, ...deputies, ...lending, ...clients, ...referrals, ...flags, ...tasks, ...admission, ...residence, ...custody, ...assessments, ...instruments, ...plans, ...groups, ...sessions, ...stock, ...conferences, ...evaluations, ...terminations, ...aftercare, ...letters, ...ownRoutes]
