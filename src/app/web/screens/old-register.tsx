import { ruleWord } from '../../../modules/cases/screens/rule-words.ts'
import { OneRegister } from '../../../modules/register/screens/register.tsx'

/** One old register; how a woman left is said in the words of the case. */
export const OldRegisterPage = () => <OneRegister sayExit={ruleWord('exit')} />
