import { Home } from '../../../modules/tasks/screens/home.tsx'
import { HomePartsAt } from './home-parts-at.tsx'

/** Beranda: the work of the person, and around it what the modules put there for whoever may see it. */
export const HomePage = () => <Home parts={(at) => <HomePartsAt at={at} />} />
